"""Charts: columns, shares and hours of a week, for eyes, keys and screen readers."""
