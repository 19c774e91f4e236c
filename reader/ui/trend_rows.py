"""How topics, stories and most-read articles look in the trending panel."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.model import ReadArticle, Topic
from reader.ui.canvas import Canvas
from reader.ui.row_words import RowWords
from reader.ui.sparkline import draw_sparkline
from reader.ui.text_block import lay_out
from reader.ui.theme import Themes, serif_font, ui_font
from reader.ui.trend_list import Heading, More, Note, Ranked, TrendListModel, TrendRole

Index = QModelIndex | QPersistentModelIndex

SIDE = 16
TALL, HEADING, SHORT, NOTE = 56, 40, 32, 76  # px of each kind of row
NAME_TOP, SMALL_TOP, LINE = 9, 28, 19
SPARK, SPARK_HEIGHT, FACTOR = 64, 16, 42
RANK, RANK_FONT = 28, 20
BADGE, BADGE_STEP, BADGES = 14, 11, 3


class TrendDelegate(QStyledItemDelegate):
    """Draws the rows of a `TrendListModel`."""

    def __init__(
        self, model: TrendListModel, themes: Themes, words: RowWords, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model, self._themes, self._words = model, themes, words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: how high the row is, by its kind."""
        row = index.data(TrendRole.ROW)
        height = TALL
        if isinstance(row, Heading):
            height = HEADING
        elif isinstance(row, ReadArticle | More):
            height = SHORT
        elif isinstance(row, Note):
            height = NOTE
        return QSize(option.rect.width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw the row."""
        row = index.data(TrendRole.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas = Canvas(painter, option, self._themes.theme)
        room = canvas.inside(SIDE)
        match row:
            case Heading():
                self._draw_heading(canvas, room, row.text)
            case Note():
                self._draw_note(canvas, room, row.text)
            case Topic():
                self._draw_topic(canvas, room, row)
            case Ranked():
                self._draw_story(canvas, room, row)
            case _:
                self._draw_short(canvas, room, row, str(index.data()))
        painter.restore()

    def _draw_heading(self, canvas: Canvas, room: QRect, text: str) -> None:
        font = serif_font(canvas.theme.sizes.panel_heading - 1, bold=True)
        canvas.text(room.adjusted(0, 14, 0, 0), text, font, canvas.theme.text)

    def _draw_note(self, canvas: Canvas, room: QRect, text: str) -> None:
        font = ui_font(canvas.theme.sizes.ui)
        canvas.painter.setPen(canvas.theme.muted)
        lay_out(text, font, room.width(), 3, 18).draw(canvas.painter, room.left(), room.top() + 14)

    def _draw_topic(self, canvas: Canvas, room: QRect, topic: Topic) -> None:
        canvas.ground(SIDE)
        words = room.adjusted(0, 0, -(SPARK + FACTOR + 8 if topic.spark else FACTOR), 0)
        self._draw_name(canvas, words, topic.label)
        small = QRect(words.left(), room.top() + SMALL_TOP, words.width(), LINE)
        canvas.line(small, self._model.details(topic))
        top, end = room.top() + (TALL - SPARK_HEIGHT) // 2, room.right() + 1
        spark = QRect(end - FACTOR - SPARK, top, SPARK, SPARK_HEIGHT)
        accent = canvas.theme.accent
        draw_sparkline(canvas.painter, QRectF(canvas.mirrored(spark)), topic.spark, accent)
        factor = QRect(end - FACTOR, room.top(), FACTOR, TALL)
        bold = ui_font(canvas.theme.sizes.small, bold=True)
        canvas.text(factor, self._model.factor(topic), bold, accent, at_end=True)

    def _draw_story(self, canvas: Canvas, room: QRect, ranked: Ranked) -> None:
        canvas.ground(SIDE)
        rank = QRect(room.left(), room.top() + 4, RANK, 32)
        canvas.text(rank, str(ranked.place), serif_font(RANK_FONT, bold=True), canvas.theme.accent)
        words = room.adjusted(RANK, 0, 0, 0)
        self._draw_name(canvas, words, ranked.story.title)
        left, top = words.left(), room.top() + SMALL_TOP
        for feed_id in ranked.story.feed_ids[:BADGES]:
            place = QRect(left, top + (LINE - BADGE) // 2, BADGE, BADGE)
            canvas.badge(self._words.source(feed_id), place, edged=True)
            left += BADGE_STEP
        left += BADGE - BADGE_STEP + 6 if ranked.story.feed_ids else 0
        canvas.line(QRect(left, top, words.right() + 1 - left, LINE), self._model.details(ranked))

    def _draw_name(self, canvas: Canvas, room: QRect, name: str) -> None:
        font = ui_font(canvas.theme.sizes.ui, bold=True)
        short = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        place = QRect(room.left(), room.top() + NAME_TOP, room.width(), LINE)
        canvas.text(place, short, font, canvas.theme.text)

    def _draw_short(self, canvas: Canvas, room: QRect, row: ReadArticle | More, name: str) -> None:
        canvas.ground(SIDE, line=False)
        theme = canvas.theme
        font, small = ui_font(theme.sizes.ui), ui_font(theme.sizes.small)
        count = self._model.details(row)
        wide = QFontMetrics(small).horizontalAdvance(count)
        words = room.adjusted(0, 0, -(wide + 10), 0)
        short = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, words.width())
        colour = theme.accent if isinstance(row, More) else theme.text
        canvas.text(words, short, font, colour)
        canvas.text(room, count, small, theme.muted, at_end=True)
