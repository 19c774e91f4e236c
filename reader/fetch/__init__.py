"""Polite HTTP: one GET, conditional where we can, bounded in time and size, clear when it fails."""

from reader.fetch.terms import (
    FEED_TYPES,
    LONGEST_CONTACT,
    PROJECT_URL,
    USER_AGENT,
    Limits,
    Manner,
    OfflineError,
    PortalError,
    Reply,
    TooLargeError,
    UnreachableError,
    UntrustedError,
    basic,
    contact,
    online,
    user_agent,
)
from reader.fetch.way_in import get, introducing

__all__ = [
    "FEED_TYPES",
    "LONGEST_CONTACT",
    "PROJECT_URL",
    "USER_AGENT",
    "Limits",
    "Manner",
    "OfflineError",
    "PortalError",
    "Reply",
    "TooLargeError",
    "UnreachableError",
    "UntrustedError",
    "basic",
    "contact",
    "get",
    "introducing",
    "online",
    "user_agent",
]
