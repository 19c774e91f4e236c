"""The pictures of an article, one at a time and large, over the whole window."""

from collections.abc import Callable, Sequence
from pathlib import Path
from shutil import copyfile

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, QStandardPaths, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QToolButton,
    QWidget,
)

from reader.ui.lightbox_buttons import lay_out_buttons
from reader.ui.lightbox_drawing import GLASS, draw_caption, draw_picture, draw_words
from reader.ui.lightbox_stage import LARGEST, Stage
from reader.ui.pictures import Pictures
from reader.ui.plates import Plate, file_name

STEP = 1.25


class Lightbox(QWidget):
    """Covers the window with a picture; Escape takes it away."""

    def __init__(self, window: QWidget, pictures: Pictures) -> None:
        super().__init__(window)
        self._over = window
        self._pictures = pictures
        self._plates: tuple[Plate, ...] = ()
        self._at = 0
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
        self._plates = tuple(plates)
        if self.isHidden():
            self._returns_to = QApplication.focusWidget()
        self.setGeometry(self._over.rect())
        for button in self._steps:
            button.setVisible(len(self._plates) > 1)
        self._go(at)
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
        return self._plates[self._at] if self._plates else None

    def step(self, by: int) -> None:
        """Go to another picture, around the end."""
        if self._plates:
            self._go((self._at + by) % len(self._plates))

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge by a factor, keeping the point `at` where it is."""
        found = self._pixmap()
        if found is not None:
            self._stage.zoom(factor, found.size(), at)
            self.update()

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        found = self._pixmap()
        if found is not None:
            QGuiApplication.clipboard().setPixmap(found)

    def save(self) -> None:
        """Ask for a place, and write the file as it came."""
        plate = self.plate
        file = self._pictures.file(plate.url) if plate else None
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
        plate, found = self.plate, self._pixmap()
        painter = QPainter(self)
        painter.fillRect(self.rect(), GLASS)
        if found is not None:
            draw_picture(painter, found, self._stage.place(found.size()))
        else:
            failed = plate is not None and self._pictures.failed(plate.url)
            draw_words(painter, self.rect(), self._no_picture(failed))
        if plate is not None:
            count = f"{self._at + 1} / {len(self._plates)}" if len(self._plates) > 1 else ""
            text = "   ".join(filter(None, (count, plate.caption)))
            draw_caption(painter, self.rect(), text)
        painter.end()

    def _no_picture(self, failed: bool) -> str:
        return self.tr("The picture could not be loaded.") if failed else self.tr("Loading…")

    def _pixmap(self) -> QPixmap | None:
        plate = self.plate
        if plate is None:
            return None
        found = self._pictures.get(plate.url, QSize(0, 0))
        if found is None and plate.small_url:
            found = self._pictures.get(plate.small_url, QSize(0, 0))
        return found

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
        found = self._pixmap()
        if found is None or not self._stage.place(found.size()).contains(event.position()):
            self.close_plates()
        else:
            self._grabbed = self._stage.grip(event.position())
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: move it."""
        found = self._pixmap()
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

    def _go(self, at: int) -> None:
        self._at = at
        self._stage.reset()
        plate = self.plate
        self.setAccessibleName(self.tr("Picture"))
        self.setAccessibleDescription(plate.caption if plate else "")
        self.update()

    def _on_ready(self, url: str) -> None:
        plate = self.plate
        if self.isVisible() and plate is not None and url in (plate.url, plate.small_url):
            self.update()
