"""What of an article may tell its category: its words, its source, its feed's own tags."""

import json
import re
from urllib.parse import urlsplit

from reader.trends.features import Features

STEM = 5  # letters by which words of a family are alike, in any language
PAIR = 1.0  # what two words side by side in the title weigh
TAG = 2.0
SECTION = 1.5
_SECTION = re.compile(r"[a-z][a-z-]{2,19}")


def marks(article: Features, url: str = "", tags: str = "[]", source: str = "") -> dict[str, float]:
    """Return the marks of an article and their weights.

    What is not a word begins with a sign: "@" a source, "#" a tag, "/" a part of the address.
    """
    found = dict(article.terms)
    for term, weight in article.terms.items():
        if len(term) > STEM:
            family = term[:STEM] + "*"
            found[family] = max(weight, found.get(family, 0.0))
    found |= dict.fromkeys((pair for pair in article.phrases if pair.count(" ") == 1), PAIR)
    found |= {f"#{tag.casefold()}": TAG for tag in json.loads(tags)}
    found |= {f"/{part}": SECTION for part in _sections(url)}
    if source:
        found[f"@{source}"] = 1.0
    return found


def is_source(mark: str) -> bool:
    """Tell whether a mark is the article's source."""
    return mark.startswith("@")


def is_word(mark: str) -> bool:
    """Tell whether a mark is a word or two as compared, which can be shown as a reason."""
    return mark[:1] not in "@#/" and not mark.endswith("*")


def _sections(url: str) -> list[str]:
    """Return the words of an address that name a section: of the host and of the path."""
    parts = urlsplit(url)
    folders = parts.path.split("/")[1:-1]
    names = parts.netloc.lower().removeprefix("www.").split(".")[:-2] + folders
    return [name for name in names if _SECTION.fullmatch(name)]
