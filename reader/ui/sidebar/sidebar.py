"""The left pane: jump field, places, categories with their feeds, and how syncing goes."""

from collections.abc import Iterable
from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from reader.ui.actions.table import Actions
from reader.ui.library import Library
from reader.ui.places import Place
from reader.ui.sidebar.footer import SidebarFooter
from reader.ui.sidebar.jump_field import JumpField
from reader.ui.sidebar.menu import SidebarMenu
from reader.ui.sidebar.model import tree
from reader.ui.sidebar.tree import SidebarTree
from reader.ui.texts import say
from reader.ui.theme import Theme, Themes, serif_font

MINUTE = 60_000  # ms
WORDMARK = 21  # px
NARROWEST = 190


class Sidebar(QWidget):
    """Where one goes from.

    Signals:
        chosen(place): the user went to a place.
        feed_wanted(feed_id): the user wants to see a feed's state and properties.
    """

    chosen = Signal(object)
    feed_wanted = Signal(int)

    def __init__(
        self,
        library: Library,
        themes: Themes,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(NARROWEST)
        self._wordmark = QLabel()
        self._wordmark.setFont(serif_font(WORDMARK, bold=True))
        self._wordmark.setContentsMargins(17, 14, 17, 10)
        # A name in Latin letters stands where lines begin all the same.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self._wordmark.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._jump = JumpField(themes, actions["palette"])
        self.tree = SidebarTree(themes)
        self.footer = SidebarFooter(library, themes, actions)
        self._menu = SidebarMenu(library, self)
        self._arrange()
        self.tree.chosen.connect(self.chosen)
        self.tree.customContextMenuRequested.connect(
            lambda point: self._menu.show(self.tree, point)
        )
        self._menu.feed_wanted.connect(self.feed_wanted)
        self.tree.dropped.connect(self._menu.carry_out)
        self.tree.move_wanted.connect(self._menu.ask_where_to)
        library.feeds_changed.connect(self.refresh)
        library.tagging.changed.connect(self._on_tags)
        library.counts_changed.connect(self.tree.show_counts)
        library.folders.changed.connect(self.refresh)
        library.folders.counted.connect(self.tree.places.show_folder_counts)
        themes.changed.connect(self._colour)
        self._colour(themes.theme)
        self._today = QTimer(self, interval=MINUTE)
        self._today.timeout.connect(self._on_minute)
        self._day = datetime.now(UTC).astimezone().date()
        self.refresh()

    def start(self) -> None:
        """Keep ages and the day's count true from now on."""
        self._today.start()
        self._library.folders.count_soon()

    def refresh(self) -> None:
        """Show what feeds and categories there are."""
        leaving = self._library.subscriptions.leaving
        feeds = [feed for feed in self._library.feeds() if feed.id not in leaving]
        troubles = {feed.id: say(feed.error) for feed in feeds if feed.error is not None}
        categories = self._library.categories()
        self.tree.show_tree(
            tree(
                categories,
                feeds,
                troubles,
                self._library.store.tags.all(),
                self._library.folders.all(),
                rules=self._library.store.place_rules.of_categories(categories),
            )
        )
        self.tree.show_counts(self._library.counts())
        self.tree.places.show_folder_counts(self._library.folders.counts)
        self.footer.refresh()

    def mark(self, place: Place | None) -> None:
        """Show where the user is; None: at no place of the sidebar."""
        self.tree.mark(place.key if place is not None else "")

    def has_keyboard(self) -> bool:
        """Whether the keyboard is somewhere in the sidebar."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def open(self, keys: Iterable[str]) -> None:
        """Open these categories."""
        self.tree.open(keys)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._wordmark)
        layout.addWidget(self._jump)
        layout.addSpacing(10)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.footer)

    def _on_tags(self, _: object) -> None:
        self.refresh()

    def _on_minute(self) -> None:
        self.footer.refresh()
        today = datetime.now(UTC).astimezone().date()
        if today != self._day:
            self._day = today
            self.tree.show_counts(self._library.counts())

    def _colour(self, theme: Theme) -> None:
        self._wordmark.setText(f'Kabar<span style="color: {theme.accent.name()}">.</span>')
