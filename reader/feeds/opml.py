"""Lists of feeds (OPML): read as readers of the world write them, written so nothing is lost.

A list is values only. Addresses that are commands, files or filters of other programs are
left out; what else an outline says is kept beside the feed for the next export.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lxml import etree

from reader.errors import ParseError, UsageError
from reader.feeds.encodings import to_text
from reader.feeds.markup import folded
from reader.feeds.names import local_name
from reader.feeds.opml_broken import BrokenOutline, outlines_of
from reader.feeds.opml_writer import write
from reader.feeds.repair import without_doctype
from reader.model import Outline

__all__ = ["cut", "is_cut", "read", "write"]
_MAX_BYTES = 64 * 2**20
_SCHEMES = ("http://", "https://")
# Where these stand in an outline of ours; all other attributes are kept as they are.
_OURS = frozenset({"xmlurl", "htmlurl", "title", "text"})
_END = re.compile(r"</opml\s*>|<opml[^<>]*/>", re.IGNORECASE)
_Path = tuple[str, ...]
_Attributes = dict[str, str]


def read(body: bytes) -> list[Outline]:
    """Return the feeds of a list, one that stands in several folders once; ParseError if none."""
    if len(body) > _MAX_BYTES:
        raise ParseError("The file is too large to be a list of feeds.")
    text = without_doctype(to_text(body).lstrip("\ufeff \t\r\n"))[0]
    if "<" not in text:
        raise ParseError("This is not an OPML file.")
    found: dict[str, Outline] = {}
    for attributes, path in _feeds(text):
        outline = _outline(attributes, path)
        if outline.url:
            known = found.get(outline.url)
            found[outline.url] = outline if known is None else _joined(known, outline)
    return [replace(outline, paths=_tidy(outline.paths)) for outline in found.values()]


def is_cut(body: bytes) -> bool:
    """Tell whether a list broke off in the middle, as a download does: its end is missing."""
    return _END.search(to_text(body)) is None


def cut(name: str) -> UsageError:
    """Return what to tell of a list that did."""
    return UsageError(
        "{name} breaks off in the middle: only the feeds before that were added.", name=name
    )


def _feeds(text: str) -> Iterator[tuple[_Attributes, _Path]]:
    """Give the attributes of each outline that has an address, and the folders it stands in."""
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        yield from _broken_feeds(text)
        return
    if not any(_name(element) == "outline" for element in root.iter("*")):
        _refuse(_name(root))
    yield from _walk(root)


def _walk(root: etree._Element) -> Iterator[tuple[_Attributes, _Path]]:
    waiting: list[tuple[etree._Element, _Path]] = [(root, ())]
    while waiting:  # not a call in a call: a hostile list may be deep
        element, path = waiting.pop()
        if _name(element) == "outline":
            attributes = {str(name): str(value) for name, value in element.attrib.items()}
            if _address(attributes):
                yield attributes, path
            elif len(element):
                path = _inside(path, attributes)
        waiting.extend((child, path) for child in reversed(list(element.iterchildren("*"))))


def _broken_feeds(text: str) -> Iterator[tuple[_Attributes, _Path]]:
    """The same for a list that is not well-formed."""
    path: list[_Path] = [()]
    count = 0
    for event in outlines_of(text):
        count += 1
        if event is BrokenOutline.END:
            if len(path) > 1:
                path.pop()
            continue
        attributes = event.attributes
        if _address(attributes):
            yield attributes, path[-1]
        if not event.is_empty:
            is_folder = not _address(attributes)
            path.append(_inside(path[-1], attributes) if is_folder else path[-1])
    if not count:
        _refuse(text)


def _refuse(what: str) -> None:
    if what == "opml" or "<opml" in what:
        return  # a list without feeds
    raise ParseError("This is not an OPML file.")


def _name(element: etree._Element) -> str:
    return local_name(element).lower()


# ---------------------------------------------------------------- one outline


def _outline(attributes: _Attributes, path: _Path) -> Outline:
    title = _get(attributes, "title") or _get(attributes, "text")
    return Outline(
        url=_feed_url(_address(attributes)),
        title=title,
        site_url=_web(_get(attributes, "htmlUrl")),
        paths=(path,) if path else _categories(attributes) or ((),),
        attributes=tuple(
            (name, value) for name, value in attributes.items() if _is_kept(name, value, title)
        ),
    )


def _get(attributes: _Attributes, name: str) -> str:
    """Return an attribute however its name is capitalised, in one line."""
    value = attributes.get(name)
    if value is None:
        value = next((v for n, v in attributes.items() if n.lower() == name.lower()), "")
    return folded(value)


def _address(attributes: _Attributes) -> str:
    address = _get(attributes, "xmlUrl")
    if not address and _get(attributes, "type").lower() in ("rss", "atom", "feed"):
        address = _get(attributes, "url")  # OPML 1.0
    return address


def _feed_url(address: str) -> str:
    """Return the address of a feed; "" for commands, filters, files and newsletters."""
    for prefix in ("feed://", "feed:", "FEED://"):
        if address.startswith(prefix):
            rest = address.removeprefix(prefix)
            return _feed_url(rest if rest.startswith(_SCHEMES) else f"http://{rest}")
    lower = address[:8].lower()
    if lower.startswith(_SCHEMES):
        scheme, _, rest = address.partition("://")
        return f"{scheme.lower()}://{rest}".replace(" ", "%20") if rest.strip("/") else ""
    host = address.split("/", maxsplit=1)[0]
    # "example.org/feed" is meant as an address; "vfolder" and "|command" are not.
    is_bare = host.isascii() and "." in host.strip(".") and not set(host) & set("|:;!<>\"'`$&() \\")
    return f"http://{address}" if is_bare and "/" in address else ""


def _web(address: str) -> str:
    return address if address[:8].lower().startswith(_SCHEMES) else ""


def _is_kept(name: str, value: str, title: str) -> bool:
    if name == "text":
        return folded(value) not in ("", title)
    if name == "type":
        return value != "rss"
    return name.lower() not in _OURS and value != ""


def _inside(path: _Path, attributes: _Attributes) -> _Path:
    name = _get(attributes, "text") or _get(attributes, "title")
    return (*path, name) if name else path


def _categories(attributes: _Attributes) -> tuple[_Path, ...]:
    """Return the folders that a `category` names: "/News/Local,/Sport"; words alone are tags."""
    paths = [
        tuple(name for part in path.split("/") if (name := folded(part)))
        for path in _get(attributes, "category").split(",")
        if path.strip().startswith("/")
    ]
    return tuple(path for path in paths if path)


def _joined(known: Outline, other: Outline) -> Outline:
    return replace(
        known,
        title=known.title or other.title,
        site_url=known.site_url or other.site_url,
        paths=(*known.paths, *other.paths),
        attributes=tuple({**dict(other.attributes), **dict(known.attributes)}.items()),
    )


def _tidy(paths: Sequence[_Path]) -> tuple[_Path, ...]:
    paths = tuple(dict.fromkeys(paths))
    return () if paths == ((),) else paths
