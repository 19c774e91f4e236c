"""What the trends engine keeps: its memory, its findings, and what the user decided of topics."""
