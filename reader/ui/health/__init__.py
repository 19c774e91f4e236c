"""The page of feeds that are not well."""
