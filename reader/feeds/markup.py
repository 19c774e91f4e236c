"""What an element of a feed says: as a title, as plain words, as HTML."""

import base64
import binascii
import html
import re

from lxml import etree

from reader.feeds.names import IN_HTML, XHTML

# ---------------------------------------------------------------- plain words

# Elements that authors style titles with. Other names in angle brackets are part of the title:
# "Why std::vector<bool> is odd", "The <canvas> element".
_STYLING = re.compile(
    r"<(script|style)\b[^<>]*>.*?(?:</\1\s*>|\Z)"
    r"|</?(?:a|abbr|acronym|b|bdi|bdo|big|br|center|cite|code|del|dfn|div|em|font|h[1-6]|hr|i|img"
    r"|ins|kbd|li|mark|nobr|ol|p|pre|q|s|samp|small|span|strike|strong|sub|sup|table|td|time|tr"
    r"|tt|u|ul|var|wbr)(?:"
    r"""\s(?:[^<>"']|"[^"]*"|'[^']*')*+>|\s[^<>]*>|\s*/?>"""
    r")|<!--.*?-->|<!\[CDATA\[|\]\]>",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_TITLE = 10_000  # characters; more is an attack or an accident
_ENTITY = re.compile(r"&(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});")
# Controls, soft hyphens and byte order marks are noise. Marks that turn the direction of what
# follows could make a title (or the whole row it is drawn in) read as something else.
_UNWANTED = {
    **dict.fromkeys([*range(9), *range(0x0E, 0x20), 0x7F, 0xAD, 0x200B, 0x2060, 0xFEFF]),
    **dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xD800, 0xE000)]),
    # Written as ISO 8859-1, meant as Windows-1252.
    **{code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)},
}


def title_text(text: str) -> str:
    """Return `text` as a title: styling and entities taken out once, white space folded."""
    text = text[:_LONGEST_TITLE]
    if "<" in text:
        text = _STYLING.sub("", text)
    if "&" in text:
        text = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    return folded(text)


def folded(text: str) -> str:
    """Return `text` in one line, without what cannot be seen."""
    if not text.isprintable():
        text = text.translate(_UNWANTED)
    return " ".join(text.split())


def title_of(element: etree._Element) -> str:
    """Return what a title element says, in plain words."""
    if len(element):
        return folded("".join(_strings(element))[:_LONGEST_TITLE])
    return title_text(_decoded(element))


def text_of(element: etree._Element | None) -> str:
    """Return the characters inside an element; "" where there is no element."""
    if element is None:
        return ""
    if len(element):
        return "".join(_strings(element)).strip()
    return (element.text or "").strip()


def _strings(element: etree._Element) -> list[str]:
    return [str(piece) for piece in element.itertext()]


# ---------------------------------------------------------------- HTML

_HTML_TYPES = frozenset({"html", "xhtml", "text/html", "application/xhtml+xml", "text/xhtml"})
_TEXT_TYPES = frozenset({"text", "plain", "text/plain", "text/markdown", "text/x-markdown"})
_SURELY_HTML = re.compile(r"</[a-zA-Z]\w*\s*>|<(?:br|p|img|hr)\b[^<>]*>|&(?:#\d+|#x[\da-f]+|\w+);")
_NAMESPACE = re.compile(r"""\sxmlns(?::[\w.-]+)?=(?:"[^"]*"|'[^']*')""")
_EMPTY = re.compile(
    r"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)"
    r"([a-zA-Z][\w:.-]*)((?:\s[^<>]*)?)/>"
)


def html_of(element: etree._Element, *, plain: bool = False) -> str:
    """Return what an element says, as HTML.

    `plain`: without a type it is plain text (Atom), not HTML (RSS).
    """
    if len(element):
        return _inner(element)
    text = _decoded(element)
    kind = (element.get("type") or "").strip().lower()
    if kind in _TEXT_TYPES or (plain and kind not in _HTML_TYPES):
        # Many that say "text", or nothing, write HTML all the same.
        return text if _SURELY_HTML.search(text) else as_html(text)
    return text


def as_html(text: str) -> str:
    """Return plain text as HTML that looks the same."""
    text = html.escape(text.strip(), quote=False)
    return text.replace("\r\n", "\n").replace("\n", "<br>\n")


def _decoded(element: etree._Element) -> str:
    text = element.text or ""
    packed = element.get("mode") == "base64" or element.get("type") == "application/octet-stream"
    if packed and "<" not in text:
        try:
            return base64.b64decode(text, validate=False).decode("utf-8", "replace")
        except binascii.Error:
            return text
    return text


def _inner(element: etree._Element) -> str:
    """Return the elements inside as HTML: no namespaces, no `<p/>`, no wrapping div."""
    element = _unwrapped(element)
    parts = [_text_before_children(element), *map(_serialised, element.iterchildren("*"))]
    return "".join(parts).strip()


def _unwrapped(element: etree._Element) -> etree._Element:
    only = element[0]
    alone = len(element) == 1 and not (element.text or "").strip() and not (only.tail or "").strip()
    return only if alone and only.tag in (f"{{{XHTML}}}div", "div", "xhtml:div") else element


def _text_before_children(element: etree._Element) -> str:
    text = element.text or ""
    # Escaped HTML with real elements behind it: some generators mix the two.
    return text if _SURELY_HTML.search(text) else html.escape(text, quote=False)


def _serialised(element: etree._Element) -> str:
    text = _NAMESPACE.sub("", etree.tostring(element, encoding="unicode"))
    prefixes = [prefix for prefix, uri in element.nsmap.items() if prefix and uri in IN_HTML]
    for prefix in prefixes:
        text = text.replace(f"<{prefix}:", "<").replace(f"</{prefix}:", "</")
    return _EMPTY.sub(r"<\1\2></\1>", text)
