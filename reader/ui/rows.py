"""How an article looks in the list: painted by hand, laid out once for each row and width."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from reader.model import ArticleRow
from reader.ui.article_list import Fold, Role
from reader.ui.canvas import HAIRLINE, PILL_HEIGHT, Canvas
from reader.ui.drawing import rounded
from reader.ui.lettering import lettering
from reader.ui.list_snippets import marking
from reader.ui.pictures import Pictures
from reader.ui.row_fold import INDENT, draw_ground, draw_mark, hit_area, mark_width, pill_width
from reader.ui.row_words import RowWords
from reader.ui.text_block import Marks, TextBlock, lay_out
from reader.ui.texts import as_written
from reader.ui.theme import Themes

Index = QModelIndex | QPersistentModelIndex

SIDE = 16  # px left and right of what a row shows
ABOVE = BELOW = 13
PICTURE = 76
GAP = 12  # between text and picture
BADGE, DOT, STAR = 16, 8, 13
TITLE_TOP, TITLE_LINE, TITLE_LINES = 34, 18, 2
TEASER_GAP, TEASER_LINE, TEASER_LINES = 4, 17, 2
PILL_GAP = 7
PILLS_APART, LEAST_PILL = 6, 64
TIGHTER = 5  # px that the articles of an open fold lose above and below
KEPT = 400  # laid-out rows kept: some screens up and down
KEPT_PICTURES = 100


@dataclass(frozen=True, slots=True)
class _Laid:
    key: tuple[object, ...]
    title: TextBlock
    teaser: TextBlock | None


class ArticleDelegate(QStyledItemDelegate):
    """Draws an `ArticleRow`."""

    def __init__(
        self,
        themes: Themes,
        pictures: Pictures,
        words: RowWords,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._themes, self._pictures, self._words = themes, pictures, words
        self._found = words.found
        self._compact, self._with_pictures = False, True
        self._laid: dict[int, _Laid] = {}  # article id -> its text, oldest first
        self._rounded: dict[int, QPixmap] = {}  # by the key of the picture it is made of
        self._marks: dict[int, QRect] = {}  # article id -> the mark of its fold, in the row

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: how high the row is, by what it has to show and not by how its text breaks."""
        row, fold = self._trimmed(index.data(Role.ARTICLE), index.data(Role.FOLD))
        return QSize(option.rect.width(), row_height(row, fold, compact=self._compact))

    def show_as(self, *, compact: bool, pictures: bool) -> None:
        """Draw only source and headline where `compact`; leave the pictures out."""
        self._compact, self._with_pictures = compact, pictures

    def _trimmed(self, row: ArticleRow, fold: Fold) -> tuple[ArticleRow, Fold]:
        """Return the row without what is not drawn of it: a fold's first row has it already."""
        bare = self._compact or fold == Fold.INSIDE
        if bare or not self._with_pictures:
            row = replace(row, teaser="" if bare and row.title else row.teaser, image_url="")
        return row, fold

    def fold_place(self, index: Index, row: QRect) -> QRect:
        """Return where the mark of a row's fold can be hit, as it was drawn last."""
        article: ArticleRow | None = index.data(Role.ARTICLE)
        mark = self._marks.get(article.id) if article is not None and article.folded else None
        return QRect() if mark is None else hit_area(mark.translated(row.topLeft()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw the row."""
        # Qt hands the fold over as a plain string.
        row, fold = self._trimmed(index.data(Role.ARTICLE), Fold(index.data(Role.FOLD)))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas = Canvas(painter, option, self._themes.theme)
        if fold == Fold.INSIDE:
            draw_ground(canvas, SIDE)
        canvas.ground()
        column = canvas.inside(SIDE)
        if fold == Fold.INSIDE:
            column.adjust(INDENT, 0, 0, 0)
        if self._compact or fold == Fold.INSIDE:
            column.translate(0, -TIGHTER)
        if row.image_url:
            self._draw_picture(canvas, column, row)
            column.setWidth(max(column.width() - PICTURE - GAP, PICTURE))
        self._draw_source(canvas, column, row)
        foot = self._draw_text(canvas, column, row)
        # A row that joined a story after it came keeps its height, which moves no neighbours.
        if fold != Fold.INSIDE and canvas.area.height() >= row_height(
            row, fold, compact=self._compact
        ):
            self._draw_pills(canvas, QPoint(column.left(), foot + PILL_GAP), row, fold)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Qt: say why an article may belong elsewhere than its feed."""
        row: ArticleRow | None = index.data(Role.ARTICLE)
        reason = "" if row is None else self._words.section_reason(row)
        if event.type() != QEvent.Type.ToolTip or not reason:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), as_written(reason), view.viewport(), option.rect)
        return True

    def _draw_picture(self, canvas: Canvas, room: QRect, row: ArticleRow) -> None:
        left = room.right() + 1 - PICTURE
        place = QRect(left, room.top() + ABOVE, PICTURE, PICTURE)
        picture = self._pictures.get(row.image_url, place.size(), canvas.ratio)
        canvas.thumbnail(place, None if picture is None else self._round(picture, canvas))

    def _round(self, picture: QPixmap, canvas: Canvas) -> QPixmap:
        """Return the picture with round corners, made once."""
        key = picture.cacheKey()
        if key not in self._rounded:
            self._rounded[key] = rounded(picture, canvas.theme.sizes.thumbnail_radius)
            if len(self._rounded) > KEPT_PICTURES:
                del self._rounded[next(iter(self._rounded))]
        return self._rounded[key]

    def _draw_source(self, canvas: Canvas, column: QRect, row: ArticleRow) -> None:
        """Draw badge, source and age; dot and star stand at the end of the line."""
        top, end = column.top() + ABOVE, column.right() + 1
        source = self._words.source(row.feed_id)
        canvas.badge(source, QRect(column.left(), top, BADGE, BADGE))
        if not row.read:
            canvas.dot(QRect(end - DOT, top + (BADGE - DOT) // 2, DOT, DOT))
            end -= DOT + 7
        if row.starred:
            place = QRect(end - STAR, top + 1, STAR, STAR)
            canvas.icon("star-filled", place, canvas.theme.accent)
            end -= STAR + 7
        if row.tagged:
            canvas.icon("tag", QRect(end - STAR, top + 1, STAR, STAR), canvas.theme.muted)
            end -= STAR + 7
        left = column.left() + BADGE + 6
        place = QRect(left, top - 2, end - left, BADGE + 4)
        rest = (self._words.age(row.sorted_at), self._words.section(row))
        canvas.line(place, source, " · ".join(filter(None, rest)))

    def _draw_text(self, canvas: Canvas, column: QRect, row: ArticleRow) -> int:
        """Draw headline and teaser; return where they end."""
        laid = self._lay_out(row, column.width())
        theme, left, top = canvas.theme, canvas.mirrored(column).left(), column.top() + TITLE_TOP
        canvas.painter.setPen(theme.muted if row.read else theme.text)
        laid.title.draw(canvas.painter, left, top)
        top += laid.title.lines * TITLE_LINE
        if laid.teaser is not None:
            canvas.painter.setPen(theme.muted)
            laid.teaser.draw(canvas.painter, left, top + TEASER_GAP)
            top += TEASER_GAP + laid.teaser.lines * TEASER_LINE
        return top

    def _draw_pills(self, canvas: Canvas, corner: QPoint, row: ArticleRow, fold: Fold) -> None:
        """Draw how many sources tell the story, and how many of its articles are folded here."""
        words = self._words.folded(len(row.folded)) if row.folded else ""
        room = canvas.inside(SIDE).width() - (PICTURE + GAP if row.image_url else 0)
        room -= mark_width(words) + PILLS_APART if words else 0
        if row.story_sources > 1 and room >= LEAST_PILL:
            sources = self._words.sources(row.story_sources)
            canvas.pill(corner, sources, room)
            corner += QPoint(min(pill_width(sources), room) + PILLS_APART, 0)
        if words:
            opened, unread = fold == Fold.OPEN, row.folded_unread > 0
            mark = draw_mark(canvas, corner, words, opened=opened, unread=unread)
            self._marks[row.id] = mark.translated(-canvas.area.topLeft())

    def _lay_out(self, row: ArticleRow, width: int) -> _Laid:
        title = self._words.title(row)
        teaser = row.teaser if row.title else ""
        theme, sizes = self._themes.theme, self._themes.theme.sizes
        teaser, marks = self._found.around(row.id, teaser)
        key = (title, teaser, marks, self._found.text, row.read, width, theme)
        laid = self._laid.get(row.id)
        if laid is None or laid.key != key:
            font = lettering(sizes.list_title, bold=not row.read).font
            sought = Marks(self._found.inside(title), marking(theme))
            heading = lay_out(title, font, width, TITLE_LINES, TITLE_LINE, marks=sought)
            lines = TEASER_LINES + TITLE_LINES - heading.lines  # a short title leaves it a line
            plain = lettering(sizes.ui).font
            sought = Marks(marks, marking(theme))
            body = (
                lay_out(teaser, plain, width, lines, TEASER_LINE, marks=sought) if teaser else None
            )
            laid = self._laid[row.id] = _Laid(key, heading, body)
            if len(self._laid) > KEPT:
                del self._laid[next(iter(self._laid))]
        return laid


def row_height(row: ArticleRow, fold: Fold = Fold.NONE, *, compact: bool = False) -> int:
    """Return the height of a row: what its parts need when the title takes its two lines."""
    height = TITLE_TOP + TITLE_LINES * TITLE_LINE
    if compact or fold == Fold.INSIDE:
        height -= 2 * TIGHTER
    if fold == Fold.INSIDE:
        return height + BELOW + HAIRLINE
    if row.teaser and row.title:
        height += TEASER_GAP + TEASER_LINES * TEASER_LINE
    if row.story_sources > 1 or row.folded:
        height += PILL_GAP + PILL_HEIGHT
    if row.image_url:
        height = max(height, ABOVE + PICTURE)
    return height + BELOW + HAIRLINE
