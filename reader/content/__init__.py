"""Content: what articles hold, made safe and brought into shape."""
