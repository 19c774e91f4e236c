"""What can be done with a story from the trending panel."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from reader.model import Story
from reader.ui.library import Library
from reader.ui.story.deeds import StoryDeeds
from reader.ui.story.join import JoinDialog
from reader.ui.trending.split import SplitDialog


class StoryMenus(QObject):
    """Makes the menu of a story, and asks where more must be known.

    Signals:
        list_wanted(story): show the articles of a story.
        page_wanted(id): show the page of a story.
    """

    list_wanted = Signal(object)
    page_wanted = Signal(int)

    def __init__(self, library: Library, over: QWidget) -> None:
        super().__init__(over)
        self._library, self._over = library, over
        self._deeds = StoryDeeds(library, self)

    def menu(self, story: Story, live: Sequence[Story]) -> QMenu:
        """Return what can be done with a story; `live` are those it can be joined with."""
        menu = QMenu(self._over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), lambda: self.list_wanted.emit(story))
        page = self.tr("The whole story") + "\tCtrl+Enter"
        menu.addAction(page, lambda: self.page_wanted.emit(story.id))
        menu.addSeparator()
        others = [other for other in live if other.id != story.id]
        join = menu.addAction(self.tr("Same story as…"), lambda: self.ask_join(story, others))
        join.setEnabled(bool(others))
        split = self.tr("Not the same story…")
        menu.addAction(split, lambda: self.ask_split(story))
        return menu

    def ask_split(self, story: Story) -> None:
        """Ask which articles are not of a story, and take them out."""
        rows = self._library.rows(story.article_ids)
        dialog = SplitDialog(self._library, story, rows, self._over.window())
        dialog.accepted.connect(lambda: self._deeds.split(story.id, dialog.chosen()))
        self._ask(dialog)

    def ask_join(self, story: Story, others: Sequence[Story]) -> None:
        """Ask which story is the same, and make the two one."""
        dialog = JoinDialog(self._library, story, others, self._over.window())
        dialog.accepted.connect(lambda: self._join(story.id, dialog.chosen()))
        self._ask(dialog)

    def _ask(self, dialog: QDialog) -> None:
        dialog.setModal(True)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _join(self, story_id: int, other_id: int | None) -> None:
        if other_id is not None:
            self._deeds.join(story_id, other_id)
