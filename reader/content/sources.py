"""Which picture an <img> really means: lazy loading, srcset, and pixels that only count readers."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reader.content import urls

LARGEST = 3000  # dots of width; more than a screen shows is not worth its way
_DESK = 1280  # px: how wide a window we claim to be where a picture is offered by that
_LAZY = (
    "data-src",
    "data-lazy-src",
    "data-original",
    "data-lazy",
    "data-actualsrc",
    "data-original-src",
    "data-hi-res-src",
    "data-runner-src",
    "data-echo",
    "data-url",
    "data-image-src",
    "data-fallback-src",
)
_SETS = ("data-srcset", "data-lazy-srcset", "data-original-set", "srcset")
# Names of files that stand in for a picture until a script has put the real one there.
_STAND_IN = re.compile(
    r"(?:^|[/_.-])(?:blank|spacer|placeholder|lazy(?:load)?|loading|transparent|grey|gray"
    r"|pixel|trans|clear|empty|1x1|dot)[^/]{0,24}\.(?:gif|png|svg|jpe?g|webp)(?:\?|$)",
    re.IGNORECASE,
)
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg|bmp)\b|^https?://|^/", re.IGNORECASE)
_SIZE = r"(\d++(?:\.\d++)?|\.\d++)"
# Takes whatever stands there up to the next comma, so that no letter is looked at twice.
_CANDIDATE = re.compile(rf"([^\s,](?:[^\s,]++|,(?=[^\s,]))*+)(?:\s++{_SIZE}([wx]))?[^,]*+(?:,|\Z)")
_WINDOW = re.compile(rf"\(\s*(min|max)-width\s*:\s*{_SIZE}\s*(px|em|rem)\s*\)")
_LENGTH = re.compile(r"\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*\Z", re.IGNORECASE)
_STYLE_TINY = re.compile(
    r"(?:^|;)\s*(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|!|\Z)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Room:
    """The place that pictures are shown in; as it stands, that of a reader we know nothing of."""

    column: int = 680  # px
    ratio: float = 2.0  # dots of the screen to each px

    def dots(self, width: int | None = None) -> float:
        """Return how many dots wide a picture is shown whose author wants it `width` px wide."""
        shown = width if width and width < self.column // 2 else self.column
        return shown * self.ratio


USUAL = Room()


def best(attributes: Mapping[str, str], base: str, room: Room = USUAL) -> str:
    """Return the absolute address of the picture that an <img> shows in our column, or ""."""
    for candidate in _candidates(attributes, room):
        found = urls.picture(candidate, base) if candidate else ""
        if found:
            return found
    return ""


def is_stand_in(url: str) -> bool:
    """Whether this is a file that only holds the place of a lazy picture."""
    return not url.strip() or url.strip().startswith("data:") or bool(_STAND_IN.search(url))


def larger(attributes: Mapping[str, str], base: str, shown: str) -> str:
    """Return the address of a larger picture than the one `shown`, to be looked at; "" for none."""
    choices = [choice for name in _SETS for choice in _choices(attributes.get(name, ""))]
    wide = sorted((size, url) for size, unit, url in choices if unit == "w" and size <= LARGEST)
    found = urls.picture(wide[-1][1] if wide else attributes.get("data-larger", ""), base)
    return found if found != shown else ""


def from_set(srcset: str, room: Room = USUAL, width: int | None = None) -> str:
    """Return the address in `srcset` that fits our column best: not smaller, or the largest.

    `width` is that of the <img> in px, where its author gives one.
    """
    choices = _choices(srcset)
    if not choices:
        return ""
    if any(unit == "w" for _, unit, _ in choices):
        wide, dots = sorted(c for c in choices if c[1] == "w"), room.dots(width)
        return next((url for size, _, url in wide if size >= dots), wide[-1][2])
    fine = sorted(choices)
    return next((url for size, _, url in fine if size >= room.ratio), fine[-1][2])


def is_for_desk(media: str) -> bool:
    """Whether a <source> with these conditions is meant for a window on a desk."""
    for bound, number, unit in _WINDOW.findall(media.lower()[:300]):
        width = float(number) * (1 if unit == "px" else 16)
        if width > _DESK if bound == "min" else width < _DESK:
            return False
    return True


def _choices(srcset: str) -> list[tuple[float, str, str]]:
    return [
        (float(size) if size else 1.0, unit or "x", url)
        for url, size, unit in _CANDIDATE.findall(srcset[:20_000])
        if not url.startswith("data:")
    ]


def is_pixel(attributes: Mapping[str, str], url: str) -> bool:
    """Whether this <img> is there to count readers, by its size or by where it comes from."""
    sides = [length(attributes.get(side, "")) for side in ("width", "height")]
    tiny = any(side is not None and side <= 2 for side in sides)
    return tiny or bool(_STYLE_TINY.search(attributes.get("style", ""))) or urls.is_pixel(url)


def length(text: str) -> int | None:
    """Return a width or height in pixels; None where it is given otherwise, or not at all."""
    found = _LENGTH.match(text)
    return int(found[1]) if found else None


def _candidates(attributes: Mapping[str, str], room: Room) -> Iterator[str]:
    width = length(attributes.get("width", ""))
    for name in _SETS:
        yield from_set(attributes.get(name, ""), room, width)
    for name in _LAZY:
        value = attributes.get(name, "")
        if not is_stand_in(value) and _PICTURE_FILE.search(value):
            yield value
    source = attributes.get("src", "")
    if not is_stand_in(source):
        yield source
    elif not source.strip().startswith("data:"):
        yield source  # a picture may really be called "loading.gif"
