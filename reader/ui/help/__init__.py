"""Help from inside the program: the first minute, the manual, what is new."""
