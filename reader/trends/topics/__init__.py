"""Topics: what is written about much more than usual, and what it is called."""
