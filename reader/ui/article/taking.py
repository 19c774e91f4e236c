"""What readers take along from an article: copies with their source, paper, a PDF."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMenu, QWidget

from reader.content.figures import Picture
from reader.ui.article.column import ArticleColumn
from reader.ui.article.copying import Cited
from reader.ui.article.fetching import PictureFetching
from reader.ui.article.status import StatusChip
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures

if TYPE_CHECKING:
    from reader.ui.article.printing import Sheet


class ArticleTaking(QObject):
    """Copies, prints and saves what `column` shows, and says in `status` what came of it."""

    def __init__(
        self,
        library: Library,
        pictures: Pictures,
        column: ArticleColumn,
        status: StatusChip,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._fetching = PictureFetching(pictures, self)
        self._library, self._column, self._status = library, column, status
        self._window = window
        column.body.menu_wanted.connect(self._on_menu)
        column.code_copy.wanted.connect(self._put)

    def take(self, how: str) -> bool:
        """Do it: "text", "markdown", "print", "pdf"; False where it is something else."""
        deed = {
            "text": self.copy_text,
            "markdown": self.copy_markdown,
            "print": self.print_out,
            "pdf": self.save_pdf,
        }.get(how)
        if deed is not None:
            deed()
        return deed is not None

    def copy_text(self) -> None:
        """Copy the selection, else the whole text, with a line that says where it is from."""
        cited = self._cited()
        if cited is not None:
            self._put(cited.text())

    def copy_markdown(self) -> None:
        """Copy the same as Markdown."""
        cited = self._cited()
        if cited is not None:
            self._put(cited.markdown())

    def print_out(self) -> None:
        """Print, on the printer that the user chooses."""
        sheet = self.sheet()
        if sheet is None:
            return
        from reader.ui.article.printing import ask_for_printer, draw  # noqa: PLC0415 - brings its own library

        printer = ask_for_printer(sheet, self._window)
        if printer is not None:
            self.with_pictures(lambda: self._say_written(draw(sheet, printer), ""))

    def save_pdf(self) -> None:
        """Save as a PDF, where the user says."""
        sheet = self.sheet()
        if sheet is None:
            return
        from reader.ui.article.printing import ask_for_file, save_pdf  # noqa: PLC0415 - as above

        kinds = self.tr("PDF documents (*.pdf)")
        name = ask_for_file(sheet, self._window, self.tr("Save as PDF"), kinds)
        if name:
            self.with_pictures(lambda: self._say_written(save_pdf(sheet, name), self.tr("Saved")))

    def with_pictures(self, deed: Callable[[], None]) -> None:
        """Do something when the article's pictures are here that were never in sight."""
        if self._fetching.fetch(self._column.picture_urls(), deed):
            self._status.say(self.tr("Fetching the pictures…"))

    def _say_written(self, written: bool, words: str) -> None:
        text = words if written else self.tr("The file could not be written.")
        self._status.say(text, for_ms=3_000)

    def sheet(self) -> "Sheet | None":
        """Return what is printed; None where no article is shown."""
        article = self._column.shown
        if article is None:
            return None
        from reader.ui.article.printing import Sheet  # noqa: PLC0415 - as above

        feed, body = self._library.feed(article.feed_id), self._column.body
        settings = self._library.types.of(article.feed_id, self._library.settings)
        allowed = self._library.rules.pictures(article.id, feed.id, settings)
        return Sheet(
            article,
            feed.title,
            feed.site_url,
            replace(settings, remote_images=allowed),
            self._on_paper,
            body.plates.size_of,
            self._column.setting.room,
            self._column.code.spans,
        )

    def _on_paper(self, picture: Picture, width: int) -> QImage | None:
        return self._column.body.plates.on_paper(picture.url, width)

    def menu(self, link: str, code: str) -> QMenu:
        """Return the menu of the text; `link` and `code` are under the mouse, "" where none is."""
        body, menu = self._column.body, QMenu(self._window)
        selected = body.textCursor().hasSelection()
        menu.addAction(self.tr("Copy"), body.copy).setEnabled(selected)
        menu.addAction(self.tr("Copy with source"), self.copy_text)
        menu.addAction(self.tr("Copy as Markdown"), self.copy_markdown)
        if code:
            menu.addAction(self.tr("Copy this code"), lambda: self._put(code))
        if link:
            menu.addSeparator()
            menu.addAction(self.tr("Copy link address"), lambda: self._put(link))
        menu.addSeparator()
        menu.addAction(self.tr("Select all"), body.selectAll)
        menu.addAction(self.tr("Print…"), self.print_out)
        menu.addAction(self.tr("Save as PDF…"), self.save_pdf)
        return menu

    def _on_menu(self, place: QPoint, link: str, code: str) -> None:
        menu = self.menu(link, code)
        menu.exec(place)
        menu.deleteLater()

    def _cited(self) -> Cited | None:
        article = self._column.shown
        if article is None:
            return None

        feed, body = self._library.feed(article.feed_id), self._column.body
        return Cited(
            article, feed.title, feed.site_url, body.selected_text(), body.selected_markdown()
        )

    def _put(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._status.say(self.tr("Copied"), for_ms=1_500)
