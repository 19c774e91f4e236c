"""The places of pictures in a text document: found once, filled and resized as pictures come."""

from collections.abc import Iterator

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QPixmap,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)

PREFIX, TABLE = "picture:", "table:"
_LANGUAGE = QTextFormat.Property.BlockCodeLanguage.value


class Places:
    """Where the pictures of a document stand, by their numbers."""

    def __init__(self, text: QTextDocument) -> None:
        self._text = text
        self._at: dict[int, int] = {}

    def find(self) -> None:
        """Look through the document for its pictures."""
        self._at = dict(_pictures(self._text))

    def __contains__(self, number: int) -> bool:
        """Whether the text shows this picture."""
        return number in self._at

    def size(self, number: int) -> tuple[int, int]:
        """Return the width and height of a place."""
        image = self._format(number)
        return round(image.width()), round(image.height())

    def resize(self, number: int, size: tuple[int, int]) -> None:
        """Give a place another size; the text below moves."""
        image = self._format(number)
        image.setWidth(size[0])
        image.setHeight(size[1])
        self.cursor(number).setCharFormat(image)

    def resize_all(self, sizes: dict[int, tuple[int, int]]) -> None:
        """Give places other sizes; the text is set once, after all of them."""
        edit = QTextCursor(self._text)
        edit.beginEditBlock()
        for number, size in sizes.items():
            self.resize(number, size)
        edit.endEditBlock()

    def fill(self, number: int, pixmap: QPixmap) -> None:
        """Show this in a place."""
        kind = QTextDocument.ResourceType.ImageResource.value
        self._text.addResource(kind, QUrl(f"{PREFIX}{number}"), pixmap)
        self._text.markContentsDirty(self._at[number], 1)

    def cursor(self, number: int) -> QTextCursor:
        """Return a cursor that has selected the picture."""
        cursor = QTextCursor(self._text)
        cursor.setPosition(self._at[number])
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
        )
        return cursor

    def _format(self, number: int) -> QTextImageFormat:
        return self.cursor(number).charFormat().toImageFormat()


def number_of(address: str, prefix: str = PREFIX) -> int | None:
    """Return the number in "picture:NUMBER"; None for other addresses."""
    rest = address.removeprefix(prefix)
    return int(rest) if rest != address and rest.isdigit() else None


def named(text: QTextDocument, name: str) -> QTextCursor | None:
    """Return a cursor at the place that links in the text call so; None where there is none."""
    for block in _blocks(text):
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if name in piece.charFormat().anchorNames():
                cursor = QTextCursor(text)
                cursor.setPosition(piece.position())
                return cursor
            pieces += 1
    return None


def code_at(place: QTextCursor) -> str:
    """Return the whole of the code that a cursor stands in; "" where it stands in none."""
    here = place.block()
    for blocks in code_blocks(place.document()):
        if here in blocks:
            return "\n".join(block.text() for block in blocks)
    return ""


def code_blocks(text: QTextDocument) -> Iterator[list[QTextBlock]]:
    """Give the lines of each block of code, in their order."""
    lines: list[QTextBlock] = []
    for block in _blocks(text):
        if block.blockFormat().hasProperty(_LANGUAGE):
            lines.append(block)
        elif lines:
            yield lines
            lines = []
    if lines:
        yield lines


def flatten_gaps(text: QTextDocument) -> None:
    """Take the height from the empty lines that Qt puts before and after tables."""
    for block in _blocks(text):
        if block.length() == 1 and _beside_table(block):
            form = block.blockFormat()
            form.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            form.setTopMargin(0)
            form.setBottomMargin(0)
            QTextCursor(block).setBlockFormat(form)


def _beside_table(block: QTextBlock) -> bool:
    here = QTextCursor(block).currentTable()
    beside = [b for b in (block.previous(), block.next()) if b.isValid()]
    return any(QTextCursor(b).currentTable() != here for b in beside)


def _blocks(text: QTextDocument) -> Iterator[QTextBlock]:
    block = text.begin()
    while block.isValid():
        yield block
        block = block.next()


def _pictures(text: QTextDocument) -> Iterator[tuple[int, int]]:
    """Find the pictures of a document: number and position."""
    for block in _blocks(text):
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            form = piece.charFormat()
            if form.isImageFormat():
                number = number_of(form.toImageFormat().name())
                if number is not None:
                    yield number, piece.position()
            pieces += 1
