"""What readers do with the article that is shown: mark it, hand it on, open it elsewhere."""

from PySide6.QtCore import QObject

from reader.model import Article
from reader.ui.article.doors import ArticleDoors
from reader.ui.article.overlays import ArticleOver
from reader.ui.article.pane import ArticlePages
from reader.ui.article.status import StatusChip
from reader.ui.article.taking import ArticleTaking
from reader.ui.article.toolbar import ArticleToolbar
from reader.ui.library import Library


class ArticleDeeds(QObject):
    """Does it, and says in `status` what cannot be done; without an article nothing happens."""

    def __init__(
        self,
        library: Library,
        over: ArticleOver,
        pages: ArticlePages,
        taking: ArticleTaking,
        status: StatusChip,
    ) -> None:
        super().__init__(over)
        self._library, self._over, self._pages, self._taking = library, over, pages, taking
        self._status = status
        self._article: Article | None = None
        self.doors = ArticleDoors(status, self)
        pages.original_ended.connect(self._on_original_ended)

    def follow(self, bar: ArticleToolbar) -> None:
        """Do what the buttons ask for."""
        bar.star_toggled.connect(self.star)
        bar.read_toggled.connect(self.mark)
        bar.size_chosen.connect(self.change_size)
        bar.font_chosen.connect(lambda name: self._library.change_settings(article_font=name))
        bar.type_wanted.connect(self.show_type)
        bar.share_chosen.connect(self.share)
        bar.browser_requested.connect(self.open_in_browser)

    def hold(self, article: Article | None) -> None:
        """Do it with this article from now on."""
        self._article = article

    def star(self, on: bool) -> None:
        """Star the article, or take its star away."""
        if self._article is not None:
            self._library.star([self._article.id], on)

    def mark(self, on: bool) -> None:
        """Mark the article read or unread."""
        if self._article is not None:
            self._library.mark_read([self._article.id], on)

    def larger(self) -> None:
        """Make the text larger."""
        self.change_size(1)

    def smaller(self) -> None:
        """Make the text smaller."""
        self.change_size(-1)

    def change_size(self, step: int) -> None:
        """Make the text larger or smaller; 0: as it is usually."""
        self._over.change_size(self._article, step)

    def show_type(self) -> None:
        """Show the panel in which the type of the text is chosen."""
        if self._article is not None:
            self._over.show_type(self._article)

    def show_earlier(self) -> None:
        """Show what the article said before its words were changed, if they were."""
        if self._article is not None:
            self._over.show_earlier(self._article)

    def open_in_browser(self) -> None:
        """Open the article's page in the system's browser."""
        if self._article is not None:
            self.doors.open_link(self._article.url)

    def toggle_original(self) -> None:
        """Show the article's own page in the window, or the article again.

        Without the browser engine the page opens in the system's browser.
        """
        url = self._article.url if self._article is not None else ""
        if url and not self._pages.toggle_original(url):
            self.open_in_browser()

    def copy_link(self) -> None:
        """Put the article's address on the clipboard."""
        self.share("link")

    def share(self, how: str) -> None:
        """Take the article along or hand it on, as `ArticleTaking` and `ArticleDoors` know how."""
        if not self._taking.take(how):
            self.doors.share(self._article, how)

    def _on_original_ended(self) -> None:
        self._status.say(self.tr("The page could not be shown here."), for_ms=6_000)
