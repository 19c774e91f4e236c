"""The command that keeps feeds and categories quiet: quiet."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from functools import partial

from reader.cli.printing import json_line, say
from reader.cli.session import category_named, feed_named, library
from reader.errors import UsageError
from reader.model import PlaceRule, Sentence
from reader.store.store import Store

CHOICES = {"yes": True, "no": False, "as-above": None}
KINDS = {"mute": "muted", "pause": "paused", "hide": "hidden"}


def quiet_arguments(parser: ArgumentParser) -> None:
    """`kabar quiet`."""
    parser.epilog = (
        "Muted: no number beside it, and neither in Today and Unread nor in trending. Paused: not "
        "asked, unless it is named itself. Hidden: only not in Today. What a category says holds "
        "for all feeds in it that have no choice of their own (as-above)."
    )
    parser.add_argument("--feed", help="its number, address or title")
    parser.add_argument("--category", help="for all feeds in it that have no choice of their own")
    for name in KINDS:
        parser.add_argument(f"--{name}", choices=list(CHOICES))
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def quiet(arguments: Namespace) -> int:
    """Show or change whether a feed or a category is muted, paused, hidden from Today."""
    if bool(arguments.feed) == bool(arguments.category):
        raise UsageError("Name a feed or a category.")
    given = {field: getattr(arguments, name) for name, field in KINDS.items()}
    changes = {field: CHOICES[word] for field, word in given.items() if word}
    with library(arguments.data) as store:
        chosen, in_force = _change(store, arguments, changes)
    if arguments.json:
        json_line({"chosen": _told(chosen), "in_force": _told(in_force)})
    else:
        for name, value in _told(in_force).items():
            say(f"{name}: {'yes' if value else 'no'}")
    return 0


def _change(
    store: Store, arguments: Namespace, changes: dict[str, bool | None]
) -> tuple[PlaceRule, PlaceRule]:
    rules = store.place_rules
    category = category_named(store, arguments.category)
    if category is None:
        feed = feed_named(store, arguments.feed)
        call = partial(rules.change_feed, feed.id, **changes)
        told = Sentence.of("Quiet or not: {title}", title=feed.title)
    else:
        call = partial(rules.change_category, category, **changes)
        told = Sentence.of("Quiet or not: {title}", title="/".join(store.categories.path(category)))
    if changes:
        store.history.record(told, call)
    if category is None:
        return rules.of_feed(feed.id), rules.in_force(feed.id)
    return rules.of_category(category), rules.in_category(category)


def _told(rule: PlaceRule) -> dict[str, bool | None]:
    return {name: value for name, value in asdict(rule).items() if name in KINDS.values()}
