"""What the user changed, and how it is taken back."""
