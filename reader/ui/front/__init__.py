"""The front page: the top stories by category."""
