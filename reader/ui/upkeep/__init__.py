"""The library kept well: changes taken back, old articles let go, backups, copies to take along."""
