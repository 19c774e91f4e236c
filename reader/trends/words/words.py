"""Words of titles and leads, in any script, as they are written and as they are compared."""

import re
import unicodedata
from functools import lru_cache
from html import unescape
from typing import NamedTuple

from reader.trends.words.indonesian import stem
from reader.trends.words.stopwords import STOP_WORDS

# Scripts without spaces between words; their words are taken as pairs of letters.
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)+|[^\W_]+(?:['’](?=[sS]\b))?")
_TAG = re.compile(r"<[^<>]{0,2000}>")
_RUBRIC = re.compile(
    r"^(?:\[[^\]]{2,30}\]|[^\W\d_a-z]{3,12}(?: [^\W\d_a-z]{2,12}){0,2}\s*[:|–—])\s*"
)
_SUFFIX = re.compile(r"\s+[-|–—·]\s+((?:(?![-|–—·] )[^|])+)$")
_SIGNS = tuple((sign, unicodedata.normalize("NFKC", sign)) for sign in "…，：；！？（）｜\xa0")
_JOINING = "-’'\" "  # may stand inside a phrase
_SHORT = 24  # signs of a piece of text whose words are worth remembering
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
    return " ".join(_normal(text).split())


def _normal(text: str) -> str:
    """Return `text` in NFKC; most texts are in it but for signs between their words."""
    if text.isascii():
        return text
    for sign, normal in _SIGNS:
        text = text.replace(sign, normal)
    return text if unicodedata.is_normalized("NFKC", text) else unicodedata.normalize("NFKC", text)


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
    broken = False
    for piece in text.split(" "):
        if len(piece) > _SHORT:
            part = _words_of(piece, language, broken, limit - len(found))
        else:
            part = _known_words_of(piece, language, broken, limit)
            if len(found) + len(part.words) > limit:
                part = _words_of(piece, language, broken, limit - len(found))
        found += part.words
        if len(found) >= limit:
            break
        broken = part.broken
    return found


class _Piece(NamedTuple):
    """The words of what stands between two spaces."""

    words: tuple[Word, ...]
    broken: bool  # it ends in punctuation that no phrase runs over


def _words_of(piece: str, language: str, broken: bool, limit: int) -> _Piece:
    """Return the words of a piece, after the first `limit` none that begins anew."""
    found: list[Word] = []
    end = 0
    for match in _TOKEN.finditer(piece):
        start, token = match.start(), match[0]
        breaks = broken or _parts_phrases(piece[end:start])
        broken = False
        end = start + len(token)
        if token.isascii():
            found.append(_word(token, language, breaks))
        else:
            for part in _split(token):
                found.append(_word(part, language, breaks))
                breaks = False
        if len(found) >= limit:
            break
    return _Piece(tuple(found), broken or _parts_phrases(piece[end:]))


# The same pieces make up most of all texts; long ones are sentences of scripts without spaces.
_known_words_of = lru_cache(maxsize=1 << 15)(_words_of)


def _parts_phrases(gap: str) -> bool:
    return bool(gap) and bool(gap.strip(_JOINING))


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
