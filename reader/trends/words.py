"""Words of titles and leads, in any script, as they are written and as they are compared."""

import re
import unicodedata
from functools import lru_cache
from html import unescape
from typing import NamedTuple

from reader.trends.indonesian import stem
from reader.trends.stopwords import STOP_WORDS

# Scripts without spaces between words; their words are taken as pairs of letters.
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)+|[^\W_]+(?:['’](?=[sS]\b))?")
_TAG = re.compile(r"<[^<>]{0,2000}>")
_SPACE = re.compile(r"\s+")
_RUBRIC = re.compile(
    r"^(?:\[[^\]]{2,30}\]|[^\W\d_a-z]{3,12}(?: [^\W\d_a-z]{2,12}){0,2}\s*[:|–—])\s*"
)
_SUFFIX = re.compile(r"\s+[-|–—·]\s+((?:(?![-|–—·] )[^|])+)$")
_MINOR = frozenset({"of", "the", "and", "de", "la", "le", "du", "di", "&"})


class Word(NamedTuple):
    """One word: `term` is what is compared, `text` what the article wrote."""

    term: str
    text: str
    stop: bool = False
    breaks: bool = False  # punctuation stands before it, so no phrase runs over it


def plain(text: str) -> str:
    """Return `text` in one normal form: no tags, no entities, single spaces."""
    if "&" in text:
        text = unescape(unescape(text))
    if "<" in text:
        text = _TAG.sub(" ", text)
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", text)).strip()


def headline(title: str) -> str:
    """Return the title without the site's name behind it and the rubric before it."""
    text = plain(title)
    for _ in range(2):
        found = _SUFFIX.search(text)
        if found and found.start() >= 15 and _is_name(found[1]):
            text = text[: found.start()]
    bare = _RUBRIC.sub("", text)
    return bare if len(bare) >= 12 else text


def words(text: str, language: str, limit: int = 10_000) -> list[Word]:
    """Return the first `limit` words of plain `text`."""
    found: list[Word] = []
    end = 0
    for match in _TOKEN.finditer(text):
        start, token = match.start(), match[0]
        gap = text[end:start]
        end = start + len(token)
        breaks = gap != " " and bool(gap.strip("-’'\" "))  # one space is what most words have
        if token.isascii():
            found.append(_word(token, language, breaks))
        else:
            for part in _split(token):
                found.append(_word(part, language, breaks))
                breaks = False
        if len(found) >= limit:
            break
    return found


@lru_cache(maxsize=1 << 14)  # few words make up most of a text
def _word(token: str, language: str, breaks: bool) -> Word:
    stop = STOP_WORDS.get(language, frozenset())
    text = token.rstrip("'’")
    low = text.casefold()
    term = stem(low) if language == "id" else _singular(low) if language == "en" else low
    return Word(term, text, low in stop or (len(low) == 1 and low.isascii()), breaks)


def _singular(word: str) -> str:
    """Return an English plural's singular; nothing else is cut, since that measures worse."""
    if len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-3] + "y" if word.endswith("ies") else word[:-1]
    return word


def _split(token: str) -> list[str]:
    """Return the word, or where it holds a script without spaces its parts."""
    parts: list[str] = []
    end = 0
    for run in _UNSPACED.finditer(token):
        if run.start() > end:
            parts.append(token[end : run.start()])
        letters = run[0]
        parts += [letters[i : i + 2] for i in range(len(letters) - 1)] or [letters]
        end = run.end()
    if end < len(token):
        parts.append(token[end:])
    return parts


def _is_name(text: str) -> bool:
    """Tell whether `text` looks like a site's name: few words, all capitalised."""
    parts = text.split()
    return 0 < len(parts) <= 4 and all(
        part[:1].isupper() or part.lower() in _MINOR or "." in part for part in parts
    )
