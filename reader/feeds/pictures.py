"""The picture that leads an article, where its feed or its HTML names one."""

import html
import re
from collections.abc import Iterator

from reader.content import sources
from reader.content.text import plain_text

_IMAGE = re.compile(r"""<img\b(?:[^<>"']|"[^"<]*"|'[^'<]*')*+>""", re.IGNORECASE)
# Also names without a value: left out, each of their letters would be tried as a beginning.
_ATTRIBUTE = re.compile(r"""([a-zA-Z][\w-]*+)(?:\s*+=\s*+("[^"]*"|'[^']*'|[^\s"'>]++))?""")
_FIGURE = re.compile(r"<figcaption\b[^<>]*>(.*?)</figcaption", re.IGNORECASE | re.DOTALL)
_DECORATION = re.compile(
    r"gravatar\.com/avatar|/emoji/|/smil(?:ey|ies)/|s\.w\.org/images/core|/wp-includes/"
    r"|blank\.gif|spacer\.gif|/share[-_]?(?:button|icon)|rss[-_]?icon|/avatars?/",
    re.IGNORECASE,
)
_LOOKED_AT = 12  # pictures of an article; the first real one is among them or nowhere
_SMALLEST = 48  # pixels; what is narrower or lower is an icon


def first_picture(markup: str, base: str) -> tuple[str, str]:
    """Return the address and caption of the first real picture in `markup`; "" for none."""
    if "<img" not in markup and "<IMG" not in markup:
        return "", ""
    for found in _images(markup):
        attributes = {
            name.lower(): html.unescape(value.strip("\"'"))
            for name, value in _ATTRIBUTE.findall(found[0])
            if value
        }
        url = sources.best(attributes, base)
        if url and not _is_decoration(attributes, url):
            return url, _caption(markup, found.end())
    return "", ""


def is_decoration(url: str) -> bool:
    """Whether a picture is of the page around an article: an avatar, a smiley, a spacer."""
    return bool(_DECORATION.search(url))


def _images(markup: str) -> Iterator[re.Match[str]]:
    for number, found in enumerate(_IMAGE.finditer(markup)):
        if number == _LOOKED_AT:
            return
        yield found


def _is_decoration(attributes: dict[str, str], url: str) -> bool:
    sides = [sources.length(attributes.get(side, "")) for side in ("width", "height")]
    if any(side is not None and side < _SMALLEST for side in sides):
        return True
    return sources.is_pixel(attributes, url) or is_decoration(url)


def _caption(markup: str, position: int) -> str:
    """Return the caption of the figure that `position` is in."""
    end = markup.find("</figure", position, position + 4000)
    if end < 0:
        return ""
    found = _FIGURE.search(markup, position, end)
    return " ".join(plain_text(found[1]).split()) if found else ""
