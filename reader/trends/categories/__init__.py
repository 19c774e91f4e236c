"""Categories: which one a feed or an article seems to belong to."""
