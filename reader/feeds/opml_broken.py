"""The outlines of a list that is not well-formed XML.

Programs write "&", "<" and even quotes into attributes as they are, and other readers take it.
An attribute ends here at the quote behind which another attribute or the end of the tag comes.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_EDGE = re.compile(r"<(/?)outline\b", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"""\s*([\w:.-]+)\s*=\s*(?:"(.{0,20000}?)"|'(.{0,20000}?)')"""
    r"""(?=\s*[\w:.-]+\s*=\s*["']|\s*/?>\s*(?:<|\Z))""",
    re.DOTALL,
)
_TAG_END = re.compile(r"[^<>]{0,1000}?(/?)>")
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")


@dataclass(frozen=True, slots=True)
class BrokenOutline:
    """The beginning of an outline; END is the end of one that is not empty."""

    attributes: dict[str, str]
    is_empty: bool

    END: ClassVar["BrokenOutline"]


BrokenOutline.END = BrokenOutline({}, is_empty=True)


def outlines_of(text: str) -> Iterator[BrokenOutline]:
    """Give the beginnings and ends of the outlines in `text`."""
    text = _COMMENT.sub("", text)
    position = 0
    while edge := _EDGE.search(text, position):
        position = edge.end()
        if edge[1]:
            yield BrokenOutline.END
            continue
        attributes, position = _attributes(text, position)
        end = _TAG_END.match(text, position)
        yield BrokenOutline(attributes, is_empty=end is None or end[1] == "/")
        position = end.end() if end else position


def _attributes(text: str, position: int) -> tuple[dict[str, str], int]:
    attributes: dict[str, str] = {}
    while found := _ATTRIBUTE.match(text, position):
        value = found[2] if found[2] is not None else found[3]
        name = found[1].rpartition(":")[2]  # nobody knows what its prefix stands for
        attributes.setdefault(name, _REFERENCE.sub(lambda r: html.unescape(r[0]), value))
        position = found.end()
    return attributes, position
