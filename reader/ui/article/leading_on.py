"""The lists that the head and the foot of an article lead to: its place, its source, its tags."""

from PySide6.QtCore import QObject, Signal

from reader.model import Article, Query, quoted
from reader.ui.article.footer import ArticleFooter
from reader.ui.article.header import ArticleHeader
from reader.ui.article.sections import SectionPill
from reader.ui.library import Library
from reader.ui.places import Place, category_place, feed_place, tag_query


class ArticleLists(QObject):
    """Tells which list is wanted of the article that is shown.

    Signals:
        query_chosen(query, title): a list should be shown.
    """

    query_chosen = Signal(object, str)

    def __init__(
        self, library: Library, header: ArticleHeader, section: SectionPill, footer: ArticleFooter
    ) -> None:
        super().__init__(header)
        self._library = library
        self._article: Article | None = None
        header.category_chosen.connect(lambda: self._go(self._category()))
        header.source_chosen.connect(lambda: self._go(self._source()))
        section.sections.query_chosen.connect(self.query_chosen)
        footer.tag_chosen.connect(lambda tag: self.query_chosen.emit(Query(text=quoted(tag)), tag))
        footer.own_tag_chosen.connect(lambda name: self.query_chosen.emit(tag_query(name), name))
        footer.own_tag_removed.connect(self._on_tag_removed)

    def show_article(self, article: Article) -> None:
        """Lead to the lists of this article from now on."""
        self._article = article

    def _go(self, place: Place | None) -> None:
        if place is not None:
            self.query_chosen.emit(place.query, place.title)

    def _category(self) -> Place | None:
        ids = self._library.feed(self._article.feed_id).category_ids[:1] if self._article else ()
        return next((category_place(c) for c in self._library.categories() if c.id in ids), None)

    def _source(self) -> Place | None:
        article = self._article
        return feed_place(self._library.feed(article.feed_id)) if article is not None else None

    def _on_tag_removed(self, name: str) -> None:
        if self._article is not None:
            self._library.tagging.change([self._article.id], off=[name])
