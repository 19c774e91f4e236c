"""The page of a story: its lead, all its articles in the order they came, what each adds."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from reader.model import Query, Story, Topic, Window
from reader.ui.front.words import NoteBlock
from reader.ui.library import Library
from reader.ui.pages.blocks import Block
from reader.ui.pages.model import PageRole
from reader.ui.pages.sheet import PageSheet
from reader.ui.pages.single import SinglePlan
from reader.ui.pictures.pictures import Pictures
from reader.ui.story.blocks import ArticleBlock
from reader.ui.story.deeds import StoryDeeds
from reader.ui.story.join import JoinDialog
from reader.ui.story.making import StoryMaker
from reader.ui.story.reading import StoryRead, read_story
from reader.ui.story.words import SourceBlock
from reader.ui.texts import as_written
from reader.ui.theme import Themes


class StoryPage(PageSheet):
    """Shows one story at a time."""

    def __init__(
        self, library: Library, themes: Themes, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(library, themes, pictures, parent)
        self._id: int | None = None
        self._read: StoryRead | None = None  # None: it is not there any more
        self._deeds = StoryDeeds(library, self)
        self._deeds.done.connect(self._on_deed)
        self.view.setAccessibleName(self.tr("Story"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.selectionModel().selectionChanged.connect(self._on_selected)
        self._make_buttons()
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.split)

    def show_story(self, id_: int, scroll: int, *, anew: bool) -> None:
        """Show a story from where it was scrolled to; `anew` reads the library again."""
        if id_ != self._id:
            self._id, anew = id_, True
        self.show_from(scroll, anew=anew)

    def load(self) -> None:
        """Read the story, and show it."""
        if self._id is not None:
            store, now = self._library.store, datetime.now(UTC)
            self._library.run("wait", read_story, store, self._id, now, done=self._show)

    def query_of(self, block: Block) -> tuple[Query, str]:  # noqa: ARG002 - one for all
        """Return the articles of the story."""
        assert self._id is not None  # noqa: S101 - asked of what is shown
        title = self._read.story.title if self._read is not None else ""
        return Query(story_id=self._id), title

    def choose_other(self, block: Block) -> None:
        """Go from a source to the first article that it has of the story."""
        if not isinstance(block, SourceBlock):
            return
        for row, other in enumerate(self.model.blocks):
            if isinstance(other, ArticleBlock) and other.article_id == block.article_id:
                self.view.take(row)

    # ---------------------------------------------------------------- what is done

    def mark_all(self) -> None:
        """Mark the whole story read."""
        if self._read is not None:
            ids = [told.row.id for told in self._read.articles]
            self._deeds.mark_read(self._library.rows(ids))

    def split(self) -> None:
        """Take the selected articles out of the story."""
        ids = self._selected()
        if self._read is not None and ids:
            self._deeds.split(self._read.story.id, ids)

    def join(self) -> None:
        """Ask for another story, and make the two one."""
        if self._read is None:
            return
        story = self._read.story
        dialog = JoinDialog(self._library, story, self._live(story), self.window())
        dialog.setModal(True)
        dialog.accepted.connect(lambda: self._on_join(story.id, dialog.chosen()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_lead(self) -> None:
        """Open the article that stands for the story."""
        if self.model.rowCount():
            self._on_chosen(self.model.index(0, 0), False)

    def follow(self) -> None:
        """Follow what the story is about, or follow it no more."""
        topic = self._topic()
        if topic is not None and self._read is not None:
            self._deeds.follow(topic, follow=not self._read.followed)

    def menu_of(self, index: QModelIndex) -> QMenu:
        """Return what can be done with a block; an article can leave the story."""
        menu = super().menu_of(index)
        block = index.data(PageRole.BLOCK)
        if isinstance(block, ArticleBlock) and self._read is not None:
            chosen = self._selected() if block.article_id in self._selected() else []
            ids, story_id = chosen or [block.article_id], self._read.story.id
            menu.addSeparator()
            menu.addAction(self.tr("Not the same story"), partial(self._deeds.split, story_id, ids))
        return menu

    # ---------------------------------------------------------------- what is shown

    def _make_buttons(self) -> None:
        add = self.bar.add
        self._open = add("reader", self.tr("Open"), self.tr("Open the article"), self.open_lead)
        self._mark = add(
            "check-all", self.tr("Mark read"), self.tr("Mark the whole story read"), self.mark_all
        )
        self._follow = add("bookmark", self.tr("Follow"), self.tr("Follow"), self.follow)
        self._join = add(
            "join", self.tr("Same story…"), self.tr("Another story is the same"), self.join
        )
        self._split = add(
            "split",
            self.tr("Not the same story"),
            self.tr("Take the selected articles out of the story"),
            self.split,
        )
        self._on_selected()

    def _show(self, read: StoryRead | None) -> None:
        self._read = read if read is None or read.articles else None
        for button in (self._open, self._mark, self._join):
            button.setEnabled(self._read is not None)
        self._show_follow()
        if self._read is None:
            words = self.tr("This story is not there any more.")
            self.show_plan(SinglePlan(NoteBlock(self.press, words, large=True)))
            return
        self._id = self._read.story.id
        languages = {feed.id: feed.language for feed in self._library.feeds()}
        maker = StoryMaker(self.press, self.categories(), languages)
        self.show_plan(maker.plan(self._read, datetime.now(UTC)))
        self._deeds.seen(self._read.story.id)
        self._on_selected()

    def _show_follow(self) -> None:
        topic = self._topic()
        self._follow.setVisible(topic is not None)
        if topic is not None and self._read is not None:
            text = self.tr("Unfollow “{topic}”") if self._read.followed else ""
            text = text or self.tr("Follow “{topic}”")
            self._follow.setToolTip(as_written(text.format(topic=topic.label)))
            self._follow.setAccessibleName(text.format(topic=topic.label))
            self._follow.setText(self.tr("Unfollow") if self._read.followed else self.tr("Follow"))

    def _topic(self) -> Topic | None:
        return None if self._read is None else self._read.topic

    def _live(self, story: Story) -> list[Story]:
        panel = self._library.trending(Window.D7)
        return [one for one in panel.stories if one.id != story.id]

    def _selected(self) -> list[int]:
        rows = [
            index.data(PageRole.BLOCK) for index in self.view.selectionModel().selectedIndexes()
        ]
        return [block.article_id for block in rows if isinstance(block, ArticleBlock)]

    def _on_selected(self) -> None:
        self._split.setEnabled(bool(self._selected()))
        self.bar.repaint_icons()

    def _on_join(self, story_id: int, other: int | None) -> None:
        if other is not None:
            self._deeds.join(story_id, other)

    def _on_deed(self) -> None:
        if self.isVisible():
            self.refresh()
