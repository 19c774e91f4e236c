"""How long articles are read: counted while the window is in front and somebody is there.

No clock ticks. Whatever the user does in the window (a key, the mouse, the wheel) credits the
time since the last such thing to the article that was in view, a minute at the most: who did
nothing for longer was away. What is done comes before what it leads to, so that the time before
a change of article goes to the former one.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from reader.ui.library import Library

IDLE = 60.0  # s without anything done, of which no more count
KEEP = 30.0  # s that are collected before they are stored

DONE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    }
)


class ReadingClock(QObject):
    """Watches a window. `current` tells the article in view; None: no article is.

    It begins when the window is shown; `stop` stores what is left when it closes.
    """

    def __init__(
        self,
        library: Library,
        window: QWidget,
        current: Callable[[], int | None],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._library, self._window, self._current, self._now = library, window, current, now
        self._watched: QWindow | None = None
        self._last: float | None = None  # when something was done; None: the window is not in front
        self._article: int | None = None
        self._spent = 0.0
        window.installEventFilter(self)
        if window.isVisible():
            self._watch()

    def stop(self) -> None:
        """Store what was counted."""
        self._credit()
        self._last = None
        self._store()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: something was done, or the window came or goes."""
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Show:
                self._watch()
            elif kind == QEvent.Type.Close:
                self.stop()
        elif kind in DONE:
            self._credit()
        return False

    def _watch(self) -> None:
        """Look at what the system sends to the window, before any widget has it."""
        handle = self._window.windowHandle()
        if handle is self._watched:
            return
        self._watched = handle
        handle.installEventFilter(self)
        handle.activeChanged.connect(self._on_active)
        self._on_active()

    def _on_active(self) -> None:
        if self._watched is not None and self._watched.isActive():
            self._last = self._now()
        else:
            self.stop()

    def _credit(self) -> None:
        """Give the time since the last thing done to the article in view."""
        if self._last is None:
            return
        now = self._now()
        passed, self._last = min(IDLE, now - self._last), now
        article = self._current()
        if article != self._article:
            self._store()
            self._article, self._spent = article, 0.0
        if article is not None:
            self._spent += passed
            if self._spent >= KEEP:
                self._store()

    def _store(self) -> None:
        whole = int(self._spent)
        if self._article is not None and whole:
            self._library.run("write", self._library.store.marks.stayed, self._article, whole)
            self._spent -= whole
