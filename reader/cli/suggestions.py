"""`kabar feeds suggest`: categories for the feeds that have none."""

from argparse import Namespace
from typing import Any

from reader.cli.printing import columns, listing, many, say
from reader.cli.session import library
from reader.model import CategorySuggestion, Feed
from reader.store.store import Store

UNSURE = "nothing is sure enough yet"


def suggest(arguments: Namespace) -> int:
    """List feeds without a category and what suits them; with --apply, move them there."""
    with library(arguments.data) as store:
        feeds = [feed for feed in store.feeds.all() if not feed.category_ids]
        found = [(feed, store.suggestions.for_feed(feed.id)) for feed in feeds]
        values = [_description(feed, suggestions, store) for feed, suggestions in found]
        if arguments.apply:
            _apply(found, store)

    def line(value: dict[str, Any]) -> str:
        best = next(iter(value["suggestions"]), {"category": "-", "reason": UNSURE})
        cells = [(str(value["id"]), 5), (value["title"], 28), (best["category"], 20)]
        return columns(cells) + f"  {best['reason']}".rstrip()

    listing(values, arguments.json, line, "Every feed has a category.")
    return 0


def _apply(found: list[tuple[Feed, list[CategorySuggestion]]], store: Store) -> None:
    moved = 0
    for feed, suggestions in found:
        if suggestions:
            store.feeds.set_categories(feed.id, [suggestions[0].category_id])
            moved += 1
    say(f"{many(moved, 'feed')} moved, {len(found) - moved} left where they are.")


def _description(feed: Feed, found: list[CategorySuggestion], store: Store) -> dict[str, Any]:
    return {
        "id": feed.id,
        "title": feed.title,
        "url": feed.url,
        "suggestions": [
            {
                "category": "/".join(store.categories.path(one.category_id)),
                "share": one.share,
                "reason": str(one.reason or ""),
            }
            for one in found
        ],
    }
