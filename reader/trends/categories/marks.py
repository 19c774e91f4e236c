"""What of an article may tell its category: its words, subjects, section, its feed's own tags."""

import json
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from reader.trends.categories.model import PUBLISHER
from reader.trends.categories.subjects import subject_of, subjects_by_word
from reader.trends.stories.features import Features, parts_of

STEM = 5  # letters by which words of a family are alike, in any language
STEMMED = frozenset({"id"})  # languages whose words are stems already
PAIR = 1.0  # what two words side by side in the title weigh
TAG = 2.0
SECTION = 1.5
NAMED = 3.0  # what a tag or section named like a subject weighs, in words of it
_SECTION = re.compile(r"[a-z][a-z-]{2,19}")


def marks(article: Features, url: str = "", tags: str = "[]") -> dict[str, float]:
    """Return the marks of an article and their weights.

    What is not a word begins with a sign: "#" a tag, "/" a part of the address, "=" a subject,
    "@" the publisher, if it has a name.
    """
    found = dict(article.terms)
    for term, weight in article.terms.items():
        if len(term) > STEM and article.language not in STEMMED:
            family = term[:STEM] + "*"
            found[family] = max(weight, found.get(family, 0.0))
    found |= dict.fromkeys((pair for pair in article.phrases if pair.count(" ") == 1), PAIR)
    named = [tag.casefold() for tag in json.loads(tags)]
    sections = _sections(url)
    found |= {f"#{tag}": TAG for tag in named}
    found |= {f"/{part}": SECTION for part in sections}
    found |= _subjects(article.terms, named + sections)
    if not article.publisher.startswith("feed "):  # known to nobody else
        found[f"{PUBLISHER}{article.publisher}"] = 1.0
    return found


def without_publisher(found: Mapping[str, float]) -> dict[str, float]:
    """Return the marks but for who published it."""
    return {mark: weight for mark, weight in found.items() if not mark.startswith(PUBLISHER)}


def is_word(mark: str) -> bool:
    """Tell whether a mark is a word or two as compared, which can be shown as a reason."""
    return mark[:1] not in "#/=@" and not mark.endswith("*")


def _subjects(terms: Mapping[str, float], named: Iterable[str]) -> dict[str, float]:
    """Return the subjects that words speak of, or that are named; alike in all languages."""
    known = subjects_by_word()
    spoken: defaultdict[str, float] = defaultdict(float)
    for term, weight in terms.items():
        for subject in known.get(term, ()):
            spoken[f"={subject}"] += weight / len(known[term])
    for told in filter(None, map(subject_of, named)):
        spoken[f"={told}"] += NAMED
    return {subject: math.sqrt(weight) for subject, weight in spoken.items()}


def _sections(url: str) -> list[str]:
    """Return the words of an address that name a section: of the host and of the path."""
    host, path = parts_of(url)
    folders = path.split("/")[1:-1]
    names = host.lower().removeprefix("www.").split(".")[:-2] + folders
    return [name for name in names if _SECTION.fullmatch(name)]
