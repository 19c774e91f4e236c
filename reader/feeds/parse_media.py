"""Files and pictures of an item: enclosures, Media RSS, iTunes, podcasts."""

import re
from dataclasses import dataclass

from lxml import etree

from reader.feeds import pictures
from reader.feeds.links import absolute
from reader.feeds.markup import html_of, text_of, title_of
from reader.feeds.tree import Document, Fields
from reader.model import Enclosure

_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])", re.IGNORECASE)
_PODCAST_FILES = (("podcast:transcript", "Transcript"), ("podcast:chapters", "Chapters"))


@dataclass(frozen=True, slots=True)
class Media:
    """What an item has besides words."""

    enclosures: tuple[Enclosure, ...] = ()
    picture: str = ""
    caption: str = ""
    title: str = ""
    html: str = ""


NOTHING = Media()


_HOLDERS = frozenset(
    {"enclosure", "itunes:image", "image", "webfeeds:cover", "thumbnail"}
    | {name for name, _ in _PODCAST_FILES}
)


def media_of(found: Fields, document: Document, base: str) -> Media:
    """Return the files, the lead picture and the words of Media RSS that an item has."""
    linked = [e for e in found.get("link", ()) if (e.get("rel") or "").lower() == "enclosure"]
    if not linked and not any(name in _HOLDERS or name.startswith("media:") for name in found):
        return NOTHING
    parts = _media_parts(found, document)
    files: dict[str, Enclosure] = {}
    for file in (
        *_enclosures([*found.get("enclosure", ()), *linked], base),
        *_media_files(parts, base),
        *_podcast_files(found, base),
    ):
        files.setdefault(file.url, file)
    enclosures = tuple(files.values())
    picture, caption = _picture(found, parts, enclosures, base)
    description = parts.get("media:description")
    return Media(
        enclosures,
        picture,
        caption,
        next((title_of(e) for e in parts.get("media:title", ())), ""),
        html_of(description[0], plain=True) if description else "",
    )


def _media_parts(found: Fields, document: Document) -> Fields:
    """Gather what stands in the item, in its groups and in its contents."""
    parts = {name: list(found[name]) for name in found if name.startswith("media:")}
    for holder in ("media:group", "media:content"):
        for element in tuple(parts.get(holder, ())):
            for name, inner in document.fields(element).items():
                parts.setdefault(name, []).extend(inner)
    return parts


# ---------------------------------------------------------------- files


def _enclosures(elements: list[etree._Element], base: str) -> list[Enclosure]:
    files = (_file(e, e.get("url") or e.get("href"), e.get("length"), base) for e in elements)
    return [file for file in files if file.url]


def _media_files(parts: Fields, base: str) -> list[Enclosure]:
    """Sound, video and documents; pictures lead the article, and Flash plays nowhere."""
    files = []
    for element in parts.get("media:content", ()):
        file = _file(element, element.get("url"), element.get("filesize"), base)
        if file.url and not _is_picture(element, file) and "flash" not in file.type:
            files.append(file)
    return files


def _podcast_files(found: Fields, base: str) -> list[Enclosure]:
    return [
        Enclosure(url, (element.get("type") or "").strip(), None, title)
        for name, title in _PODCAST_FILES
        for element in found.get(name, ())
        if (url := absolute(element.get("url"), base))
    ]


def _file(element: etree._Element, url: str | None, length: str | None, base: str) -> Enclosure:
    digits = (length or "").strip()
    size = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 16 else None
    kind = (element.get("type") or "").strip().lower()
    return Enclosure(absolute(url, base), kind, size or None, title_or_nothing(element))


def title_or_nothing(element: etree._Element) -> str:
    """Return the title attribute, folded."""
    return " ".join((element.get("title") or "").split())


# ---------------------------------------------------------------- the lead picture


def _picture(
    found: Fields, parts: Fields, enclosures: tuple[Enclosure, ...], base: str
) -> tuple[str, str]:
    content = _widest(
        [
            e
            for e in parts.get("media:content", ())
            if _is_picture(e, _file(e, e.get("url"), "", base))
        ],
        base,
    )
    if content is not None:
        return absolute(content.get("url"), base), _caption(content, parts)
    thumbnail = _widest(parts.get("media:thumbnail", []), base)
    if thumbnail is not None:
        return absolute(thumbnail.get("url") or thumbnail.text, base), ""
    for file in enclosures:
        if file.type.startswith("image/") or (not file.type and _PICTURE_FILE.search(file.url)):
            return file.url, ""
    return _named_picture(found, base), ""


def _named_picture(found: Fields, base: str) -> str:
    for name in ("itunes:image", "webfeeds:cover", "image", "thumbnail"):
        for element in found.get(name, ()):
            inner = element.find("{*}url")
            link = element.get("href") or element.get("image") or element.get("url")
            url = absolute(link or text_of(element if inner is None else inner), base)
            if url and not pictures.is_decoration(url):
                return url
    return ""


def _is_picture(element: etree._Element, file: Enclosure) -> bool:
    medium = (element.get("medium") or "").lower()
    if medium or file.type:
        return medium == "image" or file.type.startswith("image/")
    return bool(_PICTURE_FILE.search(file.url))


def _widest(elements: list[etree._Element], base: str) -> etree._Element | None:
    real = [
        e
        for e in elements
        if (url := absolute(e.get("url") or e.text, base)) and not pictures.is_decoration(url)
    ]
    return max(real, key=_width, default=None)  # of equals the first


def _width(element: etree._Element) -> int:
    digits = (element.get("width") or "").strip().removesuffix("px")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else 0


def _caption(content: etree._Element, parts: Fields) -> str:
    for name in ("description", "text", "title"):
        inner = content.find(f"{{*}}{name}")
        if inner is not None:
            return title_of(inner)
    credit = parts.get("media:credit")
    return title_of(credit[0]) if credit and len(parts.get("media:content", ())) == 1 else ""
