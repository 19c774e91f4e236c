"""Searching: the line in which one types, what it finds, and what is kept of it."""
