"""Searching: the line above the list, what it finds as one types, and the way back."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from reader.model import Order, Query, SmartFolder, quoted
from reader.store.queries.smart_folders import LONGEST
from reader.store.queries.snippets import wanted
from reader.ui.places import Place
from reader.ui.search.completion import Completion, completions
from reader.ui.search.folder_dialog import show_dialog
from reader.ui.search.help import SearchHelp
from reader.ui.search.smart_folders import NEW
from reader.ui.window.parts import Parts
from reader.ui.window.whereabouts import Whereabouts

RECENT, KEPT = "recent_searches", 8  # the setting, and how many it keeps
LATE = 250  # ms after which a search says that it still runs; most are done in ten


class Searching(QObject):
    """Opens the search line, searches as the user types, and goes back to the list before."""

    def __init__(self, parts: Parts, whereabouts: Whereabouts, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts, self._whereabouts, self._parent = parts, whereabouts, parent
        self._sent, self._shift = "", 0  # what was searched for, and where the user's words begin
        self._before: tuple[Place | None, Query, str] = (None, Query(), "")
        self.line = parts.list_pane.search
        self.line.sought.connect(self._seek)
        self.line.typed.connect(self._complete)
        self.line.taken.connect(self._go_on)
        self.line.left.connect(self.leave)
        self.line.kept.connect(self._keep)
        self.line.help_wanted.connect(self._help)
        search = parts.timeline.search
        self._late = QTimer(self, interval=LATE, singleShot=True)
        self._late.timeout.connect(lambda: self.line.show_note(self.tr("Searching…")))
        search.began.connect(self._late.start)
        search.ended.connect(self._late.stop)
        search.ended.connect(lambda: self.line.show_note(""))
        search.wrong.connect(lambda error: self.line.show_error(error, self._shift))
        parts.timeline.query_changed.connect(self._on_list)
        parts.timeline.opened.connect(self._on_opened)
        parts.actions.on("search", self.open)

    def open(self) -> None:
        """Show the line over the list, with the search that is shown."""
        self._whereabouts.leave_page()
        self._parts.panes.pair.show_list()  # the line stands above it
        shown = self._whereabouts.list_shown
        searched = shown[0] is None and bool(shown[1].text)
        if not searched:
            self._before = shown
        _, before, title = self._before
        narrowed = before != Query() and not before.stories_only
        self.line.open(shown[1].text if searched else "", title if narrowed else "")

    def leave(self) -> None:
        """Take the line away and show the list that was there before."""
        self.line.choices.hide()
        self.line.hide()
        place, query, title = self._before
        if self._whereabouts.list_shown == self._before:
            pass
        elif place is not None:
            self._whereabouts.show_place(place)
        else:
            self._whereabouts.show_query(query, title)
        self._parts.timeline.setFocus()

    def recent(self) -> list[str]:
        """Return what was searched for lately, the last first."""
        kept = self._parts.library.store.settings.get(RECENT, [])
        return [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []

    # ---------------------------------------------------------------- the line

    def _seek(self, text: str, here: bool) -> None:
        place, before, title = self._before
        if not text:
            if place is not None:
                self._whereabouts.show_place(place)
            else:
                self._whereabouts.show_query(before, title)
            return
        kept = f"({before.text}) " if here and before.text else ""  # of a tag or smart folder
        self._sent = f"{kept}({text})" if kept else text
        self._shift = len(self._sent) - len(text) - 1 if kept else 0
        query = replace(before if here else Query(), text=self._sent, order=Order.RELEVANCE)
        heading = self.tr("Search: {words}").format(words=text)
        self._whereabouts.show_query(query, heading)

    def _complete(self, text: str, cursor: int) -> None:
        found: Sequence[Completion] = completions(text, cursor, self._names)
        if not text:
            found = [Completion(one, one, len(one)) for one in self.recent()]
        self.line.offer(found)

    def _whole(self, text: str) -> str:
        """Return a search that finds in all articles what this one finds in the list before."""
        library, query = self._parts.library, self._before[1]
        parts = [f"({query.text})"] if query.text else []
        if query.category_id is not None:
            path = "/".join(library.store.categories.path(query.category_id))
            parts.append(f"category:{quoted(path)}")
        if query.feed_id is not None:
            parts.append(f"feed:{quoted(library.feed(query.feed_id).title)}")
        marks = {"is:unread": query.unread_only, "is:starred": query.starred_only}
        parts += [mark for mark, holds in marks.items() if holds]
        return " ".join([*parts, f"({text})"]) if parts else text

    def _names(self, field: str) -> Sequence[str]:
        library = self._parts.library
        if field in ("feed", "sumber"):
            return [feed.title for feed in library.feeds()]
        if field in ("category", "kategori"):
            return ["/".join(library.store.categories.path(c.id)) for c in library.categories()]
        if field in ("tag", "tanda"):
            return [tag.name for tag in library.store.tags.all()]
        return ()

    def _go_on(self) -> None:
        """Give the keyboard to what was found, and remember what was searched for."""
        text, library = self.line.text, self._parts.library
        if text:
            kept = [text, *(one for one in self.recent() if one != text)][:KEPT]
            library.run("write", library.store.settings.set, RECENT, kept)
        self._parts.timeline.setFocus()
        if self._parts.timeline.current_row() is None:
            self._parts.timeline.walk.select(0)

    def _help(self) -> None:
        dialog = SearchHelp(self._parent.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    # ---------------------------------------------------------------- the list

    def _on_list(self, query: Query) -> None:
        if not query.text or self._whereabouts.place is not None:
            if not self.line.field.hasFocus():
                self.line.hide()
        elif self.line.isVisible() and query.text != self._sent:
            self.line.field.setText(query.text)

    def _on_opened(self, _: object) -> None:
        """Mark in the article what was searched for."""
        text = self._parts.timeline.query().text
        self._parts.article.finding.show_query(text if wanted(text) else "")

    def _keep(self, text: str) -> None:
        if text:
            folder = SmartFolder(NEW, text[:LONGEST], self._whole(text) if self.line.here else text)
            show_dialog(self._parts.library, folder, self._parent.window())
