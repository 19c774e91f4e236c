"""What the trending panel says beside its rows: why one is there, how old the figures are."""

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QObject, QTimer
from PySide6.QtWidgets import QWidget

from reader.ui.library import Library
from reader.ui.texts import number, when
from reader.ui.theme import Themes
from reader.ui.trending.footer import TrendFooter
from reader.ui.trending.pages import Ranked, TrendRow
from reader.ui.trending.rows_model import TrendListModel, TrendRole
from reader.ui.trending.view import TrendView
from reader.ui.trending.why import WhyCard

MINUTE = 60_000  # ms


class TrendSaying(QObject):
    """Fills the line below the list, and the card over it."""

    def __init__(
        self,
        library: Library,
        themes: Themes,
        model: TrendListModel,
        view: TrendView,
        panel: QWidget,
    ) -> None:
        super().__init__(panel)
        self._library = library
        self._model, self._view, self._panel = model, view, panel
        self._computed: datetime | None = None
        self._newer = False
        self.footer = TrendFooter(themes)
        self.why = WhyCard(panel)
        self.why.shown.connect(view.set_explained)
        view.why_wanted.connect(self._on_why)
        view.entered.connect(self._tell_reason)
        view.selectionModel().currentChanged.connect(self._on_current)
        view.verticalScrollBar().valueChanged.connect(self.why.hide)
        minute = QTimer(self, interval=MINUTE)
        minute.timeout.connect(self.tell)
        minute.start()

    def show_age(self, computed: datetime | None, *, newer: bool) -> None:
        """Say when the figures were worked out, and whether there are newer ones."""
        self._computed, self._newer = computed, newer
        self.tell()

    def tell(self) -> None:
        """Say what there is to say of the row in hand, where the keyboard is here."""
        view = self._view
        self._tell_reason(view.currentIndex() if view.hasFocus() else QModelIndex())

    def _tell_reason(self, index: QModelIndex) -> None:
        """Say why a row is there; where there is nothing to say, how old the figures are."""
        row = index.data(TrendRole.ROW)
        reason = "" if row is None else self._model.reason(row)
        self.footer.show_words(reason or self._age())
        offer = self.tr("There are newer figures – show them")
        self.footer.show_offer(offer if self._newer else "")
        self._view.viewport().update()  # ages in the rows

    def _everywhere(self, row: TrendRow) -> str:
        """Say how many sources tell a story, where those of a category only are counted."""
        if not isinstance(row, Ranked) or not self._model.counted(row):
            return ""
        whole = self._library.store.trends.story(row.story.id)
        if whole is None or whole.source_count <= row.story.source_count:
            return ""
        words = self.tr("In all your feeds, {n} sources tell it.")
        return words.format(n=number(whole.source_count))

    def _age(self) -> str:
        if self._computed is None:
            return ""
        age = when(self._computed, datetime.now(UTC))
        return self.tr("Updated: {age}").format(age=age)

    def _on_current(self, index: QModelIndex) -> None:
        self.why.hide()
        self._tell_reason(index)

    def _on_why(self, index: QModelIndex) -> None:
        """Say at length why a row is there, or say it no more."""
        row = index.data(TrendRole.ROW)
        reason = "" if row is None else self._model.reason(row)
        if self.why.text() or not reason:
            self.why.hide()
            return
        place = self._view.visualRect(index)
        place.moveTopLeft(self._view.viewport().mapTo(self._panel, place.topLeft()))
        words = (reason, self._model.usual(row), self._model.counted(row), self._everywhere(row))
        self.why.say(self._model.name(row), "\n".join(part for part in words if part), place)
