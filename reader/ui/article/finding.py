"""Finding words in the article that is shown."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from shiboken6 import isValid

from reader.content.matches import Match, find_all
from reader.store.queries.snippets import highlights
from reader.ui.article.body import ArticleBody
from reader.ui.article.find_bar import FindBar
from reader.ui.painting.text_block import utf16_length
from reader.ui.theme import Themes

LONGEST = 80  # characters of a selection that are taken as the words to find


class ArticleFind(QObject):
    """Marks in `body` what `bar` asks for, and goes from one match to the next."""

    def __init__(self, bar: FindBar, body: ArticleBody, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._bar, self._body, self._themes = bar, body, themes
        self._matches: list[Match] = []
        self._query = ""  # a search whose words are marked, while the bar holds it
        self._at = 0  # which match is the current one
        self._before: QWidget | None = None  # what had the keyboard before the bar
        bar.hide()
        bar.sought.connect(self._on_sought)
        bar.moved.connect(self._go)
        bar.left.connect(self.close)
        body.replaced.connect(self._on_replaced)
        themes.changed.connect(self._mark)

    def open(self) -> None:
        """Show the bar and give it the keyboard; words that are selected are what it finds."""
        focused = QApplication.focusWidget()
        if focused is not None and not self._bar.isAncestorOf(focused):
            self._before = focused
        chosen = self._body.textCursor().selectedText().strip()
        first = self._bar.isHidden()
        self._bar.show()
        self._bar.ask(chosen if len(chosen) <= LONGEST and "\u2029" not in chosen else "")
        if first:
            self._seek()

    def show_query(self, query: str) -> None:
        """Mark the words of a search; the keyboard stays where it is. "" takes the marks away."""
        if query:
            self._query = query
            self._bar.show()
            self._bar.hold(query)
            self._matches = self._found()
            self._at = 0
            self._mark()
        elif self._query:
            self._query = ""
            self._bar.hide()
            self._matches = []
            self._mark()

    def step(self, by: int) -> None:
        """Go on by so many matches; where nothing is sought yet, ask for words."""
        if self._bar.isHidden() or not self._matches:
            self.open()
        else:
            self._go(by)

    def close(self) -> bool:
        """Take the bar and the marks away, and give the keyboard back; False where it was away."""
        if self._bar.isHidden():
            return False
        self._bar.hide()
        self._query, self._matches = "", []
        self._mark()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()
        else:
            self._body.setFocus()
        self._before = None
        return True

    def _on_sought(self, _: str) -> None:
        self._seek()

    def _seek(self) -> None:
        """Find anew, and go to the first match that is in sight or below."""
        self._matches = self._found()
        top = self._body.visibleRegion().boundingRect().top()
        below = (
            number
            for number, match in enumerate(self._matches)
            if self._body.cursorRect(self._cursor(match)).bottom() >= top
        )
        self._at = next(below, 0)
        self._show()

    def _found(self) -> list[Match]:
        text, words = self._body.toPlainText(), self._bar.words
        if not self._query or words != self._query:
            return find_all(text, words)
        return [
            Match(utf16_length(text[:start]), utf16_length(text[:end]))
            for start, end in highlights(text, words)
        ]

    def _go(self, by: int) -> None:
        if self._matches:
            self._at = (self._at + by) % len(self._matches)
            self._show()

    def _on_replaced(self) -> None:
        """Another text, or the same in another style: it is marked, but the page stays."""
        if not self._bar.isHidden():
            self._matches = self._found()
            self._at = min(self._at, max(0, len(self._matches) - 1))
            self._mark()

    def _show(self) -> None:
        self._mark()
        if self._matches:
            self._body.reached.emit(self._body.cursorRect(self._cursor(self._matches[self._at])))

    def _mark(self) -> None:
        theme, marks = self._themes.theme, []
        for number, match in enumerate(self._matches):
            if number == self._at:
                continue
            mark = self._marked(match, theme.accent_soft, theme.text)
            mark.format.setFontUnderline(True)  # the soft ground alone is weak in the dark
            mark.format.setUnderlineColor(theme.accent)
            marks.append(mark)
        if self._matches:
            marks.append(self._marked(self._matches[self._at], theme.accent, theme.on_accent))
        self._body.setExtraSelections(marks)
        self._bar.show_count(self._at + 1 if self._matches else 0, len(self._matches))

    def _marked(self, match: Match, ground: QColor, text: QColor) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = self._cursor(match)
        mark.format.setBackground(ground)
        mark.format.setForeground(text)
        return mark

    def _cursor(self, match: Match) -> QTextCursor:
        cursor = QTextCursor(self._body.document())
        cursor.setPosition(match.start)
        cursor.setPosition(match.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor
