"""The main window: its panes, where the user is in them, and what its own actions do."""
