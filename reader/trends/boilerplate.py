"""What a feed writes into its titles again and again: its name, its rubrics, its promises.

Such words tell nothing of an article, yet two feeds that share them look alike. They are learnt
from the newest titles of each feed, and only where a sign sets them apart from the rest: a feed
that writes of one thing for days keeps the words of it.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.store.trends_rows import FreshArticle
from reader.trends.features import DIGEST, LEAD_SIZE
from reader.trends.words import plain

FEWEST = 8  # titles of a feed from which anything is learnt
MOST = 30  # newest titles of a feed that are looked at
SHARE = 0.3  # of the titles, in more of which a part stands
LEAST = 4  # titles that have it, whatever their share
ELSEWHERE = 0.05  # of the titles, in more of which a subject stands without the sign, too
SHORTEST = 12  # signs that must be left of a title
_HEAD = re.compile(r"(?:\[[^\[\]]{1,60}\]|\S.{0,59}?(?::| [-|–—·](?= )))\s+")
_TAIL = re.compile(r".*\s((?:[-|–—·]\s.{1,60}|\[[^\[\]]{1,60}\]))$")
_SIGNS = "[]:|-–—· "


def bare(
    articles: Sequence[FreshArticle], titles: Mapping[int, Sequence[str]]
) -> list[FreshArticle]:
    """Return the articles with titles that lack what their feeds write into many.

    `titles` are the newest of each feed, those of the articles among them.
    """
    known = {feed: learnt(newest) for feed, newest in titles.items()}
    return [
        _bare(article, known[article.feed_id]) if known.get(article.feed_id) else article
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


def _bare(article: FreshArticle, boilerplate: frozenset[str]) -> FreshArticle:
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
