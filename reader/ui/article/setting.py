"""The text of an article as it is set: by the type, theme and rules that are in force."""

from PySide6.QtWidgets import QWidget

from reader.content.document import Document
from reader.content.figures import SizeOf
from reader.content.screen import remember, remembered
from reader.content.sources import Room
from reader.model import Article
from reader.settings import Settings
from reader.ui.article.type_style import measure, style_of
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes


class ArticleSetting:
    """Makes documents of articles for the screen that `over` is on."""

    def __init__(
        self,
        library: Library,
        themes: Themes,
        pictures: Pictures,
        size_of: SizeOf,
        over: QWidget,
    ) -> None:
        self._library, self._themes, self._pictures = library, themes, pictures
        self._size_of, self._over = size_of, over
        self.room = remembered(library.store)  # that pictures are chosen for

    def type_of(self, article: Article) -> Settings:
        """Return the settings with the type of the article's feed."""
        return self._library.types.of(article.feed_id, self._library.settings)

    def shows_pictures(self, article: Article) -> bool:
        """Whether the pictures of an article may be fetched."""
        rules = self._library.rules
        return rules.pictures(article.id, article.feed_id, self.type_of(article))

    def set(self, article: Article, width: int) -> Document:
        """Return an article set in a column `width` px wide; its pictures may be asked for."""
        from reader.content.render import document  # noqa: PLC0415 - brings the parsers

        settings, allowed = self.type_of(article), self.shows_pictures(article)
        made = document(
            article,
            style_of(self._themes.theme, settings, width),
            base_url=self._library.feed(article.feed_id).site_url,
            images=allowed,
            size_of=self._size_of,
            room=self._room(settings),
        )
        if allowed:  # also where a rule or the user says so against the settings
            shown = made.pictures
            urls = (made.lead_url, *(url for p in shown for url in (p.url, p.full_url)))
            self._pictures.shown_by(article.feed_id, urls)
            self._pictures.admit(urls)
        return made

    def portrait(self, article: Article) -> str:
        """Return the address of a picture of who wrote an article, where it may be shown."""
        if not article.author_image or not self.shows_pictures(article):
            return ""
        self._pictures.shown_by(article.feed_id, (article.author_image,))
        self._pictures.admit((article.author_image,))
        return article.author_image

    def _room(self, settings: Settings) -> Room:
        """Return the place that pictures are chosen for: the column as the type wants it.

        Not as it is just now: a window that is drawn wider should not fetch them all anew.
        """
        room = Room(measure(settings), self._over.devicePixelRatioF())
        if room != self.room:
            self.room = room
            self._library.run("write", remember, self._library.store, room)
        return room
