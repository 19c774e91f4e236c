"""Kabar: a desktop reader for the articles of the sites you follow."""

__version__ = "0.1.0"
