"""The pictures of an article, one at a time and large, over the whole window."""

from collections.abc import Callable, Sequence
from pathlib import Path
from shutil import copyfile

from PySide6.QtCore import QEvent, QObject, QPointF, QStandardPaths, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QToolButton,
    QWidget,
)

from reader.ui.article.album import Album
from reader.ui.pictures.lightbox_buttons import lay_out_buttons
from reader.ui.pictures.lightbox_drawing import GLASS, draw_caption, draw_picture, draw_words
from reader.ui.pictures.lightbox_stage import LARGEST, Stage
from reader.ui.pictures.pictures import Pictures
from reader.ui.pictures.plates import Plate, file_name

STEP = 1.25


class Lightbox(QWidget):
    """Covers the window with a picture; Escape takes it away."""

    def __init__(self, window: QWidget, pictures: Pictures) -> None:
        super().__init__(window)
        self._over = window
        self._album = Album(pictures)
        self._stage = Stage()
        self._grabbed: QPointF | None = None
        self._returns_to: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Escape: self.close_plates,
            Qt.Key.Key_Right: lambda: self.step(1),
            Qt.Key.Key_Space: lambda: self.step(1),
            Qt.Key.Key_Left: lambda: self.step(-1),
            Qt.Key.Key_Plus: lambda: self.zoom(STEP),
            Qt.Key.Key_Equal: lambda: self.zoom(STEP),
            Qt.Key.Key_Minus: lambda: self.zoom(1 / STEP),
            Qt.Key.Key_0: lambda: self.zoom(1 / LARGEST),
        }
        self._steps = self._make_buttons()
        window.installEventFilter(self)
        pictures.ready.connect(self._on_ready)
        self.hide()

    def show_plates(self, plates: Sequence[Plate], at: int = 0) -> None:
        """Show one of these pictures; the arrows lead to the others."""
        self._album.fill(plates, at)
        if self.isHidden():
            self._returns_to = QApplication.focusWidget()
        self.setGeometry(self._over.rect())
        for button in self._steps:
            button.setVisible(self._album.several)
        self._begin()
        self.show()
        self.raise_()
        self.setFocus()

    def close_plates(self) -> None:
        """Give the window back."""
        self.hide()
        if self._returns_to is not None:
            self._returns_to.setFocus()

    @property
    def plate(self) -> Plate | None:
        """What is shown."""
        return self._album.plate

    def step(self, by: int) -> None:
        """Go to another picture, around the end."""
        self._album.turn(by)
        self._begin()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge by a factor, keeping the point `at` where it is."""
        found = self._album.pixmap()
        if found is not None:
            self._stage.zoom(factor, found.size(), at)
            self.update()

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        found = self._album.pixmap()
        if found is not None:
            QGuiApplication.clipboard().setPixmap(found)

    def save(self) -> None:
        """Ask for a place, and write the file as it came."""
        plate = self.plate
        file = self._album.file()
        if plate is None or file is None:
            return
        folder = QStandardPaths.StandardLocation.PicturesLocation
        start = Path(QStandardPaths.writableLocation(folder)) / file_name(plate.url, file)
        target, _ = QFileDialog.getSaveFileName(self, self.tr("Save picture"), str(start))
        if target:
            copyfile(file, target)

    # ------------------------------------------------------------ drawing

    def paintEvent(self, _: QPaintEvent) -> None:
        """Qt: draw the picture on dark glass."""
        found = self._album.pixmap()
        painter = QPainter(self)
        painter.fillRect(self.rect(), GLASS)
        if found is not None:
            draw_picture(painter, found, self._stage.place(found.size()))
        else:
            draw_words(painter, self.rect(), self._no_picture(self._album.failed()))
        draw_caption(painter, self.rect(), self._album.words())
        painter.end()

    def _no_picture(self, failed: bool) -> str:
        return self.tr("The picture could not be loaded.") if failed else self.tr("Loading…")

    # ------------------------------------------------------------ input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows, zoom, copy, save, Escape."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            calls = {Qt.Key.Key_C: self.copy, Qt.Key.Key_S: self.save}
        else:
            calls = self._keys
        if key in calls:
            calls[key]()

    def event(self, event: QEvent) -> bool:
        """Qt: while it is open, keys are for it and not for the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: zoom where the mouse is."""
        turned = event.angleDelta().y()
        if turned:
            self.zoom(STEP ** (turned / 120), event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: take hold of the picture; a press beside it closes."""
        found = self._album.pixmap()
        if found is None or not self._stage.place(found.size()).contains(event.position()):
            self.close_plates()
        else:
            self._grabbed = self._stage.grip(event.position())
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: move it."""
        found = self._album.pixmap()
        if self._grabbed is not None and found is not None:
            self._stage.move(self._grabbed, event.position(), found.size())
            self.update()

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        """Qt: let go."""
        self._grabbed = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: enlarge, or back."""
        self.zoom(1 / LARGEST if self._stage.enlarged else 2.5, event.position())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is more room, or less."""
        super().resizeEvent(event)
        self._stage.room = event.size().toSizeF()
        self._stage.reset()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: stay as large as the window."""
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
        return False

    # ------------------------------------------------------------ parts

    def _make_buttons(self) -> tuple[QToolButton, ...]:
        """Lay out the buttons; return those that only several pictures need."""
        return lay_out_buttons(
            self,
            above=(
                ("copy", self.tr("Copy picture"), self.copy),
                ("download", self.tr("Save picture"), self.save),
                ("close", self.tr("Close"), self.close_plates),
            ),
            beside=(
                ("chevron-left", self.tr("Previous picture"), lambda: self.step(-1)),
                ("chevron-right", self.tr("Next picture"), lambda: self.step(1)),
            ),
        )

    def _begin(self) -> None:
        self._stage.reset()
        plate = self.plate
        self.setAccessibleName(self.tr("Picture"))
        self.setAccessibleDescription(plate.caption if plate else "")
        self.update()

    def _on_ready(self, url: str) -> None:
        if self.isVisible() and self._album.shows(url):
            self.update()
