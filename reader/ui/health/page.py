"""The page of feeds that are not well, each with what mends it, and the log of requests."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from reader.model import Ailment, Symptom, Visit
from reader.store.store import Store
from reader.ui.article.scrolled_page import ScrolledPage
from reader.ui.feeds.place_rules import PAUSED, Spot
from reader.ui.health.words import visit_cells, why
from reader.ui.library import Library
from reader.ui.statistics.card import Card, muted_line
from reader.ui.statistics.care import Advice, CareCard, Deed
from reader.ui.texts import number
from reader.ui.theme import Themes
from reader.ui.widgets.pane_heading import PaneHeading

LOG, LOG_HEIGHT = 100, 360  # requests that are shown, px
SOON = 400  # ms in which several changes are one


class HealthPage(ScrolledPage):
    """Reads the library in the background, where it is on screen.

    Signals:
        article_chosen(id), query_chosen(query, title): see `Pages`; of no use here.
        feed_wanted(feed_id): the user wants to see a feed's state and properties.
    """

    article_chosen = Signal(int)
    query_chosen = Signal(object, str)
    feed_wanted = Signal(int)

    def __init__(self, library: Library, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(themes, self.tr("Feed health"), parent)
        self._library = library
        self._asked = 0  # how often it was read: the answer to the last one counts
        self.heading = PaneHeading(themes, themes.theme.sizes.list_heading)
        self.well = muted_line(self.tr("Every feed is well."))
        self.cards = {ailment: self._card(ailment) for ailment in Ailment}
        self.log = Log(themes)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self._arrange()
        self.heading.show_words(self.tr("Feed health"), "")
        for cause in (library.feeds_changed, library.sync_finished):
            cause.connect(self._soon.start)

    def refresh(self) -> None:
        """Look again how feeds fare."""
        if not self.isVisible():
            return
        self._asked += 1
        asked = self._asked

        def done(found: tuple[list[Symptom], list[Visit]]) -> None:
            if asked == self._asked:
                self._show(*found)

        self._library.run("wait", _read, self._library.store, datetime.now(UTC), done=done)

    # ------------------------------------------------------------ making

    def _card(self, ailment: Ailment) -> CareCard:
        titles = {
            Ailment.FAILING: self.tr("Failing"),
            Ailment.MOVED: self.tr("Moved"),
            Ailment.SILENT: self.tr("Silent"),
            Ailment.NOISY: self.tr("Noisy"),
            Ailment.SLOW: self.tr("Slow"),
            Ailment.UNREAD: self.tr("Never opened"),
        }
        return CareCard(self._themes, titles[ailment], self._deeds(ailment), "")

    def _deeds(self, ailment: Ailment) -> list[Deed]:
        library = self._library
        subscriptions = library.subscriptions
        pause = Deed(self.tr("Pause"), self._pause)
        deeds = {
            Ailment.FAILING: [Deed(self.tr("Try again"), library.try_again)],
            Ailment.MOVED: [Deed(self.tr("Use the new address"), subscriptions.use_new_address)],
            Ailment.NOISY: [Deed(self.tr("Mute"), subscriptions.mute)],
            Ailment.UNREAD: [Deed(self.tr("Mute"), subscriptions.mute)],
        }
        return [
            *deeds.get(ailment, []),
            pause,
            Deed(self.tr("Unsubscribe"), library.remove),
            Deed(self.tr("Details…"), self.feed_wanted.emit),
        ]

    def _pause(self, feed_id: int) -> None:
        """Ask a feed no more until the user says otherwise."""
        title = self._library.store.feeds.get(feed_id).title
        self._library.place_rules.choose(Spot(feed_id, title, True), PAUSED, True)

    def _notes(self) -> dict[Ailment, str]:
        return {
            Ailment.FAILING: self.tr("What the server said, and when it is asked next."),
            Ailment.MOVED: self.tr(
                "Kabar follows by itself once a server has said so five times in three days."
            ),
            Ailment.SILENT: self.tr("Nothing came for six times as long as usual, or a month."),
            Ailment.NOISY: self.tr("More than forty articles a day."),
            Ailment.SLOW: self.tr("More than five seconds, over the last requests."),
            Ailment.UNREAD: self.tr("Of these you have opened nothing for three months."),
        }

    def _arrange(self) -> None:
        self.column.addWidget(self.heading)
        self.column.addWidget(self.well)
        for card in self.cards.values():
            card.hide()
            self.column.addWidget(card)
        self.column.addWidget(self.log)
        self.column.addStretch(1)
        self.well.hide()

    # ------------------------------------------------------------ what it shows

    def _show(self, symptoms: Sequence[Symptom], visits: Sequence[Visit]) -> None:
        now, leaving = datetime.now(UTC), self._library.subscriptions.leaving
        found: defaultdict[Ailment, list[Advice]] = defaultdict(list)
        for symptom in symptoms:
            feed = symptom.feed
            if feed.id not in leaving:
                found[symptom.ailment].append(Advice(feed.id, feed.title, why(symptom, now)))
        notes = self._notes()
        for ailment, card in self.cards.items():
            card.show_advice(found[ailment], notes[ailment])
            card.setVisible(bool(found[ailment]))
        ill = {advice.feed_id for advices in found.values() for advice in advices}
        self.well.setVisible(not ill)
        told = self.tr("{n} feeds to look at").format(n=number(len(ill))) if ill else ""
        self.heading.show_words(self.tr("Feed health"), told)
        self.log.show_visits(visits, {feed.id: feed.title for feed in self._library.feeds()})

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: read what was not read before."""
        super().showEvent(event)
        self.refresh()


class Log(Card):
    """The last requests to feeds."""

    def __init__(self, themes: Themes) -> None:
        super().__init__(themes, QCoreApplication.translate("Health", "Last requests"))
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.heading.text())
        self.list.setFixedHeight(LOG_HEIGHT)
        self.list.setHeaderLabels(
            [
                QCoreApplication.translate("Health", "When"),
                QCoreApplication.translate("Health", "Feed"),
                QCoreApplication.translate("Health", "Answer"),
                QCoreApplication.translate("Health", "Size"),
                QCoreApplication.translate("Health", "Time"),
                QCoreApplication.translate("Health", "New"),
            ]
        )
        header = self.list.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        self.note = muted_line(
            QCoreApplication.translate(
                "Health", "Thirty of each feed are kept. Size: of the document, unpacked."
            )
        )
        self.column.addWidget(self.note)
        self.column.addWidget(self.list)

    def show_visits(self, visits: Sequence[Visit], titles: dict[int, str]) -> None:
        """Show requests, the last first."""
        self.list.clear()
        for visit in visits:
            cells = visit_cells(visit, titles.get(visit.feed_id, ""))
            item = QTreeWidgetItem(self.list, cells)
            for column in (3, 4, 5):
                at = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
                item.setTextAlignment(column, at)


def _read(store: Store, now: datetime) -> tuple[list[Symptom], list[Visit]]:
    return store.statistics.health(None, now), store.visits.last(LOG)
