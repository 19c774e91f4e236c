"""Pictures of the people who write: where feeds name them."""

import re

from lxml import etree

from reader.feeds.links import absolute
from reader.feeds.names import local_name
from reader.feeds.tree import Fields

_SMALLEST = 24  # px; smaller ones stand for people without a picture
_PORTRAIT = re.compile(r"gravatar\.com/avatar/|/avatars?/", re.IGNORECASE)


def portrait_of(found: Fields, base: str) -> str:
    """Return the address of a picture of an item's author; "" where none is named.

    Blogger names it in the author (`gd:image`), WordPress among the pictures of the item.
    """
    persons = [part for author in found.get("author", ()) for part in author.iterchildren("*")]
    named = [part for part in persons if local_name(part) in ("image", "avatar", "icon")]
    pictures = [*named, *(e for e in found.get("media:content", ()) if _is_portrait(e))]
    return next(
        (
            url
            for picture in pictures
            if not _is_small(picture) and (url := absolute(_address(picture), base))
        ),
        "",
    )


def _address(picture: etree._Element) -> str:
    return picture.get("src") or picture.get("url") or picture.get("href") or picture.text or ""


def _is_portrait(content: etree._Element) -> bool:
    return content.get("medium") == "image" and bool(_PORTRAIT.search(content.get("url") or ""))


def _is_small(picture: etree._Element) -> bool:
    sides = [picture.get(side, "") for side in ("width", "height")]
    return any(side.isdigit() and int(side[:6]) < _SMALLEST for side in sides)
