"""The section of an article: the category that its own words tell, where its feed is not in it.

It is a guess and looks like one: it says which words it rests on, and the user can put the feed
into that category, or have no more of it for that feed. Both can be undone.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from reader.errors import UsageError
from reader.model import CategorySuggestion, Query, Sentence
from reader.ui.library import Library
from reader.ui.texts import as_written, caption, say
from reader.ui.theme import Themes
from reader.ui.widgets.pill import Pill


class Sections(QObject):
    """Offers what can be done with the section of an article, and does it.

    Signals:
        query_chosen(query, title): show the articles that tell the same section.
    """

    query_chosen = Signal(object, str)

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._suggestions = library, library.store.suggestions

    def of(self, article_id: int) -> CategorySuggestion | None:
        """Return the section of an article; None: it tells none, or that of its feed."""
        return next(iter(self._suggestions.section(article_id)), None)

    def name(self, section: CategorySuggestion) -> str:
        """Return the name of its category; "" where it is gone."""
        names = {one.id: one.name for one in self._library.categories()}
        return names.get(section.category_id, "")

    def menu(self, feed_id: int, section: CategorySuggestion, parent: QWidget) -> QMenu:
        """Return what can be done with a section, below the reason for it."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name, feed = self.name(section), self._library.feed(feed_id).title
        reason = menu.addAction(caption(reason_of(section)))
        reason.setEnabled(False)
        menu.addSeparator()
        show = self.tr("Show all articles like {category}").format(category=name)
        menu.addAction(caption(show), partial(self._show, section))
        accept = self.tr("Put {feed} into {category}").format(feed=feed, category=name)
        menu.addAction(caption(accept), partial(self.accept, feed_id, section.category_id))
        refuse = self.tr("Not for articles of {feed}").format(feed=feed)
        menu.addAction(caption(refuse), partial(self.refuse, feed_id, section.category_id))
        return menu

    def accept(self, feed_id: int, category_id: int) -> None:
        """Put a feed into a category, beside those it is in."""
        feeds, before = self._library.store.feeds, self._library.feed(feed_id).category_ids
        told = Sentence.of("{feed} is in {category} now", **self._names(feed_id, category_id))
        self._do(told, partial(feeds.set_categories, feed_id, (*before, category_id)))

    def refuse(self, feed_id: int, category_id: int) -> None:
        """Say nothing more of a category for single articles of a feed."""
        told = Sentence.of(
            "{category} is suggested no more for articles of {feed}",
            **self._names(feed_id, category_id),
        )
        self._do(told, partial(self._suggestions.refuse, feed_id, category_id))

    def _show(self, section: CategorySuggestion) -> None:
        title = self.tr("Like {category}").format(category=self.name(section))
        self.query_chosen.emit(Query(section_id=section.category_id), title)

    def _names(self, feed_id: int, category_id: int) -> dict[str, str]:
        name = self.name(CategorySuggestion(category_id, 1.0))
        return {"feed": self._library.feed(feed_id).title, "category": name}

    def _do(self, told: Sentence, call: Callable[[], object]) -> None:
        self._library.changes.do(told, call, done=lambda _: self._library.reload())


class SectionPill(Pill):
    """Names the section of the article that is shown; hidden where it has none.

    The reason is told when the pointer or the keyboard comes to it.
    """

    def __init__(self, library: Library, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(themes, glyph="chevron-down", round_=False, parent=parent)
        self.sections = Sections(library, self)
        self._library, self._article_id, self._feed_id = library, 0, 0
        self._section: CategorySuggestion | None = None
        self.clicked.connect(self._on_clicked)
        library.feeds_changed.connect(self._on_feeds)
        self.hide()

    def show_article(self, article_id: int, feed_id: int) -> None:
        """Name the section of an article."""
        self._article_id, self._feed_id = article_id, feed_id
        self._section = self.sections.of(article_id)
        name = "" if self._section is None else self.sections.name(self._section)
        reason = "" if self._section is None else reason_of(self._section)
        self.setText(self.tr("Perhaps {category}").format(category=name))
        self.setToolTip(as_written(reason))
        self.setAccessibleDescription(reason)
        self.setVisible(bool(name))

    def menu(self) -> QMenu | None:
        """Return what can be done with the section."""
        if self._section is None:
            return None
        return self.sections.menu(self._feed_id, self._section, self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: who comes by key reads the reason too."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            below = self.mapToGlobal(QPoint(0, self.height()))
            QToolTip.showText(below, self.toolTip(), self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the reason goes with the keyboard."""
        super().focusOutEvent(event)
        QToolTip.hideText()

    def _on_clicked(self) -> None:
        menu = self.menu()
        if menu is not None:
            menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _on_feeds(self) -> None:
        try:
            self._library.feed(self._feed_id)
        except UsageError:  # no article was shown yet, or its feed is gone
            return
        self.show_article(self._article_id, self._feed_id)


def reason_of(section: CategorySuggestion) -> str:
    """Return why an article is thought to be of a section."""
    return "" if section.reason is None else say(section.reason)
