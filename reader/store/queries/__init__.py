"""Queries: what a user types, the words and conditions it means, and the index that answers."""
