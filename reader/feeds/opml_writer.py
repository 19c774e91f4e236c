"""Lists of feeds (OPML), written so that reading one gives back what went in."""

import re
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import quoteattr

from reader.model import Outline

_Path = tuple[str, ...]
_INVALID = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAME = re.compile(r"[^\W\d][\w.-]*")
# White space that an XML reader would otherwise fold.
_KEPT = {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def write(outlines: Sequence[Outline], title: str = "Kabar") -> bytes:
    """Return a list that `opml.read` gives back as it was, a line for each feed and folder."""
    spaces = _namespaces(outlines)
    declared = "".join(f" xmlns:{prefix}={_quoted(uri)}" for uri, prefix in spaces.items())
    tree = _Folder()
    for outline in outlines:
        for path in outline.paths or ((),):
            tree.at(path).feeds.append(outline)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<opml version="2.0"{declared}>',
        f"  <head><title>{_quoted(title)[1:-1]}</title></head>",
        "  <body>",
        *tree.lines("    ", spaces),
        "  </body>",
        "</opml>",
        "",
    ]
    return "\n".join(lines).encode("utf-8")


class _Folder:
    """A folder of the list that is being written."""

    def __init__(self) -> None:
        self.feeds: list[Outline] = []
        self._folders: dict[str, _Folder] = {}

    def at(self, path: _Path) -> "_Folder":
        """Return the folder at `path` below this one, made where it is missing."""
        folder = self
        for name in path:
            folder = folder._folders.setdefault(name, _Folder())
        return folder

    def lines(self, indent: str, spaces: dict[str, str]) -> Iterator[str]:
        """Give the lines of what is inside."""
        for name, folder in self._folders.items():
            shown = _quoted(name)
            yield f"{indent}<outline text={shown} title={shown}>"
            yield from folder.lines(f"{indent}  ", spaces)
            yield f"{indent}</outline>"
        for outline in self.feeds:
            yield f"{indent}<outline {_attributes(outline, spaces)}/>"


def _namespaces(outlines: Sequence[Outline]) -> dict[str, str]:
    """Return a prefix for each namespace that attributes are in."""
    uris = {
        name[1:].partition("}")[0]
        for outline in outlines
        for name, _ in outline.attributes
        if name.startswith("{")
    }
    return {uri: f"n{number}" for number, uri in enumerate(sorted(uris), 1)}


def _attributes(outline: Outline, spaces: dict[str, str]) -> str:
    values = {"type": "rss", "text": outline.title, "title": outline.title}
    values |= {"xmlUrl": outline.url, "htmlUrl": outline.site_url}
    values |= dict(outline.attributes)
    pairs = ((_xml_name(name, spaces), value) for name, value in values.items())
    return " ".join(f"{name}={_quoted(value)}" for name, value in pairs if name and value)


def _xml_name(name: str, spaces: dict[str, str]) -> str:
    """Return how an attribute's name is written; "" where XML has no way to."""
    uri, _, local = name.rpartition("}")
    if not _NAME.fullmatch(local):
        return ""
    return f"{spaces[uri[1:]]}:{local}" if uri else local


def _quoted(value: str) -> str:
    return quoteattr(_INVALID.sub("", value), _KEPT)
