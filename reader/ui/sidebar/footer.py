"""The foot of the sidebar: how syncing goes, dark or light, settings, add."""

from datetime import UTC, datetime

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions.key_hint import KeyHint
from reader.ui.actions.table import Actions
from reader.ui.library import Library
from reader.ui.texts import clock, days_ago, number, when
from reader.ui.theme import Theme, Themes, icon, ui_font

SIDE = 17
ICON = 18
BUTTON = 30  # px, high and wide enough to be hit
BAR = 3


class SidebarFooter(QWidget):
    """Sync state with a thin bar, and the buttons below it."""

    def __init__(
        self, library: Library, themes: Themes, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._themes = library, themes
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._state.setProperty("muted", True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = ProgressBar(themes)
        self._dark = _button(actions["dark"], Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._dark.setProperty("muted", True)
        self._sync = _button(actions["sync"])
        self._trending = _button(actions["trending"])
        self._add = _button(actions["add"])
        self._settings = _button(actions["settings"])
        self._failed = 0
        self._arrange()
        library.sync_progressed.connect(self._on_progressed)
        library.sync_finished.connect(self._on_finished)
        themes.changed.connect(self._colour)
        self._colour(themes.theme)
        self.refresh()

    @property
    def text(self) -> str:
        """Return what is said about syncing."""
        return self._state.text()

    def refresh(self) -> None:
        """Say when the last sync was, unless one is under way."""
        if self._library.syncing.running:
            return
        feeds = self._library.feeds()
        times = [feed.checked for feed in feeds if feed.checked is not None]
        failing = sum(feed.error is not None for feed in feeds)
        if not feeds:
            text = self.tr("No feeds yet")
        elif not times:
            text = self.tr("Not synced yet")
        else:
            text = self.tr("Synced: {time}").format(time=_moment(max(times)))
        if failing:
            text += " · " + self.tr("failing: {n}").format(n=number(failing))
        self._state.setText(text)
        self.bar.show_share(0)

    def _on_progressed(self, done: int, total: int) -> None:
        if done < total:
            text = self.tr("Syncing {done} of {total} sources…")
            self._state.setText(text.format(done=number(done), total=number(total)))
        else:
            self._state.setText(self.tr("Looking for stories and topics…"))
        self.bar.show_share(done / total if total else 1)

    def _on_finished(self) -> None:
        self.bar.show_share(0)
        self.refresh()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(SIDE - 6, 0, SIDE - 8, 0)
        buttons.setSpacing(0)
        buttons.addWidget(self._dark)
        buttons.addStretch(1)
        for button in (self._trending, self._add, self._settings):
            buttons.addWidget(button)
        state = QHBoxLayout()
        state.setSpacing(0)
        state.addWidget(self._state, 1)
        state.addWidget(self._sync)
        text = QVBoxLayout()
        text.setContentsMargins(SIDE, 6, SIDE - 8, 0)
        text.setSpacing(3)
        text.addLayout(state)
        text.addWidget(self.bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 1, 0, 8)
        layout.setSpacing(4)
        layout.addLayout(text)
        layout.addLayout(buttons)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: a line parts the foot from the tree."""
        painter = QPainter(self)
        painter.fillRect(QRect(10, 0, self.width() - 20, 1), self._themes.theme.hairline)
        painter.end()

    def _colour(self, theme: Theme) -> None:
        self._state.setFont(ui_font(theme.sizes.small))
        self._dark.setText(self.tr("Light mode") if theme.dark else self.tr("Dark mode"))
        self._dark.setIcon(icon("sun-mode" if theme.dark else "moon", theme.muted, ICON))
        for button, name in (
            (self._sync, "sync"),
            (self._trending, "trend"),
            (self._add, "plus"),
            (self._settings, "settings"),
        ):
            button.setIcon(icon(name, theme.muted, ICON))


class ProgressBar(QWidget):
    """A thin line that fills; it keeps its place when there is nothing to show."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.share = 0.0
        self.setFixedHeight(BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        """Show how much is done, from 0 (nothing is shown) to 1."""
        if share != self.share:
            self.share = share
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: draw the line."""
        if not self.share:
            return
        theme, painter = self._themes.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.hairline)
        painter.drawRoundedRect(self.rect(), BAR / 2, BAR / 2)
        painter.setBrush(theme.accent)
        done = QRect(0, 0, max(BAR, round(self.width() * self.share)), BAR)
        if self.isRightToLeft():
            done.moveRight(self.width() - 1)
        painter.drawRoundedRect(done, BAR / 2, BAR / 2)
        painter.end()


def _moment(moment: datetime) -> str:
    """Return the time of day; for another day, which it was."""
    now = datetime.now(UTC)
    return clock(moment) if days_ago(moment, now) == 0 else when(moment, now)


def _button(
    action: QAction, style: Qt.ToolButtonStyle = Qt.ToolButtonStyle.ToolButtonIconOnly
) -> QToolButton:
    """Return a flat button that does what `action` does, with its words as its name."""
    button = QToolButton()
    button.setToolButtonStyle(style)
    button.setIconSize(QSize(ICON, ICON))
    button.setMinimumSize(BUTTON, BUTTON)
    button.setAccessibleName(action.text())
    KeyHint(button, action, action.text())
    button.clicked.connect(action.trigger)
    return button
