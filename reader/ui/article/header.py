"""The head of an article: where it is from, its headline, who wrote it."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader.ui.article.portrait import Portrait
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Theme, ui_font


@dataclass(frozen=True, slots=True)
class Head:
    """What the head says."""

    title: str
    category: str = ""
    facts: tuple[str, ...] = ()  # date, reading time, how often read
    facts_tip: str = ""
    reworded: str = ""  # the one of the facts that leads to the earlier words
    author: str = ""
    portrait: str = ""  # a picture of the author, where it may be shown
    source: str = ""
    own_site: bool = False  # whether it stands on its publisher's own site
    rtl: bool = False


class ArticleHeader(QWidget):
    """Shows a `Head`.

    Signals:
        category_chosen, source_chosen: the user wants to see its list.
        earlier_wanted: the user wants to see what the article said before.
    """

    category_chosen = Signal()
    source_chosen = Signal()
    earlier_wanted = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kicker = _label(self)
        self._kicker.linkActivated.connect(self._on_kicker)
        self._title = _label(self)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._disc = Portrait(pictures, self)
        self._author = _label(self)
        self._source = _label(self)
        self._source.linkActivated.connect(lambda _: self.source_chosen.emit())
        self._lay_out()

    def _on_kicker(self, link: str) -> None:
        signal = self.earlier_wanted if link == "earlier" else self.category_chosen
        signal.emit()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addStretch(1)
        names.addWidget(self._author)
        names.addWidget(self._source)
        names.addStretch(1)
        by = QHBoxLayout()
        by.setSpacing(9)
        by.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignVCenter)
        by.addLayout(names, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._kicker)
        column.addSpacing(9)
        column.addWidget(self._title)
        column.addSpacing(14)
        column.addLayout(by)

    def add_below_facts(self, widget: QWidget) -> None:
        """Show a small widget between the facts and the headline."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, widget, 0, Qt.AlignmentFlag.AlignLeading)

    def show_head(self, head: Head, theme: Theme, title_font: QFont) -> None:
        """Set all words, in the theme's colours."""
        side = Qt.AlignmentFlag.AlignRight if head.rtl else Qt.AlignmentFlag.AlignLeft
        for label in (self._kicker, self._author, self._source):
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._kicker.setText(_kicker(head, theme))
        self._kicker.setFont(ui_font(theme.sizes.small))
        self._kicker.setToolTip(head.facts_tip)
        self._title.setFont(title_font)
        self._title.setText(_headline(head, theme, title_font))
        self._title.setAccessibleName(head.title)
        self._show_author(head, theme)

    def _show_author(self, head: Head, theme: Theme) -> None:
        mark = ""
        if head.own_site:
            mark = f' <span style="color:{theme.accent.name()}; font-weight:400">✔</span>'
            self._author.setToolTip(self.tr("From the publisher's own site"))
        else:
            self._author.setToolTip("")
        self._author.setText(f"<b>{escape(head.author or head.source)}</b>{mark}")
        self._author.setFont(ui_font(theme.sizes.ui))
        link = f'<a href="source" style="color:{theme.muted.name()}; text-decoration:none">'
        self._source.setText(f"{link}{escape(head.source)}</a>")
        self._source.setFont(ui_font(theme.sizes.ui))
        self._source.setVisible(bool(head.author))
        self._disc.show_name(head.author or head.source, head.portrait)


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
    return label


def _kicker(head: Head, theme: Theme) -> str:
    muted = theme.muted.name()
    parts = [escape(fact) for fact in head.facts]
    if head.reworded:
        link = f'<a href="earlier" style="color:{muted}">{escape(head.reworded)}</a>'
        parts[head.facts.index(head.reworded)] = link
    if head.category:
        style = f"color:{theme.accent.name()}; text-decoration:none; font-weight:700"
        name = escape(head.category.upper())
        parts.insert(0, f'<a href="category" style="{style}; letter-spacing:0.4px">{name}</a>')
    line = " · ".join(parts)
    return f'<span style="color:{muted}">{line}</span>'


def _headline(head: Head, theme: Theme, font: QFont) -> str:
    """Return the headline with the line height of headlines, where its script is not taller."""
    direction = ' dir="rtl"' if head.rtl else ""
    style = f"color:{theme.text.name()}; margin:0"
    if all(letter < "\u0600" or "\u2000" <= letter < "\u2100" for letter in head.title):
        height = round(font.pixelSize() * theme.sizes.title_line)
        style += f"; line-height:{height}px; -qt-line-height-type:fixed"
    return f'<p{direction} style="{style}">{escape(head.title)}</p>'
