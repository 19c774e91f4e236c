"""A library with stories as the engine keeps them, told now, for tests of pages."""

from datetime import UTC, datetime, timedelta

from reader.model import Sentence, Story, Topic, Trending, Window
from reader.store.trends.rows import StoryRow, TrendStep
from tests.builders import parsed

REASON = Sentence.of("{articles} articles from {sources} sources", articles=3, sources=3)


class Newsroom:
    """Three feeds in each of two categories; stories are told by the feeds of one."""

    def __init__(self, store):
        self.store, self.now = store, datetime.now(UTC)
        self.feeds = {}
        self.stories = []
        for category in ("News", "Science"):
            place = store.categories.ensure([category])
            self.feeds[category] = [
                store.feeds.add(
                    f"https://{category}{n}.example/feed".lower(), f"{category} {n}", [place]
                )
                for n in range(3)
            ]

    def article(self, feed, title, hours=1.0, **fields):
        """Store one article; return its id."""
        at = self.now - timedelta(hours=hours)
        incoming = parsed(title, title, published=at, text=f"Text of {title}.", **fields)
        return self.store.articles.merge(feed.id, [incoming], self.now, first_fetch=False).new[0]

    def tell(self, title, category="News", hours=(3, 2, 1), **fields):
        """Store a story, an article by each of the category's feeds; return it."""
        feeds = self.feeds[category][: len(hours)]
        ids = [
            self.article(feed, title if not n else f"{title}, part {n}", hour, **fields)
            for n, (feed, hour) in enumerate(zip(feeds, hours, strict=True))
        ]
        first, last = (self.now - timedelta(hours=h) for h in (max(hours), min(hours)))
        told = Story(
            ids[0], title, ids[0], tuple(ids), tuple(feed.id for feed in feeds), len(ids),
            first, last, reason=REASON,
        )  # fmt: skip
        self.stories.append((category, told))
        return told

    def publish(self, topics=(), note=None, quiet=()):
        """Keep the stories as the engine does after a sync, on all panels of a day."""

        def seconds(at):
            return int(at.timestamp())

        rows = tuple(
            StoryRow(
                s.id, s.lead_id, seconds(s.first), seconds(s.last), s.source_count, s.article_ids
            )
            for _, s in self.stories
        )
        panels = []
        for category in (None, *self.feeds):
            shown = tuple(s for c, s in self.stories if category in (None, c))
            id_ = None if category is None else self.store.categories.find(category).id
            panels += [
                Trending(window, id_, self.now, shown, tuple(topics), quiet=quiet, note=note)
                for window in (Window.H24, Window.D7)
            ]
        self.store.trends.record(TrendStep(stories=rows, panels=tuple(panels)))


def topic(label, story):
    """Return a topic that a story is about."""
    return Topic(label.casefold(), label, story.article_ids, len(story.article_ids), 3, 5.0)
