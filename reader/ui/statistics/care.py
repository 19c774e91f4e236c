"""Feeds to think about: those never opened, those that fail or are silent, with what to do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reader.model import FeedReading, FeedTrouble
from reader.ui.pictures.badges import badge
from reader.ui.statistics.card import Card, muted_line
from reader.ui.texts import as_written, number, say, short_date, since
from reader.ui.theme import Themes, ui_font
from reader.ui.widgets.pill import Pill

FIRST_ROWS = 6
ROW, BADGE = 46, 22  # px


@dataclass(frozen=True, slots=True)
class Advice:
    """A feed, and why it is told."""

    feed_id: int
    title: str
    why: str


@dataclass(frozen=True, slots=True)
class Deed:
    """What can be done with a feed: the words of the button, and the call."""

    name: str
    do: Callable[[int], object]


class FeedRow(QWidget):
    """The badge, the name and the reason of one feed, with a button for each deed."""

    def __init__(self, themes: Themes, advice: Advice, deeds: Sequence[Deed]) -> None:
        super().__init__()
        self._themes, self._advice = themes, advice
        self.setFixedHeight(ROW)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{advice.title}: {advice.why}")
        self.setToolTip(as_written(f"{advice.title}\n{advice.why}"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        self.buttons = [self._button(deed) for deed in deeds]
        for button in self.buttons:
            layout.addWidget(button)

    def _button(self, deed: Deed) -> Pill:
        button = Pill(self._themes, deed.name, round_=False)
        button.setAccessibleName(f"{deed.name}: {self._advice.title}")
        button.clicked.connect(lambda: deed.do(self._advice.feed_id))
        return button

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: badge, name, reason, and the line below."""
        theme, painter = self._themes.theme, QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.hairline)
        left = self.width() - BADGE if mirrored else 0
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(left, 11, badge(self._advice.title, BADGE, ratio))
        taken = sum(button.width() + 8 for button in self.buttons)
        room = max(0, self.width() - BADGE - 10 - taken)
        begin = taken if mirrored else BADGE + 10
        for top, text, font, colour in (
            (4, self._advice.title, ui_font(theme.sizes.ui, bold=True), theme.text),
            (23, self._advice.why, ui_font(theme.sizes.small), theme.muted),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(begin, top, room, 19, flags, cut)
        painter.end()


class CareCard(Card):
    """A card with such rows; the first few until all are wanted."""

    def __init__(self, themes: Themes, title: str, deeds: Sequence[Deed], empty: str) -> None:
        super().__init__(themes, title)
        self._deeds, self._empty, self._whole = deeds, empty, False
        self._advice: Sequence[Advice] = ()
        self.rows: list[FeedRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.note = muted_line()
        self.more = Pill(themes, "", round_=False)
        self.more.clicked.connect(self._on_more)
        self.column.addWidget(self.note)
        self.column.addLayout(self._list)
        self.column.addWidget(self.more)
        self.column.addStretch(1)

    def show_advice(self, advice: Sequence[Advice], note: str) -> None:
        """Show these feeds; `note` says how they were found."""
        self._advice = advice
        self.note.setText(note if advice else self._empty)
        self._fill()

    def say_instead(self, text: str) -> None:
        """Say why there is nothing to show."""
        self._advice = ()
        self.note.setText(text)
        self._fill()

    def _fill(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = self._advice if self._whole else self._advice[:FIRST_ROWS]
        self.rows = [FeedRow(self._themes, advice, self._deeds) for advice in shown]
        for row in self.rows:
            self._list.addWidget(row)
        text = QCoreApplication.translate("Statistics", "Show all: {n}")
        self.more.setText(text.format(n=number(len(self._advice))))
        self.more.setVisible(len(shown) < len(self._advice))

    def _on_more(self) -> None:
        self._whole = True
        self._fill()


def never_opened(feeds: Sequence[FeedReading]) -> list[Advice]:
    """Return the advice on feeds of which nothing was opened."""
    text = QCoreApplication.translate("Statistics", "{n} articles arrived, none opened")
    return [Advice(f.feed_id, f.title, text.format(n=number(f.arrived))) for f in feeds]


def troubles(feeds: Sequence[FeedTrouble]) -> list[Advice]:
    """Return the advice on feeds that fail or are silent."""
    return [Advice(feed.feed_id, feed.title, _why(feed)) for feed in feeds]


def _why(feed: FeedTrouble) -> str:
    if feed.error is not None:
        reason = say(feed.error)
        if feed.failing_since is None:
            return reason
        return f"{since(feed.failing_since, datetime.now(UTC))}: {reason}"
    if feed.gone:
        return QCoreApplication.translate("Statistics", "gone for good")
    if feed.last_article is None:
        return QCoreApplication.translate("Statistics", "has never brought an article")
    text = QCoreApplication.translate("Statistics", "last article: {date}")
    return text.format(date=short_date(feed.last_article))
