"""Stories, topics and what belongs beside an article."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reader.model.articles import ArticleRow
from reader.model.words import Sentence

SAME_WORDS = 0.75  # of the shorter label, from which two topics are one
SAME_ARTICLES = 0.5  # of a topic's articles
IN_DAYS = 48  # hours from which a time is told in days


class Window(StrEnum):
    """How far back the trending panel looks."""

    H6 = "6h"
    H24 = "24h"
    D3 = "3d"
    D7 = "7d"

    @property
    def hours(self) -> int:
        """Return the length in hours."""
        return {"6h": 6, "24h": 24, "3d": 72, "7d": 168}[self.value]


@dataclass(frozen=True, slots=True)
class Story:
    """Articles of several sources on the same event."""

    id: int
    title: str  # of the lead article, not rewritten
    lead_id: int
    article_ids: tuple[int, ...]
    feed_ids: tuple[int, ...]  # one for each independent source, the lead's first
    source_count: int  # independent sources; copies and sections of one publisher count once
    first: datetime
    last: datetime
    score: float = 0.0
    factor: float = 0.0  # how many times the usual rate of these feeds; 0: not known
    at_least: bool = False  # it may be more: the usual is next to nothing
    spark: tuple[int, ...] = ()  # arrivals in equal steps over the window, oldest first
    reason: Sentence | None = None  # "12 articles from 7 sources in 3 h, 8x the usual"
    new_count: int = 0  # articles since the user last looked at it
    phrase: str = ""  # what most of its titles share, as topics' keys are written


@dataclass(frozen=True, slots=True)
class Topic:
    """A term or phrase that is written about much more than usual."""

    key: str  # its strongest phrase, for queries; another run may find another one
    label: str  # in the spelling that articles use
    article_ids: tuple[int, ...]
    article_count: int
    source_count: int
    factor: float  # times the usual; 0: not known
    spark: tuple[int, ...] = ()
    reason: Sentence | None = None
    phrases: tuple[str, ...] = ()  # the label's words as keys are written, then others of it
    at_least: bool = False  # the factor may be more: the usual is next to nothing


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article that the user has opened often."""

    id: int
    title: str
    feed_id: int
    read_count: int


@dataclass(frozen=True, slots=True)
class TopicChoice:
    """What the user decided about a topic: followed, or muted until a time."""

    key: str
    label: str
    followed: bool
    until: datetime | None = None  # muted until then; None and not followed: for good
    phrase: str = ""  # the words of its label then, as keys are written; "": not known
    article_ids: tuple[int, ...] = ()  # its articles then

    def means(self, topic: Topic) -> bool:
        """Tell whether it was this topic that was decided about, under whatever name.

        It was if one of the topic's phrases is the key, if the labels share two words that are
        most of the shorter one, or if most of the topic's articles were those of then. A key of
        one word has to stand for its whole label: another ferry may sink.
        """
        if topic.key == self.key:
            return True
        own = set((self.phrase or self.key).split())
        other = set((topic.phrases[0] if topic.phrases else topic.key).split())
        if self.key in topic.phrases and (" " in self.key or own == {self.key}):
            return True
        shared = len(own & other)
        if shared >= 2 and shared >= SAME_WORDS * min(len(own), len(other)):
            return True
        known = len(set(self.article_ids).intersection(topic.article_ids))
        return known > 0 and known >= SAME_ARTICLES * len(topic.article_ids)


def followed_of(choices: Iterable[TopicChoice], topics: Iterable[Topic]) -> frozenset[str]:
    """Return the keys of those topics that the user follows."""
    followed = [choice for choice in choices if choice.followed]
    return frozenset(t.key for t in topics if any(choice.means(t) for choice in followed))


@dataclass(frozen=True, slots=True)
class QuietPost:
    """An article of a feed that seldom posts, so that it does not drown."""

    article_id: int
    feed_id: int
    title: str
    at: datetime
    usual_days: float  # between two posts of this feed
    reason: Sentence | None = None  # "posts every 12 days; the last one was 20 days before"


@dataclass(frozen=True, slots=True)
class StoryArticle:
    """An article on the page of its story: what it brings that those before it had not."""

    row: ArticleRow
    adds: tuple[str, ...] = ()  # names, numbers and words that are new with it, as written
    copy_of: int | None = None  # the article whose text this is once more
    joined: Sentence | None = None  # why it is here: what it shares, and how far apart in time


@dataclass(frozen=True, slots=True)
class StoryPlace:
    """Where an article stood: its story and fold; None: alone."""

    article_id: int
    story_id: int | None
    fold: int | None = None


@dataclass(frozen=True, slots=True)
class StoryRecord:
    """A story as it stood: its lead, and when and how far the user had looked at it."""

    id: int
    lead_id: int
    looked: int | None = None  # seconds since 1970
    seen: int = 0  # its newest article then


@dataclass(frozen=True, slots=True)
class StoryLink:
    """What the user said of two articles: one story (True), not one (False), nothing (None)."""

    a: int
    b: int
    same: bool | None


@dataclass(frozen=True, slots=True)
class StoryChange:
    """What the user changed about stories, with all as it was before: enough to undo it."""

    stories: tuple[StoryRecord, ...] = ()
    places: tuple[StoryPlace, ...] = ()
    links: tuple[StoryLink, ...] = ()
    panels: tuple["Trending", ...] = ()  # those that showed one of the stories
    story_id: int | None = None  # the story that came out of it, to show

    def __bool__(self) -> bool:
        """Tell whether anything was changed."""
        return bool(self.places)


@dataclass(frozen=True, slots=True)
class Trending:
    """What the panel shows for one scope and window."""

    window: Window
    category_id: int | None = None  # None: all
    computed: datetime | None = None  # None: never yet
    stories: tuple[Story, ...] = ()
    topics: tuple[Topic, ...] = ()
    most_read: tuple[ReadArticle, ...] = ()
    quiet: tuple[QuietPost, ...] = ()  # seldom posting feeds that did, newest first
    note: Sentence | None = None  # the truth where there is little to show


@dataclass(frozen=True, slots=True)
class FrontStory:
    """A story on the front page, or a single article where there are no stories."""

    story: Story | None  # None: the article stands alone
    lead: ArticleRow
    teaser: str = ""  # of the lead, else of another article of the story
    picture: str = ""  # likewise; "" where none of them has one


@dataclass(frozen=True, slots=True)
class FrontSection:
    """A part of the front page: first what is on top, then each category, or each feed of one.

    Last of all stand the stories that are left, such as those of feeds without a category.
    """

    category_id: int | None  # None: of all categories
    title: str  # the name of the category or the feed; "" for what is on top, or left
    stories: tuple[FrontStory, ...]
    window: Window | None = Window.H24  # the stories' time; None: no stories, newest articles
    feed_id: int | None = None  # whose newest articles these are; None: not of one feed alone
    left: bool = False  # stories that stand nowhere else on the page

    @property
    def on_top(self) -> bool:
        """Whether it is what the page begins with."""
        return not self.title and not self.left


class Relation(StrEnum):
    """Why an article is offered beside another."""

    SAME_STORY = "same story"
    OTHER_LANGUAGE = "in another language"
    EARLIER = "earlier chapter"
    SIMILAR = "similar"


@dataclass(frozen=True, slots=True)
class Related:
    """An article offered beside another, and why."""

    row: ArticleRow
    relation: Relation
    terms: tuple[str, ...] = ()  # what both share, as written
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class CategorySuggestion:
    """A category that a feed or an article seems to belong to, and why."""

    category_id: int
    share: float  # 0 to 1: of a feed's articles, or how sure it is of one article
    reason: Sentence | None = None  # "8 of 12 articles use words of Teknologi: chip, ponsel"


def counted(articles: int, sources: int, hours: int) -> Sentence:
    """Return how many articles of how many sources told something, in how long a time."""
    if hours < IN_DAYS:
        return Sentence.of(
            "{articles} articles from {sources} sources in {hours} h",
            articles=articles,
            sources=sources,
            hours=hours,
        )
    return Sentence.of(
        "{articles} articles from {sources} sources in {days} days",
        articles=articles,
        sources=sources,
        days=round(hours / 24),
    )
