"""The window as others steer it: the command line, tests, a press on a notification."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from reader.model import Query
from reader.ui import places
from reader.ui.article.view import ArticleView
from reader.ui.library import Library
from reader.ui.places import Place
from reader.ui.sidebar.sidebar import Sidebar
from reader.ui.system.one_window import Call
from reader.ui.theme import Theme, Themes
from reader.ui.window.commands import Commands
from reader.ui.window.reading import Reading
from reader.ui.window.whereabouts import Whereabouts


class WindowPlaces(QMainWindow):
    """Goes to lists, pages, stories and articles; the window that inherits it has the parts."""

    article: ArticleView
    sidebar: Sidebar
    _library: Library
    _commands: Commands
    _reading: Reading
    _themes: Themes
    _whereabouts: Whereabouts

    def show_place(self, place: Place) -> None:
        """Show a list, and what is trending there, or a page."""
        self._whereabouts.show_place(place)

    def show_category(self, category: int | str) -> None:
        """Show a category by its id, name or path; one that is not there changes nothing."""
        table = self._library.store.categories
        found = table.find(category) if isinstance(category, str) else None
        wanted = found.id if found is not None else category
        for each in self._library.categories():
            if each.id == wanted:
                self.show_place(places.category_place(each))
                self.sidebar.open([f"category:{each.id}"])

    def _article_in_view(self) -> int | None:
        return self.article.article_id if self.article.isVisible() else None

    def show_article(self, id_: int) -> None:
        """Open an article."""
        self._reading.open(id_)

    def show_query(self, query: Query, title: str) -> None:
        """Show the articles of any query."""
        self._whereabouts.show_query(query, title)

    def show_story(self, id_: int) -> None:
        """Show the page of a story."""
        self._whereabouts.show_story(id_)

    def show_page(self, key: str) -> None:
        """Show the page with that key: "front", "statistics"."""
        place = self._whereabouts.find(key)
        if place is not None:
            self.show_place(place)

    def offer(self, what: str) -> None:
        """Offer to add the feed of an address, or add those of a list (an OPML file).

        Whoever had it opened may be a page of the web: nobody is asked before the user says so.
        """
        path = Path(what)
        if what.lower().endswith(".opml") and path.is_file():
            self._library.import_opml(path)
        else:
            self._commands.add(what, look=False)

    @property
    def theme(self) -> Theme:
        """How everything looks at present."""
        return self._themes.theme

    def answer(self, call: Call) -> None:
        """Come to the front, at what another start of Kabar asks for; what is not there is not."""
        front = QApplication.activeModalWidget() or self
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        front.raise_()
        front.activateWindow()
        if call.category is not None:
            self.show_category(call.category)
        if call.page is not None:
            self.show_page(call.page)
        if call.article is not None and self._library.store.articles.rows([call.article]):
            self.show_article(call.article)
        if call.add is not None:
            self.offer(call.add)
