"""The pane in which articles are read: a toolbar, and a page that scrolls as one.

It knows the library only. Which article comes before or after is the list's to say, so
the view asks for it by signals.
"""

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.content.sharing import services
from reader.errors import UsageError
from reader.model import Article, Related, Sentence, Story
from reader.settings import Settings
from reader.ui.actions.table import Actions
from reader.ui.article.deeds import ArticleDeeds
from reader.ui.article.empty import EmptyPage
from reader.ui.article.find_bar import FindBar
from reader.ui.article.finding import ArticleFind
from reader.ui.article.full_text import FullText
from reader.ui.article.notice import NoticeBar
from reader.ui.article.offers import ArticleOffers
from reader.ui.article.overlays import ArticleOver
from reader.ui.article.page import ArticlePage
from reader.ui.article.pane import ArticlePages
from reader.ui.article.status import StatusChip
from reader.ui.article.taking import ArticleTaking
from reader.ui.article.toolbar import ArticleToolbar
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.texts import say
from reader.ui.theme import SANS, Theme, Themes


class ArticleView(QWidget):
    """Shows one article.

    Signals:
        opened(id): another article was chosen from a card; the view shows it already.
        previous_requested, next_requested: the neighbour in the list is wanted.
        story_chosen(id): the page of the article's story is wanted.
        query_chosen(query, title): a category, source or tag was chosen.
    """

    opened = Signal(int)
    previous_requested = Signal()
    next_requested = Signal()
    story_chosen = Signal(int)
    query_chosen = Signal(object, str)

    def __init__(
        self,
        library: Library,
        themes: Themes,
        pictures: Pictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._themes = library, themes
        self._article: Article | None = None
        self._full = FullText(library, self)
        self._toolbar = ArticleToolbar(themes, SANS[0], self)
        self._page = ArticlePage(library, themes, pictures, self)
        self._empty = EmptyPage(themes, self)
        self._pages = ArticlePages(self._page, self._empty, self)
        self._find_bar = FindBar(themes, self)
        self.finding = ArticleFind(self._find_bar, self._page.column.body, themes, self)
        self._status = StatusChip(themes, self)
        self._notice = NoticeBar(themes, self)
        self._offers = ArticleOffers(library, pictures, self._full, self._notice, self)
        self._over = ArticleOver(library, themes, pictures, self._status, self)
        self.taking = ArticleTaking(library, pictures, self._page.column, self._status, self)
        self.deeds = ArticleDeeds(library, self._over, self._pages, self.taking, self._status)
        self._lay_out()
        self._connect()
        self._on_settings(library.settings)
        self._paint(themes.theme)
        self._toolbar.show_article(None)

    # ------------------------------------------------------------ what is shown

    @property
    def article_id(self) -> int | None:
        """Which article is shown."""
        return self._article.id if self._article else None

    def show_keys(self, actions: Actions) -> None:
        """Let the tool tips of the buttons name the keys that do the same."""
        self._toolbar.show_keys(actions)
        self._empty.show_keys(actions)

    def show_article(self, id_: int) -> None:
        """Show an article and count it as opened; one that is gone leaves the page empty."""
        self._keep_position()
        try:
            article = self._library.article(id_)
        except UsageError as error:
            self.clear()
            self._library.failed.emit(error.sentence)
            return
        self._hold(article)
        self._toolbar.set_reader(self._full.wanted(article))
        self._pages.show_article()  # first, for the page's width is what lines need
        self._page.show_article(article, self._full.text(article))
        self._offers.speak(article, self._full.text(article))
        if self._full.fetch_if_wanted(article):
            self._status.say(self.tr("Fetching the full text…"))
        self._library.open(id_)
        self._library.related(id_, lambda found: self._on_related(id_, found))
        self._library.story_around(id_, lambda story: self._on_story(id_, story))

    def clear(self) -> None:
        """Show no article."""
        self._keep_position()
        self._hold(None)
        self._offers.speak(None, None)
        self.finding.close()
        self._pages.show_empty()

    def scroll_page(self, back: bool = False) -> bool:
        """Scroll on by a screen; False where the end was reached before."""
        return self._article is not None and self._page.scroll_page(back)

    def toggle_full_text(self) -> None:
        """Show the text of the article's page instead of the feed's, or go back to that."""
        if self._article is None or not self._article.url:
            return
        if self._full.toggle(self._article):
            self._status.say(self.tr("Fetching the full text…"))
        self._toolbar.set_reader(self._full.wanted(self._article))

    # ------------------------------------------------------------ putting it together

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar)
        column.addWidget(self._find_bar)
        column.addWidget(self._notice)
        column.addWidget(self._pages)
        self.setAutoFillBackground(True)
        self.setFocusProxy(self._page)

    def _connect(self) -> None:
        bar, page, column = self._toolbar, self._page, self._page.column
        bar.previous_requested.connect(self.previous_requested)
        bar.next_requested.connect(self.next_requested)
        bar.reader_toggled.connect(self.toggle_full_text)
        self.deeds.follow(bar)
        column.link_opened.connect(self.deeds.doors.open_link)
        column.pictures_opened.connect(self._over.enlarge)
        column.pointed.connect(self._status.point_at)
        column.article_chosen.connect(self._on_card)
        column.story_chosen.connect(self.story_chosen)
        column.query_chosen.connect(self.query_chosen)
        column.earlier_wanted.connect(self.deeds.show_earlier)
        page.rested.connect(self._keep_position)
        page.size_wanted.connect(self.deeds.change_size)
        self._library.stopped.connect(self._keep_position)
        self._full.changed.connect(self._on_full_text)
        self._full.failed.connect(self._on_no_full_text)
        self._library.articles_changed.connect(self._on_articles_changed)
        self._library.settings_changed.connect(self._on_settings)
        self._library.types.changed.connect(self._page.restyle)
        self._library.rules.changed.connect(self._on_rules)
        self._themes.changed.connect(self._paint)

    def _paint(self, theme: Theme) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme.surface)
        self.setPalette(palette)

    # ------------------------------------------------------------ what happens

    def _on_related(self, id_: int, found: list[Related]) -> None:
        if self.article_id == id_:
            self._page.column.show_related(found, datetime.now(UTC))

    def _on_story(self, id_: int, story: Story | None) -> None:
        if self.article_id == id_:
            self._page.column.show_story(story)

    def _on_card(self, id_: int) -> None:
        self.show_article(id_)
        self.opened.emit(id_)

    def _on_articles_changed(self, ids: frozenset[int] | None) -> None:
        """Follow marks; the text is left alone, for somebody is reading it."""
        if self._article is None or (ids is not None and self._article.id not in ids):
            return
        try:
            article = self._library.article(self._article.id)
        except UsageError:  # its feed was removed; what is being read stays until the next
            return
        self._hold(article)
        self._page.column.show_head(article)

    def _hold(self, article: Article | None) -> None:
        self._article = article
        self.deeds.hold(article)
        self._toolbar.show_article(article)

    def _on_settings(self, settings: Settings) -> None:
        self._toolbar.set_font(settings.article_font)
        self.deeds.doors.services = services(settings.share_services)
        self._toolbar.set_services([service.name for service in self.deeds.doors.services])
        self._page.column.body.plates.motion.allowed = (
            settings.play_pictures and not settings.reduce_motion
        )
        self._page.restyle()

    def _on_rules(self) -> None:
        self._page.restyle()
        if self._article is not None:
            self._offers.speak(self._article, self._full.text(self._article))

    def _on_full_text(self, id_: int) -> None:
        if self._article is not None and self._article.id == id_:
            self._status.say("")
            self._toolbar.set_reader(self._full.wanted(self._article))
            self._page.column.show_full(self._full.text(self._article))
            self._offers.speak(self._article, self._full.text(self._article))

    def _on_no_full_text(self, id_: int, sentence: Sentence) -> None:
        if self.article_id == id_:
            self._toolbar.set_reader(False)
            self._status.say(say(sentence), for_ms=6_000)

    def _keep_position(self) -> None:
        share = self._page.share_read()
        if self._article is not None and abs(share - self._article.scroll) > 0.01:
            self._library.scrolled(self._article.id, share)
