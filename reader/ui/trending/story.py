"""How a story looks in the trending panel: short among topics, whole on its own page."""

from PySide6.QtCore import QRect, QRectF

from reader.ui.lists.row_words import RowWords
from reader.ui.painting.canvas import Canvas
from reader.ui.painting.lettering import lettering
from reader.ui.painting.text_block import lay_out
from reader.ui.trending.pages import Ranked
from reader.ui.trending.rows_model import TrendListModel
from reader.ui.trending.sparkline import draw_sparkline

SIDE = 16
SHORT, WHOLE = 56, 98  # px
TOP, LINE, TITLE_LINE = 9, 19, 18
RANK, RANK_FONT = 28, 20
BADGE, BADGE_STEP, BADGES = 14, 12, 3
DOT, SPARK, SPARK_HEIGHT = 8, 64, 16


def story_height(ranked: Ranked) -> int:
    """Return how high the row of a story is."""
    return WHOLE if ranked.whole else SHORT


class StoryPainter:
    """Draws the rows of stories."""

    def __init__(self, model: TrendListModel, words: RowWords) -> None:
        self._model, self._words = model, words

    def draw(self, canvas: Canvas, room: QRect, ranked: Ranked) -> None:
        """Draw one in `room`."""
        canvas.ground(SIDE)
        theme = canvas.theme
        rank = QRect(room.left(), room.top() + 4, RANK, 32)
        serif = lettering(RANK_FONT, bold=True, serif=True)
        canvas.text(rank, str(ranked.place), serif.font, theme.accent)
        title = room.adjusted(RANK, TOP, 0, 0)
        if ranked.unread:
            canvas.dot(QRect(room.right() + 1 - DOT, title.top() + 6, DOT, DOT))
            title.setRight(title.right() - DOT - 6)
        bold = lettering(theme.sizes.ui, bold=True)
        small = QRect(title.left(), title.top() + LINE, room.right() + 1 - title.left(), LINE)
        if ranked.whole:
            title.setHeight(2 * TITLE_LINE)
            lines = lay_out(ranked.story.title, bold.font, title.width(), 2, TITLE_LINE)
            place = canvas.mirrored(title)
            canvas.painter.setPen(theme.text)
            lines.draw(canvas.painter, place.left(), place.top())
            small.moveTop(title.top() + lines.lines * TITLE_LINE + 2)
            self._draw_last(canvas, small.translated(0, LINE), ranked)
        else:
            title.setHeight(LINE)
            canvas.text(title, bold.cut(ranked.story.title, title.width()), bold.font, theme.text)
        self._draw_sources(canvas, small, ranked)

    def _draw_last(self, canvas: Canvas, room: QRect, ranked: Ranked) -> None:
        """Draw what is new, else how old it is, and how its articles came in."""
        accent, story = canvas.theme.accent, ranked.story
        top = room.top() + (LINE - SPARK_HEIGHT) // 2
        spark = QRect(room.right() + 1 - SPARK, top, SPARK, SPARK_HEIGHT)
        draw_sparkline(canvas.painter, QRectF(canvas.mirrored(spark)), story.spark, accent)
        beside = room.adjusted(0, 0, -(SPARK + 8) if story.spark else 0, 0)
        news, bold = self._model.news(ranked), lettering(canvas.theme.sizes.small, bold=True)
        if news:
            canvas.text(beside, bold.cut(news, beside.width()), bold.font, accent)
        else:
            canvas.line(beside, self._words.age(story.last))

    def _draw_sources(self, canvas: Canvas, room: QRect, ranked: Ranked) -> None:
        """Draw the letters of the first sources, and the small line after them."""
        left, feeds = room.left(), ranked.story.feed_ids[:BADGES]
        for feed_id in feeds:
            place = QRect(left, room.top() + (LINE - BADGE) // 2, BADGE, BADGE)
            canvas.badge(self._words.source(feed_id), place, edged=True)
            left += BADGE_STEP
        left += BADGE - BADGE_STEP + 6 if feeds else 0
        line = QRect(left, room.top(), room.right() + 1 - left, LINE)
        canvas.line(line, self._model.details(ranked))
