"""The main window: puts the panes together, and takes up where the last one ended."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from reader.settings import Settings
from reader.ui import places
from reader.ui.actions.table import Actions
from reader.ui.help.banner import DemoBanner
from reader.ui.help.welcome import Welcome
from reader.ui.language import speak
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.statistics.clock import ReadingClock
from reader.ui.system.stillness import keep_still
from reader.ui.theme import Theme, Themes
from reader.ui.window.commands import Commands
from reader.ui.window.drops import WindowDrops
from reader.ui.window.finder import Finder
from reader.ui.window.keeping import Keeping
from reader.ui.window.messages import Messages
from reader.ui.window.parts import Parts, make_parts
from reader.ui.window.reading import Reading
from reader.ui.window.reading_deeds import ReadingDeeds
from reader.ui.window.searching import Searching
from reader.ui.window.steering import WindowPlaces
from reader.ui.window.trail import Trail
from reader.ui.window.view_actions import ListViewActions
from reader.ui.window.whereabouts import Whereabouts

STATE = "window"  # the setting that keeps how the window was left
USUAL_SIZE = (1440, 900)
SMALLEST = (480, 360)  # also at twice the size on a small screen


class MainWindow(WindowPlaces):
    """The window. Nothing moves by itself before `start`.

    `stays_behind()` tells whether closing only puts it away.

    Signals:
        went_away: it was closed and put away.
        system_wanted: the user wants to choose how Kabar lives on the system.
        help_wanted(name): help is wanted, by the name of its action.
    """

    went_away = Signal()
    system_wanted = Signal()
    help_wanted = Signal(str)

    def __init__(self, library: Library, themes: Themes, pictures: Pictures) -> None:
        super().__init__()
        self.stays_behind: Callable[[], bool] = lambda: False
        self._leaving = False
        self._library, self._themes, self._pictures = library, themes, pictures
        self._settings: Settings = library.settings
        self._started = False
        self.setWindowTitle("Kabar")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL_SIZE)
        self.actions_ = Actions(self)
        self.actions_.set_keys(library.settings.keys, single=library.settings.single_keys)
        self._colour(themes.theme)
        keep_still(library.settings.reduce_motion)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._build()
        self._clock = ReadingClock(library, self, self._article_in_view)
        self._restore()
        themes.changed.connect(self._colour)
        library.settings_changed.connect(self._on_settings)
        library.feeds_changed.connect(self._on_feeds)
        self._on_feeds()

    def start(self) -> None:
        """Begin to sync, to keep ages true, and to tidy up."""
        self._started = True
        self._library.start()
        self._pictures.start()
        self.sidebar.start()

    def leave(self) -> None:
        """Close for good, also where closing only puts the window away."""
        self._leaving, hidden = True, self.isHidden()
        self.close()
        if hidden:  # Qt counts the closing of windows that were there
            QApplication.quit()

    # ---------------------------------------------------------------- putting it together

    def _build(self) -> None:
        """Make the panes; once more where the language is another one."""
        library, themes = self._library, self._themes
        parts = make_parts(library, themes, self._pictures, self.actions_)
        self.sidebar, self.timeline, self.article = parts.sidebar, parts.timeline, parts.article
        self.trending, self.pages = parts.trending, parts.pages
        self._list_pane, self._panes = parts.list_pane, parts.panes
        self.welcome = Welcome(library, themes, self.actions_)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.banner = DemoBanner(library)
        column.addWidget(self.banner)
        column.addWidget(self._panes, 1)
        self._pages: tuple[QWidget, QWidget] = (self.welcome, main)
        for page in self._pages:
            self._stack.addWidget(page)
        self._connect(parts)

    def _connect(self, parts: Parts) -> None:
        self.messages = Messages(parts.library, self)
        trail = Trail()
        self._whereabouts = Whereabouts(parts, trail, parts.panes)
        self._reading = Reading(parts, self._whereabouts, trail, self.messages.tell, parts.panes)
        self._deeds = ReadingDeeds(parts, self._whereabouts, self.messages.tell, parts.panes)
        self._finder = Finder(parts, self.show_place, self._reading.open, self.show_query, self)
        self._searching = Searching(parts, self._whereabouts, parts.panes)
        self._keeping = Keeping(parts, self._reading, self._whereabouts)
        self._views = ListViewActions(parts)
        self._commands = Commands(parts, self.messages, self)
        self._drops = WindowDrops(self, self._commands.add, parts.library.import_opml)
        parts.actions.allow_reading_keys((parts.timeline, parts.article))
        self._escape.activated.connect(self._on_escape)
        parts.sidebar.feed_wanted.connect(self._commands.show_feed)
        parts.pages.feed_wanted.connect(self._commands.show_feed)
        parts.actions.on("quit", self.leave)
        parts.actions.on("system", self.system_wanted.emit)
        for name in ("manual", "news", "tour"):
            parts.actions.on(name, partial(self.help_wanted.emit, name))
        parts.pages.health_wanted.connect(lambda: self.show_page(places.HEALTH))
        parts.actions.on("health", lambda: self.show_page(places.HEALTH))
        parts.article.query_chosen.connect(self.show_query)
        parts.article.story_chosen.connect(self.show_story)
        parts.trending.query_chosen.connect(self.show_query)
        parts.timeline.query_chosen.connect(self.show_query)
        parts.trending.story_chosen.connect(self.show_story)
        self.welcome.address_given.connect(self._commands.add)

    def _on_feeds(self) -> None:
        # Its pictures come last, and asking for one before would only note that it is missing.
        if not self._library.feeds() or self._library.demo.loading:
            self._stack.setCurrentIndex(0)
            return
        if self._stack.currentIndex() == 0:
            self._stack.setCurrentIndex(1)
            self.timeline.setFocus()
        place = self._whereabouts.place
        if place is not None and self._whereabouts.find(place.key) is None:
            self.show_place(places.home())

    def _on_escape(self) -> None:
        """Take away what lies over the panes: first the find bar, then a pane, then a page."""
        if self.article.isVisible() and self.article.finding.close():
            return
        if self._panes.fold():
            return
        if self._whereabouts.page is not None:
            self._reading.back()
        else:
            self._panes.pair.show_list()

    # ---------------------------------------------------------------- settings and looks

    def _on_settings(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if settings.theme != before.theme:
            self._themes.set(settings.theme)
        if settings.accent != before.accent:
            self._themes.set_accent(settings.accent)
        self.actions_.set_keys(settings.keys, single=settings.single_keys)
        keep_still(settings.reduce_motion)
        if settings.language != before.language:
            speak(settings.language)
            QTimer.singleShot(0, self, self._rebuild)  # the dialog that asked is still open

    def _rebuild(self) -> None:
        """Make the panes anew, with everything where it was."""
        state = self._keeping.state()
        old = list(self._pages)
        self.actions_.reset()
        self._escape.activated.disconnect()
        self.messages.retire()
        self._finder.retire()
        self._build()
        for page in old:
            self._stack.removeWidget(page)
            page.deleteLater()
        self._stack.setCurrentIndex(1 if self._library.feeds() else 0)
        self._keeping.take_up(state)
        if self._started:
            self.sidebar.start()
        self._commands.show_settings_again()  # they asked for the language

    def _colour(self, theme: Theme) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme.window)
        self.setPalette(palette)

    # ---------------------------------------------------------------- from one start to the next

    def _restore(self) -> None:
        saved = self._library.store.settings.get(STATE, {})
        state = saved if isinstance(saved, dict) else {}
        geometry = state.get("geometry")
        if isinstance(geometry, str):
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(geometry.encode("ascii"))))
        self._keeping.take_up(state)

    def save(self) -> None:
        """Keep how the window is, for the next start."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        state = {
            **self._keeping.state(),
            "geometry": geometry,
            "saved": datetime.now(UTC).isoformat(),
        }
        self._library.store.settings.set(STATE, state)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: keep how the window is; finish what the user did, or only go away."""
        if not self._leaving and self.stays_behind() and not _session_ends():
            self.save()
            event.ignore()
            self.hide()
            self.went_away.emit()
            return
        self.save()
        self._library.stop()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.actions_.translate()
        super().changeEvent(event)


def _session_ends() -> bool:
    app = QApplication.instance()
    return isinstance(app, QApplication) and app.isSavingSession()
