"""The only door between what feeds say and what the screen shows.

An allow-list of elements, attributes and address schemes, applied by `nh3` as the last
step. What comes out holds nothing that runs, loads a frame, sends a form, hides or overlays.
"""

import re
from collections.abc import Callable
from html import escape
from typing import Any

import nh3

from reader.content import sources, urls
from reader.content.prepare import prepare
from reader.content.text import plain_text

TAGS = frozenset(
    """
    a abbr address article aside b bdi bdo big blockquote br caption cite code col colgroup dd del
    details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li
    main mark ol p pre q rp rt ruby s samp section small span strike strong sub summary sup table
    tbody td tfoot th thead time tr tt u ul var
    """.split()  # noqa: SIM905 - reads better as words
)
ATTRIBUTES = {
    "*": {"dir", "lang", "id"},
    "a": {"href", "class", "title"},
    "abbr": {"title"},
    "code": {"class"},
    "col": {"span"},
    "img": {"src", "alt", "title", "width", "height", "data-larger"},
    "li": {"value"},
    "ol": {"start", "reversed", "type"},
    "pre": {"class"},
    "td": {"colspan", "rowspan", "align"},
    "th": {"colspan", "rowspan", "align"},
    "tr": {"align"},
}
SCHEMES = urls.LINK_SCHEMES
MAX_CHARACTERS = 1_500_000  # four times the longest article seen; the rest is left to the browser
_ROUNDS = 5
_DROPPED_WHOLE = frozenset(
    """
    script style title template noscript iframe object embed frame frameset noembed noframes applet
    svg math canvas select option textarea button datalist input audio video xmp plaintext head
    """.split()  # noqa: SIM905 - reads better as words
)


def clean(
    html: str, base_url: str = "", *, images: bool = True, room: sources.Room = sources.USUAL
) -> str:
    """Return `html` with only what may be shown; addresses absolute as seen from `base_url`.

    Cleaning twice changes nothing. Without `images`, their alternative text stands for them;
    with them, those are chosen that fit into `room`.
    """
    text = html[:MAX_CHARACTERS]
    for _ in range(_ROUNDS):
        before, text = text, _CLEANER.clean(prepare(text, base_url, images=images, room=room))
        if text == before:
            return text
    # Markup that two parsers never agree on was made to confuse; its words are enough.
    return escape(plain_text(text), quote=False)


_LANGUAGE = re.compile(r"(?:^|[\s-])(?:language|lang|source|brush:?\s?)-?([A-Za-z0-9+#]{1,20})\b")
_NAME = re.compile(r"[^\s\"'<>&]{1,120}\Z")
_DIGITS = re.compile(r"-?\d{1,6}\Z")


def _language(value: str) -> str | None:
    found = _LANGUAGE.search(value)
    return f"language-{found[1].lower()}" if found else None


def _count(value: str) -> str | None:
    return value if value.isascii() and value.isdigit() and 0 < int(value[:6]) <= 100 else None


def _one_of(*allowed: str) -> Callable[[str], str | None]:
    return lambda value: value.lower() if value.lower() in allowed else None


def _matching(pattern: re.Pattern[str]) -> Callable[[str], str | None]:
    return lambda value: value if pattern.match(value) else None


_CHECKS: dict[str, Callable[[str], str | None]] = {
    "dir": _one_of("ltr", "rtl", "auto"),
    "align": _one_of("left", "right", "center"),
    "type": lambda value: value if value in ("1", "a", "A", "i", "I") else None,
    "id": _matching(_NAME),
    "lang": _matching(re.compile(r"[A-Za-z0-9-]{1,35}\Z")),
    "width": _matching(_DIGITS),
    "height": _matching(_DIGITS),
    "start": _matching(_DIGITS),
    "value": _matching(_DIGITS),
    "colspan": _count,
    "rowspan": _count,
    "span": _count,
}


def _checked(tag: str, attribute: str, value: str) -> str | None:
    if attribute == "class":
        return _one_of("embed")(value) if tag == "a" else _language(value)
    if attribute == "href":
        return value if value.startswith("#") or urls.openable(value) else None
    if attribute in ("src", "data-larger"):
        return value if value.startswith(("http://", "https://")) else None
    check = _CHECKS.get(attribute)
    return value if check is None else check(value)


def _relative(url: str) -> str | None:
    """Let only places in the same text be relative; all else was made absolute before."""
    return url if url.startswith("#") else None


_OPTIONS: dict[str, Any] = {
    "tags": set(TAGS),
    "clean_content_tags": set(_DROPPED_WHOLE),
    "attributes": {tag: set(names) for tag, names in ATTRIBUTES.items()},
    "attribute_filter": _checked,
    "url_schemes": set(SCHEMES),
    "url_relative": _relative,
    "link_rel": None,
    "strip_comments": True,
}
_CLEANER = nh3.Cleaner(**_OPTIONS)
