"""Which characters the bytes of a document mean, whatever it says of itself.

In this order: a byte order mark; the pattern of UTF-16 and UTF-32; UTF-8 where the bytes are
UTF-8 (they hardly ever are by chance); what the server says; what the document says; a guess
by how the letters look. Text that was declared as UTF-8 and has a few broken bytes stays UTF-8.
"""

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = (
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
    (b"{\0", "utf-16-le"),
    (b"\0{", "utf-16-be"),
)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']\s*([\w.:-]+)", re.IGNORECASE)
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
# What a name means on the web: the larger set that everyone has in mind.
_MEANT = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "johab": "cp949",
}
# Where two readings of a set differ in some signs, the one that its own standard has comes first.
_NARROWER = {"cp932": "shift_jis"}
_ALIASES = {
    "x-sjis": "shift_jis",
    "windows-31j": "cp932",
    "ks_c_5601-1987": "cp949",
    "x-gbk": "gb18030",
    "x-euc-jp": "euc_jp",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "unicode": "utf-16",
    "utf8mb4": "utf-8",
    "windows-874": "cp874",
}
# Only text in these may be read by name: others of Python's codecs unpack, or are no charsets.
_WIDE_NAMES = re.compile(r"utf_?(?:16|32)")
_BY_ESCAPES = ("iso2022", "hz")


def to_text(body: bytes, content_type: str = "") -> str:
    """Return the characters of a document. Bytes that mean nothing become U+FFFD."""
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace").lstrip("\ufeff")
    for pattern, name in _WIDE:
        if body.startswith(pattern) and _is_wide(body[:200]):
            return body.decode(name, "replace")
    named = names(body, content_type)
    if body.isascii():
        return _by_escapes(body, named)
    if is_utf8(body):
        return body.decode("utf-8")
    candidates = (_read_as(body, name) for name in named if name != "utf-8")
    return next((text for text in candidates if text is not None), None) or _guessed(body)


def _is_wide(head: bytes) -> bool:
    """Whether zeros are common, as where the signs of ASCII in the markup take two bytes."""
    return head.count(0) * 10 > len(head)


def is_plain_utf8(body: bytes) -> bool:
    """Whether the bytes may be read as UTF-8 as they are, whatever they declare."""
    if body.isascii():
        # These begin a change of character set in seven bits.
        return b"\x1b" not in body and b"~{" not in body and b"\0" not in body
    return b"\0" not in body and is_utf8(body)


def is_utf8(body: bytes) -> bool:
    """Whether the bytes are UTF-8 throughout."""
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def names(body: bytes, content_type: str) -> list[str]:
    """Return the character sets that the server and the document name, as Python calls them."""
    said = _CHARSET.findall(content_type)[:1]
    head = body[:2048]
    for pattern in (_DECLARED, _META):
        found = pattern.search(head)
        if found:
            said.append(found[1].decode("ascii"))
    return [name for name in dict.fromkeys(map(_meant, said)) if name]


def _meant(label: str) -> str:
    label = label.strip().lower()
    try:
        name = codecs.lookup(_ALIASES.get(label, label)).name
    except LookupError:
        return ""
    return _MEANT.get(name, name) if _is_charset(name) else ""


def _is_charset(name: str) -> bool:
    try:
        "<".encode(name)
        return isinstance(b"<".decode(name), str)
    except (LookupError, UnicodeError, TypeError):
        # A codec of bytes (zip, hex), or one that "<" alone is too short for (UTF-16).
        return bool(_WIDE_NAMES.match(name))


def _by_escapes(body: bytes, named: list[str]) -> str:
    """Seven bits are ASCII, except in character sets that switch by escapes."""
    for name in named:
        if name.startswith(_BY_ESCAPES):
            text = _read_as(body, name)
            if text is not None:
                return text
    if b"\x1b$" in body:
        return body.decode("iso2022_jp", "replace")
    return body.decode("ascii")


def _read_as(body: bytes, name: str) -> str | None:
    """Return the text; None where the bytes are not in that character set, but for a few."""
    try:
        return body.decode(_NARROWER.get(name, name))
    except UnicodeError:
        text = body.decode(name, "replace")
    return text if text.count("\ufffd") * 50 <= _high(body) else None


def _high(body: bytes) -> int:
    """Return how many bytes are not ASCII."""
    return len(body.translate(None, _ASCII))


_ASCII = bytes(range(128))


# ---------------------------------------------------------------- guessing


# What the letters of these languages look like where nothing names their character set.
_GUESSES = (
    ("euc_jp", re.compile(r"[\u3040-\u30ff]")),
    ("cp932", re.compile(r"[\u3040-\u30ff]")),
    ("cp949", re.compile(r"[\uac00-\ud7a3]")),
    (
        "gb18030",
        re.compile(
            r"[的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后]"
        ),
    ),
    (
        "big5hkscs",
        re.compile(
            r"[的一是不了人我在有他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可她裡後]"
        ),
    ),
    ("cp1251", re.compile(r"[а-яіїєґў]")),
    ("koi8_u", re.compile(r"[а-яіїєґ]")),
    ("cp1256", re.compile(r"[\u0621-\u064a]")),
    ("cp1255", re.compile(r"[\u05d0-\u05ea]")),
    ("cp1253", re.compile(r"[α-ωάέήίόύώ]")),
    ("cp874", re.compile(r"[\u0e01-\u0e4e]")),
)
_SAMPLE = 65_536


def _guessed(body: bytes) -> str:
    broken = body.decode("utf-8", "replace")
    if broken.count("\ufffd") * 10 <= _high(body):
        return broken
    name = _likeliest(bytes(body[:_SAMPLE]))
    return body.decode(name, "replace") if name != "cp1252" else _western(body)


def _likeliest(sample: bytes) -> str:
    """Return the character set in which most of the foreign bytes are letters of one language."""
    high = _high(sample)
    scores = {"cp1252": 0.5}
    for name, letters in _GUESSES:
        text = sample.decode(name, "replace")
        foreign = sum(1 for c in text if c > "\x7f") or 1
        bad = text.count("\ufffd")
        share = len(letters.findall(text)) / foreign - 3 * bad / foreign
        # Western text has single foreign letters between ASCII ones; others whole words of them.
        scores[name] = share * min(1.0, 12 * high / (len(sample) + 1))
    return max(scores, key=lambda name: scores[name])


def _western(body: bytes) -> str:
    """Windows-1252, with the five bytes that it leaves open as ISO 8859-1 has them."""
    try:
        return body.decode("cp1252")
    except UnicodeDecodeError:
        table = {
            code: bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(128, 160)
        }
        return body.decode("latin-1").translate(table)
