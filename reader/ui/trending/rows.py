"""How topics, stories and articles look in the trending panel."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.model import QuietPost, ReadArticle
from reader.ui.lists.row_words import RowWords
from reader.ui.painting.canvas import Canvas, faint
from reader.ui.painting.lettering import lettering
from reader.ui.painting.text_block import lay_out
from reader.ui.theme import Themes
from reader.ui.trending.pages import (
    AllOf,
    Counted,
    Evidence,
    Heading,
    More,
    Note,
    Ranked,
    Trend,
    TrendRow,
)
from reader.ui.trending.rows_model import TrendListModel, TrendRole
from reader.ui.trending.sparkline import draw_sparkline
from reader.ui.trending.story import StoryPainter, story_height

Index = QModelIndex | QPersistentModelIndex

SIDE = 16
TALL, HEADING, SHORT, NOTE = 56, 40, 32, 76  # px of each kind of row
PROOF, QUIET, WHOLE = 46, 74, 76
NAME_TOP, SMALL_TOP, LINE = 9, 28, 19
SPARK, SPARK_HEIGHT, FACTOR = 64, 16, 42
PLACE = 18  # px before a topic's name, for its place
RANK, RANK_FONT = 28, 20
BADGE, STAR, ARROW = 14, 12, 12


class TrendDelegate(QStyledItemDelegate):
    """Draws the rows of a `TrendListModel`."""

    def __init__(
        self, model: TrendListModel, themes: Themes, words: RowWords, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model, self._themes, self._words = model, themes, words
        self._stories = StoryPainter(model, words)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: how high the row is, by its kind."""
        return QSize(option.rect.width(), _height(index.data(TrendRole.ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw the row."""
        row = index.data(TrendRole.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas = Canvas(painter, option, self._themes.theme)
        room = canvas.inside(SIDE)
        match row:
            case Heading():
                self._draw_heading(canvas, room, row)
            case Note():
                self._draw_note(canvas, room, row.text)
            case Trend():
                self._draw_topic(canvas, room, row)
            case Evidence():
                self._draw_evidence(canvas, room, row)
            case Ranked():
                self._stories.draw(canvas, room, row)
            case QuietPost():
                self._draw_quiet(canvas, room, row)
            case Counted():
                self._draw_counted(canvas, room, row)
            case _:
                self._draw_short(canvas, room, row)
        painter.restore()

    def _draw_heading(self, canvas: Canvas, room: QRect, heading: Heading) -> None:
        canvas.ground(SIDE, line=False)
        serif = lettering(canvas.theme.sizes.panel_heading - 1, bold=True, serif=True)
        canvas.text(room.adjusted(0, 14, 0, 0), heading.text, serif.font, canvas.theme.text)
        place = QRect(room.right() + 1 - ARROW, room.top() + 21, ARROW, ARROW)
        closed = "chevron-right" if canvas.mirrored(place) == place else "chevron-left"
        glyph = closed if heading.folded else "chevron-down"
        canvas.icon(glyph, place, canvas.theme.muted)

    def _draw_note(self, canvas: Canvas, room: QRect, text: str) -> None:
        font = lettering(canvas.theme.sizes.ui).font
        canvas.painter.setPen(canvas.theme.muted)
        lay_out(text, font, room.width(), 3, 18).draw(canvas.painter, room.left(), room.top() + 14)

    def _draw_topic(self, canvas: Canvas, room: QRect, trend: Trend) -> None:
        canvas.ground(SIDE, line=not trend.opened)
        topic, accent = trend.topic, canvas.theme.accent
        small = lettering(canvas.theme.sizes.small)
        place = QRect(room.left(), room.top() + NAME_TOP, PLACE, LINE)
        canvas.text(place, str(trend.place), small.font, canvas.theme.muted)
        column = FACTOR if topic.factor > 0 else 0  # where what is usual is not known
        taken = SPARK + column + 8 if topic.spark else column
        words = room.adjusted(PLACE, 0, -taken, 0)
        self._draw_name(canvas, words, topic.label, followed=trend.followed)
        line = QRect(words.left(), room.top() + SMALL_TOP, words.width(), LINE)
        canvas.line(line, self._model.details(trend))
        top, end = room.top() + (TALL - SPARK_HEIGHT) // 2, room.right() + 1
        spark = QRect(end - column - SPARK, top, SPARK, SPARK_HEIGHT)
        draw_sparkline(canvas.painter, QRectF(canvas.mirrored(spark)), topic.spark, accent)
        factor = QRect(end - column, room.top(), column, TALL)
        bold = lettering(canvas.theme.sizes.small, bold=True).font
        canvas.text(factor, self._model.factor(topic), bold, accent, at_end=True)

    def _draw_name(self, canvas: Canvas, room: QRect, name: str, *, followed: bool = False) -> None:
        bold = lettering(canvas.theme.sizes.ui, bold=True)
        place = QRect(room.left(), room.top() + NAME_TOP, room.width(), LINE)
        cut = bold.cut(name, room.width() - (STAR + 5 if followed else 0))
        canvas.text(place, cut, bold.font, canvas.theme.text)
        if followed:
            left, top = place.left() + bold.width(cut) + 5, place.top() + (LINE - STAR) // 2
            canvas.icon("bookmark", QRect(left, top, STAR, STAR), canvas.theme.accent)

    def _draw_evidence(self, canvas: Canvas, room: QRect, evidence: Evidence) -> None:
        canvas.ground(SIDE, line=False)
        self._draw_rail(canvas, room)
        words, row, theme = room.adjusted(PLACE, 0, 0, 0), evidence.row, canvas.theme
        plain = lettering(theme.sizes.small)
        place = QRect(words.left(), words.top() + 4, words.width(), LINE)
        colour = theme.muted if row.read else theme.text
        canvas.text(place, plain.cut(self._model.name(evidence), place.width()), plain.font, colour)
        self._draw_source(
            canvas, words, words.top() + 23, row.feed_id, self._model.details(evidence)
        )

    def _draw_quiet(self, canvas: Canvas, room: QRect, post: QuietPost) -> None:
        canvas.ground(SIDE)
        self._draw_name(canvas, room, post.title)
        top = room.top() + SMALL_TOP
        self._draw_source(canvas, room, top, post.feed_id, self._model.details(post))
        line = QRect(room.left(), top + LINE, room.width(), LINE)
        canvas.line(line, self._model.habit(post))

    def _draw_counted(self, canvas: Canvas, room: QRect, counted: Counted) -> None:
        canvas.ground(SIDE)
        theme, article = canvas.theme, counted.article
        serif = lettering(RANK_FONT, bold=True, serif=True)
        rank = QRect(room.left(), room.top() + 4, RANK, 32)
        canvas.text(rank, str(counted.place), serif.font, theme.accent)
        words = room.adjusted(RANK, NAME_TOP, 0, 0)
        lines = lay_out(article.title, lettering(theme.sizes.ui).font, words.width(), 2, 18)
        canvas.painter.setPen(theme.text)
        place = canvas.mirrored(words)
        lines.draw(canvas.painter, place.left(), place.top())
        details = self._model.details(counted)
        self._draw_source(
            canvas, words, words.top() + 18 * lines.lines + 2, article.feed_id, details
        )

    def _draw_source(self, canvas: Canvas, room: QRect, top: int, feed_id: int, words: str) -> None:
        place = QRect(room.left(), top + (LINE - BADGE) // 2, BADGE, BADGE)
        canvas.badge(self._words.source(feed_id), place)
        canvas.line(QRect(room.left() + BADGE + 6, top, room.width() - BADGE - 6, LINE), words)

    def _draw_rail(self, canvas: Canvas, room: QRect) -> None:
        """Draw the line that ties evidence to its topic."""
        rail = QRect(room.left() + 4, room.top(), 2, room.height())
        canvas.painter.fillRect(canvas.mirrored(rail), faint(canvas.theme.accent, 110))

    def _draw_short(self, canvas: Canvas, room: QRect, row: ReadArticle | More | AllOf) -> None:
        canvas.ground(SIDE, line=isinstance(row, AllOf))
        theme = canvas.theme
        plain, small = lettering(theme.sizes.ui), lettering(theme.sizes.small)
        if isinstance(row, AllOf):
            self._draw_rail(canvas, room.adjusted(0, 0, 0, -6))
            plain = small
        count = self._model.details(row)
        before = PLACE if isinstance(row, AllOf) else 0
        words = room.adjusted(before, 0, -(small.width(count) + 10), 0)
        colour = theme.text if isinstance(row, ReadArticle) else theme.accent
        canvas.text(words, plain.cut(self._model.name(row), words.width()), plain.font, colour)
        canvas.text(room, count, small.font, theme.muted, at_end=True)


HEIGHTS = {Heading: HEADING, ReadArticle: SHORT, More: SHORT, AllOf: SHORT}
HEIGHTS |= {Counted: WHOLE, Note: NOTE, Evidence: PROOF, QuietPost: QUIET}


def _height(row: TrendRow) -> int:
    return story_height(row) if isinstance(row, Ranked) else HEIGHTS.get(type(row), TALL)
