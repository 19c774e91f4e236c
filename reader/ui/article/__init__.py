"""The article: its page, its text, head and foot, and what is done with it."""
