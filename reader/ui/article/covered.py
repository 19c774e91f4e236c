"""Who else tells what an article tells: headlines under it, and the way to the whole story."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.model import ArticleRow, Story
from reader.ui.article.cards import Card
from reader.ui.painting.text_block import TextBlock, lay_out
from reader.ui.pictures.badges import badge
from reader.ui.texts import apart, as_written, number
from reader.ui.theme import Theme, Themes, icon, serif_font, ui_font

SHOWN = 6
BADGE = 16
TEXT_AT = BADGE + 8
ROW_HEIGHT = 30
ONE_LINE = 560  # px of a row from which headline and source stand in one line
ABOVE, TITLE_LINE, TITLE_LINES, META_LINE = 5, 18, 2, 17
ARROW = 12


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands in a line: an article, who wrote it, and how far in time from the open one."""

    row: ArticleRow
    source: str
    apart: str


def choose(rows: Sequence[ArticleRow], own_feed: int) -> list[ArticleRow]:
    """Return the articles worth a line, oldest first: other sources before second articles."""
    seen = {own_feed}
    firsts: list[ArticleRow] = []
    more: list[ArticleRow] = []
    for row in rows:
        (more if row.feed_id in seen else firsts).append(row)
        seen.add(row.feed_id)
    chosen = (firsts + more)[:SHOWN]
    return sorted(chosen, key=lambda row: (row.sorted_at is None, row.sorted_at or 0, row.id))


class Covered(QWidget):
    """Headlines of the same event, each a button; hidden where nobody else tells it.

    Signals:
        opened(id): an article was chosen.
        story_chosen(id): the page of the story is wanted.
    """

    opened = Signal(int)
    story_chosen = Signal(int)

    def __init__(self, themes: Themes, parent: QWidget | None = None, heading: str = "") -> None:
        super().__init__(parent)
        self._themes = themes
        self._heading = QLabel(heading or self.tr("Also covered by"), self)
        self._rows: list[CoverRow] = []
        self._all = WholeStory(themes, self)
        self._all.clicked.connect(lambda: self.story_chosen.emit(self._all.story_id))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(self._heading)
        column.addLayout(self._lines)
        column.addWidget(self._all)
        self.clear()

    def clear(self) -> None:
        """Show nothing until more is known."""
        self._all.hide()
        self.show_rows((), {}, 0, None)

    def show_rows(
        self,
        rows: Sequence[ArticleRow],
        sources: dict[int, str],
        own_feed: int,
        at: datetime | None,
    ) -> None:
        """Show the articles beside one that feed `own_feed` brought `at` that time."""
        for old in self._rows:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = []
        for row in choose(rows, own_feed):
            told = Beside(row, sources.get(row.feed_id, ""), apart(row.sorted_at, at))
            line = CoverRow(told, self._themes, self)
            line.clicked.connect(lambda _=False, id_=row.id: self.opened.emit(id_))
            self._lines.addWidget(line)
            self._rows.append(line)
        if self._rows:
            QWidget.setTabOrder(self._rows[-1], self._all)
        self.setVisible(bool(self._rows))

    def show_story(self, story: Story | None) -> None:
        """Offer the page of the story."""
        self._all.setVisible(story is not None)
        if story is not None:
            self._all.show_story(story)

    def paint(self, theme: Theme) -> None:
        """Put on the theme's colours and type."""
        self._heading.setFont(serif_font(15, bold=True))
        self._heading.setStyleSheet(f"color: {theme.text.name()}")


class CoverRow(Card):
    """Another source's article on the same event: its headline, whose it is, how far off in time.

    All stands in one line where there is room, else below one another.
    """

    def __init__(self, told: Beside, themes: Themes, parent: QWidget) -> None:
        super().__init__(themes, parent)
        self.article_id = told.row.id
        self._row, self._source = told.row, told.source
        self._meta = " · ".join(filter(None, (told.source, told.apart)))
        self.setAccessibleName(f"{told.row.title}. {self._meta}")
        self.setToolTip(as_written(told.row.title))

    def hasHeightForWidth(self) -> bool:
        """Qt: the words break where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: one line, or the headline's lines and one below."""
        if width >= ONE_LINE:
            return ROW_HEIGHT
        return 2 * ABOVE + self._headline(width).lines * TITLE_LINE + META_LINE

    def sizeHint(self) -> QSize:
        """Qt: a narrow column."""
        return QSize(150, self.heightForWidth(150))

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw badge, headline, and the source with how far off in time."""
        wide = self.width() >= ONE_LINE
        top = (self.height() - BADGE) // 2 if wide else ABOVE + (TITLE_LINE - BADGE) // 2
        left = self.mirrored(QRect(0, top, BADGE, BADGE)).topLeft()
        painter.drawPixmap(left, badge(self._source, BADGE, self.devicePixelRatioF()))
        pale = self._row.read and not self.underMouse()
        ink = theme.muted if pale else self.ink(theme)
        if wide:
            self._draw_in_one_line(painter, theme, ink)
            return
        headline = self._headline(self.width())
        room = QRect(TEXT_AT, ABOVE, self.width() - TEXT_AT, headline.lines * TITLE_LINE)
        painter.setPen(ink)
        headline.draw(painter, self.mirrored(room).left(), ABOVE)
        self._draw_meta(painter, theme, QRect(TEXT_AT, room.bottom() + 1, room.width(), META_LINE))

    def _headline(self, width: int) -> TextBlock:
        font = ui_font(self._themes.theme.sizes.ui)
        return lay_out(self._row.title, font, max(1, width - TEXT_AT), TITLE_LINES, TITLE_LINE)

    def _draw_in_one_line(self, painter: QPainter, theme: Theme, ink: QColor) -> None:
        small = QFontMetrics(ui_font(theme.sizes.small))
        width = min(small.horizontalAdvance(self._meta), self.width() * 2 // 5)
        self._draw_meta(painter, theme, self.rect().adjusted(self.width() - width, 0, 0, 0))
        painter.setFont(ui_font(theme.sizes.ui))
        painter.setPen(ink)
        place = self.rect().adjusted(TEXT_AT, 0, -(width + 12), 0)
        self._draw_cut(painter, self._row.title, place)

    def _draw_meta(self, painter: QPainter, theme: Theme, place: QRect) -> None:
        painter.setFont(ui_font(theme.sizes.small))
        painter.setPen(theme.muted)
        self._draw_cut(painter, self._meta, place)

    def _draw_cut(self, painter: QPainter, words: str, place: QRect) -> None:
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(self.mirrored(place), flags, cut)


class WholeStory(Card):
    """The way to the page of the story."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(themes, parent)
        self.story_id = 0
        self.setAccessibleName(self.tr("The whole story"))
        self.setFixedHeight(ROW_HEIGHT)

    def show_story(self, story: Story) -> None:
        """Lead to this story."""
        self.story_id = story.id
        n = number(len(story.article_ids))
        self.setText(self.tr("All {n} articles of this story").format(n=n))
        self.setAccessibleName(self.text())
        self.setToolTip(as_written(story.title))
        self.update()

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw the words and an arrow."""
        font = ui_font(theme.sizes.ui, bold=True)
        painter.setFont(font)
        painter.setPen(theme.accent)
        width = painter.fontMetrics().horizontalAdvance(self.text())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.mirrored(QRect(0, 0, width, self.height())), flags, self.text())
        on = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        arrow = QRect(width + 4, (self.height() - ARROW) // 2, ARROW, ARROW)
        glyph = icon("chevron-right" if on else "chevron-left", theme.accent, ARROW)
        glyph.paint(painter, self.mirrored(arrow))
