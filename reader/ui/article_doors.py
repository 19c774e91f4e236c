"""The ways out of an article: pages in the browser, mail, the clipboard, enlarged pictures."""

from urllib.parse import quote

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.content.urls import openable
from reader.model import Article
from reader.ui.article_status import StatusChip
from reader.ui.lightbox import Lightbox, Plate
from reader.ui.pictures import Pictures


class ArticleDoors(QObject):
    """Opens what lies outside of `view`, and says in its status what came of it."""

    def __init__(self, pictures: Pictures, status: StatusChip, view: QWidget) -> None:
        super().__init__(view)
        self._pictures, self._status, self._view = pictures, status, view
        self._lightbox: Lightbox | None = None

    def open_link(self, url: str) -> None:
        """Open an address in the system's browser, if it is one that may be opened."""
        if openable(url):
            QDesktopServices.openUrl(QUrl(url))
        else:
            self._status.say(self.tr("This address is not opened: {url}").format(url=url[:200]))

    def open_pictures(self, plates: list[Plate], at: int) -> None:
        """Enlarge one of these pictures over the whole window."""
        if self._lightbox is None:
            self._lightbox = Lightbox(self._view.window(), self._pictures)
            self._view.destroyed.connect(self._lightbox.deleteLater)
        self._lightbox.show_plates(plates, at)

    def share(self, article: Article | None, how: str) -> None:
        """Hand an article on: "mail", "link", or anything else for headline and link."""
        if article is None or not openable(article.url):
            return
        if how == "mail":
            mail = f"mailto:?subject={quote(article.title)}&body={quote(article.url)}"
            QDesktopServices.openUrl(QUrl(mail, QUrl.ParsingMode.StrictMode))
            return
        text = article.url if how == "link" else f"{article.title}\n{article.url}"
        QGuiApplication.clipboard().setText(text)
        self._status.say(self.tr("Copied"), for_ms=1_500)
