"""When the trending panel shows what came since: at once, or only when the user has left it."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.library import Library

SOON = 1_000  # ms after reading an article until "most read" counts it


class Freshness(QObject):
    """Watches the library for a panel, and whether anybody is pointing at the panel.

    Signals:
        load_due: all can be read again, whatever order that brings.
        marks_due: what was read is to be shown where it stands; the order must stay.
        offered: there are newer figures, which must wait.
    """

    load_due = Signal()
    marks_due = Signal()
    offered = Signal()

    def __init__(self, library: Library, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self.newer = False  # there are newer figures than those on screen
        self._waiting = True  # what is on screen is not all that is known
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._on_marks)
        library.trends_changed.connect(self._on_trends)
        library.articles_changed.connect(self._on_articles)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self.catch_up)

    def wait(self) -> None:
        """All is to be read again as soon as nobody minds."""
        self._waiting = True

    def loaded(self) -> None:
        """All was read."""
        self._waiting = self.newer = False

    def catch_up(self) -> None:
        """Have all read again, unless somebody is pointing at what there is."""
        if self._waiting and self._panel.isVisible() and not self._in_use():
            self.load_due.emit()

    def catch_up_soon(self) -> None:
        """Do so once Qt knows where the pointer is."""
        QTimer.singleShot(0, self, self.catch_up)

    def show(self) -> None:
        """The panel is on screen again."""
        if self._waiting:
            self.load_due.emit()

    def _on_trends(self) -> None:
        self._waiting = self.newer = True
        self.catch_up()
        if self._waiting:
            self.offered.emit()

    def _on_articles(self, ids: object) -> None:
        if ids:
            self._soon.start()

    def _on_marks(self) -> None:
        self._waiting = True
        self.catch_up()
        if self._waiting and self._panel.isVisible():
            self.marks_due.emit()

    def _in_use(self) -> bool:
        focus = QApplication.focusWidget()
        return self._panel.underMouse() or (focus is not None and self._panel.isAncestorOf(focus))
