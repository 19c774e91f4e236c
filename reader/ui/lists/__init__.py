"""Lists of articles: their rows, looks, groups and folds, read a page at a time."""
