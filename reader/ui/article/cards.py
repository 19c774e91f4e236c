"""Cards that lead on from an article: others to read, and the files that belong to it."""

from datetime import datetime
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from reader.content.urls import host
from reader.model import ArticleRow, Enclosure
from reader.ui.painting.text_block import lay_out
from reader.ui.pictures.badges import badge, colour
from reader.ui.pictures.pictures import Pictures
from reader.ui.texts import when
from reader.ui.theme import Theme, Themes, icon, ui_font

PICTURE_SHAPE = 0.466
CORNER = 9
TITLE_LINES, TITLE_LINE = 3, 17
META = 18
FILE_HEIGHT = 54


class Card(QAbstractButton):
    """What all cards share: they can be pressed with mouse and keyboard, and show it."""

    def __init__(self, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter presses as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Qt: draw the card, and a ring where the keyboard is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.draw(painter, self._themes.theme)
        if self.hasFocus():
            painter.setPen(self._themes.theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.end()

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw what this card shows."""

    def mirrored(self, place: QRect) -> QRect:
        """Return `place` where it belongs in a column that reads to the left."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def ink(self, theme: Theme) -> QColor:
        """Return the colour of its main words: the accent while it is pointed at."""
        return theme.accent if self.underMouse() else theme.text


class MoreCard(Card):
    """Another article: picture, headline, where it is from and how old."""

    def __init__(
        self,
        row: ArticleRow,
        source: str,
        now: datetime,
        *,
        themes: Themes,
        pictures: Pictures,
        parent: QWidget,
    ) -> None:
        super().__init__(themes, parent)
        self.article_id = row.id
        self._row, self._source, self._pictures = row, source, pictures
        self._meta = " · ".join(filter(None, (source, when(row.sorted_at, now))))
        self.setAccessibleName(f"{row.title}. {self._meta}")
        pictures.ready.connect(self._on_ready)

    def hasHeightForWidth(self) -> bool:
        """Qt: the picture's height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: picture, three lines, one line."""
        return round(width * PICTURE_SHAPE) + 8 + TITLE_LINES * TITLE_LINE + META + 3

    def sizeHint(self) -> QSize:
        """Qt: a third of a narrow column."""
        return QSize(150, self.heightForWidth(150))

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw it."""
        place = QRect(0, 0, self.width(), round(self.width() * PICTURE_SHAPE))
        self._draw_picture(painter, theme, place)
        font = ui_font(theme.sizes.ui, bold=True)
        title = lay_out(self._row.title, font, self.width(), TITLE_LINES, TITLE_LINE)
        painter.setPen(self.ink(theme))
        title.draw(painter, 0, place.bottom() + 8)
        painter.setPen(theme.muted)
        painter.setFont(ui_font(theme.sizes.small))
        top = place.bottom() + 9 + title.lines * TITLE_LINE
        line = QRect(0, top, self.width(), META)
        words = painter.fontMetrics().elidedText(
            self._meta, Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _draw_picture(self, painter: QPainter, theme: Theme, place: QRect) -> None:
        found = None
        if self._row.image_url:
            ratio = self.devicePixelRatioF()
            found = self._pictures.get(self._row.image_url, place.size(), ratio)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(found) if found is not None else theme.control)
        painter.drawRoundedRect(place, CORNER, CORNER)
        if found is None and not self._row.image_url:
            tint = colour(self._source)
            tint.setAlpha(40)
            painter.setBrush(tint)
            painter.drawRoundedRect(place, CORNER, CORNER)
            letter = badge(self._source, 26, self.devicePixelRatioF())
            painter.drawPixmap(place.center() - QPoint(13, 13), letter)

    def _on_ready(self, url: str) -> None:
        if url == self._row.image_url:
            self.update()


class FileCard(Card):
    """A file that belongs to the article: sound, film, document."""

    def __init__(self, enclosure: Enclosure, themes: Themes, parent: QWidget) -> None:
        super().__init__(themes, parent)
        self.url = enclosure.url
        self._glyph = _glyph(enclosure.type)
        path = urlsplit(enclosure.url).path
        self._name = enclosure.title or unquote(path.rstrip("/").rpartition("/")[2])
        self._name = self._name or host(enclosure.url)
        size = ""
        if enclosure.length and enclosure.length > 1000:
            size = QLocale().formattedDataSize(enclosure.length, 1)
        self._facts = " · ".join(filter(None, (_kind(enclosure), size, host(enclosure.url))))
        self.setFixedHeight(FILE_HEIGHT)
        self.setAccessibleName(f"{self._name}. {self._facts}")

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw icon, name, facts."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent_soft if self.underMouse() else theme.control)
        painter.drawRoundedRect(QRectF(self.rect()), CORNER, CORNER)
        glyph = self.mirrored(QRect(14, (self.height() - 20) // 2, 20, 20))
        icon(self._glyph, theme.accent, 20).paint(painter, glyph)
        place = self.mirrored(self.rect().adjusted(46, 8, -12, -8))
        flags = Qt.AlignmentFlag.AlignLeft
        painter.setPen(theme.text)
        painter.setFont(ui_font(theme.sizes.ui, bold=True))
        name = painter.fontMetrics().elidedText(
            self._name, Qt.TextElideMode.ElideMiddle, place.width()
        )
        painter.drawText(place, flags | Qt.AlignmentFlag.AlignTop, name)
        painter.setPen(theme.muted)
        painter.setFont(ui_font(theme.sizes.small))
        painter.drawText(place, flags | Qt.AlignmentFlag.AlignBottom, self._facts)


def _glyph(media_type: str) -> str:
    kind = media_type.partition("/")[0]
    return {"audio": "speaker", "video": "play", "image": "image"}.get(kind, "file")


def _kind(enclosure: Enclosure) -> str:
    suffix = urlsplit(enclosure.url).path.rpartition(".")[2]
    if 2 <= len(suffix) <= 4 and suffix.isalnum():
        return suffix.upper()
    return enclosure.type.rpartition("/")[2].upper()
