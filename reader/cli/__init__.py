"""The headless face: every command of `kabar`."""
