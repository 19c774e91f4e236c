"""The right pane: what one's own sources write about more than usual, and what one reads.

Nothing is put in another order under the pointer or while the panel has the keyboard: new
figures wait until the user has left it.
"""

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from reader.model import Query, ReadArticle, Story, Topic, Trending, Window
from reader.ui import trend_list
from reader.ui.library import Library
from reader.ui.pane_heading import PaneHeading
from reader.ui.pill import Pill
from reader.ui.row_view import RowView
from reader.ui.row_words import RowWords
from reader.ui.tabs import Tabs
from reader.ui.texts import when
from reader.ui.theme import Themes
from reader.ui.topic_menu import TopicMenu
from reader.ui.trend_footer import TrendFooter
from reader.ui.trend_list import More, Ranked, Tab, TrendListModel, TrendRole
from reader.ui.trend_rows import TrendDelegate

MINUTE = 60_000  # ms
SOON = 1_000  # ms after reading an article until "most read" counts it


class TrendingPanel(QWidget):
    """Topics, stories and most-read articles of a category or of all.

    Signals:
        query_chosen(query, title): show the articles of this topic or story.
        article_chosen(id): show this article.
        story_chosen(id): show the page of this story.
    """

    query_chosen = Signal(object, str)
    story_chosen = Signal(int)
    article_chosen = Signal(int)

    def __init__(self, library: Library, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._themes = library, themes
        self._category_id: int | None = None
        self._window = Window.H24
        self._panel = Trending(self._window)
        self._all_topics = False
        self._waiting = True  # there are newer figures than those on screen
        self._words = RowWords(library, self)
        self._model = TrendListModel(self._words, self)
        self.heading = PaneHeading(themes, themes.theme.sizes.panel_heading)
        self._choice = Pill(themes, glyph="chevron-down", round_=False)
        self._tabs = Tabs(themes, [self.tr("Topics"), self.tr("Stories"), self.tr("Most read")])
        self.view = RowView(self._model, self)
        self.footer = TrendFooter(themes)
        self._arrange()
        self._connect()
        self.show_scope(None, "")

    def show_scope(self, category_id: int | None, title: str) -> None:
        """Show what is trending in a category; None: in all feeds."""
        self._category_id = category_id
        trending = self.tr("Trending")
        if category_id is not None:
            trending = self.tr("Trending in {category}").format(category=title)
        self.heading.show_words(trending, "")
        self._all_topics = False
        self._load()

    def show_window(self, window: Window) -> None:
        """Look further back, or less far."""
        self._window = window
        self._load()

    def window_shown(self) -> Window:
        """Return how far back it looks."""
        return self._window

    # ------------------------------------------------------------ making

    def _arrange(self) -> None:
        self.view.setItemDelegate(TrendDelegate(self._model, self._themes, self._words, self))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.setProperty("takesEnter", True)  # Enter chooses here, not in the article list
        self.view.setAccessibleName(self.tr("Trending"))
        top, tabs, whole = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.setContentsMargins(16, 12, 16, 0)
        top.addWidget(self.heading, 1)
        top.addWidget(self._choice)
        tabs.setContentsMargins(16, 2, 16, 0)
        tabs.addWidget(self._tabs)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addLayout(tabs)
        whole.addWidget(self.view, 1)
        whole.addWidget(self.footer)

    def _connect(self) -> None:
        self._choice.clicked.connect(self._on_choice)
        self._tabs.currentChanged.connect(self._on_tab)
        self.view.chosen.connect(self._on_chosen)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.view.entered.connect(self._tell_reason)
        self.view.selectionModel().currentChanged.connect(self._tell_reason)
        self._themes.changed.connect(self.view.viewport().update)
        soon = QTimer(self, interval=SOON, singleShot=True)
        soon.timeout.connect(self._on_newer)
        self._library.trends_changed.connect(self._on_newer)
        self._library.articles_changed.connect(lambda ids: soon.start() if ids else None)
        self._library.feeds_changed.connect(self._words.learn)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._catch_up)
        minute = QTimer(self, interval=MINUTE)
        minute.timeout.connect(self._tell_age)
        minute.start()

    # ------------------------------------------------------------ what it shows

    def _load(self) -> None:
        if not self.isVisible():
            self._waiting = True
            return
        self._panel = self._library.trending(self._window, self._category_id)
        self._waiting = False
        self._choice.setText(self._window_name(self._window))
        self._show_rows()

    def _show_rows(self) -> None:
        tab = list(Tab)[self._tabs.currentIndex()]
        self._model.show(trend_list.rows(self._panel, tab, all_topics=self._all_topics))
        self._tell_age()

    def _window_name(self, window: Window) -> str:
        return {
            Window.H6: self.tr("6 h"),
            Window.H24: self.tr("24 h"),
            Window.D3: self.tr("3 days"),
            Window.D7: self.tr("7 days"),
        }[window]

    def _tell_age(self) -> None:
        """Say how old the figures are; ages in the rows are drawn again."""
        self.view.viewport().update()
        if self._panel.computed is None:
            self.footer.show_words("")
            return
        age = when(self._panel.computed, datetime.now(UTC))
        self.footer.show_words(self.tr("Updated: {age}").format(age=age))

    def _tell_reason(self, index: QModelIndex) -> None:
        row = index.data(TrendRole.ROW)
        reason = "" if row is None else self._model.reason(row)
        if reason:
            self.footer.show_words(reason)
        else:
            self._tell_age()

    # ------------------------------------------------------------ newer figures

    def _on_newer(self) -> None:
        self._waiting = True
        self._catch_up()

    def _catch_up(self) -> None:
        """Show newer figures, unless somebody is pointing at the old ones."""
        if self._waiting and self.isVisible() and not self._in_use():
            self._load()

    def _in_use(self) -> bool:
        focus = QApplication.focusWidget()
        return self.underMouse() or (focus is not None and self.isAncestorOf(focus))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: read what was not needed before."""
        super().showEvent(event)
        if self._waiting:
            self._load()

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: the pointer is gone."""
        super().leaveEvent(event)
        self._tell_age()
        QTimer.singleShot(0, self, self._catch_up)

    # ------------------------------------------------------------ what the user does

    def _on_tab(self) -> None:
        self._show_rows()
        self.view.scrollToTop()

    def _on_choice(self) -> None:
        menu = QMenu(self)
        for window in Window:
            action = menu.addAction(self._window_name(window))
            action.triggered.connect(lambda _=False, chosen=window: self.show_window(chosen))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._choice.mapToGlobal(self._choice.rect().bottomLeft()))

    def _on_chosen(self, index: QModelIndex) -> None:
        match index.data(TrendRole.ROW):
            case Topic() as topic:
                self.query_chosen.emit(Query(topic=topic.key), topic.label)
            case Ranked(_, story):
                seen = self._library.store.trends.seen_story
                self._library.run("write", seen, story.id, datetime.now(UTC))
                self.query_chosen.emit(Query(story_id=story.id), story.title)
            case ReadArticle() as read:
                self.article_chosen.emit(read.id)
            case More():
                self._all_topics = True
                self._show_rows()

    def menu(self, topic: Topic) -> TopicMenu:
        """Return what can be decided about a topic."""
        return TopicMenu(self._library, topic, self._load, self)

    def _on_menu(self, point: QPoint) -> None:
        row = self.view.indexAt(point).data(TrendRole.ROW)
        if isinstance(row, Topic):
            self.menu(row).popup(self.view.viewport().mapToGlobal(point))
        elif isinstance(row, Ranked):
            self.story_menu(row.story).popup(self.view.viewport().mapToGlobal(point))

    def story_menu(self, story: Story) -> QMenu:
        """Return what can be done with a story: its list, or its page."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        query = Query(story_id=story.id)
        menu.addAction(self.tr("Open"), lambda: self.query_chosen.emit(query, story.title))
        menu.addAction(self.tr("The whole story"), lambda: self.story_chosen.emit(story.id))
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the ground."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._themes.theme.window)
        painter.end()
