"""Text that means to be XML, made well-formed where one can tell what it means.

Feeds hold HTML entities, bare "&" and "<", control characters, a blank line before "<?xml".
Document types are dropped whole: nothing of ours is ever expanded or fetched because of one.
"""

import re
from html.entities import html5

from lxml import etree

_INVALID = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NUMBERED = re.compile(r"&#(?:(\d{1,40})|[xX]([0-9a-fA-F]{1,40}));")
_LITERAL = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)", re.DOTALL)
_AMPERSAND = re.compile(r"&(?:(#\d{1,8}|[a-zA-Z_][\w.-]{0,60});)?")
_NO_TAG = re.compile(r"<(?![a-zA-Z_/!?:])")
_INSTRUCTION = re.compile(r"<\?.{0,2000}?\?>", re.DOTALL)
# A tag with a value that stands in no quotes, and each of its attributes.
_BARE_TAG = re.compile(r"<[a-zA-Z][^<>]*=\s*[^\s\"'<>][^<>]*>")
_ATTRIBUTE = re.compile(r"""(\s[\w:.-]+\s*=\s*)("[^"]*"|'[^']*'|([^\s"'<>]+?)(?=\s|/?>))""")
_PREDEFINED = frozenset({"amp", "lt", "gt", "quot", "apos"})
# Only plain short values are kept of a document type, and they may not refer to others.
_ENTITY = re.compile(
    r"""<!ENTITY\s+([a-zA-Z_][\w.-]{0,60})\s+(?:"([^"<&%]{0,64})"|'([^'<&%]{0,64})')\s*>"""
)
_MAX_ENTITIES = 300
_MAX_DOCTYPE = 65_536


def repaired(text: str) -> str:
    """Return `text` as XML that a strict parser is likely to take."""
    text = _NUMBERED.sub(_if_a_character, _INVALID.sub("", text))
    text = text[_beginning(text) :]
    text, entities = without_doctype(text)
    pieces = []
    end = 0
    for literal in _LITERAL.finditer(text):
        pieces.append(_escaped(text[end : literal.start()], entities))
        pieces.append(_closed(literal[0]))
        end = literal.end()
    pieces.append(_escaped(text[end:], entities))
    return "".join(pieces)


def _if_a_character(reference: re.Match[str]) -> str:
    """Leave out references to what is no character: read forgivingly, they break the text."""
    code = int(reference[1]) if reference[1] else int(reference[2], 16)
    return f"&#{code};" if code <= 0x10FFFF and not _INVALID.match(chr(code)) else ""


def _beginning(text: str) -> int:
    """Return where the document begins: text before it is a warning of PHP, or nothing."""
    declared = text.find("<?xml ", 0, 65_536)
    if declared >= 0 and not re.search(r"<(?:rss|feed|rdf:RDF|channel)\b", text[:declared]):
        return declared
    found = re.search(r"<[a-zA-Z?!]", text)
    return found.start() if found else 0


def without_doctype(text: str) -> tuple[str, dict[str, str]]:
    """Return `text` without its document type, and the plain entities that one declared."""
    begin = re.search(r"<!DOCTYPE\b", text, re.IGNORECASE)
    root = re.search(r"<[a-zA-Z_]", text)
    if begin is None or (root is not None and root.start() < begin.start()):
        return text, {}
    end = _end_of_doctype(text, begin.end())
    declared = _ENTITY.findall(text[begin.end() : end][:_MAX_DOCTYPE])[:_MAX_ENTITIES]
    entities = {name: double or single for name, double, single in declared}
    return text[: begin.start()] + text[end:], entities


def _end_of_doctype(text: str, position: int) -> int:
    """Skip to the ">" that stands in no quotes and no brackets."""
    depth = 0
    for found in re.finditer(r"""["'\[\]<>]""", text[position:]):
        mark = found[0]
        if mark == "[":
            depth += 1
        elif mark == "]":
            depth -= 1
        elif mark == ">" and depth <= 0:
            return position + found.end()
    return len(text)


def _escaped(text: str, entities: dict[str, str]) -> str:
    if "&" in text:
        text = _AMPERSAND.sub(lambda found: _reference(found, entities), text)
    text = _INSTRUCTION.sub("", text)
    text = _NO_TAG.sub("&lt;", text)
    return _BARE_TAG.sub(lambda tag: _ATTRIBUTE.sub(_quoted, tag[0]), text)


def _quoted(attribute: re.Match[str]) -> str:
    return f'{attribute[1]}"{attribute[3]}"' if attribute[3] else attribute[0]


def _reference(found: re.Match[str], entities: dict[str, str]) -> str:
    name = found[1]
    if not name:
        return "&amp;"
    if name in _PREDEFINED:
        return found[0]
    if name[0] == "#":
        return found[0]
    if name in entities:
        return entities[name]
    character = html5.get(f"{name};")
    return character if character and character not in "<&" else f"&amp;{name};"


def _closed(literal: str) -> str:
    if literal.startswith("<!--"):
        return ""  # "--" inside one is not well-formed, and nobody reads them
    return literal if literal.endswith("]]>") else f"{literal}]]>"


# ---------------------------------------------------------------- characters taken for others

# UTF-8 of UTF-8, controls that no text has, and references to those. Each begins with a byte of
# its own, which is what makes looking for them cheap.
_SUSPECT = (
    re.compile(rb"\xc3[\x82-\xb4]\xc2[\x80-\xbf]"),
    re.compile(rb"\xc2[\x80-\x9f]"),
    re.compile(rb"&#1(?:2[89]|[345]\d);"),
)
_CONTROL = re.compile("[\x80-\x9f]")
_WINDOWS = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}


def with_mended_text(root: etree._Element, body: bytes) -> etree._Element:
    """Return the tree of `body`, text put right that was decoded wrongly before it was sent.

    UTF-8 taken for ISO 8859-1 ("GrÃ¼ÃŸe") and Windows-1252 taken for it (controls for quotes).
    """
    if not any(pattern.search(body) for pattern in _SUSPECT):
        return root
    for element in root.iter("*"):
        if element.text:
            element.text = _mended(element.text)
        if element.tail:
            element.tail = _mended(element.tail)
    return root


def _mended(text: str) -> str:
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:  # it holds other characters, or is no UTF-8: it was decoded rightly
        return _CONTROL.sub(lambda found: _WINDOWS[ord(found[0])], text)
