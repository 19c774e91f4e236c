"""The way into HTTP, whose libraries are loaded with the first request.

They are a large part of what a window would otherwise load before it can show its list.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from reader.fetch.terms import FEED_TYPES, PLAIN, USUAL, Limits, Manner, Reply, user_agent


def get(
    url: str,
    *,
    etag: str = "",
    last_modified: str = "",
    accept: str = FEED_TYPES,
    limits: Limits = USUAL,
    manner: Manner = PLAIN,
) -> Reply:
    """Fetch `url`, or learn that it has not changed; FetchError says what went wrong."""
    from reader.fetch import request  # noqa: PLC0415 - see above

    return request.get(
        url,
        etag=etag,
        last_modified=last_modified,
        accept=accept,
        limits=limits,
        manner=manner,
    )


def introducing(contact: Callable[[], str]) -> Callable[..., Reply]:
    """Return a `get` whose requests say where a server's owner reaches this reader's user."""

    def known(url: str, *, manner: Manner = PLAIN, **options: Any) -> Reply:  # noqa: ANN401
        agent = manner.user_agent or user_agent(contact())
        return get(url, manner=replace(manner, user_agent=agent), **options)

    return known
