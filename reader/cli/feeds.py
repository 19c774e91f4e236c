"""Commands about feeds: add, remove, feeds, import, sync."""

from argparse import ArgumentParser, Namespace
from collections import Counter
from pathlib import Path
from typing import Any

from reader.cli.health import show_health
from reader.cli.keeping import let_go
from reader.cli.preview import show_preview
from reader.cli.printing import Progress, age, columns, json_line, listing, many, say, until
from reader.cli.session import feed_named, library, now, session
from reader.cli.suggestions import suggest
from reader.errors import ReaderError, UsageError
from reader.feeds import access, opml, opml_library, portal
from reader.feeds.hosts import host_key
from reader.feeds.schedule import outlook, state
from reader.feeds.subscribe import subscribe
from reader.feeds.sync import sync_all
from reader.fetch import PortalError
from reader.model import Feed, Sentence, SyncResult, SyncStatus
from reader.store.store import Store

MAX_OPML = 32 * 2**20  # bytes; the largest list in the wild is under 1 MB


def add_arguments(parser: ArgumentParser) -> None:
    """`kabar add`."""
    parser.add_argument("url", help="the address of a feed, or of a page that has one")
    parser.add_argument("--category", help='where to put it, such as "News" or "News/Local"')
    help_ = "tell what the feed is like, and which others there are; follow none"
    parser.add_argument("--preview", action="store_true", help=help_)
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def add(arguments: Namespace) -> int:
    """Find the feed, subscribe, fetch."""
    if arguments.preview:
        return show_preview(arguments)
    with session(arguments.data) as here:
        feed, result = subscribe(
            arguments.url, here.store, here.workers, arguments.category, get=here.get
        )
    if arguments.json:
        json_line({"id": feed.id, "url": feed.url, "title": feed.title, **_line(result)})
    else:
        print(f"{feed.id}  {feed.title}  {feed.url}")
        say(f"{many(len(result.changes.new), 'article')}.")
    return 0


def remove_arguments(parser: ArgumentParser) -> None:
    """`kabar remove`."""
    parser.add_argument("feed", help="its number, address or title")


def remove(arguments: Namespace) -> int:
    """Unsubscribe."""
    with library(arguments.data) as store:
        feed = feed_named(store, arguments.feed)
        told = Sentence.of("Unsubscribed from {title}", title=feed.title)
        store.history.record(told, store.feeds.remove, feed.id)
        access.forget_unused(store)
    say(f"Unsubscribed from {feed.title}.")
    return 0


def feeds_arguments(parser: ArgumentParser) -> None:
    """`kabar feeds`, `kabar feeds suggest`."""
    help_ = "suggest: feeds without a category, and which would suit them; health: what ails feeds"
    parser.add_argument("suggest", nargs="?", choices=["suggest", "health"], help=help_)
    parser.add_argument("--apply", action="store_true", help="suggest: move them there")
    parser.add_argument("--json", action="store_true", help="print one JSON array")


def feeds(arguments: Namespace) -> int:
    """List feeds with category, state, next due and why."""
    if arguments.suggest == "health":
        return show_health(arguments)
    if arguments.suggest:
        return suggest(arguments)
    with library(arguments.data) as store:
        values = [_description(feed, store) for feed in store.feeds.all()]
    moment = now()

    def line(value: dict[str, Any]) -> str:
        cells = [
            (str(value["id"]), 5),
            (value["title"], 28),
            (", ".join(value["categories"]), 20),
            (value["state"], 30),
        ]
        coming = f"next {until(value['next_due'], moment)} " if value["next_due"] else ""
        return columns(cells) + f"  {coming}({value['why']})"

    listing(values, arguments.json, line, "No feeds yet. `kabar add URL` adds one.")
    return 0


def import_arguments(parser: ArgumentParser) -> None:
    """`kabar import`."""
    parser.add_argument("file", type=Path, help="an OPML file of another reader")


def import_(arguments: Namespace) -> int:
    """Add the subscriptions of an OPML file that are not there yet."""
    size = arguments.file.stat().st_size
    if size > MAX_OPML:
        raise UsageError("{name} is too large for a list of feeds.", name=arguments.file.name)
    body = arguments.file.read_bytes()
    outlines = opml.read(body)
    with library(arguments.data) as store:
        told = Sentence.of("Feeds added: {n}")
        came, _ = store.history.record(
            told, opml_library.import_into, store, outlines, counted="feeds"
        )
    say(f"Feeds added: {came.added}; there already: {came.known}. `kabar sync` fetches them.")
    if came.logins:
        say(f"Logins of the list that went into the system's keychain: {came.logins}.")
    if came.logins_lost:
        say(
            f"Logins that could not be kept: {came.logins_lost}. Kabar writes none into files, and"
            " this system has no keychain for them. `kabar access` gives a feed its login."
        )
    if opml.is_cut(body):
        raise opml.cut(arguments.file.name)
    return 0


def sync_arguments(parser: ArgumentParser) -> None:
    """`kabar sync`."""
    parser.add_argument("--force", action="store_true", help="ask also those that are not due")
    parser.add_argument("--feed", help="only this feed: its number, address or title")
    parser.add_argument("--json", action="store_true", help="one line a feed as it finishes")


def sync(arguments: Namespace) -> int:
    """Bring feeds up to date; fails only where every server that was asked failed."""
    tally: Counter[str] = Counter()
    with session(arguments.data) as here:
        chosen = [feed_named(here.store, arguments.feed)] if arguments.feed else None
        progress = Progress(0 if arguments.json else len(chosen or here.store.feeds.all()))

        def on_result(result: SyncResult) -> None:
            tally[result.status] += 1
            tally["new articles"] += len(result.changes.new)
            tally["updated articles"] += len(result.changes.updated)
            tally["shut in"] += result.due_reason == portal.WAITING
            progress.step()
            if arguments.json:
                json_line(_line(result))
            elif arguments.feed and (why := result.error or result.due_reason):
                say(f"{access.without_login(result.url)[0]}: {why}")

        shut: PortalError | None = None
        try:
            sync_all(
                here.store,
                here.workers,
                feeds=chosen,
                force=arguments.force,
                on_result=on_result,
                get=here.get,
            )
        except PortalError as error:
            shut = error
        progress.end()
        if chosen is None:
            tally["removed articles"] = let_go(here.store)
    _report(tally, arguments.json)
    if shut is not None:
        raise shut
    return _judge(tally)


def _judge(tally: Counter[str]) -> int:
    """Return the exit status of a sync; ReaderError where every server that was asked failed."""
    if tally["shut in"]:
        say(str(portal.trouble()))
    asked = sum(tally[status] for status in SyncStatus if status is not SyncStatus.NOT_DUE)
    if asked and tally[SyncStatus.FAILED] == asked:
        raise ReaderError("No feed could be fetched. `kabar feeds` says why for each.")
    return 0


def _report(tally: Counter[str], as_json: bool) -> None:
    totals: dict[str, int] = {status.value: tally[status] for status in SyncStatus}
    if as_json:
        articles = {"articles_new": tally["new articles"]}
        articles["articles_updated"] = tally["updated articles"]
        articles["articles_removed"] = tally["removed articles"]
        json_line({"totals": {"feeds": sum(totals.values()), **totals, **articles}})
        return
    say(
        f"{many(tally['new articles'], 'new article')}, {tally['updated articles']} updated; "
        f"{many(totals['unchanged'], 'feed')} unchanged, {totals['not-due']} not due, "
        f"{totals['failed'] + totals['gone']} failed."
    )
    if tally["removed articles"]:
        say(f"Removed by the rules of keeping: {many(tally['removed articles'], 'article')}.")


def _line(result: SyncResult) -> dict[str, Any]:
    return {
        "feed": result.feed_id,
        "url": access.without_login(result.url)[0],
        "status": result.status,
        "new": len(result.changes.new),
        "updated": len(result.changes.updated),
        "error": result.error,
        "next_due": result.next_due,
        "why": result.due_reason,
    }


def _description(feed: Feed, store: Store) -> dict[str, Any]:
    host = host_key(feed.url)
    coming = outlook(feed, now(), store.hosts.wait_until(host), store.hosts.reason(host))
    return {
        "id": feed.id,
        "title": feed.title,
        "url": access.without_login(feed.url)[0],
        "site": feed.site_url,
        "categories": ["/".join(store.categories.path(id_)) for id_ in feed.category_ids],
        "state": str(state(feed)),
        "status": feed.status,
        "error": feed.error,
        "checked": feed.checked,
        "checked_ago": age(feed.checked, now()),
        "etag": feed.etag,
        "last_modified": feed.last_modified,
        "failing_since": feed.failing_since,
        "moved_to": feed.moved_to,
        "next_due": None if coming is None else coming.until,
        "why": "it is not asked any more" if coming is None else str(coming.reason),
    }
