"""Tells of new articles and stories outside the window: what was asked for, when it may be."""

import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QProcess, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from reader.feeds import announcing
from reader.feeds.announcing import KEY, Wishes
from reader.model import ArticleRow, Story, SyncResult
from reader.ui.library import Library
from reader.ui.texts import number

STAY = 10_000  # ms
LINES = 4  # headlines of one message
TOLD = 200  # stories that are remembered as announced
STORIES = 20  # that are looked at

Show = Callable[[str, str], None]


class Announcer(QObject):
    """Gathers what the user wants to be told of, and shows it as one message.

    Signals:
        article_wanted(id): a message of one article was clicked.
        unread_wanted: a message of several was clicked.
    """

    article_wanted = Signal(int)
    unread_wanted = Signal()

    def __init__(self, library: Library, window: QWidget, show: Show) -> None:
        super().__init__(window)
        self._library, self._window, self._show = library, window, show
        self.wishes = announcing.wishes(library.store.settings.get(KEY, {}))
        self._waiting: list[ArticleRow] = []
        self._stories: list[Story] = []
        self._told: list[int] = []
        self._last: datetime | None = None
        self._shown: Sequence[ArticleRow] = ()
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._announce)
        library.syncing.arrived.connect(self._on_arrived)
        library.trends_changed.connect(self._on_trends)

    def change(self, wishes: Wishes) -> None:
        """Put other wishes in force and keep them."""
        self.wishes = wishes
        self._library.run("write", self._library.store.settings.set, KEY, asdict(wishes))

    def clicked(self) -> None:
        """Go to what the last message was about."""
        if len(self._shown) == 1:
            self.article_wanted.emit(self._shown[0].id)
        else:
            self.unread_wanted.emit()

    def _on_arrived(self, results: Iterable[SyncResult]) -> None:
        new = [id_ for result in results for id_ in result.changes.new]
        if not new or not self.wishes.any:
            return

        def came(rows: list[ArticleRow]) -> None:
            feeds, now = self._library.feeds(), datetime.now(UTC)
            chosen = announcing.wanted(rows, feeds, self.wishes, now)
            self._waiting = announcing.joined(self._waiting, chosen)
            self._soon()

        self._library.run("wait", self._library.store.articles.rows, new, done=came)

    def _on_trends(self) -> None:
        if self.wishes.sources:
            top = self._library.store.trends.top_stories
            self._library.run("wait", top, STORIES, done=self._on_stories)

    def _on_stories(self, stories: list[Story]) -> None:
        new = announcing.large(stories, self.wishes, self._told)
        if self._told or not stories:
            self._stories += new
        self._told = (self._told + [one.id for one in stories if one in new])[-TOLD:]
        self._soon()

    def _soon(self) -> None:
        """Show what waits, now or when it may be."""
        if self._waiting or self._stories:
            left = announcing.wait(self.wishes, datetime.now().astimezone(), self._last)
            self._later.start(round(left.total_seconds() * 1000))

    def _announce(self) -> None:
        if self._window.isActiveWindow():  # who looks at the window sees it there
            self._waiting, self._stories = [], []
            return
        now = datetime.now().astimezone()
        if announcing.wait(self.wishes, now, self._last):
            self._soon()
            return
        rows, stories = self._waiting, self._stories
        self._waiting, self._stories = [], []
        if rows or stories:
            self._last, self._shown = now, rows
            self._show(*self._message(rows, stories))

    def _message(self, rows: Sequence[ArticleRow], stories: Sequence[Story]) -> tuple[str, str]:
        """Return the title and the text of a message."""
        titles = {feed.id: feed.title for feed in self._library.feeds()}
        lines = [
            self.tr("{n} sources: {title}").format(n=number(s.source_count), title=s.title)
            for s in stories
        ]
        lines += [f"{titles.get(row.feed_id, '')}: {row.title}" for row in rows]
        if len(rows) == 1 and not stories:
            return titles.get(rows[0].feed_id, "Kabar"), rows[0].title
        left = len(lines) - LINES
        shown = lines[:LINES]
        if left > 0:
            shown.append(self.tr("and {n} more").format(n=number(left)))
        if not rows:
            return self.tr("Top stories"), "\n".join(shown)
        heading = self.tr("New articles: {n}").format(n=number(len(rows)))
        return heading, "\n".join(shown)


def show_by(tray: QSystemTrayIcon, title: str, text: str) -> None:
    """Show a message by the icon of the tray; without one, by the desktop's own command."""
    if tray.isVisible() and tray.supportsMessages():
        tray.showMessage(title, text, tray.icon(), STAY)
        return
    command = shutil.which("notify-send")
    if command is not None:
        QProcess.startDetached(command, ["--app-name=Kabar", "--icon=kabar", "--", title, text])
