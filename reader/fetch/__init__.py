"""Polite HTTP: one GET, conditional where we can, bounded in time and size, clear when it fails."""

from reader.fetch.address import basic
from reader.fetch.request import (
    FEED_TYPES,
    LONGEST_CONTACT,
    PROJECT_URL,
    USER_AGENT,
    Limits,
    Manner,
    Reply,
    TooLargeError,
    get,
    introducing,
    user_agent,
)
from reader.fetch.trouble import OfflineError, UnreachableError, online

__all__ = [
    "FEED_TYPES",
    "LONGEST_CONTACT",
    "PROJECT_URL",
    "USER_AGENT",
    "Limits",
    "Manner",
    "OfflineError",
    "Reply",
    "TooLargeError",
    "UnreachableError",
    "basic",
    "get",
    "introducing",
    "online",
    "user_agent",
]
