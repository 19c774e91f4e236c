"""The statistics page: what the user's own reading comes to."""
