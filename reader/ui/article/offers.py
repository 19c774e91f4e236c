"""What is said above an article: blocked pictures, a teaser, a text that breaks off."""

from PySide6.QtCore import QObject

from reader.model import Article, Extracted
from reader.store.reading import SHORT
from reader.ui.article.full_text import FullText
from reader.ui.article.notice import NoticeBar
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.texts import say


class ArticleOffers(QObject):
    """Decides what `bar` says of the article that is shown, and does what is chosen there."""

    def __init__(
        self, library: Library, pictures: Pictures, full: FullText, bar: NoticeBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library, self._pictures, self._full, self._bar = library, pictures, full, bar
        library.rules.changed.connect(self.follow_rules)
        library.settings_changed.connect(self.follow_rules)
        library.articles_changed.connect(self._on_articles)
        self.follow_rules()

    def follow_rules(self) -> None:
        """Let lists show the pictures that rules admit, and not those that they bar."""
        settings = self._library.settings
        self._pictures.remote = settings.remote_images
        admitted, barred = self._library.rules.exceptions(settings)
        self._pictures.admitted, self._pictures.barred = set(admitted), barred

    def speak(self, article: Article | None, shown: Extracted | None) -> None:
        """Say what is missing of an article, of which `shown` is the page's text."""
        self._bar.tell("")
        if article is None:
            return
        if shown is not None and shown.note is not None:
            self._bar.tell(say(shown.note))
        elif blocked := self._blocked(article, shown):
            self._offer_pictures(article, blocked)
        elif shown is None and self._is_teaser(article):
            self._offer_full_text(article)

    def _blocked(self, article: Article, shown: Extracted | None) -> int:
        """Return how many pictures of an article are not fetched, because the user said so."""
        library = self._library
        if library.rules.pictures(article.id, article.feed_id, library.settings):
            return 0
        from reader.content.clean import clean  # noqa: PLC0415 - only where pictures are refused

        base = article.url or library.feed(article.feed_id).site_url
        html = clean(shown.html if shown else article.html or article.summary, base)
        there = html.count("<img ")
        lead = bool(article.image_url) and f'src="{article.image_url}"' not in html
        return there + lead

    def _is_teaser(self, article: Article) -> bool:
        if not article.url or article.enclosures or article.words >= SHORT:
            return False
        return self._library.store.full_texts.sends_teasers(article.feed_id)

    def _offer_pictures(self, article: Article, count: int) -> None:
        rules = self._library.rules

        def once() -> None:
            rules.show_pictures_once(article.id)
            rules.changed.emit()

        one = self.tr("One picture was not loaded.")
        several = self.tr("{n} pictures were not loaded.")
        self._bar.tell(
            one if count == 1 else several.format(n=count),
            (
                (self.tr("Load"), once),
                (
                    self.tr("Always for this feed"),
                    lambda: rules.change_feed(article.feed_id, pictures=True),
                ),
            ),
        )

    def _offer_full_text(self, article: Article) -> None:
        def always() -> None:
            self._library.rules.change_feed(article.feed_id, full_text=True)
            self._full.fetch_if_wanted(article)

        self._bar.tell(
            self.tr("This feed sends only the beginnings of its articles."),
            (
                (self.tr("Full text"), lambda: self._full.toggle(article)),
                (self.tr("Always for this feed"), always),
            ),
        )

    def _on_articles(self, ids: frozenset[int] | None) -> None:
        if ids is None:  # new ones came, with pictures of their own
            self.follow_rules()
