"""Pictures for the screen: fetched, decoded, enlarged; and the marks of feeds."""
