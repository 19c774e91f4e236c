"""The command about how long articles stay: keep."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from reader import settings
from reader.cli.keeping import remove
from reader.cli.printing import json_line, many, say
from reader.cli.session import category_named, feed_named, library, now
from reader.errors import UsageError
from reader.model import Keeping
from reader.store import retention
from reader.store.retention import Going
from reader.store.store import Store

AS_ABOVE = "as-above"
SHOWN = 20  # feeds that lose most; the others are added up
YES_NO = {"yes": True, "no": False}


def keep_arguments(parser: ArgumentParser) -> None:
    """`kabar keep`."""
    parser.epilog = (
        "Without anything else, it says what the rules are and what they would remove. Starred and "
        "tagged articles always stay; what goes can be brought back by `kabar undo`, and does not "
        "come back with a sync. 0 is no limit. The window removes by these rules when nothing "
        "else is to be done, and so does `kabar sync` at its end; --apply does so now."
    )
    parser.add_argument("--feed", help="for this feed alone: its number, address or title")
    parser.add_argument("--category", help="for all feeds in it that have no rule of their own")
    parser.add_argument("--days", help="articles that are older go (or as-above)")
    parser.add_argument("--count", help="so many of each feed stay, the newest (or as-above)")
    parser.add_argument("--megabytes", type=_figure, help="what the library may take in all")
    parser.add_argument("--unread", choices=list(YES_NO), help="whether unread ones always stay")
    parser.add_argument("--apply", action="store_true", help="remove now what the rules let go")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def keep(arguments: Namespace) -> int:
    """Show or change how long articles stay; say what would go, or remove it."""
    with library(arguments.data) as store:
        if arguments.feed or arguments.category:
            _change_place(store, arguments)
        else:
            _change_all(store, arguments)
        keeping = settings.keeping(settings.load(store))
        going = store.retention.going(keeping, now())
        if arguments.apply:
            remove(store, going, keeping)
        _tell(store, going, arguments)
    return 0


def _change_all(store: Store, arguments: Namespace) -> None:
    given = {
        "keep_days": _number(arguments.days, retention.MOST_DAYS),
        "keep_count": _number(arguments.count, retention.MOST_ARTICLES),
        "keep_mb": arguments.megabytes,
        "keep_unread": YES_NO.get(arguments.unread or ""),
    }
    changes = {name: value for name, value in given.items() if value is not None}
    if changes:
        chosen: dict[str, Any] = dict(changes)
        settings.save(store, replace(settings.load(store), **chosen))


def _change_place(store: Store, arguments: Namespace) -> None:
    if arguments.megabytes is not None or arguments.unread:
        raise UsageError("Room and unread articles are ruled for the whole library alone.")
    texts = {
        "keep_days": (arguments.days, retention.MOST_DAYS),
        "keep_count": (arguments.count, retention.MOST_ARTICLES),
    }
    changes = {
        name: None if text == AS_ABOVE else _number(text, most)
        for name, (text, most) in texts.items()
        if text
    }
    category = category_named(store, arguments.category)
    if category is not None:
        store.history.record(
            retention.CHANGED, lambda: store.place_rules.change_category(category, **changes)
        )
    else:
        feed = feed_named(store, arguments.feed)
        store.history.record(
            retention.CHANGED, lambda: store.place_rules.change_feed(feed.id, **changes)
        )


def _tell(store: Store, going: Sequence[Going], arguments: Namespace) -> None:
    keeping = settings.keeping(settings.load(store))
    count = sum(len(one.ids) for one in going)
    if arguments.json:
        feeds = [{"feed": one.feed_id, "articles": len(one.ids)} for one in going]
        rules = {name: getattr(keeping, name) for name in keeping.__dataclass_fields__}
        json_line({"rules": rules, "removed": arguments.apply, "articles": count, "feeds": feeds})
        return
    if arguments.feed or arguments.category:
        say(_of_place(store, keeping, arguments))
    say(
        f"Articles stay {_days(keeping.days)}; of each feed {keeping.count or 'all'}; "
        f"in all {f'{keeping.megabytes} MB' if keeping.megabytes else 'without a limit'}; "
        f"unread ones {'always' if keeping.unread else 'no longer than others'}."
    )
    titles = {feed.id: feed.title for feed in store.feeds.all()}
    most = sorted(going, key=lambda one: -len(one.ids))
    for one in most[:SHOWN]:
        print(f"{len(one.ids):>9}  {titles.get(one.feed_id, '')}")
    if len(most) > SHOWN:
        print(f"{sum(len(one.ids) for one in most[SHOWN:]):>9}  of {len(most) - SHOWN} more")
    deed = "Removed" if arguments.apply else "Would remove"
    say(f"{deed} {many(count, 'article')} of {many(len(going), 'feed')}.")


def _of_place(store: Store, keeping: Keeping, arguments: Namespace) -> str:
    """Return what holds for a feed or a category, and whether that is its own rule."""
    rules, category = store.place_rules, category_named(store, arguments.category)
    if category is not None:
        name, own = "/".join(store.categories.path(category)), rules.of_category(category)
        held = rules.in_category(category)
    else:
        feed = feed_named(store, arguments.feed)
        name, own, held = feed.title, rules.of_feed(feed.id), rules.in_force(feed.id)
    days = keeping.days if held.keep_days is None else held.keep_days
    count = keeping.count if held.keep_count is None else held.keep_count
    whose = ["as above" if one is None else "its own" for one in (own.keep_days, own.keep_count)]
    kept = f"{count} of each feed" if count else "all"
    return f"{name}: articles stay {_days(days)} ({whose[0]}); {kept} ({whose[1]})."


def _days(days: int) -> str:
    return many(days, "day") if days else "for good"


def _figure(text: str) -> int:
    return _number(text, retention.MOST_MEGABYTES) or 0


def _number(text: str | None, most: int) -> int | None:
    if text is None:
        return None
    if not text.isdecimal():
        raise UsageError('"{value}" is no number.', value=text)
    if len(text) > len(str(most)) or int(text) > most:
        raise UsageError("{value} is too much: at most {most}.", value=text, most=most)
    return int(text)
