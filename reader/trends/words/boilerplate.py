"""What a feed writes again and again: its name, its rubrics, its promises.

Such words tell nothing of an article, yet two feeds that share them look alike. They are learnt
from the newest titles of each feed, and only where a sign sets them apart from the rest: a feed
that writes of one thing for days keeps the words of it. Of texts, the first and last sentences
are looked at, as far as the texts are in hand: to read older ones would cost more than it gives.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reader.store.trends.rows import FreshArticle
from reader.trends.stories.features import DIGEST, LEAD_SIZE
from reader.trends.words.words import plain

FEWEST = 8  # titles of a feed from which anything is learnt
MOST = 30  # newest titles of a feed that are looked at
SHARE = 0.3  # of the titles, in more of which a part stands
LEAST = 4  # titles that have it, whatever their share
ELSEWHERE = 0.05  # of the titles, in more of which a subject stands without the sign, too
REPEATED = 5  # texts of a feed in hand that have a sentence word for word
SHORTEST = 12  # signs that must be left of a title
_HEAD = re.compile(r"(?:\[[^\[\]]{1,60}\]|\S.{0,59}?(?::| [-|–—·](?= )))\s+")
_TAIL = re.compile(r".*\s((?:[-|–—·]\s.{1,60}|\[[^\[\]]{1,60}\]))$")
_STOPS = (". ", "! ", "? ", "… ", "\n")
_LONGEST = 300  # signs of a sentence; what a feed repeats is shorter
_BRIEFEST = 20  # signs of a sentence that is one
_SIGNS = "[]:|-–—· "


def bare(
    articles: Sequence[FreshArticle], titles: Mapping[int, Sequence[str]]
) -> list[FreshArticle]:
    """Return the articles without what their feeds write into many of them.

    `titles` are the newest of each feed, those of the articles among them.
    """
    parts = {feed: learnt(newest) for feed, newest in titles.items()}
    sentences = _repeated(articles)
    nothing: frozenset[str] = frozenset()
    return [
        _without_sentences(
            _without_parts(article, parts.get(article.feed_id, nothing)),
            sentences.get(article.feed_id, nothing),
        )
        for article in articles
    ]


def has_parts(title: str) -> bool:
    """Tell whether a sign sets a part of the title's beginning or end apart."""
    head, tail = _parts(plain(title[:LEAD_SIZE]))
    return bool(head or tail)


def learnt(titles: Sequence[str]) -> frozenset[str]:
    """Return the beginnings and ends, small and with their signs, that are boilerplate."""
    if len(titles) < FEWEST:
        return frozenset()
    wholes = [plain(title[:LEAD_SIZE]) for title in titles]
    counts = Counter(part.casefold() for whole in wholes for part in set(_parts(whole)) if part)
    return frozenset(
        part
        for part, count in counts.items()
        if count >= LEAST
        and count > SHARE * len(wholes)
        and not DIGEST.search(part)  # that tells what the article is
        and not _is_subject(part, wholes)
    )


def _without_parts(article: FreshArticle, boilerplate: frozenset[str]) -> FreshArticle:
    if not boilerplate:
        return article
    whole = plain(article.title[:LEAD_SIZE])
    head, tail = _parts(whole)
    title = whole
    if tail.casefold() in boilerplate and len(title) - len(tail) >= SHORTEST:
        title = title.removesuffix(tail).rstrip()
    if head.casefold() in boilerplate and len(title) - len(head) >= SHORTEST:
        title = title.removeprefix(head)
    if title == whole:
        return article
    # A text that begins with the title would bring back what was cut.
    return replace(article, title=title, text=article.text.removeprefix(article.title))


def _parts(title: str) -> tuple[str, str]:
    """Return what stands before the first sign and after the last one, signs included."""
    head, tail = _HEAD.match(title), _TAIL.match(title)
    return head[0] if head else "", tail[1] if tail else ""


def _is_subject(part: str, titles: Sequence[str]) -> bool:
    """Tell whether titles without the part speak of the same: then they mean it."""
    name = re.compile(rf"\b{re.escape(part.strip(_SIGNS))}\b", re.IGNORECASE)
    others = (t for t in titles if part not in map(str.casefold, _parts(t)))
    return sum(bool(name.search(title)) for title in others) > ELSEWHERE * len(titles)


def _repeated(articles: Iterable[FreshArticle]) -> dict[int, frozenset[str]]:
    """Return the sentences that begin or end many texts of a feed, by feed."""
    texts: defaultdict[int, list[str]] = defaultdict(list)
    for article in articles:
        texts[article.feed_id].append(article.text)
    return {feed: _common(of_feed) for feed, of_feed in texts.items() if len(of_feed) >= FEWEST}


def _common(texts: Sequence[str]) -> frozenset[str]:
    counts = Counter(part for text in texts for part in set(_sentences(text)) if part)
    least = SHARE * len(texts)
    return frozenset(part for part, count in counts.items() if count >= REPEATED and count > least)


def _sentences(text: str) -> tuple[str, str]:
    """Return the first and the last sentence of a text, "" for one that is none or too long."""
    begin, end = text[:_LONGEST].lstrip(), text[-_LONGEST:].rstrip()
    first = min((place for place in map(begin.find, _STOPS) if place >= 0), default=-1)
    last = max(map(end.rfind, _STOPS))
    return _sentence(begin[: first + 1]), _sentence(end[last + 1 :] if last >= 0 else "")


def _sentence(text: str) -> str:
    sentence = text.strip()
    return sentence if len(sentence) >= _BRIEFEST else ""


def _without_sentences(article: FreshArticle, boilerplate: frozenset[str]) -> FreshArticle:
    if not boilerplate:
        return article
    text = article.text.strip()
    first, last = _sentences(text)
    if first in boilerplate:
        text = text.removeprefix(first)
    if last in boilerplate:
        text = text.removesuffix(last)
    return replace(article, text=text)
