"""What a feed is like, told before anyone follows it: worked out from the one document seen."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from reader.content.text import plain_text
from reader.model import ParsedArticle, ParsedFeed, Sentence
from reader.trends.words.language import guess

LATEST = 5  # articles that are shown
LOOKED_AT = 20  # articles whose texts are looked at
SHORT = 90  # words: up to here a text is a teaser
MOST = 0.6  # of the articles must agree
SHORTEST_STRETCH = timedelta(hours=1)  # in less, dates tell when the document was made
WEEK, MONTH, YEAR = 7.0, 30.4, 365.0  # days
_WORD = re.compile(r"\w+")
# Scripts that put no space between words: two characters are about a word.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
# How a text ends that goes on elsewhere, in the languages that feeds mostly are in.
_BROKEN_OFF = re.compile(
    r"(?:\u2026|\.\.\.|\[\.\.\.\]|\[\u2026\]|\[&hellip;\])[\])\s»>]*$"
    r"|(?:read (?:more|on)|continue reading|selengkapnya|baca (?:selengkapnya|juga)|weiterlesen"
    r"|lire la suite|leer más|seguir leyendo|leia mais|lees verder|続きを読む)\W*$",
    re.IGNORECASE,
)
_ENDING = 80  # characters of a text that are its end


class Texts(StrEnum):
    """How much of its articles a feed carries."""

    WHOLE = "whole"
    TEASERS = "teasers"
    HEADLINES = "headlines"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Preview:
    """What can be told of a feed that is not followed yet."""

    title: str
    site_url: str
    description: str  # plain text
    language: str  # "id"; "" where neither its texts nor its claim tell
    articles: int  # in the document
    newest: datetime | None  # None: no article has a date
    a_day: float | None  # articles, over the time that the document spans; None: not known
    texts: Texts | None  # None: there is no article
    latest: tuple[ParsedArticle, ...]  # without their texts, newest first


def preview(parsed: ParsedFeed, now: datetime) -> Preview:
    """Return what a document tells of its feed; a date to come counts as none."""
    articles = sorted(parsed.articles, key=lambda one: _date(one, now) or _NEVER, reverse=True)
    dates = [date for one in articles if (date := _date(one, now)) is not None]
    return Preview(
        parsed.title,
        parsed.site_url,
        " ".join(plain_text(parsed.description).split()),
        _language(parsed, articles[:LOOKED_AT]),
        len(articles),
        dates[0] if dates else None,
        _rate(dates),
        _texts(articles[:LOOKED_AT]),
        tuple(_bare(one, now) for one in articles[:LATEST]),
    )


def how_often(told: Preview) -> Sentence:
    """Return how often a feed publishes, as a sentence for the user."""
    rate = told.a_day
    if rate is None:
        return Sentence.of("how often it publishes cannot be told from its dates")
    for days, text in (
        (1.0, "about {n} articles a day"),
        (WEEK, "about {n} articles a week"),
        (MONTH, "about {n} articles a month"),
    ):
        if rate * days >= 1.5:
            return Sentence.of(text, n=round(rate * days))
    if rate * YEAR >= 1.5:
        return Sentence.of("about {n} articles a year", n=round(rate * YEAR))
    return Sentence.of("less than an article a year")


def how_much(told: Preview) -> Sentence:
    """Return how much of its articles a feed carries, as a sentence for the user."""
    match told.texts:
        case Texts.WHOLE:
            return Sentence.of("whole articles")
        case Texts.TEASERS:
            return Sentence.of("teasers; the whole texts stand on its pages")
        case Texts.HEADLINES:
            return Sentence.of("headlines alone; the texts stand on its pages")
        case Texts.MIXED:
            return Sentence.of("some whole articles, some teasers")
    return Sentence.of("no articles yet")


_NEVER = datetime.min.replace(tzinfo=UTC)


def _date(article: ParsedArticle, now: datetime) -> datetime | None:
    date = article.published or article.updated
    return date if date is not None and date <= now + timedelta(days=1) else None


def _bare(article: ParsedArticle, now: datetime) -> ParsedArticle:
    return ParsedArticle(
        article.guid, article.title or article.text[:120], article.url, _date(article, now)
    )


def _rate(dates: Sequence[datetime]) -> float | None:
    """Return articles a day between the oldest and the newest; both ends make one too many."""
    if len(dates) < 2:
        return None
    stretch = dates[0] - dates[-1]
    if stretch < SHORTEST_STRETCH:
        return None
    return (len(dates) - 1) / (stretch / timedelta(days=1))


def _language(parsed: ParsedFeed, articles: Sequence[ParsedArticle]) -> str:
    """Return the language that most articles are in; one headline alone may quote another."""
    found = Counter(
        guess(f"{one.title}. {one.text}", one.language or parsed.language) for one in articles
    )
    del found[""]
    if found:
        return found.most_common(1)[0][0]
    return guess(f"{parsed.title}. {parsed.description}", parsed.language)


def _texts(articles: Sequence[ParsedArticle]) -> Texts | None:
    if not articles:
        return None
    kinds = Counter(_kind(one) for one in articles)
    kind, count = kinds.most_common(1)[0]
    return kind if count >= MOST * len(articles) else Texts.MIXED


def _kind(article: ParsedArticle) -> Texts:
    text = article.text.strip()
    count = _words(text)
    if not count or text == article.title.strip():
        return Texts.HEADLINES
    if _BROKEN_OFF.search(text[-_ENDING:]):
        return Texts.TEASERS
    return Texts.TEASERS if count <= SHORT else Texts.WHOLE


def _words(text: str) -> int:
    unspaced = len(_UNSPACED.findall(text))
    if unspaced > len(text) / 3:
        return unspaced // 2
    return sum(1 for _ in _WORD.finditer(text))
