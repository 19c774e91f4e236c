"""Pictures to be looked at: what is said about each, and what a copy of it is called."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from reader.content.images import kind


@dataclass(frozen=True, slots=True)
class Plate:
    """A picture to look at, and what is said about it."""

    url: str
    caption: str = ""
    small_url: str = ""  # shown until the large one is there


def file_name(url: str, file: Path) -> str:
    """Return a name for a copy of the picture: its own, with the ending of what it is."""
    with file.open("rb") as opened:
        ending = kind(opened.read(2048)) or "img"
    stem = unquote(urlsplit(url).path).rstrip("/").rpartition("/")[2].rpartition(".")[0]
    safe = "".join(c if c.isalnum() or c in "-_ ." else "-" for c in stem).strip(" .")[:80]
    return f"{safe or 'picture'}.{ending}"
