"""Help from inside the program: the first minute, the manual, what is new."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from reader import __version__
from reader.ui.help.tour import Step, Tour
from reader.ui.library import Library
from reader.ui.theme import Themes
from reader.ui.widgets.dialog_room import fit_into
from reader.ui.window.window import MainWindow

TOURED = "toured"  # the setting that keeps that the first minute was offered
SEEN = "seen version"  # the setting that keeps which version was used last


class Help(QObject):
    """Shows help where it is asked for, and offers it once where it is new."""

    def __init__(self, library: Library, themes: Themes, window: MainWindow) -> None:
        super().__init__(window)
        self._library, self._themes, self._window = library, themes, window
        window.help_wanted.connect(self._show_wanted)
        library.feeds_changed.connect(self._offer_tour)

    def start(self) -> None:
        """Tell of a new version, or offer the first minute, once."""
        settings = self._library.store.settings
        before = settings.get(SEEN, "")
        if before != __version__:
            self._library.run("write", settings.set, SEEN, __version__)
        if before and before != __version__:
            text = self.tr("This is Kabar {version} now.").format(version=__version__)
            self._library.offered.emit(text, self.tr("What is new"), self.show_news)
        else:
            self._offer_tour()

    def _show_wanted(self, name: str) -> None:
        {"manual": self.show_manual, "news": self.show_news, "tour": self.show_tour}[name]()

    def show_manual(self) -> None:
        """Show the manual beside the window."""
        from reader.ui.help.manual import Manual  # noqa: PLC0415 - seldom wanted

        self._show(Manual(self._themes.theme, self._window))

    def show_news(self) -> None:
        """Show what is new in this version."""
        from reader.ui.help.news import News  # noqa: PLC0415 - seldom wanted

        self._show(News(self._themes.theme, self._window))

    def show_tour(self) -> None:
        """Lead through the window."""
        if self._library.feeds() and self._window.findChild(Tour) is None:
            Tour(self._steps(), self._themes, self._window)

    def _show(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        fit_into(dialog, self._window)
        dialog.show()

    def _offer_tour(self) -> None:
        settings = self._library.store.settings
        if self._library.demo.loading or not self._library.feeds() or settings.get(TOURED, False):
            return
        self._library.run("write", settings.set, TOURED, True)
        text = self.tr("New here? A look around takes a minute.")
        self._library.offered.emit(text, self.tr("Show me"), self.show_tour)

    def _steps(self) -> list[Step]:
        window = self._window

        def nowhere() -> QWidget | None:
            return None

        return [
            Step(
                self.tr("Your sources"),
                self.tr(
                    "Here are today's articles, what is unread and starred, and your feeds by"
                    " category. Ctrl+N adds more; a right click shows what can be done."
                ),
                lambda: window.sidebar,
            ),
            Step(
                self.tr("The list"),
                self.tr(
                    "J and K go down and up, N to the next unread. S stars, L tags, M marks read."
                    " Every change can be undone with Ctrl+Z."
                ),
                lambda: window.timeline,
            ),
            Step(
                self.tr("The article"),
                self.tr(
                    "Space goes on a page, at the end to the next unread. F fetches the full text,"
                    " B opens the page in your browser."
                ),
                lambda: window.article,
            ),
            Step(
                self.tr("Trending"),
                self.tr(
                    "What your sources write about more than usual, and stories that several of"
                    " them tell. It is worked out on this computer alone."
                ),
                lambda: window.trending,
            ),
            Step(
                self.tr("Everything is a key away"),
                self.tr(
                    "Ctrl+K goes to any feed, action or article. ? shows all keys, Ctrl+F1 the"
                    " manual, Ctrl+7 how your feeds fare."
                ),
                nowhere,
            ),
        ]
