"""Texts and pictures of new articles, fetched before anybody opens them, as the rules say.

One request at a time and with a distance between two to the same server: nobody waits for
these. What was looked at once is not looked at again, so a run after each sync costs little.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from html import unescape

from reader import fetch, settings
from reader.content.clean import clean
from reader.content.full_text import full_text
from reader.content.images import PictureCache
from reader.content.screen import remembered
from reader.content.sources import USUAL, Room
from reader.errors import FetchError, KeychainError, ParseError, ReaderError
from reader.feeds import access, courtesy
from reader.model import Article, Feed, Rule
from reader.store.store import Store
from reader.workers import Workers

EACH = 30  # newest unread articles of a feed; whoever is behind by more reads those first
MOST_PICTURES = 40  # of one article
DONE = "kept_ahead"  # the setting that remembers the last article looked at, by feed
_PICTURE = re.compile(r'<img src="([^"]+)"')
Get = Callable[..., fetch.Reply]


@dataclass(frozen=True, slots=True)
class KeptAhead:
    """What a run has brought."""

    articles: int = 0
    texts: int = 0
    pictures: int = 0
    failed: int = 0
    size: int = 0  # bytes


def keep_ahead(
    store: Store,
    workers: Workers,
    cache: PictureCache,
    *,
    feeds: Iterable[Feed] | None = None,
    get: Get = fetch.get,
    cancelled: Callable[[], bool] = lambda: False,
) -> KeptAhead:
    """Fetch what is new and unread in the feeds whose rule says so, or in `feeds` all the same.

    Stops where the room that the settings give is filled by this run alone. Runs in a waiting
    thread; sends parsing and writing where they belong.
    """
    choices = settings.load(store)
    usual = Rule(choices.full_text, choices.remote_images, choices.keep_ahead)
    run = _Run(store, workers, cache, get)
    done: dict[str, int] = store.settings.get(DONE, {})
    for feed in store.feeds.all() if feeds is None else feeds:
        rule = store.rules.in_force(feed.id).over(usual)
        if feeds is None and not rule.ahead:
            continue
        after = done.get(str(feed.id), 0) if feeds is None else 0
        for id_ in store.full_texts.unread_after(feed.id, after, EACH):
            if cancelled() or run.size >= choices.cache_mb * 2**20:
                return run.result()
            run.take(store.articles.get(id_), feed, rule)
            done[str(feed.id)] = max(done.get(str(feed.id), 0), id_)
        workers.write.submit(store.settings.set, DONE, done).result()
    return run.result()


class _Run:
    """Fetches one article after the other, and counts."""

    def __init__(self, store: Store, workers: Workers, cache: PictureCache, get: Get) -> None:
        self._store, self._workers, self._cache, self._plain = store, workers, cache, get
        courteous = courtesy.courteous(get, store, workers, lambda: datetime.now(UTC))
        self._get = courtesy.with_distance(courteous)
        self._articles = self._texts = self._pictures = self._failed = 0
        self.size = 0

    def result(self) -> KeptAhead:
        return KeptAhead(self._articles, self._texts, self._pictures, self._failed, self.size)

    def take(self, article: Article, feed: Feed, rule: Rule) -> None:
        """Fetch what the rule asks for of one article; what fails is left for when it is opened."""
        self._articles += 1
        html = article.html or article.summary
        if rule.full_text and article.url:
            html = self._text(article, feed) or html
        if not rule.pictures:
            return
        urls = self._workers.think.submit(
            pictures_of,
            html,
            article.url or feed.site_url,
            article.image_url,
            remembered(self._store),
        ).result()
        own = access.manner_of_pictures(self._store, feed.id)
        options = {} if own == fetch.Manner() else {"manner": own}
        for url in urls:
            self._picture(url, partial(self._get, **options))

    def _text(self, article: Article, feed: Feed) -> str:
        kept = self._store.full_texts.get(article.id)
        if kept is not None:
            return kept.html
        try:
            found = full_text(article.url, self._store, self._workers, self._plain, feed=feed)
        except (FetchError, ParseError, KeychainError):
            self._failed += 1
            return ""
        now = datetime.now(UTC)
        self._workers.write.submit(self._store.full_texts.keep, article.id, found, now).result()
        self._texts += 1
        self.size += len(found.html)
        return found.html

    def _picture(self, url: str, get: Get) -> None:
        if self._cache.path(url) is not None or self._cache.refused(url):
            return
        try:
            self.size += self._cache.fetch(url, get).stat().st_size
            self._pictures += 1
        except (ReaderError, OSError):  # also one that was pruned at once
            self._failed += 1


def pictures_of(html: str, base: str, lead: str = "", room: Room = USUAL) -> tuple[str, ...]:
    """Return the addresses of the pictures that an article shows, its lead picture first."""
    found = [unescape(url) for url in _PICTURE.findall(clean(html, base, room=room))]
    return tuple(dict.fromkeys([lead, *found] if lead else found))[:MOST_PICTURES]


def trim(store: Store, workers: Workers, cache: PictureCache) -> int:
    """Remove the oldest pictures and texts that exceed the user's room; return how many.

    Those of starred articles stay, and are not counted.
    """
    room = settings.load(store).cache_mb * 2**20
    texts = workers.write.submit(store.full_texts.prune, room // 2).result()
    left = max(0, room - store.full_texts.size())
    if cache.size() <= left:
        return texts
    keep, screen = set[str](), remembered(store)
    for id_ in store.full_texts.starred():
        article = store.articles.get(id_)
        found = store.full_texts.get(id_)
        html = article.html or article.summary
        for text in (html, found.html) if found else (html,):
            call = workers.think.submit(pictures_of, text, article.url, article.image_url, screen)
            keep.update(call.result())
    return texts + cache.prune(left, keep)
