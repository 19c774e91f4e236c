"""Commands about what is read and what is kept at hand: reading, offline."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict, replace

from reader import paths
from reader.cli.printing import json_line, say
from reader.cli.session import category_named, feed_named, library, session
from reader.content.ahead import keep_ahead, trim
from reader.content.images import PictureCache
from reader.errors import UsageError
from reader.model import Feed, Rule
from reader.store.store import Store

CHOICES = {"always": True, "never": False, "usual": None}


def reading_arguments(parser: ArgumentParser) -> None:
    """`kabar reading`."""
    parser.add_argument("--feed", help="its number, address or title")
    parser.add_argument("--category", help="for all feeds in it that have no choice of their own")
    kinds = sorted(CHOICES)
    parser.add_argument("--full-text", choices=kinds, help="the text of the page, not the feed's")
    parser.add_argument("--pictures", choices=kinds, help="pictures from the web")
    parser.add_argument("--ahead", choices=kinds, help="fetch texts and pictures ahead of time")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def reading(arguments: Namespace) -> int:
    """Show or change how a feed or a category is read."""
    if bool(arguments.feed) == bool(arguments.category):
        raise UsageError("Name a feed or a category.")
    with library(arguments.data) as store:
        rules, feed = store.rules, None
        category = category_named(store, arguments.category)
        if category is None:
            feed = feed_named(store, arguments.feed)
        rule = rules.of_feed(feed.id) if feed else rules.of_category(category or 0)
        changed = _changed(rule, arguments)
        if changed != rule and feed:
            rules.set_feed(feed.id, changed)
        elif changed != rule and category:
            rules.set_category(category, changed)
        in_force = rules.in_force(feed.id) if feed else changed
    if arguments.json:
        json_line({"chosen": asdict(changed), "in_force": asdict(in_force)})
    else:
        words = {value: word for word, value in CHOICES.items()}
        for name, value in asdict(in_force).items():
            say(f"{name.replace('_', ' ')}: {words[value]}")
    return 0


def _changed(rule: Rule, arguments: Namespace) -> Rule:
    given = {name: getattr(arguments, name) for name in ("full_text", "pictures", "ahead")}
    return replace(rule, **{name: CHOICES[word] for name, word in given.items() if word})


def offline_arguments(parser: ArgumentParser) -> None:
    """`kabar offline`."""
    parser.add_argument("--feed", help="only this feed, whatever its rule says")
    parser.add_argument("--category", help="only feeds of this category, whatever their rules say")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def offline(arguments: Namespace) -> int:
    """Fetch what the rules of `kabar reading` want at hand; then remove what exceeds the room."""
    with session(arguments.data) as here:
        cache = PictureCache(paths.picture_cache(here.store.path.parent))
        feeds = _feeds(here.store, arguments)
        kept = keep_ahead(here.store, here.workers, cache, feeds=feeds, get=here.get)
        removed = trim(here.store, here.workers, cache)
    if arguments.json:
        json_line({**asdict(kept), "removed": removed})
    else:
        say(
            f"{kept.articles} articles: {kept.texts} texts and {kept.pictures} pictures fetched "
            f"({kept.size / 2**20:.1f} MB), {kept.failed} failed; {removed} old ones removed."
        )
    return 0


def _feeds(store: Store, arguments: Namespace) -> list[Feed] | None:
    if arguments.feed:
        return [feed_named(store, arguments.feed)]
    category = category_named(store, arguments.category)
    if category is None:
        return None
    inside = store.categories.inside(category)
    return [feed for feed in store.feeds.all() if inside & set(feed.category_ids)]
