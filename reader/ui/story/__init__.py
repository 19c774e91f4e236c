"""The page of a story, and what the user decides about stories."""
