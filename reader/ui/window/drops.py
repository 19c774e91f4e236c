"""What may be dropped onto the window: lists of feeds, and addresses."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

LISTS = (".opml", ".xml")
LONGEST = 2000  # characters of an address


class WindowDrops(QObject):
    """Hands what is dropped to who knows what to do with it."""

    def __init__(
        self,
        window: QWidget,
        add: Callable[[str], object],
        take_list: Callable[[Path], object],
    ) -> None:
        super().__init__(window)
        self._add, self._take_list = add, take_list
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: take files of feeds and addresses, leave the rest."""
        if isinstance(event, QDragEnterEvent):
            if lists(event.mimeData()) or address(event.mimeData()):
                event.acceptProposedAction()
                return True
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            return self._take(event)
        return super().eventFilter(watched, event)

    def _take(self, event: QDropEvent) -> bool:
        files, url = lists(event.mimeData()), address(event.mimeData())
        if not files and not url:
            return False
        event.acceptProposedAction()
        for file in files:
            self._take_list(file)
        if not files:
            self._add(url)
        return True


def lists(data: QMimeData) -> list[Path]:
    """Return the files of this machine that may be lists of feeds."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in LISTS]


def address(data: QMimeData) -> str:
    """Return the address of the web that this is, as a link or as plain text; "": it is none."""
    for url in data.urls():
        if url.scheme() in ("http", "https"):
            return url.toString()
    text = data.text().strip()
    is_one = text.startswith(("http://", "https://", "feed:")) and len(text.split()) == 1
    return text if is_one and len(text) <= LONGEST else ""
