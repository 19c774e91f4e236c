"""An article on paper or as a PDF: in light colours, with its source, address and page numbers."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from html import escape
from math import floor

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.content.figures import TILE_SHAPE, Picture, SizeOf
from reader.content.render import document
from reader.content.sources import Room
from reader.model import Article
from reader.settings import Settings
from reader.ui.article.code_colours import Spans, colour_code
from reader.ui.article.picture_places import PREFIX, flatten_gaps, number_of
from reader.ui.article.type_style import style_of, text_font
from reader.ui.texts import full_date
from reader.ui.theme import Theme, ui_font

SHEET = 96  # px an inch: what the text is set in, whatever the device's own dots are
MARGIN = 18.0  # mm
FOOT = 34  # px below the text
LIGHT = "light"
_FIGURE = re.compile(
    r'<p class="figure"[^>]*><a href="[^"]*"><img src="picture:(\d+)"[^>]*></a></p>'
)
_FORBIDDEN = '\\/:*?"<>|\n\r\t'

DENSITY, DENSITY_OF_MANY = 2.6, 1.4  # dots a px: 250 and 134 an inch
MANY = 12  # pictures, from which all of them together would take too much memory

ImageOf = Callable[[Picture, int], QImage | None]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed."""

    article: Article  # with the text that is shown
    source: str
    base_url: str
    settings: Settings
    image: ImageOf  # at most so many dots wide; None where it is not there
    size_of: SizeOf
    room: Room  # that pictures were chosen for, so that they are those that are here
    spans: Spans = ()  # of the code in it, where they were found


def ask_for_printer(sheet: Sheet, parent: QWidget) -> QPrinter | None:
    """Let the user choose a printer; None: none."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(sheet.article.title)
    printer.setPageMargins(_margins(), QPageLayout.Unit.Millimeter)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def ask_for_file(sheet: Sheet, parent: QWidget, title: str, kinds: str) -> str:
    """Let the user choose a file for the PDF; "": none."""
    name, _ = QFileDialog.getSaveFileName(parent, title, file_name(sheet.article.title), kinds)
    return name


def save_pdf(sheet: Sheet, name: str) -> bool:
    """Write a PDF of A4 pages; False where the file could not be written."""
    writer = QPdfWriter(name)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(_margins(), QPageLayout.Unit.Millimeter)
    writer.setTitle(sheet.article.title)
    writer.setCreator("Kabar")
    return draw(sheet, writer)


def file_name(title: str) -> str:
    """Return a name for a file about this headline, which every system takes."""
    kept = "".join(" " if letter in _FORBIDDEN else letter for letter in title)
    return f"{' '.join(kept.split())[:80].strip(' .') or 'Kabar'}.pdf"


def draw(sheet: Sheet, device: QPagedPaintDevice) -> bool:
    """Draw all pages; False where the device takes none."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = device.logicalDpiX() / SHEET
    area = QSizeF(device.width() / scale, device.height() / scale)
    painter.scale(scale, scale)
    text = Paper(sheet, area)
    for page in range(text.pageCount()):
        if page:
            device.newPage()
        _draw_page(painter, text, page, area)
        _draw_foot(painter, sheet.article.url, f"{page + 1} / {text.pageCount()}", area)
    return painter.end()


class Paper(QTextDocument):
    """The article with its head, in pages."""

    def __init__(self, sheet: Sheet, area: QSizeF) -> None:
        super().__init__()
        column = round(area.width())
        article, theme = sheet.article, Theme.load(LIGHT)
        # No link leads on from paper: tables stand there whole.
        style = replace(style_of(theme, sheet.settings, column), wide_table="")
        self._image = sheet.image
        made = document(
            article,
            style,
            base_url=sheet.base_url,
            images=sheet.settings.remote_images,
            size_of=sheet.size_of,
            room=sheet.room,
        )
        self._pictures = (*made.pictures, Picture(made.lead_url, caption=made.lead_caption))
        density = DENSITY if len(self._pictures) < MANY else DENSITY_OF_MANY
        self._dots = round(column * density)
        self.setDocumentMargin(0)
        self.setDefaultFont(text_font(sheet.settings))
        head = _head(sheet, theme, ' dir="rtl"' if made.rtl else "") + self._lead(sheet, column)
        body = _FIGURE.sub(lambda found: self._or_words(found, sheet.size_of), made.html)
        self.setHtml(body.replace("<body>", f"<body>{head}", 1))
        if "<table" in made.html:
            flatten_gaps(self)
        colour_code(self, sheet.spans, theme)
        # Whole, or a picture's first line of dots would stand on the page before.
        self.setPageSize(QSizeF(area.width(), floor(area.height() - FOOT)))

    def _or_words(self, figure: re.Match[str], size_of: SizeOf) -> str:
        """Return a figure as it is where its picture is here, else the words that stand for it."""
        picture = self._pictures[int(figure[1])]
        if size_of(picture.url) is not None:
            return figure[0]
        return f'<p class="caption">{escape(picture.alt)}</p>' if picture.alt else ""

    def _lead(self, sheet: Sheet, column: int) -> str:
        """Return the picture above the text, where it is there."""
        lead = self._pictures[-1]
        size = sheet.size_of(lead.url) if lead.url else None
        if size is None:
            return ""
        width, height = lead.fitted(column, size)
        image = f'<img src="{PREFIX}{len(self._pictures) - 1}" width="{width}" height="{height}">'
        return f'<p class="figure">{image}</p><p class="caption">{escape(lead.caption)}</p>'

    def loadResource(self, kind: int, name: QUrl | str) -> QImage | None:
        """Qt: pictures that are on disk; the place of others stays white."""
        number = number_of(QUrl(name).toString())
        if kind != QTextDocument.ResourceType.ImageResource.value or number is None:
            return None
        if number < len(self._pictures):
            picture = self._pictures[number]
            found = self._image(picture, self._dots // max(1, picture.tiles))
            if found is not None:
                return _cut(found) if picture.tiles else found
        blank = QImage(1, 1, QImage.Format.Format_RGB32)
        blank.fill(Qt.GlobalColor.white)
        return blank


def _cut(image: QImage) -> QImage:
    """Return the middle of a picture, in the shape of a tile."""
    width = min(image.width(), round(image.height() / TILE_SHAPE))
    height = min(image.height(), round(width * TILE_SHAPE))
    return image.copy((image.width() - width) // 2, (image.height() - height) // 2, width, height)


def _head(sheet: Sheet, theme: Theme, direction: str) -> str:
    article, date = sheet.article, sheet.article.published or sheet.article.sorted_at
    facts = (sheet.source, article.author if article.author != sheet.source else "")
    line = " · ".join(filter(None, (*facts, full_date(date) if date else "")))
    small, muted = theme.sizes.small, theme.muted.name()
    return (
        f'<p{direction} style="font-family:{ui_font(small).family()}; font-size:{small}px; '
        f"color:{muted}; "
        f'margin:0 0 6px 0">{escape(line)}</p>'
        f'<p{direction} style="font-size:{theme.sizes.article_title}px; font-weight:700; '
        f'margin:0 0 22px 0">{escape(article.title)}</p>'
    )


def _draw_page(painter: QPainter, text: QTextDocument, page: int, area: QSizeF) -> None:
    height = text.pageSize().height()
    painter.save()
    painter.translate(0, -page * height)
    text.drawContents(painter, QRectF(0, page * height, area.width(), height))
    painter.restore()


def _draw_foot(painter: QPainter, url: str, number: str, area: QSizeF) -> None:
    theme = Theme.load(LIGHT)
    foot = QRectF(0, area.height() - FOOT + 12, area.width(), FOOT - 12)
    painter.fillRect(QRectF(0, foot.top(), area.width(), 1), theme.hairline)
    painter.setPen(theme.muted)
    painter.setFont(ui_font(theme.sizes.small))
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight | middle, number)
    room = round(area.width()) - 80
    cut = painter.fontMetrics().elidedText(url, Qt.TextElideMode.ElideMiddle, room)
    painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | middle, cut)


def _margins() -> QMarginsF:
    return QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
