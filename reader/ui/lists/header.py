"""What stands above the list of articles: its title, how many are unread, filters, sorting."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from reader.model import Order
from reader.ui.theme import Themes
from reader.ui.widgets.pane_heading import PaneHeading
from reader.ui.widgets.pill import Pill


class Filter(StrEnum):
    """Which of a list's articles are shown."""

    ALL = "all"
    UNREAD = "unread"
    STARRED = "starred"


class ListHeader(QWidget):
    """Title, count, filter pills, sort menu, and the button for articles that wait.

    Signals:
        filter_chosen(filter), order_chosen(order): the user wants the list so.
        fold_chosen(fold): the user wants what tells the same folded, or all of it shown.
        new_wanted: the user wants to see what came in.
    """

    filter_chosen = Signal(object)
    order_chosen = Signal(object)
    fold_chosen = Signal(bool)
    new_wanted = Signal()

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._heading = PaneHeading(themes, themes.theme.sizes.list_heading)
        self._new = Pill(themes, glyph="arrow-up", soft=True)
        self._new.clicked.connect(self.new_wanted)
        self._new.hide()
        self._waiting = 0
        self._pills = self._make_pills()
        self._sort = Pill(themes, glyph="chevron-down")
        self._sort.clicked.connect(self._on_sort)
        self._orders: tuple[Order, ...] = (Order.NEWEST, Order.OLDEST)
        self._folds: bool | None = None  # None: this list does not fold at all
        self._more: Sequence[tuple[str, Sequence[QAction]]] = ()
        self.show_order(Order.NEWEST, self._orders)
        self._arrange()
        themes.changed.connect(self.update)

    def show_title(self, title: str, note: str) -> None:
        """Show the list's name and, beside it, a number in words."""
        self._heading.show_words(title, note)

    def words(self) -> str:
        """Return title and number as they are said."""
        return self._heading.accessibleName()

    def pills(self) -> list[Pill]:
        """Return the filters that are offered."""
        return [pill for pill in self._pills.values() if not pill.isHidden()]

    def new_count(self) -> int:
        """Return how many articles wait to be shown."""
        return self._waiting

    def show_new(self, count: int) -> None:
        """Offer what waits; 0 hides the offer. Nothing else moves."""
        self._waiting = count
        self._new.setVisible(count > 0)
        if count:
            self._new.setText(self.tr("{n} new").format(n=count))
            self._new.setToolTip(self.tr("Show the articles that came in"))

    def show_filter(self, chosen: Filter, offered: tuple[Filter, ...]) -> None:
        """Show which filter is in force, and which make sense for this list."""
        for filter_, pill in self._pills.items():
            pill.setVisible(filter_ in offered and len(offered) > 1)
            pill.setChecked(filter_ == chosen)

    def show_order(self, order: Order, offered: tuple[Order, ...]) -> None:
        """Show how the list is sorted, and how else it could be."""
        self._orders = offered
        self._sort.setText(self._order_name(order))
        self._sort.setToolTip(self.tr("Sort, group and look"))

    def show_fold(self, fold: bool | None) -> None:
        """Show whether the list folds; None: that is no question for this one."""
        self._folds = fold

    def offer(self, menus: Sequence[tuple[str, Sequence[QAction]]]) -> None:
        """Offer these actions in the same menu, each of the sequences under its title."""
        self._more = menus

    def _make_pills(self) -> dict[Filter, Pill]:
        group = QButtonGroup(self)
        names = {
            Filter.ALL: self.tr("All"),
            Filter.UNREAD: self.tr("Unread"),
            Filter.STARRED: self.tr("Starred"),
        }
        pills = {}
        for filter_, name in names.items():
            pill = pills[filter_] = Pill(self._themes, name)
            pill.setCheckable(True)
            pill.clicked.connect(lambda _, chosen=filter_: self.filter_chosen.emit(chosen))
            group.addButton(pill)
        return pills

    def _arrange(self) -> None:
        top, choices, whole = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self._heading, 1)
        top.addWidget(self._new)
        choices.setSpacing(6)
        for pill in self._pills.values():
            choices.addWidget(pill)
        choices.addStretch(1)
        choices.addWidget(self._sort)
        whole.setContentsMargins(16, 14, 16, 9)
        whole.setSpacing(4)
        whole.addLayout(top)
        whole.addLayout(choices)

    def _on_sort(self) -> None:
        menu = QMenu(self)
        for order in self._orders:
            action = menu.addAction(self._order_name(order))
            action.setCheckable(True)
            action.setChecked(self._order_name(order) == self._sort.text())
            action.triggered.connect(lambda _=False, chosen=order: self.order_chosen.emit(chosen))
        if self._folds is not None:
            menu.addSeparator()
            fold = menu.addAction(self.tr("Fold what tells the same"))
            fold.setCheckable(True)
            fold.setChecked(self._folds)
            fold.triggered.connect(self.fold_chosen)
        menu.addSeparator()
        for title, actions in self._more:
            menu.addMenu(title).addActions(actions)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._sort.mapToGlobal(self._sort.rect().bottomLeft()))

    def _order_name(self, order: Order) -> str:
        return {
            Order.NEWEST: self.tr("Newest"),
            Order.OLDEST: self.tr("Oldest"),
            Order.OPENED: self.tr("Last read"),
            Order.RELEVANCE: self.tr("Best match"),
        }[order]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: the ground, and the line that the list scrolls under."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._themes.theme.window)
        line = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, self._themes.theme.hairline)
        painter.end()
