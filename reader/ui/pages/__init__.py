"""Pages in place of list and article: blocks, where they lie, how they are drawn and used."""
