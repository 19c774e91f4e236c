"""The command about one's own reading: statistics."""

from argparse import ArgumentParser, Namespace
from datetime import date
from itertools import dropwhile

from reader.cli.numbers import MOST_DAYS, whole
from reader.cli.printing import columns, json_line, many, say
from reader.cli.session import library, now
from reader.model import FeedReading, FeedTrouble, Statistics

FEEDS = 15  # that are listed for people; JSON has them all
BAR = 30  # signs of the longest bar


def statistics_arguments(parser: ArgumentParser) -> None:
    """`kabar statistics`."""
    parser.add_argument(
        "--days",
        type=whole(0, MOST_DAYS),
        default=30,
        help="how far back (30); 0: since the first feed",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--clear", action="store_true", help="forget all openings; asks first")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def statistics(arguments: Namespace) -> int:
    """Tell what arrived and what was read of it, or forget when what was opened."""
    with library(arguments.data) as store:
        if arguments.clear:
            count = store.openings.count()
            if not arguments.yes and not _agreed(count):
                say("Nothing was cleared.")
                return 1
            store.openings.clear()
            say(f"Forgotten: {many(count, 'opening')}.")
            return 0
        told = store.statistics.reading(arguments.days or None, None, now())
    if arguments.json:
        json_line(told)
    else:
        _print(told)
    return 0


def _agreed(count: int) -> bool:
    say(f"Forget {many(count, 'opening')}, when and for how long? What is read stays read.")
    try:
        return input("Type yes: ").strip().casefold() in ("yes", "y", "ya")
    except EOFError:  # nobody is there to answer
        return False


def _print(told: Statistics) -> None:
    counted = "nothing opened yet" if told.counted_since is None else ""
    if told.counted_since is not None:
        counted = f"counted since {_day(told.counted_since.astimezone())}"
    print(f"{_day(told.first)} to {_day(told.last)}, {counted}")
    print(f"  {many(told.arrived, 'article')} arrived")
    print(f"  {many(told.opened, 'article')} opened, of any age")
    since = _day(told.judged_since)
    print(f"  {_percent(told.share)} of the {told.judged} that arrived since {since}")
    print(f"  {_length(told.seconds)} spent reading")
    if told.streak is not None:
        days = many(told.streak.days, "day")
        print(f"  {days} in a row at the most, up to {_day(told.streak.last)}")
    print(f"\nOPENED BY {told.step.upper()}")
    most = max((period.opened for period in told.periods), default=0) or 1
    for period in dropwhile(lambda period: not period.opened, told.periods):
        print(
            f"  {_day(period.first)}  {period.opened:>5}  {'█' * round(BAR * period.opened / most)}"
        )
    print("\nFEEDS (arrived, opened, read, share)")
    for feed in told.feeds[:FEEDS]:
        print(f"  {_line(feed)}")
    _print_care(told)
    print("\nMOST READ")
    for article in told.articles:
        times = "time " if article.read_count == 1 else "times"
        print(f"  {article.read_count:>3} {times}  {article.title}")


def _print_care(told: Statistics) -> None:
    if told.never_opened:
        print(f"\nNEVER OPENED since {_day(told.never_since)}")
    for feed in told.never_opened:
        print(f"  {feed.arrived:>5} arrived  {feed.title}")
    if told.troubled:
        print("\nFAILING OR SILENT")
    for trouble in told.troubled:
        print(f"  {trouble.title}: {_why(trouble)}")


def _why(trouble: FeedTrouble) -> str:
    if trouble.error is not None:
        return str(trouble.error)
    if trouble.gone:
        return "gone for good"
    if trouble.last_article is None:
        return "has never brought an article"
    return f"last article: {_day(trouble.last_article)}"


def _line(feed: FeedReading) -> str:
    numbers = f"{feed.arrived:>6} {feed.opened:>6} {feed.read:>6} {_percent(feed.share):>6}"
    return f"{columns([(feed.title, 32)]):<32} {numbers}"


def _day(day: date | None) -> str:
    return "–" if day is None else f"{day:%d %b %Y}"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.1%}"


def _length(seconds: int) -> str:
    return f"{seconds // 3600} h {seconds % 3600 // 60} min" if seconds >= 60 else "–"
