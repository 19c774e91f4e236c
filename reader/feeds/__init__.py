"""Feeds: reading their documents, finding them, keeping up with them."""
