"""Pictures that are leafed through: which of them is looked at, and its pixels."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from reader.ui.pictures.pictures import Pictures
from reader.ui.pictures.plates import Plate


class Album:
    """Some plates, one of which is open."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self._plates: tuple[Plate, ...] = ()
        self._at = 0

    def fill(self, plates: Sequence[Plate], at: int) -> None:
        """Hold these, and open one of them."""
        self._plates, self._at = tuple(plates), at

    def turn(self, by: int) -> None:
        """Open another plate, around the end."""
        if self._plates:
            self._at = (self._at + by) % len(self._plates)

    @property
    def several(self) -> bool:
        """Whether there is more than one."""
        return len(self._plates) > 1

    @property
    def plate(self) -> Plate | None:
        """What is open."""
        return self._plates[self._at] if self._plates else None

    def pixmap(self) -> QPixmap | None:
        """Return the open picture in its own size, the small one while the large one comes."""
        plate, whole = self.plate, QSize(0, 0)
        if plate is None:
            return None
        found = self._pictures.get(plate.url, whole)
        if found is None and plate.small_url:
            found = self._pictures.get(plate.small_url, whole)
        return found

    def failed(self) -> bool:
        """Whether the open picture is not to be had."""
        return self.plate is not None and self._pictures.failed(self.plate.url)

    def file(self) -> Path | None:
        """Return the file of the open picture, as it came."""
        return self._pictures.file(self.plate.url) if self.plate is not None else None

    def shows(self, url: str) -> bool:
        """Whether the open picture has this address."""
        return self.plate is not None and url in (self.plate.url, self.plate.small_url)

    def words(self) -> str:
        """Return what stands below the open picture: its number and its caption."""
        if self.plate is None:
            return ""
        count = f"{self._at + 1} / {len(self._plates)}" if self.several else ""
        return "   ".join(filter(None, (count, self.plate.caption)))
