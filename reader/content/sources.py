"""Which picture an <img> really means: lazy loading, srcset, and pixels that only count readers."""

import re
from collections.abc import Iterator, Mapping

from reader.content import urls

COLUMN = 1360  # the column of 680 px on a screen with two device pixels to each
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
_LAZY_SETS = ("data-srcset", "data-lazy-srcset", "data-original-set")
# Names of files that stand in for a picture until a script has put the real one there.
_STAND_IN = re.compile(
    r"(?:^|[/_.-])(?:blank|spacer|placeholder|lazy(?:load)?|loading|transparent|grey|gray"
    r"|pixel|trans|clear|empty|1x1|dot)[^/]{0,24}\.(?:gif|png|svg|jpe?g|webp)(?:\?|$)",
    re.IGNORECASE,
)
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg|bmp)\b|^https?://|^/", re.IGNORECASE)
# Takes whatever stands there up to the next comma, so that no letter is looked at twice.
_CANDIDATE = re.compile(r"([^\s,](?:[^\s,]++|,(?=[^\s,]))*+)(?:\s++([\d.]++)([wx]))?[^,]*+(?:,|\Z)")
_LENGTH = re.compile(r"\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*\Z", re.IGNORECASE)
_STYLE_TINY = re.compile(
    r"(?:^|;)\s*(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|!|\Z)", re.IGNORECASE
)


def best(attributes: Mapping[str, str], base: str) -> str:
    """Return the absolute address of the picture that an <img> shows in our column, or ""."""
    for candidate in _candidates(attributes):
        found = urls.picture(candidate, base) if candidate else ""
        if found:
            return found
    return ""


def is_stand_in(url: str) -> bool:
    """Whether this is a file that only holds the place of a lazy picture."""
    return not url.strip() or url.strip().startswith("data:") or bool(_STAND_IN.search(url))


def from_set(srcset: str) -> str:
    """Return the address in `srcset` that fits our column best: not smaller, or the largest."""
    choices: list[tuple[float, str, str]] = [
        (float(size) if size else 1.0, unit or "x", url)
        for url, size, unit in _CANDIDATE.findall(srcset[:20_000])
        if not url.startswith("data:")
    ]
    if not choices:
        return ""
    if any(unit == "w" for _, unit, _ in choices):
        wide = sorted((size, url) for size, unit, url in choices if unit == "w")
        return next((url for size, url in wide if size >= COLUMN), wide[-1][1])
    fine = sorted((size, url) for size, _, url in choices)
    return next((url for size, url in fine if size >= 2), fine[-1][1])


def is_pixel(attributes: Mapping[str, str], url: str) -> bool:
    """Whether this <img> is there to count readers, by its size or by where it comes from."""
    sides = [length(attributes.get(side, "")) for side in ("width", "height")]
    tiny = any(side is not None and side <= 2 for side in sides)
    return tiny or bool(_STYLE_TINY.search(attributes.get("style", ""))) or urls.is_pixel(url)


def length(text: str) -> int | None:
    """Return a width or height in pixels; None where it is given otherwise, or not at all."""
    found = _LENGTH.match(text)
    return int(found[1]) if found else None


def _candidates(attributes: Mapping[str, str]) -> Iterator[str]:
    for name in (*_LAZY_SETS, "srcset"):
        yield from_set(attributes.get(name, ""))
    for name in _LAZY:
        value = attributes.get(name, "")
        if not is_stand_in(value) and _PICTURE_FILE.search(value):
            yield value
    source = attributes.get("src", "")
    if not is_stand_in(source):
        yield source
    elif not source.strip().startswith("data:"):
        yield source  # a picture may really be called "loading.gif"
