"""The icons that a page of a site names in its head."""

from html.parser import HTMLParser
from urllib.parse import urlsplit

from reader.content.urls import picture

HEAD = 300_000  # characters of a page that are looked through


def named_icons(page: bytes, url: str) -> list[str]:
    """Return the addresses of icons that a page names in its head: drawings, then large ones."""
    found = _Head(url)
    found.feed(page[: 4 * HEAD].decode("utf-8", "replace")[:HEAD])
    return [address for _, address in sorted(found.icons, key=lambda icon: -icon[0])]


class _Head(HTMLParser):
    """Collects what `<link rel="icon">` says."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.icons: list[tuple[int, str]] = []  # how good it is for us, address
        self._base, self._over = url, False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take one tag."""
        self._over = self._over or tag == "body"
        if tag != "link" or self._over:
            return
        named = {name: value or "" for name, value in attrs}
        relations = named.get("rel", "").lower().split()
        address = picture(named.get("href", ""), self._base)
        if address and ("icon" in relations or "apple-touch-icon" in relations):
            self.icons.append((_worth(named, relations), address))


def _worth(named: dict[str, str], relations: list[str]) -> int:
    """Return how well an icon suits a place of 16 to 56 px."""
    if "svg" in named.get("type", "") or urlsplit(named.get("href", "")).path.endswith(".svg"):
        return 1000
    sizes = [int(s.split("x")[0]) for s in named.get("sizes", "").lower().split() if _is_size(s)]
    if "icon" in relations:
        return min(max(sizes, default=32), 256)
    return 60  # made for telephones: large, and often with a margin


def _is_size(text: str) -> bool:
    width, _, height = text.partition("x")
    return width.isdecimal() and height.isdecimal() and len(text) < 10
