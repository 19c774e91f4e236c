"""What the user's own reading comes to."""
