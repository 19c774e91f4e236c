"""The ways out of an article: pages in the browser, mail, the clipboard."""

from urllib.parse import quote

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.content.sharing import Service
from reader.content.urls import openable
from reader.model import Article
from reader.ui.article.status import StatusChip


class ArticleDoors(QObject):
    """Opens what lies outside of the program, and says in `status` what came of it."""

    def __init__(self, status: StatusChip, parent: QObject) -> None:
        super().__init__(parent)
        self._status = status
        self.services: tuple[Service, ...] = ()

    def open_link(self, url: str) -> None:
        """Open an address in the system's browser, if it is one that may be opened."""
        if openable(url):
            QDesktopServices.openUrl(QUrl(url))
        else:
            self._status.say(self.tr("This address is not opened: {url}").format(url=url[:200]))

    def share(self, article: Article | None, how: str) -> None:
        """Hand an article on: "mail", "link", "title", or the number of a service."""
        if article is None or not openable(article.url):
            return
        if how.isdecimal():
            self.open_link(self.services[int(how)].address(article.title, article.url))
            return
        if how == "mail":
            mail = f"mailto:?subject={quote(article.title)}&body={quote(article.url)}"
            QDesktopServices.openUrl(QUrl(mail, QUrl.ParsingMode.StrictMode))
            return
        text = article.url if how == "link" else f"{article.title}\n{article.url}"
        QGuiApplication.clipboard().setText(text)
        self._status.say(self.tr("Copied"), for_ms=1_500)
