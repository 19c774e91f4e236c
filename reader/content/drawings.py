"""Drawings (SVG): what they are known by, how large they want to be, and what they must not do."""

import re

PX = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
UNSAID = (300, 150)  # px: what browsers give a drawing that says nothing of its size
SIMPLE_BYTES, SIMPLE_USES = 200_000, 16
LARGEST_SIDE = 100_000.0  # px, whatever a drawing says of itself
_HEAD = 4000  # bytes in which the first element ends
_BEGINNING = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<svg[\s>]", re.DOTALL
)
# What makes a drawing read other files, or grow without end.
_OUTSIDE = re.compile(
    rb"<!(?:DOCTYPE|ENTITY)|href\s*=\s*[\"'](?!\s*(?:\#|data:image/))|url\(\s*[\"']?(?!\s*\#)|@import",
    re.IGNORECASE,
)
# What a few bytes of can keep a machine busy.
_COSTLY = re.compile(rb"<(?:\w+:)?(?:pattern|filter|mask|marker|image|animate|set)|dasharray", re.I)
_USE = re.compile(rb"<(?:\w+:)?use[\s/>]", re.IGNORECASE)
_ROOT = re.compile(rb"<svg([^>]*)", re.DOTALL)
_SIDE = re.compile(
    rb"[\s\"'](width|height)\s*=\s*[\"']\s*(\d{1,7}(?:\.\d{1,9})?)\s*([a-z]*)\s*[\"']"
)
_BOX = re.compile(
    rb"viewBox\s*=\s*[\"']\s*[-+.\de]+[\s,]+[-+.\de]+[\s,]+(\d{1,7}(?:\.\d{0,9})?)[\s,]+(\d{1,7}(?:\.\d{0,9})?)\s*[\"']"
)


def is_drawing(body: bytes) -> bool:
    """Whether this is the beginning of a drawing."""
    return bool(_BEGINNING.match(body[:2000]))


def asks_outside(body: bytes) -> bool:
    """Whether a drawing would read other files, or make more of itself than it is."""
    return bool(_OUTSIDE.search(body))


def is_simple(body: bytes) -> bool:
    """Whether a drawing takes no longer to draw than its length tells."""
    return (
        len(body) <= SIMPLE_BYTES
        and not _COSTLY.search(body)
        and len(_USE.findall(body)) <= SIMPLE_USES
    )


def size(body: bytes) -> tuple[int, int]:
    """Return the width and height in px that a drawing asks for, without reading it whole.

    What draws it would work through all of it to tell, which may take for ever.
    """
    root = _ROOT.search(body[:_HEAD])
    if root is None:
        return UNSAID
    sides = {name: _px(number, unit) for name, number, unit in _SIDE.findall(root[1])}
    box = _BOX.search(root[1])
    across, down = (float(box[1]), float(box[2])) if box else (0.0, 0.0)
    width, height = sides.get(b"width", 0.0), sides.get(b"height", 0.0)
    if across and down:
        width = width or (height * across / down if height else across)
        height = height or width * down / across
    if not width or not height:
        return UNSAID
    return _bounded(width), _bounded(height)


def _bounded(side: float) -> int:
    return round(min(LARGEST_SIDE, max(1.0, side)))


def _px(number: bytes, unit: bytes) -> float:
    """Return a length in px; 0 for shares of a place that is not known."""
    return float(number) * PX.get(unit.decode().lower(), 0.0)
