"""Kabar among other programs: tray, notifications, one window, and what happens when it fails."""
