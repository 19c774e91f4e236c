"""Names and figures of a story, in a form that is the same in many languages.

Words with a capital are names unless the story writes them small elsewhere. Headlines that
capitalise every word do no harm: what is not a name is not found in another language. Accents
go, Cyrillic letters become Latin ones, 1.200 and 1,200 are one number, and the countries that
Indonesian calls otherwise have their English names.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

from reader.trends.words.stopwords import CALENDAR, RUBRICS, STOP_WORDS

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_DECIMAL = re.compile(r"\d+[.,]\d+")
_NEXT_TO = frozenset({" ", "-", ". "})  # what stands between the parts of one name
_YEARS = range(1900, 2100)  # name a year mostly, and tell nothing
_LEAST_FIGURE = 100  # smaller numbers are met everywhere
_LONGEST_FIGURE = 18  # signs; a longer one is a code that nobody tells again
_SHORTEST = 3  # letters of a name; initials may have two

_LETTERS = dict(
    zip("абвгдеёзийклмнопрстуфыэіїєґ", "abvgdeeziyklmnoprstufyeiieg", strict=True)
) | {
    "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "",
    "ю": "yu", "я": "ya",
}  # fmt: skip
_CYRILLIC = str.maketrans(_LETTERS)

_INDONESIAN_NAMES = """
amerika america  arab arab  belanda netherlands  belgia belgium  brasil brazil  cina china
tiongkok china  eropa europe  filipina philippines  hongaria hungary  inggris britain  irak iraq
italia italy  jepang japan  jerman germany  kamboja cambodia  kanada canada  maroko morocco
meksiko mexico  mesir egypt  norwegia norway  palestina palestine  pbb un  perancis france
polandia poland  portugal portugal  prancis france  rusia russia  singapura singapore
spanyol spain  suriah syria  swedia sweden  swiss switzerland  turki turkey  ukraina ukraine
yordania jordan  yunani greece  afrika africa  sungai river
"""
_ENGLISH = dict(
    zip(str.split(_INDONESIAN_NAMES)[::2], str.split(_INDONESIAN_NAMES)[1::2], strict=True)
)


@dataclass(frozen=True, slots=True)
class Names:
    """The names and figures of a story."""

    shares: dict[str, float]  # how much of the story has each: the root of its part, 0 to 1
    written: dict[str, str]  # each as the story writes it
    beside: frozenset[tuple[str, str]] = frozenset()  # those that follow each other: one name


def names(texts: Sequence[str], language: str) -> Names:
    """Return the names and figures that a story's texts have; the first ones are written so."""
    found = [list(_marked(text)) for text in texts]
    small = {key for marks in found for key, text, _ in marks if text.islower()}
    common = STOP_WORDS.get(language, frozenset()) | CALENDAR | RUBRICS | small
    counts: Counter[str] = Counter()
    written: dict[str, str] = {}
    beside: set[tuple[str, str]] = set()
    for marks in found:
        kept = [mark for mark in marks if _is_name(mark[0], mark[1]) and mark[0] not in common]
        counts.update({key for key, _, _ in kept})
        for key, text, before in kept:
            written.setdefault(key, text)
            if before and before not in common:
                beside.add((before, key))
    shares = {key: round(sqrt(n / len(texts)), 3) for key, n in counts.items()}
    return Names(shares, written, frozenset(beside))


def _marked(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield each word or number: as compared, as written, and the name right before it."""
    before, end = "", 0
    for match in _TOKEN.finditer(unicodedata.normalize("NFC", text)):
        written = match[0]
        key = _figure(written) if written[0].isdecimal() else _folded(written)
        joined = match.string[end : match.start()] in _NEXT_TO
        yield key, written, before if joined and written[0].isupper() else ""
        before, end = (key if written[0].isupper() else ""), match.end()


def _is_name(key: str, text: str) -> bool:
    if text[0].isdecimal():
        return bool(key)
    return text[0].isupper() and (len(key) >= _SHORTEST or (len(key) > 1 and text.isupper()))


def _figure(text: str) -> str:
    """Return a number as it is compared, "" for one that tells nothing."""
    if _GROUPED.fullmatch(text):
        return re.sub(r"\D", "", text)
    if _DECIMAL.fullmatch(text):
        return text.replace(",", ".")
    if len(text) > _LONGEST_FIGURE:
        return ""
    telling = text.isdecimal() and int(text) >= _LEAST_FIGURE and int(text) not in _YEARS
    return str(int(text)) if telling else ""


def _folded(text: str) -> str:
    low = text.casefold()
    if not low.isascii():
        parts = unicodedata.normalize("NFKD", low.translate(_CYRILLIC))
        low = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return _ENGLISH.get(low, low)
