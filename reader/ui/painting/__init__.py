"""What lists and pages are painted with."""
