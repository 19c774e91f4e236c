"""What a list offers: its filters and orders, the query they make, and what is said of it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from reader.model import Counts, Order, Query
from reader.ui.lists.header import Filter
from reader.ui.texts import number


def filters(base: Query) -> tuple[Filter, ...]:
    """Return the filters that can change anything in the list of `base`."""
    return tuple(
        choice
        for choice in Filter
        if not (choice is Filter.UNREAD and base.unread_only)
        and not (choice is Filter.STARRED and base.starred_only)
    )


def orders(base: Query) -> tuple[Order, ...]:
    """Return the orders that the list of `base` can have."""
    if base.opened_only:
        return (Order.OPENED,)
    if base.text:
        return Order.RELEVANCE, Order.NEWEST, Order.OLDEST
    return Order.NEWEST, Order.OLDEST


def narrowed(base: Query, chosen: Filter, order: Order) -> Query:
    """Return the query of a list under a filter, in an order it can have."""
    offered = orders(base)
    return replace(
        base,
        unread_only=base.unread_only or chosen is Filter.UNREAD,
        starred_only=base.starred_only or chosen is Filter.STARRED,
        order=order if order in offered else offered[0],
    )


def keeps_filter(base: Query) -> bool:
    """Tell whether "unread only" goes along to this list: feeds and categories, no searches."""
    return not (base.text or base.topic or base.story_id or base.opened_only or base.starred_only)


def can_fold(base: Query) -> bool:
    """Tell whether the list of `base` folds at all: not a story, of which all was asked for."""
    return not (base.stories_only or base.opened_only or base.story_id is not None)


def list_name(base: Query) -> str:
    """Return the name by which the choices for a list are kept; searches share one."""
    if base.feed_id is not None:
        return f"feed:{base.feed_id}"
    if base.category_id is not None:
        return f"category:{base.category_id}"
    named = {
        "search": bool(base.text),
        "topic": bool(base.topic),
        "starred": base.starred_only,
        "unread": base.unread_only,
        "today": base.since is not None,
    }
    return next((name for name, holds in named.items() if holds), "all")


def takes_in_front(query: Query) -> bool:
    """Tell whether what comes in belongs before the first row."""
    return query.order is Order.NEWEST and not query.opened_only


def note(base: Query, counts: Counts) -> str | None:
    """Return the number beside the title; None where it has to be counted first."""
    if base.text or base.topic or base.story_id is not None:
        return None
    if base.opened_only:
        return ""
    if base.starred_only:
        return _count(QCoreApplication.translate("Lists", "{n} starred"), counts.starred)
    if base.stories_only:
        return _count(QCoreApplication.translate("Lists", "{n} stories"), counts.stories)
    return _count(QCoreApplication.translate("Lists", "{n} unread"), _unread(base, counts))


def found(count: int, pending: int = 0) -> str:
    """Return how many articles a search or a story has, in words; `pending`: not indexed yet."""
    told = _count(QCoreApplication.translate("Lists", "{n} articles"), count)
    if count == 1:
        told = QCoreApplication.translate("Lists", "1 article")
    if not pending:
        return told
    waiting = QCoreApplication.translate("Lists", "{n} still being indexed")
    return f"{told} · {_count(waiting, pending)}"


def empty(base: Query, query: Query) -> str:
    """Return what to say where a list has no rows, and what to do about it."""
    if base.text:
        nothing = QCoreApplication.translate("Lists", "Nothing found for “{words}”.")
        return nothing.format(words=base.text)
    if query.starred_only:
        return QCoreApplication.translate("Lists", "No stars here. Star an article to keep it.")
    if query.unread_only:
        return QCoreApplication.translate(
            "Lists",
            "Nothing unread here. “Next unread article” goes on to what is unread elsewhere.",
        )
    return _empty_whole(base)


def _empty_whole(base: Query) -> str:
    if base.opened_only:
        return QCoreApplication.translate("Lists", "Articles that you open are kept here.")
    if base.stories_only:
        return QCoreApplication.translate(
            "Lists", "No story that two of your sources tell. Each sync looks for them."
        )
    if base.since is not None:
        return QCoreApplication.translate("Lists", "Nothing came in today yet.")
    return QCoreApplication.translate("Lists", "No articles yet. They come with the next sync.")


def _unread(base: Query, counts: Counts) -> int:
    if base.feed_id is not None:
        return dict(counts.by_feed).get(base.feed_id, 0)
    if base.category_id is not None:
        return dict(counts.by_category).get(base.category_id, 0)
    return counts.today if base.since is not None else counts.unread


def _count(text: str, count: int) -> str:
    return text.format(n=number(count))
