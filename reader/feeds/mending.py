"""What can be done at once for a feed that is not well."""

from dataclasses import replace

from reader.errors import UsageError
from reader.feeds import access, states
from reader.store.store import Store


def try_again(store: Store, feed_id: int) -> None:
    """Have a feed asked again that was given up, or left alone after failures."""
    feed = store.feeds.get(feed_id)
    store.feeds.record(replace(feed, gone=False, next_due=None, due_reason=None))


def use_new_address(store: Store, feed_id: int) -> None:
    """Have a feed asked from now on where its server says that it moved.

    UsageError where that address is followed already, or the server named none.
    """
    feed = store.feeds.get(feed_id)
    if not feed.moved_to:
        raise UsageError("{title} has not moved.", title=feed.title)
    other = store.feeds.by_url(feed.moved_to)
    if other is not None:
        raise UsageError("You follow {title} already.", title=other.title)
    with store.database.transaction():
        if not access.may_follow(feed.url, feed.moved_to):
            access.drop_login(store, feed.id)  # what it was told is not for another server
        moved = states.at_new_address(feed)
        store.feeds.record(replace(moved, gone=False, next_due=None))
