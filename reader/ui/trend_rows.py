"""How topics, stories and most-read articles look in the trending panel."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.model import ReadArticle, Topic
from reader.ui.canvas import Canvas
from reader.ui.lettering import lettering
from reader.ui.row_words import RowWords
from reader.ui.sparkline import draw_sparkline
from reader.ui.text_block import lay_out
from reader.ui.theme import Themes
from reader.ui.trend_list import Heading, More, Note, Ranked, TrendListModel, TrendRole

Index = QModelIndex | QPersistentModelIndex

SIDE = 16
TALL, HEADING, SHORT, NOTE = 56, 40, 32, 76  # px of each kind of row
NAME_TOP, SMALL_TOP, LINE = 9, 28, 19
SPARK, SPARK_HEIGHT, FACTOR = 64, 16, 42
RANK, RANK_FONT = 28, 20
BADGE, BADGE_STEP, BADGES = 14, 12, 3


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
        serif = lettering(canvas.theme.sizes.panel_heading - 1, bold=True, serif=True)
        canvas.text(room.adjusted(0, 14, 0, 0), text, serif.font, canvas.theme.text)

    def _draw_note(self, canvas: Canvas, room: QRect, text: str) -> None:
        font = lettering(canvas.theme.sizes.ui).font
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
        bold = lettering(canvas.theme.sizes.small, bold=True).font
        canvas.text(factor, self._model.factor(topic), bold, accent, at_end=True)

    def _draw_story(self, canvas: Canvas, room: QRect, ranked: Ranked) -> None:
        canvas.ground(SIDE)
        rank = QRect(room.left(), room.top() + 4, RANK, 32)
        canvas.text(
            rank,
            str(ranked.place),
            lettering(RANK_FONT, bold=True, serif=True).font,
            canvas.theme.accent,
        )
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
        bold = lettering(canvas.theme.sizes.ui, bold=True)
        place = QRect(room.left(), room.top() + NAME_TOP, room.width(), LINE)
        canvas.text(place, bold.cut(name, room.width()), bold.font, canvas.theme.text)

    def _draw_short(self, canvas: Canvas, room: QRect, row: ReadArticle | More, name: str) -> None:
        canvas.ground(SIDE, line=False)
        theme = canvas.theme
        plain, small = lettering(theme.sizes.ui), lettering(theme.sizes.small)
        count = self._model.details(row)
        words = room.adjusted(0, 0, -(small.width(count) + 10), 0)
        colour = theme.accent if isinstance(row, More) else theme.text
        canvas.text(words, plain.cut(name, words.width()), plain.font, colour)
        canvas.text(room, count, small.font, theme.muted, at_end=True)
