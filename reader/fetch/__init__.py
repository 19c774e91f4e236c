"""Polite HTTP: one GET, conditional where we can, bounded in time and size, clear when it fails."""

from reader.fetch.request import FEED_TYPES, PROJECT_URL, USER_AGENT, Limits, Reply, get
from reader.fetch.trouble import OfflineError, UnreachableError, online

__all__ = [
    "FEED_TYPES",
    "PROJECT_URL",
    "USER_AGENT",
    "Limits",
    "OfflineError",
    "Reply",
    "UnreachableError",
    "get",
    "online",
]
