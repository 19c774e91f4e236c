"""Feeds as the user deals with them: followed, asked, put in order, given rules."""
