"""Names of files and folders made of titles, which every system takes."""

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 100  # bytes of a name without what is added: some file systems take 143
FORBIDDEN = re.compile(
    r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+'
)
# What Windows keeps for itself, with any ending.
RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$", re.I)


def safe(title: str, otherwise: str) -> str:
    """Return a title as the name of a file: one line, no signs that a system forbids, not long.

    `otherwise` where nothing of it is left.
    """
    text = unicodedata.normalize("NFC", title)
    text = " ".join(FORBIDDEN.sub(" ", text).split())
    text = _cut(text).strip(" .")
    if RESERVED.match(text):
        text = f"{text}_"
    return text or otherwise


def apart(titles: Iterable[tuple[int, str]]) -> dict[int, str]:
    """Return a name for each numbered title; no two are the same, also in small letters."""
    names: dict[int, str] = {}
    taken: set[str] = set()
    for number, title in titles:
        name = safe(title, str(number))
        if name.casefold() in taken:
            name = f"{name} ({number})"
        taken.add(name.casefold())
        names[number] = name
    return names


def _cut(text: str) -> str:
    """Cut a text at so many bytes, never inside a sign."""
    whole = text.encode("utf-8", "ignore")
    return whole[:LONGEST].decode("utf-8", "ignore")
