"""Feeds as they were fetched on successive days: nothing lost, doubled, or unread again."""

import json
from datetime import UTC, datetime

import pytest

from reader.feeds.sync_feed import sync_feed
from reader.model import Query, SyncStatus

NAMES = [
    "allsongs",
    "curvygirlguide",
    "jonova",
    "lambdatu",
    "privateeye",
    "scriptinglinks",
    "time",
    "wispolitics",
    "wsj",
]


def expected_items(shared, name):
    documents = json.loads((shared / "corpus/manifest.json").read_text())["entries"]
    entry = next(d for d in documents if d["file"] == f"feeds/series/{name}/")
    return entry["items"]


def fetched(path):
    return datetime.strptime(path.stem, "%Y%m%dT%H%M%S").replace(tzinfo=UTC)


def all_ids(store, **conditions):
    return {row.id for row in store.articles.page(Query(**conditions), limit=10_000)}


@pytest.mark.parametrize("name", NAMES)
def test_a_feed_followed_for_weeks_keeps_every_article_once(shared, store, inline, site, name):
    feed = store.feeds.add(site.url + "/feed", name)
    held = set()
    for document in sorted((shared / "corpus/feeds/series" / name).iterdir()):
        site.pages["/feed"] = document.read_bytes()
        moment = fetched(document)

        result = sync_feed(
            store.feeds.get(feed.id), store, inline, now=lambda t=moment: t, force=True
        )

        stored = all_ids(store)
        assert held <= stored, "a fetch lost articles"
        assert not all_ids(store, unread_only=True) & held, "what was read came back unread"
        if b"<html" in document.read_bytes()[:300].lower():
            assert result.status is SyncStatus.FAILED
            assert stored == held
        store.marks.mark_read(sorted(stored))
        held = stored
    assert len(held) == expected_items(shared, name)
