"""What the engine remembers of an article: its terms, weighed, and how they are written."""

import hashlib
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from operator import itemgetter
from urllib.parse import urlsplit

from reader.trends.words.language import guess
from reader.trends.words.phrases import phrases
from reader.trends.words.words import Word, headline, plain, words

LEAD_WORDS = 80
LEAD_SIZE = 2000  # characters in which these are, whatever stands between them; a title too
TITLE_WEIGHT = 2.0
MOST_TERMS = 60
KEY_TERMS = 40  # are kept to find related articles
DIGEST = re.compile(
    r"\b(?:terpopuler|top (?:three|five|ten|\d+)|\d+ (?:things|stories|fakta|berita)|"
    r"(?:morning|evening|daily|news) (?:briefing|brief|digest|wrap|roundup)|newsletter|"
    r"what (?:to know|we know) today|rangkuman|sepekan)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Text:
    """An article as it comes to the engine."""

    id: int
    feed_id: int
    title: str
    text: str = ""
    at: datetime | None = None  # published, else first seen
    url: str = ""
    language: str = ""  # as declared
    publisher: str = ""  # whose articles count as one source


@dataclass(slots=True)  # a frozen one is made in thrice the time, and a sync makes thousands
class Features:
    """An article as it is compared; small enough to keep thousands in memory. Never changed."""

    id: int
    feed_id: int
    at: int  # seconds
    publisher: str
    language: str
    terms: Mapping[str, float]  # weight by term: how often, title words twice
    phrases: Mapping[str, str]  # of the title, as compared and as written
    print: str = ""  # same for copies of one text
    digest: bool = False  # a list of unrelated news: it neither begins nor joins a story
    written: tuple[tuple[str, str], ...] = ()  # terms as written; kept for new articles only


def features(article: Text) -> Features:
    """Return what is compared of `article`."""
    title = headline(article.title[:LEAD_SIZE])
    lead = plain(article.text[:LEAD_SIZE])
    if lead.startswith(title):
        lead = lead[len(title) :]
    language = guess(f"{title} {lead}", article.language)
    title_words = words(title, language, 40)
    lead_words = words(lead, language, LEAD_WORDS)
    at = int(article.at.timestamp()) if article.at is not None else 0
    return Features(
        article.id,
        article.feed_id,
        at,
        article.publisher or f"feed {article.feed_id}",
        language,
        _weights(title_words, lead_words),
        phrases(title_words),
        _print(title_words, article.url),
        bool(DIGEST.search(title)),
        _written(title_words + lead_words),
    )


def key_terms(
    article: Features, vector: Mapping[str, float], limit: int = KEY_TERMS
) -> tuple[tuple[str, str, float], ...]:
    """Return the terms that tell most of an article: compared, as written, weight."""
    written = dict(article.written)
    best = sorted(vector.items(), key=lambda item: (-item[1], item[0]))[:limit]
    return tuple((term, written.get(term, term), round(weight, 3)) for term, weight in best)


def parts_of(url: str) -> tuple[str, str]:
    """Return host and path of an address; "" for both where it is none."""
    try:
        parts = urlsplit(url)
    except ValueError:  # of a feed that was read before such addresses were left out
        return "", ""
    return parts.netloc, parts.path


def _weights(title: list[Word], lead: list[Word]) -> dict[str, float]:
    counts: dict[str, float] = {}
    for weight, part in ((TITLE_WEIGHT, title), (1.0, lead)):
        for term, _, stop, _ in part:
            if not stop:
                counts[term] = counts.get(term, 0.0) + weight
    kept = sorted(counts.items(), key=itemgetter(1), reverse=True)[:MOST_TERMS]
    return {term: _dampened(count) for term, count in kept}


@lru_cache(maxsize=1 << 10)  # they are few: small whole numbers
def _dampened(count: float) -> float:
    return round(1 + math.log(count), 3)


def _written(found: list[Word]) -> tuple[tuple[str, str], ...]:
    """Return each term as first written; with a small letter where both are seen."""
    texts: dict[str, str] = {}
    for term, text, stop, _ in found:
        if not stop and (term not in texts or text.islower()):
            texts[term] = text
    return tuple(texts.items())


def _print(title: list[Word], url: str) -> str:
    """Return a mark that syndicated copies share: of a long title, else of the address."""
    terms = [word.term for word in title]
    if len(terms) < 4:
        host, path = parts_of(url)
        terms = [host.removeprefix("www."), path.rstrip("/")] if url else terms
    return hashlib.blake2b(" ".join(terms).encode(), digest_size=8).hexdigest()
