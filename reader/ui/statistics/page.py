"""The statistics page: what the user's own reading comes to, told to the user alone."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from reader.model import Span, Statistics
from reader.ui.article.scrolled_page import ScrolledPage
from reader.ui.library import Library
from reader.ui.statistics.card import muted_line
from reader.ui.statistics.cards import StatisticsCards
from reader.ui.statistics.figures import counted_since
from reader.ui.statistics.words import span_name
from reader.ui.theme import Themes
from reader.ui.widgets.pane_heading import PaneHeading
from reader.ui.widgets.pill import Pill
from reader.ui.widgets.tabs import Tabs

USUAL = Span.D30
SOON = 400  # ms in which several changes are one


class StatisticsPage(ScrolledPage):
    """Charts and lists of one span, read in the background.

    Signals:
        article_chosen(id): show this article.
        query_chosen(query, title): show the articles of a feed, or with a word.
    """

    article_chosen = Signal(int)
    query_chosen = Signal(object, str)

    def __init__(self, library: Library, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(themes, self.tr("Reading statistics"), parent)
        self._library = library
        self._span = USUAL
        self._asked = 0  # how often figures were asked for: the answer to the last one counts
        self._stale = True
        self.heading = PaneHeading(themes, themes.theme.sizes.list_heading)
        self.tabs = Tabs(themes, [span_name(span) for span in Span])
        self.tabs.setAccessibleName(self.tr("How far back"))
        self.tabs.setCurrentIndex(list(Span).index(self._span))
        self.cards = StatisticsCards(themes, self._mute, library.remove)
        self.clear = Pill(themes, self.tr("Clear the reading history…"), round_=False)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._arrange()
        self._connect()
        self.heading.show_words(self.tr("Reading statistics"), "")

    def refresh(self) -> None:
        """Count again, where the page is on screen; else when it next is."""
        self._stale = True
        if not self.isVisible():
            return
        self._stale = False
        self._asked += 1
        asked = self._asked

        def done(told: Statistics) -> None:
            if asked == self._asked:
                self._show(told)

        count = self._library.store.statistics.reading
        self._library.run("wait", count, self._span.days, None, datetime.now(UTC), done=done)

    def show_span(self, span: Span) -> None:
        """Look further back, or less far."""
        self.tabs.setCurrentIndex(list(Span).index(span))

    # ------------------------------------------------------------ making

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(2)
        head.addWidget(self.heading)
        head.addWidget(self.tabs)
        private = muted_line(
            self.tr(
                "Openings and times are kept in your library on this computer. Nothing is sent."
            )
        )
        foot = QHBoxLayout()
        foot.addWidget(private, 1)
        foot.addWidget(self.clear)
        self.column.addLayout(head)
        self.column.addWidget(self.cards)
        self.column.addLayout(foot)
        self.column.addStretch(1)
        self.cards.hide()

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_span)
        self.cards.article_chosen.connect(self.article_chosen)
        self.cards.query_chosen.connect(self.query_chosen)
        self.cards.copied.connect(lambda: self._library.noticed.emit(self.tr("Copied")))
        self.clear.clicked.connect(self._on_clear)
        self._soon.timeout.connect(self.refresh)
        self._library.feeds_changed.connect(self._soon.start)

    # ------------------------------------------------------------ what it shows

    def _show(self, told: Statistics) -> None:
        self.heading.show_words(self.tr("Reading statistics"), counted_since(told))
        titles = {feed.id: feed.title for feed in self._library.feeds()}
        self.cards.show_statistics(self._without_leaving(told), titles)
        self.cards.show()

    def _without_leaving(self, told: Statistics) -> Statistics:
        """Leave out of the advice what is being unsubscribed from."""
        leaving = self._library.subscriptions.leaving
        return replace(
            told,
            never_opened=tuple(f for f in told.never_opened if f.feed_id not in leaving),
            troubled=tuple(f for f in told.troubled if f.feed_id not in leaving),
        )

    def _on_span(self, place: int) -> None:
        self._span = list(Span)[place]
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: count what was not counted before."""
        super().showEvent(event)
        self.refresh()

    # ------------------------------------------------------------ what the user does

    def _mute(self, feed_id: int) -> None:
        self._library.subscriptions.mute(feed_id)

    def _on_clear(self) -> None:
        """Forget all openings, if the user says so once more."""
        text = self.tr(
            "Forget when you opened which article, and for how long? "
            "Statistics begin anew; what is read stays read."
        )
        answer = QMessageBox.question(self, self.tr("Clear the reading history"), text)
        if answer == QMessageBox.StandardButton.Yes:
            clear = self._library.store.openings.clear
            self._library.run("write", clear, done=lambda _: self._on_cleared())

    def _on_cleared(self) -> None:
        self._library.noticed.emit(self.tr("The reading history is cleared."))
        self._library.trends_changed.emit()  # "most read" is one of them
        self.refresh()
