"""The small line below a headline: whose it is, how many tell it, how old it is."""

from PySide6.QtCore import QCoreApplication, QRect

from reader.model import ArticleRow, Story
from reader.ui.pages.blocks import Look, Press
from reader.ui.painting.canvas import Canvas
from reader.ui.painting.lettering import lettering
from reader.ui.painting.text_block import whole
from reader.ui.texts import number, say

HEIGHT = 20  # px
BADGE, STEP, MOST = 16, 12, 5  # px of a source's letter, from one to the next, and how many
STAR, DOT = 12, 7


class Details:
    """Draws and says the line of a story, or of an article that stands alone."""

    def __init__(self, press: Press, row: ArticleRow, story: Story | None) -> None:
        self._press, self._row, self._story = press, row, story

    def words(self) -> str:
        """Return what it says: "7 sources · 11 articles · 2 h"."""
        words, story = self._press.words, self._story
        if story is None:
            return origin(self._press, self._row)
        counts = words.sources(story.source_count), words.articles(len(story.article_ids))
        return " · ".join((*counts, words.age(story.last)))

    def news(self) -> str:
        """Return how many articles came since the user looked: "3 new"."""
        count = 0 if self._story is None else self._story.new_count
        return _tr("{n} new").format(n=number(count)) if count else ""

    def width(self, room: int) -> int:
        """Return how much of a room it takes."""
        small = lettering(self._press.themes.theme.sizes.small)
        news = lettering(small.font.pixelSize(), bold=True).width(f" · {self.news()}")
        text = small.width(self.words()) + (news if self.news() else 0)
        return min(room, self._badges_width() + text + 2)

    def draw(self, canvas: Canvas, place: QRect, look: Look) -> None:
        """Draw it in a place of its height."""
        theme, sizes = canvas.theme, canvas.theme.sizes
        left, end = place.left(), place.right() + 1
        for feed_id in self._feeds():
            at = QRect(left, place.top() + (HEIGHT - BADGE) // 2, BADGE, BADGE)
            canvas.badge(self._press.words.source(feed_id), at, edged=self._story is not None)
            left += STEP
        left = place.left() + self._badges_width()
        if self._row.starred:
            at = QRect(left, place.top() + (HEIGHT - STAR) // 2, STAR, STAR)
            canvas.icon("star-filled", at, theme.accent)
            left += STAR + 5
        small, ink = lettering(sizes.small), theme.accent if look.on_details else theme.muted
        text = small.cut(self.words(), end - left)
        canvas.text(QRect(left, place.top(), end - left, HEIGHT), text, small.font, ink)
        news = self.news()
        if news:
            left += small.width(f"{text} · ")
            bold = lettering(sizes.small, bold=True)
            at = QRect(left, place.top(), max(0, end - left), HEIGHT)
            canvas.text(at, bold.cut(news, at.width()), bold.font, theme.accent)

    def _feeds(self) -> tuple[int, ...]:
        return (self._row.feed_id,) if self._story is None else self._story.feed_ids[:MOST]

    def _badges_width(self) -> int:
        count = len(self._feeds())
        return (count - 1) * STEP + BADGE + 7 if count else 0


def aloud(press: Press, row: ArticleRow, *details: str) -> str:
    """Return what a screen reader says of an article: marks, headline, and these details."""
    parts = [
        "" if row.read else _tr("Unread"),
        _tr("Starred") if row.starred else "",
        press.words.title(row).rstrip("."),
        *details,
    ]
    return ". ".join(part for part in parts if part)


def origin(press: Press, row: ArticleRow) -> str:
    """Return where an article is from and how old it is: "Kanal Ekonomi · 2 h"."""
    parts = (whole(press.words.source(row.feed_id)), press.words.age(row.sorted_at))
    return " · ".join(part for part in parts if part)


def reason(story: Story | None) -> str:
    """Return why a story is on the page: "12 articles from 7 sources in 3 h"."""
    return "" if story is None or story.reason is None else say(story.reason)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pages", text)
