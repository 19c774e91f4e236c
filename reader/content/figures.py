"""Pictures of a text: what is known of each, its place in a column, and which are the same."""

import re
from collections.abc import Callable
from dataclasses import dataclass

SizeOf = Callable[[str], tuple[int, int] | None]
UNKNOWN_SHAPE = 9 / 16
TILE_SHAPE = 3 / 4
TILE_GAP = 8  # px between the tiles of a gallery
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg|bmp)\Z", re.IGNORECASE)
# What WordPress and others add to a name for each size they keep.
_SIZE_SUFFIX = re.compile(r"(?:[-_](?:\d{2,4}x\d{2,4}|scaled|\d{3,4}w?))+(?=\.\w{3,4}\Z)")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the text, which refers to it as `picture:NUMBER`."""

    url: str
    alt: str = ""
    caption: str = ""
    width: int = 0  # as the author gives it; 0: not known
    height: int = 0
    full_url: str = ""  # a larger one that it links to
    tiles: int = 0  # how many stand beside each other, in a gallery; 0: it stands alone

    def fitted(self, column: int, natural: tuple[int, int] | None = None) -> tuple[int, int]:
        """Return the width and height of its place in a column; `natural` is its true size.

        Never larger than it is; a picture of which nothing is known gets a usual place, and the
        tiles of a gallery are all alike.
        """
        if self.tiles:
            width = (column - TILE_GAP * (self.tiles - 1)) // self.tiles
            return width, round(width * TILE_SHAPE)
        wide, high = natural or (self.width, self.height)
        if wide <= 0 or high <= 0:
            return column, round(column * UNKNOWN_SHAPE)
        if natural and 0 < self.width < column // 2:  # the author wants it small
            wide, high = min(self.width, wide), high * min(self.width, wide) // wide
        width = min(wide, column)
        return width, max(1, high * width // wide)


def same_picture(one: str, other: str) -> bool:
    """Whether two addresses are sizes of one picture."""
    return bool(one) and bool(other) and _name(one) == _name(other)


def _name(url: str) -> str:
    path = url.partition("?")[0].partition("#")[0].rstrip("/")
    name = _SIZE_SUFFIX.sub("", path.rpartition("/")[2].lower())
    # A short name ("image.jpg", "1.png") says nothing without its folder.
    return name if len(name) > 12 else _SIZE_SUFFIX.sub("", path.lower())


def is_file(url: str) -> bool:
    """Whether an address names a picture by its ending."""
    return bool(_PICTURE_FILE.search(url.partition("?")[0]))
