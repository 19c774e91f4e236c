"""What opens over an article: its type, its earlier words, its pictures enlarged."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.model import Article
from reader.settings import Settings
from reader.ui.article.status import StatusChip
from reader.ui.article.type_panel import TypePanel
from reader.ui.library import Library
from reader.ui.pictures.lightbox import Lightbox
from reader.ui.pictures.pictures import Pictures
from reader.ui.pictures.plates import Plate
from reader.ui.theme import Themes

SMALLEST, LARGEST = 12, 32  # px of the text


class ArticleOver(QObject):
    """Opens panels and pictures over the window that `view` is in."""

    def __init__(
        self,
        library: Library,
        themes: Themes,
        pictures: Pictures,
        status: StatusChip,
        view: QWidget,
    ) -> None:
        super().__init__(view)
        self._library, self._themes, self._pictures = library, themes, pictures
        self._status, self._view = status, view
        self.lightbox: Lightbox | None = None  # once a picture was enlarged

    def show_type(self, article: Article) -> None:
        """Show the panel in which the type of a text is chosen."""
        panel = TypePanel(self._library, self._themes.theme, article, self._view.window())
        panel.finished.connect(panel.deleteLater)
        panel.show()

    def show_earlier(self, article: Article) -> None:
        """Show what an article said before its words were changed, if they were."""
        earlier = self._library.store.revisions.of(article.id)
        if not earlier:
            self._status.say(self.tr("Its words have not changed since it came."), for_ms=3_000)
            return
        from reader.ui.article.earlier_dialog import EarlierDialog  # noqa: PLC0415 - seldom wanted

        dialog = EarlierDialog(article, earlier, self._themes.theme, self._view.window())
        dialog.setModal(True)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def enlarge(self, plates: list[Plate], at: int) -> None:
        """Show pictures over the whole window, one of them first."""
        if self.lightbox is None:
            self.lightbox = Lightbox(self._view.window(), self._pictures)
            self._view.destroyed.connect(self.lightbox.deleteLater)
        self.lightbox.show_plates(plates, at)

    def change_size(self, article: Article | None, step: int) -> None:
        """Change the size of the text where it comes from: a feed, a category, or the settings.

        A step of 0 is back to the usual size.
        """
        types, usual = self._library.types, self._library.settings
        feed = 0 if article is None else article.feed_id
        place, now = types.source(feed), types.of(feed, usual).font_size
        size = min(LARGEST, max(SMALLEST, now + step if step else Settings().font_size))
        if place:
            types.change(place, font_size=size)
        else:
            self._library.change_settings(font_size=size)
