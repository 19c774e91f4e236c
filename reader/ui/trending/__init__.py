"""The right pane: topics, stories, what is read most, and why."""
