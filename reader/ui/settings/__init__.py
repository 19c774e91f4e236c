"""The settings and how they are chosen."""
