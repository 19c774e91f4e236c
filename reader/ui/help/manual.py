"""The manual in a window of its own: the pages of `docs/`, as they were shipped."""

import re
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader import paths
from reader.ui.theme import SERIF, Theme, ui_font

SIZE = (980, 680)
LIST = 240  # px
APART, HEADED = 10, 14  # px between paragraphs, above headings
INDENT = 24  # px of the points of a list
FIRST = "README.md"
PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\n+", re.MULTILINE)  # the window shows itself
OTHER = re.compile(r"[^.\n]*:\s\[\S*README\.md\]\(\S*\)\.")  # the manual in another language
GITHUB = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
# What a page says as raw HTML is no part of the manual.
DIALECT = GITHUB | QTextDocument.MarkdownFeature.MarkdownNoHTML


class Manual(QDialog):
    """Shows the manual in the user's language; links lead from page to page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages(QLocale().name()[:2])
        self.setWindowTitle(self.tr("Manual"))
        self.resize(*SIZE)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Search the manual"))
        self.words.setAccessibleName(self.tr("Search the manual"))
        self.words.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Page"))
        self.text.setOpenLinks(False)
        self.text.document().setDefaultFont(ui_font(theme.sizes.ui + 2))
        self.text.document().setDocumentMargin(18)
        self.text.anchorClicked.connect(self._on_link)
        self.words.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(lambda item, _: self._show(item))
        side = QVBoxLayout()
        side.addWidget(self.words)
        side.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 14, 14, 14)
        row.addLayout(side)
        row.addWidget(self.text, 1)
        self.words.setFixedWidth(LIST)
        self.list.setFixedWidth(LIST)
        self._fill("")

    def show_page(self, name: str) -> None:
        """Show a page by the name of its file."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.list.setCurrentRow(row)
                return
        if self.words.text() and name in self._pages:  # it is hidden by the search
            self.words.clear()
            self.show_page(name)

    def _fill(self, words: str) -> None:
        """List the pages in which all words stand."""
        sought = words.casefold().split()
        self.list.clear()
        for name, text in self._pages.items():
            if all(word in text.casefold() for word in sought):
                item = QListWidgetItem(title(text) or name, self.list)
                item.setData(Qt.ItemDataRole.UserRole, name)
        self.list.setCurrentRow(0)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            self.text.clear()
            return
        show_markdown(self.text.document(), self._pages[item.data(Qt.ItemDataRole.UserRole)])
        self.text.moveCursor(self.text.textCursor().MoveOperation.Start)
        words = self.words.text().split()
        if words:
            self.text.find(words[0])

    def _on_link(self, url: QUrl) -> None:
        name = Path(url.path()).name
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)
        elif name in self._pages:
            self.show_page(name)


def show_markdown(document: QTextDocument, text: str) -> None:
    """Set a text into a document, with room between its paragraphs, which Qt gives it none."""
    document.setMarkdown(text, DIALECT)
    document.setIndentWidth(INDENT)
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        if cursor.currentTable() is None:
            form = block.blockFormat()
            form.setTopMargin(HEADED if form.headingLevel() else form.topMargin())
            form.setBottomMargin(APART / 2 if block.textList() is not None else APART)
            cursor.setBlockFormat(form)
            if form.headingLevel():
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                letters = QTextCharFormat()
                letters.setFontFamilies(list(SERIF))
                cursor.mergeCharFormat(letters)
        block = block.next()


def pages(language: str) -> dict[str, str]:
    """Return the text of each page by the name of its file, the first page first.

    In the language where the manual has it, else in English.
    """
    folder = paths.manual()
    chosen = folder / language if (folder / language / FIRST).is_file() else folder
    found = {
        file.name: OTHER.sub("", PICTURE.sub("", file.read_text(encoding="utf-8")))
        for file in chosen.glob("*.md")
    }
    order = sorted(found, key=lambda name: (name != FIRST, title(found[name]).casefold()))
    return {name: found[name] for name in order}


def title(text: str) -> str:
    """Return the heading of a page."""
    first = next((line for line in text.splitlines() if line.startswith("# ")), "")
    return first.removeprefix("# ").strip()
