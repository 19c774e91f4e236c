"""What can be done with a place of the sidebar: the context menus."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox, QTreeView, QWidget

from reader.model import Feed
from reader.ui.feeds.place_rules import Spot, add_quiet
from reader.ui.feeds.rule_choices import CategoryDialog
from reader.ui.library import Library
from reader.ui.places import Place
from reader.ui.search.folder_dialog import add_actions
from reader.ui.sidebar.drag import Drop, FeedDrop, can_drag, step
from reader.ui.sidebar.model import Kind, Node, Role
from reader.ui.sidebar.move_dialog import MoveDialog
from reader.ui.texts import as_written, caption


class SidebarMenu(QObject):
    """Shows the menu of a place and does what is chosen.

    Signals:
        feed_wanted(feed_id): the user wants to see a feed's state and properties.
    """

    feed_wanted = Signal(int)

    def __init__(self, library: Library, parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._window = library, parent

    def show(self, tree: QTreeView, point: QPoint) -> None:
        """Show the menu of what stands at a point of the tree."""
        index = tree.indexAt(point)
        if index.isValid() and index.data(Role.NODE).kind is not Kind.HEADING:
            menu = self.menu(index.data(Role.NODE))
            menu.exec(tree.viewport().mapToGlobal(point))
            menu.deleteLater()

    def carry_out(self, found: Drop) -> None:
        """Put a feed or a category where it was dropped."""
        subscriptions = self._library.subscriptions
        if isinstance(found, FeedDrop):
            subscriptions.carry(found.feed_id, found.source, found.target, also=found.also)
        else:
            subscriptions.move_category(found.category_id, found.parent, found.position)

    def ask_where_to(self, node: Node) -> None:
        """Ask where to move a feed or a category, and do it."""
        dialog = MoveDialog(self._library, node, self._window)

        def accepted() -> None:
            found = dialog.drop()
            if found is not None:
                self.carry_out(found)

        dialog.accepted.connect(accepted)
        dialog.setModal(True)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def menu(self, node: Node) -> QMenu:
        """Return the menu of a row."""
        menu = QMenu(self._window)
        place = node.place
        menu.addAction(
            self.tr("Mark all as read"), lambda: self._library.mark_all_read(place.query)
        )
        if can_drag(node):
            menu.addAction(self.tr("Move…") + "\tCtrl+M", lambda: self.ask_where_to(node))
            for text, by in ((self.tr("Move up"), -1), (self.tr("Move down"), 1)):
                moved = step(node, by)
                if moved is not None:
                    keys = "\tAlt+Up" if by < 0 else "\tAlt+Down"
                    menu.addAction(text + keys, partial(self.carry_out, moved))
        if place.feed_id is not None:
            self._add_feed(menu, self._library.feed(place.feed_id))
        elif place.category_id is not None:
            self._add_category(menu, place, place.category_id)
        elif place.folder_id is not None:
            add_actions(menu, self._library, place.folder_id, self._window)
        elif place.tag:
            tagging = self._library.tagging
            menu.addAction(self.tr("Rename…"), lambda: self._rename_tag(place.tag))
            menu.addAction(self.tr("Delete the tag"), lambda: tagging.delete(place.tag))
        return menu

    def _add_feed(self, menu: QMenu, feed: Feed) -> None:
        subscriptions = self._library.subscriptions
        menu.addAction(self.tr("Sync now"), lambda: self._library.sync(True, [feed.id]))
        menu.addSeparator()
        menu.addAction(self.tr("Rename…"), lambda: self._rename_feed(feed))
        self._add_move(menu.addMenu(self.tr("Move to")), feed)
        add_quiet(menu, self._library.place_rules, Spot(feed.id, feed.title, True))
        menu.addAction(self.tr("Copy the address"), lambda: _copy(feed.url))
        if feed.site_url:
            site = QUrl(feed.site_url)
            menu.addAction(self.tr("Open the site"), lambda: QDesktopServices.openUrl(site))
        menu.addSeparator()
        menu.addAction(self.tr("Unsubscribe"), lambda: subscriptions.remove(feed.id))
        menu.addAction(self.tr("State and properties…"), lambda: self.feed_wanted.emit(feed.id))

    def _add_move(self, menu: QMenu, feed: Feed) -> None:
        subscriptions, store = self._library.subscriptions, self._library.store
        for category in self._library.categories():
            name = caption(" / ".join(store.categories.path(category.id)))
            action = menu.addAction(
                name, partial(subscriptions.set_categories, feed.id, (category.id,))
            )
            action.setCheckable(True)
            action.setChecked(category.id in feed.category_ids)
        menu.addSeparator()
        menu.addAction(self.tr("No category"), lambda: subscriptions.set_categories(feed.id, ()))
        menu.addAction(self.tr("New category…"), lambda: self._move_to_new(feed))

    def _add_category(self, menu: QMenu, place: Place, category_id: int) -> None:
        inside = self._library.store.categories.inside(category_id)
        ids = [feed.id for feed in self._library.feeds() if inside & set(feed.category_ids)]
        menu.addAction(self.tr("Sync now"), lambda: self._library.sync(True, ids))
        menu.addSeparator()
        menu.addAction(self.tr("Rename…"), lambda: self._rename_category(place, category_id))
        move = menu.addMenu(self.tr("Move to"))
        subscriptions, store = self._library.subscriptions, self._library.store
        move.addAction(self.tr("The top"), lambda: subscriptions.move_category(category_id, None))
        for category in self._library.categories():
            if category.id not in inside:
                name = caption(" / ".join(store.categories.path(category.id)))
                move.addAction(name, partial(subscriptions.move_category, category_id, category.id))
        add_quiet(menu, self._library.place_rules, Spot(category_id, place.title, False))
        menu.addAction(self.tr("How it is read…"), lambda: self._show_reading(category_id))
        menu.addAction(
            self.tr("Remove the category…"), lambda: self._remove_category(place, category_id)
        )

    def _rename_feed(self, feed: Feed) -> None:
        name = self._ask(self.tr("Rename"), self.tr("Name (empty: the feed's own)"), feed.title)
        if name is not None:
            self._library.subscriptions.rename(feed.id, name)

    def _rename_tag(self, tag: str) -> None:
        name = self._ask(self.tr("Rename"), self.tr("Name"), tag)
        if name and name != tag:
            self._library.tagging.rename(tag, name)

    def _rename_category(self, place: Place, category_id: int) -> None:
        name = self._ask(self.tr("Rename"), self.tr("Name"), place.title)
        if name:
            self._library.subscriptions.rename_category(category_id, name)

    def _move_to_new(self, feed: Feed) -> None:
        text = self.tr("Name; “News/Local” makes one inside another")
        path = self._ask(self.tr("New category"), text, "")
        if path:
            self._library.subscriptions.move_to(feed.id, path)

    def _show_reading(self, category_id: int) -> None:
        dialog = CategoryDialog(self._library, category_id, self._window)
        dialog.setModal(True)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remove_category(self, place: Place, category_id: int) -> None:
        text = self.tr("Remove “{name}”? Its feeds stay, without a category.")
        answer = QMessageBox.question(
            self._window,
            self.tr("Remove the category"),
            as_written(text.format(name=place.title)),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._library.subscriptions.remove_category(category_id)

    def _ask(self, title: str, label: str, text: str) -> str | None:
        answer, given = QInputDialog.getText(self._window, title, label, text=text)
        return answer.strip() if given else None


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
