"""Everything can leave: lists of feeds, JSON Lines, Markdown files, the library itself."""
