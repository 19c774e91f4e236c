"""Copies of a text get the print of the text: they count for a story, and not for its sources."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.store.store import Store
from reader.store.stories.copies import MOST, copies
from reader.trends.stories.features import Features
from reader.trends.stories.stories import Stories


def mark_copies(store: Store, stories: Stories, fresh: Sequence[Features]) -> list[Features]:
    """Give new articles that copy others of their story the print of these; return the new ones."""
    ids = {article.id for article in fresh}
    touched = sorted({stories.story_of[id_] for id_ in ids})
    members = (stories.clusters[story].members for story in touched)
    groups = ([stories.articles[id_] for id_ in story] for story in members)
    stories.articles.update(_marked(store, groups, ids))
    return [stories.articles[article.id] for article in fresh]


def marked_anew(store: Store, articles: Sequence[Features]) -> list[Features]:
    """Return articles, whose stories are known, with the prints that copies have."""
    places = store.trends.story_places(article.id for article in articles)
    groups: dict[int, list[Features]] = {}
    for article in articles:
        if article.id in places:
            groups.setdefault(places[article.id], []).append(article)
    marked = _marked(store, groups.values(), {article.id for article in articles})
    return [marked.get(article.id, article) for article in articles]


def _marked(
    store: Store, groups: Iterable[Sequence[Features]], fresh: set[int]
) -> dict[int, Features]:
    """Return those new articles of stories that get another print, with it."""
    changed: dict[int, Features] = {}
    for group in groups:
        first = sorted(group, key=lambda a: (a.at, a.id))[:MOST]
        known = {article.id: article for article in first}
        sources = [(article.id, article.publisher) for article in first]
        if len({source for _, source in sources}) < 2 or fresh.isdisjoint(known):
            continue
        found = copies(sources, store.trends.beginnings(known))
        # What is remembered keeps its print; an earlier article that comes late takes it over.
        for copy, text in sorted(found.items(), key=lambda pair: pair[0] in fresh):
            new, old = (copy, text) if copy in fresh else (text, copy)
            if new in fresh and known[new].print != known[old].print:
                known[new] = changed[new] = replace(known[new], print=known[old].print)
    return changed
