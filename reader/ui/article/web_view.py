"""The browser engine, imported only by who has checked that `kabar[web]` is installed.

Its profile is off the record: no cookies, cache or history outlive it. Scripts run only where the
user switched them on; nothing is told of where a request comes from.
"""

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from reader.content.urls import openable

FORBIDDEN = (
    QWebEngineSettings.WebAttribute.PluginsEnabled,
    QWebEngineSettings.WebAttribute.LocalStorageEnabled,
    QWebEngineSettings.WebAttribute.JavascriptCanOpenWindows,
    QWebEngineSettings.WebAttribute.JavascriptCanAccessClipboard,
    QWebEngineSettings.WebAttribute.HyperlinkAuditingEnabled,
    QWebEngineSettings.WebAttribute.DnsPrefetchEnabled,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
    QWebEngineSettings.WebAttribute.ScreenCaptureEnabled,
)


class WebView(QWebEngineView):
    """Shows one page at a time.

    Signals:
        ended: the engine's process is gone; the page cannot be shown any more.
    """

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Without a name it is off the record. It has to outlive its page, or the engine complains.
        self._profile = QWebEngineProfile(QCoreApplication.instance())
        self.destroyed.connect(self._profile.deleteLater)
        self._keeper = _NoReferer(self)
        self._profile.setUrlRequestInterceptor(self._keeper)
        self._profile.cookieStore().setCookieFilter(lambda request: not request.thirdParty)
        self._profile.downloadRequested.connect(lambda request: request.cancel())
        page = _Page(self._profile, self)
        for attribute in FORBIDDEN:
            page.settings().setAttribute(attribute, False)
        page.renderProcessTerminated.connect(lambda *_: self.ended.emit())
        self.setPage(page)
        self.allow_scripts(False)

    def allow_scripts(self, on: bool) -> None:
        """Let scripts run, or not; the page is loaded anew for it."""
        attribute = QWebEngineSettings.WebAttribute.JavascriptEnabled
        self.page().settings().setAttribute(attribute, on)
        if not self.url().isEmpty():
            self.reload()

    def show_address(self, url: str) -> None:
        """Load a page; an address that may not be opened shows nothing."""
        self.setUrl(QUrl(url if openable(url) else "about:blank"))


class _Page(QWebEnginePage):
    def createWindow(self, _: QWebEnginePage.WebWindowType) -> QWebEnginePage:
        """Qt: what wants a window of its own goes to the browser."""
        page = QWebEnginePage(self.profile(), self)
        page.urlChanged.connect(lambda url: self._send_out(url, page))
        return page

    def _send_out(self, url: QUrl, page: QWebEnginePage) -> None:
        if openable(url.toString(QUrl.ComponentFormattingOption.FullyEncoded)):
            QDesktopServices.openUrl(url)
        page.deleteLater()


class _NoReferer(QWebEngineUrlRequestInterceptor):
    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Qt: tell no server where a request comes from; let only the web be asked."""
        info.setHttpHeader(b"Referer", b"")
        if info.requestUrl().scheme() not in ("http", "https", "data", "blob", "about"):
            info.block(True)
