"""Colours for the code in an article, found in a helper process and put over the text."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCharFormat, QTextDocument, QTextLayout

from reader.content import highlight
from reader.content.highlight import Code, Span
from reader.ui.article.picture_places import code_blocks
from reader.ui.article.type_style import ground
from reader.ui.background import Background
from reader.ui.shades import readable
from reader.ui.theme import Theme
from reader.workers import Workers

# Hues that are told apart in light and in dark; `readable` takes them to the ground's contrast.
_INKS = {
    highlight.KEYWORD: "#9333ea",
    highlight.STRING: "#15803d",
    highlight.COMMENT: "#737373",
    highlight.NUMBER: "#b45309",
    highlight.NAME: "#2563eb",
    highlight.ADDED: "#15803d",
    highlight.REMOVED: "#dc2626",
}

Spans = tuple[tuple[Span, ...], ...]


def inks(theme: Theme) -> dict[str, QColor]:
    """Return the colour of each role on the ground of code, at 4.5:1 or more."""
    return {role: readable(QColor(ink), ground(theme)) for role, ink in _INKS.items()}


class CodeColours(QObject):
    """Colours the code of the text that a document holds."""

    def __init__(self, text: QTextDocument, workers: Workers, parent: QObject) -> None:
        super().__init__(parent)
        self._text, self._workers = text, workers
        self._background = Background(self)
        self._codes: tuple[Code, ...] = ()
        self._spans: Spans = ()
        self._theme: Theme | None = None

    def show_codes(self, codes: tuple[Code, ...], theme: Theme) -> None:
        """Colour the code of a text that was just set: at once where it was found before."""
        self._theme = theme
        if codes == self._codes:
            self._put()
            return
        self._codes, self._spans = codes, ()
        if codes:
            self._background.run(
                self._workers.think,
                highlight.highlight,
                codes,
                done=lambda spans: self._on_found(codes, spans),
                failed=lambda _: None,  # the code stands there, in one colour
            )

    def _on_found(self, codes: tuple[Code, ...], spans: Spans) -> None:
        if codes == self._codes:
            self._spans = spans
            self._put()

    def _put(self) -> None:
        if self._theme is not None:
            colour_code(self._text, self._spans, self._theme)

    @property
    def spans(self) -> Spans:
        """What was found, for the same text elsewhere: on paper."""
        return self._spans


def colour_code(text: QTextDocument, spans: Spans, theme: Theme) -> None:
    """Put colours over the code of a document whose blocks of code have these spans."""
    if not any(spans):
        return
    colours = inks(theme)
    for lines, found in zip(code_blocks(text), spans, strict=False):
        at = 0
        for block in lines:
            end = at + block.length()
            block.layout().setFormats(
                [_range(s, at, end, colours[s.role]) for s in found if _meets(s, at, end)]
            )
            text.markContentsDirty(block.position(), block.length())
            at = end


def _meets(span: Span, begin: int, end: int) -> bool:
    return span.start < end and begin < span.start + span.length


def _range(span: Span, begin: int, end: int, colour: QColor) -> QTextLayout.FormatRange:
    """Return the part of a span that lies in the line from `begin` to `end`."""
    ink = QTextCharFormat()
    ink.setForeground(colour)
    found = QTextLayout.FormatRange()
    first, last = max(begin, span.start), min(end, span.start + span.length)
    found.start, found.length = first - begin, last - first
    found.format = ink
    return found
