"""The left pane: places, categories and feeds, and what can be done with them."""
