"""What can be done with an article of the list: its context menu."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reader.model import ArticleRow
from reader.ui.article.sections import Sections
from reader.ui.article.tag_dialog import TagDialog
from reader.ui.library import Library
from reader.ui.texts import caption, number


class RowActions(QObject):
    """Does to articles what the user asks for, through the library."""

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self.sections = Sections(library, self)

    def menu(
        self,
        row: ArticleRow,
        mark_above: Callable[[], None],
        mark_below: Callable[[], None],
        parent: QWidget,
    ) -> QMenu:
        """Return the menu of a row in a list; the list itself knows what is above and below."""
        menu = QMenu(parent)
        self.add_to(menu, row)
        menu.addSeparator()
        menu.addAction(self.tr("Mark all above as read"), mark_above)
        menu.addAction(self.tr("Mark all below as read"), mark_below)
        self._add_section(menu, row)
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), lambda: self._library.remove_articles([row.id]))
        return menu

    def menu_of_several(self, rows: Sequence[ArticleRow], parent: QWidget) -> QMenu:
        """Return the menu of the rows that are selected together."""
        ids, library, menu = [row.id for row in rows], self._library, QMenu(parent)
        menu.addSection(self.tr("{n} articles").format(n=number(len(ids))))
        read = all(row.read for row in rows)
        starred = all(row.starred for row in rows)
        name = self.tr("Mark as unread") if read else self.tr("Mark as read")
        menu.addAction(name, lambda: library.mark_read(ids, not read))
        name = self.tr("Take the star") if starred else self.tr("Star")
        menu.addAction(name, lambda: library.star(ids, not starred))
        menu.addAction(self.tr("Tags…"), lambda: self.tag(ids))
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), lambda: library.remove_articles(ids))
        return menu

    def add_to(self, menu: QMenu, row: ArticleRow) -> None:
        """Add to a menu what can be done with any article."""
        read = self.tr("Mark as unread") if row.read else self.tr("Mark as read")
        menu.addAction(read, lambda: self._library.mark_read([row.id], not row.read))
        star = self.tr("Take the star") if row.starred else self.tr("Star")
        menu.addAction(star, lambda: self._library.star([row.id], not row.starred))
        menu.addAction(self.tr("Tags…"), lambda: self.tag([row.id]))
        menu.addSeparator()
        browser = menu.addAction(self.tr("Open in the browser"), lambda: self.browse(row))
        copy = menu.addAction(self.tr("Copy the link"), lambda: self.copy_link(row))
        for action in (browser, copy):
            action.setEnabled(bool(row.url))

    def tag(self, ids: Sequence[int]) -> None:
        """Show the tags of articles, to change them."""
        over = QApplication.activeWindow() or self._window()
        if over is None:
            return
        dialog = TagDialog(self._library, ids, over)
        dialog.setModal(True)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _window(self) -> QWidget | None:
        above: QObject | None = self
        while above is not None and not isinstance(above, QWidget):
            above = above.parent()
        return above.window() if isinstance(above, QWidget) else None

    def _add_section(self, menu: QMenu, row: ArticleRow) -> None:
        section = self.sections.of(row.id)
        if section is None:
            return
        inside = self.sections.menu(row.feed_id, section, menu)
        name = self.tr("Perhaps {category}").format(category=self.sections.name(section))
        inside.setTitle(caption(name))
        menu.addSeparator()
        menu.addMenu(inside)

    def browse(self, row: ArticleRow) -> None:
        """Open the article's page in the browser; only the web's own addresses."""
        url = QUrl(row.url)
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)

    def copy_link(self, row: ArticleRow) -> None:
        """Put the article's address on the clipboard."""
        QGuiApplication.clipboard().setText(row.url)
