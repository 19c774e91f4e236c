"""The catalogue of well-known feeds that we ship, by language, country and category.

Its addresses are public ones that nobody checked against their servers.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader import paths
from reader.model import Outline

FILE = "starter.json"
FIRST = ("id", "en")  # languages that come before the others


@dataclass(frozen=True, slots=True)
class Listed:
    """A well-known feed."""

    title: str
    url: str
    site: str
    language: str  # "id"
    country: str  # of its publisher, "ID"; "" for the world
    category: str  # in its own language
    description: str  # likewise

    def outline(self) -> Outline:
        """Return the feed as an import takes it."""
        return Outline(self.url, self.title, self.site, ((self.category,),))


def catalogue() -> list[Listed]:
    """Return all feeds of the catalogue, in its order."""
    text = (paths.resources() / FILE).read_text(encoding="utf-8")
    return [Listed(**one) for one in json.loads(text)["feeds"]]


def languages(feeds: Iterable[Listed]) -> list[str]:
    """Return the codes of the languages that there are feeds in."""
    codes = {one.language for one in feeds}
    return [code for code in FIRST if code in codes] + sorted(codes - set(FIRST))


def countries(feeds: Iterable[Listed], language: str = "") -> dict[str, str]:
    """Return the countries of feeds in a language ("": any), each with its commonest language."""
    feeds = list(feeds)
    common: dict[str, Counter[str]] = {}
    for one in feeds:
        if one.country:
            common.setdefault(one.country, Counter())[one.language] += 1
    chosen = {one.country for one in feeds if one.country and language in ("", one.language)}
    return {code: common[code].most_common(1)[0][0] for code in sorted(chosen)}


def matching(
    feeds: Sequence[Listed], words: str = "", language: str = "", country: str = ""
) -> list[Listed]:
    """Return the feeds in which every word stands, of a language and a country; "": of any."""
    sought = words.casefold().split()
    return [
        one
        for one in feeds
        if language in ("", one.language)
        and country in ("", one.country)
        and all(word in _text(one) for word in sought)
    ]


def _text(one: Listed) -> str:
    return f"{one.title} {one.category} {one.description} {one.url} {one.site}".casefold()
