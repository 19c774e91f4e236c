"""What each page of the trending panel lists: values in, rows out."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from reader.model import ArticleRow, QuietPost, ReadArticle, Story, Topic, Trending
from reader.ui.texts import say

FIRST_TOPICS, FIRST_STORIES, FIRST_READ = 6, 3, 3  # on the page that shows some of each
LEAST = "least"  # names how many sources are needed, in the sentence that they are too few
SHOWN_EVIDENCE = 3  # articles that are listed below a topic


class Tab(StrEnum):
    """The pages of the panel."""

    TOPICS = "topics"
    STORIES = "stories"
    MOST_READ = "most-read"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of what follows, on the page that has some of everything; it can be folded."""

    text: str
    tab: Tab  # the page that has all of it
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """The truth where there is nothing to list."""

    text: str


@dataclass(frozen=True, slots=True)
class More:
    """Stands for the topics that are not listed yet."""

    count: int


@dataclass(frozen=True, slots=True)
class Trend:
    """A topic and its place; its evidence may lie open below it."""

    place: int
    topic: Topic
    followed: bool = False
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """An article for which a topic is one."""

    key: str
    row: ArticleRow


@dataclass(frozen=True, slots=True)
class AllOf:
    """Stands for all articles of a topic, below its evidence."""

    topic: Topic


@dataclass(frozen=True, slots=True)
class Ranked:
    """A story and its place; whole: with all that is known of it."""

    place: int
    story: Story
    unread: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """An article and its place among those that the user opens most."""

    place: int
    article: ReadArticle


TrendRow = (
    Heading | Note | More | Trend | Evidence | AllOf | Ranked | ReadArticle | Counted | QuietPost
)


@dataclass(frozen=True, slots=True)
class Shown:
    """How far the user has unfolded the panel, and what is known of its things."""

    all_topics: bool = False
    followed: AbstractSet[str] = frozenset()  # keys of topics
    evidence: Mapping[str, Sequence[ArticleRow]] | None = None  # of the topics that are open
    unread: AbstractSet[int] = frozenset()  # articles
    folded: AbstractSet[Tab] = frozenset()  # what shows its heading only
    category: str = ""  # whose sources are counted; "": all


def rows(panel: Trending, tab: Tab, shown: Shown) -> Sequence[TrendRow]:
    """Return what a page of the panel lists; the first one has some of everything."""
    match tab:
        case Tab.STORIES:
            return _stories(panel, shown, whole=True) or [Note(_note(panel, shown, _no_story()))]
        case Tab.MOST_READ:
            counted = [Counted(place, read) for place, read in enumerate(panel.most_read, 1)]
            return counted or [Note(_within(shown, _nothing_read()))]
        case Tab.QUIET:
            return panel.quiet or [Note(_within(shown, _nobody_quiet()))]
    found = _topics(panel, shown)
    stories = _stories(panel, shown, whole=False)[:FIRST_STORIES]
    heading = QCoreApplication.translate("Trending", "Top stories")
    found += _section(heading, Tab.STORIES, stories, shown)
    heading = QCoreApplication.translate("Trending", "Most read")
    return found + _section(heading, Tab.MOST_READ, panel.most_read[:FIRST_READ], shown)


def _section(text: str, tab: Tab, things: Sequence[TrendRow], shown: Shown) -> list[TrendRow]:
    if not things:
        return []
    folded = tab in shown.folded
    return [Heading(text, tab, folded), *([] if folded else things)]


def same_thing(row: TrendRow, other: TrendRow) -> bool:
    """Tell whether two rows stand for one topic, story or article, whatever its figures are."""
    return type(row) is type(other) and _identity(row) == _identity(other)


def _identity(row: TrendRow) -> object:
    match row:
        case Trend() | AllOf():
            return row.topic.key
        case Ranked() | Counted():
            return row.story.id if isinstance(row, Ranked) else row.article.id
        case Evidence():
            return row.key, row.row.id
        case ReadArticle() | QuietPost():
            return row.id if isinstance(row, ReadArticle) else row.article_id
        case Heading():
            return row.tab
    return row


def _topics(panel: Trending, shown: Shown) -> list[TrendRow]:
    topics = panel.topics if shown.all_topics else panel.topics[:FIRST_TOPICS]
    evidence = shown.evidence or {}
    found: list[TrendRow] = []
    for place, topic in enumerate(topics, 1):
        opened = topic.key in evidence
        found.append(Trend(place, topic, topic.key in shown.followed, opened))
        if opened:
            found += [Evidence(topic.key, row) for row in evidence[topic.key]]
            found.append(AllOf(topic))
    if not found:
        return [Note(_note(panel, shown, _no_topic(panel)))]
    if len(panel.topics) > len(topics):
        found.append(More(len(panel.topics) - len(topics)))
    if all(topic.factor <= 0 for topic in panel.topics):
        found.append(Note(_usual_unknown()))
    return found


def _stories(panel: Trending, shown: Shown, *, whole: bool) -> list[TrendRow]:
    return [
        Ranked(place, story, story.lead_id in shown.unread, whole)
        for place, story in enumerate(panel.stories, 1)
    ]


def only_of(category: str) -> str:
    """Return the sentence that says whose sources are counted in a category's panel."""
    words = QCoreApplication.translate("Trending", "Only the sources in {category} count here.")
    return words.format(category=category)


def _note(panel: Trending, shown: Shown, otherwise: str) -> str:
    if panel.note is not None and LEAST in dict(panel.note.values):
        return say(panel.note)  # which counts the category's sources itself
    return _within(shown, otherwise if panel.note is None else say(panel.note))


def _within(shown: Shown, truth: str) -> str:
    """Return the truth, and for a category whose sources it is about."""
    return f"{truth} {only_of(shown.category)}" if shown.category else truth


def _no_topic(panel: Trending) -> str:
    return QCoreApplication.translate("Trending", "Nothing unusual in the last {time}.").format(
        time=span_name(panel.window.hours)
    )


def _usual_unknown() -> str:
    return QCoreApplication.translate(
        "Trending",
        "Not enough days yet to know what is usual. Until then, topics are what several of "
        "your sources name.",
    )


def span_name(hours: int) -> str:
    """Return the length of a window in words: "24 hours", "7 days"."""
    if hours <= 24:
        return QCoreApplication.translate("Trending", "{n} hours").format(n=hours)
    return QCoreApplication.translate("Trending", "{n} days").format(n=hours // 24)


def _no_story() -> str:
    return QCoreApplication.translate("Trending", "No story that two of your sources tell.")


def _nothing_read() -> str:
    return QCoreApplication.translate(
        "Trending", "Articles that you open are counted here, by nobody but you."
    )


def _nobody_quiet() -> str:
    return QCoreApplication.translate(
        "Trending", "No feed that seldom posts has posted in this time."
    )
