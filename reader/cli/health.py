"""`kabar feeds health`: which feeds are not well, and what tells it."""

from argparse import Namespace
from typing import Any

from reader.cli.printing import age, columns, listing
from reader.cli.session import library, now
from reader.feeds.access import without_login
from reader.model import Symptom


def show_health(arguments: Namespace) -> int:
    """List what ails feeds, a line for each ailment."""
    moment = now()
    with library(arguments.data) as store:
        found = [_values(one) for one in store.statistics.health(None, moment)]

    def line(value: dict[str, Any]) -> str:
        since = value["failing_since"] or value["newest"]
        told = [value["error"], f"{age(since, moment)} ago" if since else "", value["moved_to"]]
        cells = [(str(value["id"]), 5), (value["title"], 28), (value["ailment"], 8)]
        return columns(cells) + "  " + " ".join(str(part) for part in told if part)

    listing(found, arguments.json, line, "Every feed is well.")
    return 0


def _values(symptom: Symptom) -> dict[str, Any]:
    feed = symptom.feed
    return {
        "id": feed.id,
        "title": feed.title,
        "url": without_login(feed.url)[0],
        "ailment": symptom.ailment,
        "error": feed.error,
        "failing_since": feed.failing_since,
        "moved_to": without_login(feed.moved_to)[0] if feed.moved_to else "",
        "newest": symptom.newest,
        "usual_days": None if symptom.usual is None else symptom.usual.total_seconds() / 86400,
        "articles_a_day": symptom.a_day,
        "seconds_to_answer": symptom.took,
        "arrived_unopened": symptom.arrived,
    }
