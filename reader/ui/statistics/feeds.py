"""The table of feeds: what each brought and how much of it was read, in any order."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reader.model import FeedReading
from reader.ui.charts.values import comma_separated
from reader.ui.painting.focus_edge import FocusEdge
from reader.ui.pictures.badges import badge
from reader.ui.statistics.chart_words import feed_words
from reader.ui.statistics.words import length, percent
from reader.ui.texts import as_written, number
from reader.ui.theme import Theme, Themes, ui_font

Index = QModelIndex | QPersistentModelIndex
FEED = Qt.ItemDataRole.UserRole
TITLE, ARRIVED, OPENED, READ, SHARE, TIME = range(6)
ROW, HEADER, BADGE = 34, 34, 18  # px
SHARE_BAR = 6
NUMBER_WIDTH = 96
WIDTHS = {SHARE: 150, TIME: 120}  # px, where they differ
ROOM = 700  # px, below which the table leaves columns out
SPARE = (READ, TIME)  # the ones it leaves out
FIRST_ROWS = 12

VALUES: tuple[Callable[[FeedReading], Any], ...] = (
    lambda feed: feed.title.casefold(),
    lambda feed: feed.arrived,
    lambda feed: feed.opened,
    lambda feed: feed.read,
    lambda feed: -1 if feed.share is None else feed.share,
    lambda feed: feed.seconds,
)


class FeedReadingModel(QAbstractTableModel):
    """Feeds by columns; sorts itself, equal ones by title."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._feeds: list[FeedReading] = []
        self._order = (SHARE, Qt.SortOrder.DescendingOrder)
        self._names = (
            self.tr("Feed"),
            self.tr("Arrived"),
            self.tr("Opened"),
            self.tr("Read"),
            self.tr("Share opened"),
            self.tr("Time"),
        )

    def show(self, feeds: Sequence[FeedReading]) -> None:
        """Show these feeds, in the order chosen before."""
        self.beginResetModel()
        self._feeds = list(feeds)
        self._arrange()
        self.endResetModel()

    def shown(self) -> Sequence[FeedReading]:
        """Return the feeds in the order of the rows."""
        return self._feeds

    def table(self) -> str:
        """Return the feeds as CSV."""
        rows = [
            [f.title, str(f.arrived), str(f.opened), str(f.read), _share(f), str(f.seconds)]
            for f in self._feeds
        ]
        return comma_separated(self._names, rows)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt: put them in another order."""
        self.layoutAboutToBeChanged.emit()
        self._order = (column, order)
        self._arrange()
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._names) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many feeds."""
        return 0 if parent.isValid() else len(self._feeds)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: how many columns."""
        return 0 if parent.isValid() else len(self._names)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """Qt: the names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.InitialSortOrderRole:
            return _first_order(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignLeading
                if section == TITLE
                else Qt.AlignmentFlag.AlignTrailing
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        return self._heading(section) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Qt: the figures as text; the whole feed for our delegate."""
        if not index.isValid():
            return None
        feed = self._feeds[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(feed, index.column())
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                words = feed_words(feed)
                return as_written(words) if role == Qt.ItemDataRole.ToolTipRole else words
            case Qt.ItemDataRole.TextAlignmentRole:
                first = index.column() == TITLE
                side = Qt.AlignmentFlag.AlignLeading if first else Qt.AlignmentFlag.AlignTrailing
                return side | Qt.AlignmentFlag.AlignVCenter
            case _ if role == FEED:
                return feed
        return None

    def name(self, column: int) -> str:
        """Return the name of a column."""
        return self._names[column]

    def _heading(self, column: int) -> str:
        by, order = self._order
        if column != by:
            return self._names[column]
        return f"{self._names[column]} {'↓' if order == Qt.SortOrder.DescendingOrder else '↑'}"

    def _text(self, feed: FeedReading, column: int) -> str:
        match column:
            case 0:
                return feed.title
            case 4:
                return percent(feed.share)
            case 5:
                return length(feed.seconds) if feed.seconds else "–"
        return number(VALUES[column](feed))

    def _arrange(self) -> None:
        column, order = self._order
        self._feeds.sort(key=VALUES[TITLE])
        self._feeds.sort(key=VALUES[column], reverse=order == Qt.SortOrder.DescendingOrder)


class FeedReadingDelegate(QStyledItemDelegate):
    """Draws the badge of a feed, and its share as a bar too."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: one cell."""
        theme = self._themes.theme
        area, inner = option.rect, option.rect.adjusted(8, 0, -8, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.selection)
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.hairline)
        painter.setFont(ui_font(theme.sizes.ui))
        painter.setPen(theme.text)
        feed: FeedReading = index.data(FEED)
        if index.column() == TITLE:
            place = QRect(inner.left(), area.center().y() - BADGE // 2, BADGE, BADGE)
            ratio = painter.device().devicePixelRatioF()
            mirrored = QStyle.visualRect(option.direction, inner, place)
            painter.drawPixmap(mirrored.topLeft(), badge(feed.title, BADGE, ratio))
            inner = QStyle.visualRect(option.direction, inner, inner.adjusted(BADGE + 9, 0, 0, 0))
        elif index.column() == SHARE and feed.share is not None:
            inner = self._bar(painter, option, inner, feed.share)
        side = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        )
        text = option.fontMetrics.elidedText(
            index.data(), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, side, text)

    def _bar(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, share: float
    ) -> QRect:
        """Draw the bar; return the room that is left for the figure."""
        theme = self._themes.theme
        wide = inner.width() - 48
        top = inner.center().y() - SHARE_BAR // 2
        track = QRect(inner.left(), top, wide, SHARE_BAR)
        filled = QRect(
            inner.left(), top, max(2 if share else 0, round(wide * min(1, share))), SHARE_BAR
        )
        painter.fillRect(QStyle.visualRect(option.direction, inner, track), theme.control)
        painter.fillRect(QStyle.visualRect(option.direction, inner, filled), theme.accent)
        return QStyle.visualRect(option.direction, inner, inner.adjusted(wide + 4, 0, 0, 0))


class FeedTable(QTableView):
    """The table, as high as its rows, so that the page scrolls and not the table.

    Signals:
        feed_chosen(feed_id): the articles of a feed are wanted.
        sorted_by(column): the order is another one.
    """

    feed_chosen = Signal(int)
    sorted_by = Signal(int)

    def __init__(self, themes: Themes, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = False
        self.feeds = FeedReadingModel(self)
        self.setModel(self.feeds)
        self.setItemDelegate(FeedReadingDelegate(themes, self))
        self.setAccessibleName(name)
        self._edge = FocusEdge(self, (self,), themes)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setFixedHeight(HEADER)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicator(SHARE, Qt.SortOrder.DescendingOrder)
        for column in range(ARRIVED, TIME + 1):
            header.resizeSection(column, WIDTHS.get(column, NUMBER_WIDTH))
        header.sortIndicatorChanged.connect(self.sorted_by)
        self._colour(themes.theme)
        themes.changed.connect(self._colour)
        self.activated.connect(lambda index: self.feed_chosen.emit(index.data(FEED).feed_id))

    def show_feeds(self, feeds: Sequence[FeedReading]) -> None:
        """Show these feeds, the first of them until all are wanted."""
        self.feeds.show(feeds)
        self._fit()

    def show_all(self) -> None:
        """Show them all."""
        self._whole = True
        self._fit()

    def order(self) -> int:
        """Return the column that the feeds are sorted by."""
        return self.horizontalHeader().sortIndicatorSection()

    def columns(self) -> Sequence[int]:
        """Return the columns that are shown."""
        return [n for n in range(self.feeds.columnCount()) if not self.isColumnHidden(n)]

    def column_name(self, column: int) -> str:
        """Return the name of a column."""
        return self.feeds.name(column)

    def sort_by(self, column: int) -> None:
        """Sort by a column, names from the first, numbers from the largest."""
        self.sortByColumn(column, _first_order(column))

    @property
    def cut(self) -> bool:
        """Say whether there are more than are shown."""
        return not self._whole and self.feeds.rowCount() > FIRST_ROWS

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: where there is little room, some columns are left out."""
        super().resizeEvent(event)
        for column in SPARE:
            self.setColumnHidden(column, self.width() < ROOM)

    def _colour(self, theme: Theme) -> None:
        """Give the heading our colours; Qt's own would draw buttons there."""
        self.horizontalHeader().setStyleSheet(
            f"QHeaderView {{ background: {theme.surface.name()}; }}"
            f"QHeaderView::section {{ background: {theme.surface.name()}; border: 0;"
            f" border-bottom: 1px solid {theme.muted.name()}; color: {theme.muted.name()};"
            " padding: 0 8px; }"
            "QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0; height: 0; }"
        )

    def _fit(self) -> None:
        rows = FIRST_ROWS if self.cut else self.feeds.rowCount()
        self.setFixedHeight(HEADER + rows * ROW + 2)


def _first_order(column: int) -> Qt.SortOrder:
    order = Qt.SortOrder
    return order.AscendingOrder if column == TITLE else order.DescendingOrder


def _share(feed: FeedReading) -> str:
    return "" if feed.share is None else f"{feed.share:.4f}"
