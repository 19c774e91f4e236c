"""How an article looks in the list: painted by hand, laid out once for each row and width."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from reader.model import ArticleRow
from reader.ui.lists.row_fold import (
    INDENT,
    draw_ground,
    draw_mark,
    hit_area,
    mark_width,
    pill_width,
)
from reader.ui.lists.row_heading import draw_heading
from reader.ui.lists.row_measure import LARGE_TITLE, SIDE, RowMeasure
from reader.ui.lists.row_shape import (
    ABOVE,
    CARD_INSIDE,
    CARD_MARGIN,
    HEADING,
    PILL_GAP,
    TEASER_GAP,
    TEASER_LINE,
    TITLE_TOP,
    Look,
    Shape,
    column,
    decoded_width,
    has_picture,
    picture_place,
    shape_of,
    words_place,
)
from reader.ui.lists.row_words import RowWords
from reader.ui.lists.rows_model import Fold, Role
from reader.ui.lists.snippets import marking
from reader.ui.painting.canvas import Canvas
from reader.ui.painting.drawing import rounded
from reader.ui.painting.lettering import lettering
from reader.ui.painting.text_block import Marks, TextBlock, lay_out
from reader.ui.pictures.pictures import Pictures
from reader.ui.texts import as_written
from reader.ui.theme import Themes

Index = QModelIndex | QPersistentModelIndex

BADGE, DOT, STAR = 16, 8, 13
PILLS_APART, LEAST_PILL = 6, 64
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
        self._measure = RowMeasure(themes, words, parent)
        self._laid: dict[int, _Laid] = {}  # article id -> its text, oldest first
        self._rounded: dict[tuple[int, int], QPixmap] = {}  # by picture and width
        self._marks: dict[int, QRect] = {}  # article id -> the mark of its fold, in the row

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: how high the row is, by what it has to show and not by how its text breaks."""
        above = HEADING if index.data(Role.HEADING) else 0
        article, fold = index.data(Role.ARTICLE), index.data(Role.FOLD)
        height = self._measure.height(article, fold, option.rect.width())
        return QSize(option.rect.width(), height + above)

    @property
    def look(self) -> Look:
        """How rows look."""
        return self._measure.look

    def show_as(self, look: Look, *, pictures: bool) -> bool:
        """Draw rows in this look from now on; say whether that is another one."""
        return self._measure.show_as(look, pictures=pictures)

    def fold_place(self, index: Index, row: QRect) -> QRect:
        """Return where the mark of a row's fold can be hit, as it was drawn last."""
        article: ArticleRow | None = index.data(Role.ARTICLE)
        mark = self._marks.get(article.id) if article is not None and article.folded else None
        return QRect() if mark is None else hit_area(mark.translated(row.topLeft()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: draw the row, below its heading if it has one."""
        # Qt hands the fold over as a plain string.
        row, fold = index.data(Role.ARTICLE), Fold(index.data(Role.FOLD))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas = Canvas(painter, option, self._themes.theme)
        heading = index.data(Role.HEADING)
        # A row that joined a story after it came keeps its height, which moves no neighbours.
        room = canvas.area.height() - self._measure.height(row, fold, canvas.area.width())
        if heading and room >= HEADING:
            draw_heading(canvas, heading, HEADING, SIDE)
            room -= HEADING
        shape = shape_of(self._measure.look, fold)
        words = self._draw_ground(canvas, row, fold, shape)
        self._draw_source(canvas, words, row)
        foot = self._draw_text(canvas, words, row, shape)
        if fold != Fold.INSIDE and room >= 0:
            place = QRect(words.left(), foot + PILL_GAP, words.width(), 0)
            mark = self._draw_pills(canvas, place, row, fold)
            if mark is not None:
                self._marks[row.id] = mark.translated(-option.rect.topLeft())
        painter.restore()

    def _draw_ground(self, canvas: Canvas, row: ArticleRow, fold: Fold, shape: Shape) -> QRect:
        """Draw what lies behind the words, and the picture; return where the words stand."""
        if fold == Fold.INSIDE:
            draw_ground(canvas, SIDE)
        if not shape.on_top:  # else the card shows what is selected
            canvas.ground()
        room = column(canvas.inside(SIDE), shape)
        if fold == Fold.INSIDE:
            room.adjust(INDENT, 0, 0, 0)
        if shape.on_top:
            edge = CARD_MARGIN + CARD_INSIDE
            canvas.card(room.adjusted(-edge, 0, edge, 0))
        if not has_picture(row, shape, pictures=self._measure.pictures):
            return room
        place = picture_place(room, shape)
        self._draw_picture(canvas, place, row.image_url)
        return words_place(room, place, shape)

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

    def _draw_picture(self, canvas: Canvas, place: QRect, url: str) -> None:
        size = QSize(decoded_width(place.width()), place.height())
        picture = self._pictures.get(url, size, canvas.ratio)
        shaped = None if picture is None else self._round(picture, place.size(), canvas)
        canvas.thumbnail(place, shaped)

    def _round(self, picture: QPixmap, size: QSize, canvas: Canvas) -> QPixmap:
        """Return the middle of the picture in this size with round corners, made once."""
        key = picture.cacheKey(), size.width()
        if key not in self._rounded:
            ratio = picture.devicePixelRatio()
            spare = (picture.width() - round(size.width() * ratio)) // 2
            middle = picture.copy(spare, 0, picture.width() - 2 * spare, picture.height())
            self._rounded[key] = rounded(middle, canvas.theme.sizes.thumbnail_radius)
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

    def _draw_text(self, canvas: Canvas, column: QRect, row: ArticleRow, shape: Shape) -> int:
        """Draw headline and teaser; return where they end."""
        laid = self._lay_out(row, column.width(), shape)
        theme, left, top = canvas.theme, canvas.mirrored(column).left(), column.top() + TITLE_TOP
        canvas.painter.setPen(theme.muted if row.read else theme.text)
        laid.title.draw(canvas.painter, left, top)
        top += laid.title.lines * shape.title_line
        if laid.teaser is not None:
            canvas.painter.setPen(theme.muted)
            laid.teaser.draw(canvas.painter, left, top + TEASER_GAP)
            top += TEASER_GAP + laid.teaser.lines * TEASER_LINE
        return top

    def _draw_pills(
        self, canvas: Canvas, place: QRect, row: ArticleRow, fold: Fold
    ) -> QRect | None:
        """Draw how many sources tell the story, and how many of its articles are folded here.

        Return where the mark of the fold is, if it has one.
        """
        words = self._words.folded(len(row.folded)) if row.folded else ""
        corner, room = place.topLeft(), place.width()
        room -= mark_width(words) + PILLS_APART if words else 0
        if row.story_sources > 1 and room >= LEAST_PILL:
            sources = self._words.sources(row.story_sources)
            canvas.pill(corner, sources, room)
            corner += QPoint(min(pill_width(sources), room) + PILLS_APART, 0)
        if not words:
            return None
        opened, unread = fold == Fold.OPEN, row.folded_unread > 0
        return draw_mark(canvas, corner, words, opened=opened, unread=unread)

    def _lay_out(self, row: ArticleRow, width: int, shape: Shape) -> _Laid:
        title = self._words.title(row)
        teaser = row.teaser if row.title and shape.teaser_lines else ""
        theme, sizes = self._themes.theme, self._themes.theme.sizes
        teaser, marks = self._found.around(row.id, teaser)
        key = (title, teaser, marks, self._found.text, row.read, width, theme, shape)
        laid = self._laid.get(row.id)
        if laid is None or laid.key != key:
            size = LARGE_TITLE if shape.serif else sizes.list_title
            font = lettering(size, bold=not row.read, serif=shape.serif).font
            sought = Marks(self._found.inside(title), marking(theme))
            heading = lay_out(title, font, width, shape.title_lines, shape.title_line, marks=sought)
            # A short title leaves the teaser a line.
            given = self._measure.lines(row, width, shape)
            lines = given.teaser + given.title - heading.lines
            plain = lettering(sizes.ui).font
            sought = Marks(marks, marking(theme))
            body = (
                lay_out(teaser, plain, width, lines, TEASER_LINE, marks=sought) if teaser else None
            )
            laid = self._laid[row.id] = _Laid(key, heading, body)
            if len(self._laid) > KEPT:
                del self._laid[next(iter(self._laid))]
        return laid
