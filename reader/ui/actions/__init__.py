"""What can be done, in one table: by key, by menu, by typing its name."""
