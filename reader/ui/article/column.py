"""The column of an article: head, lead picture, text and what follows, one under the other."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.content.document import Document
from reader.model import Article, Extracted, Related, Story
from reader.ui.article.body import ArticleBody
from reader.ui.article.code_colours import CodeColours
from reader.ui.article.code_copy import CodeCopy
from reader.ui.article.footer import ArticleFooter
from reader.ui.article.head_words import head_of
from reader.ui.article.header import ArticleHeader
from reader.ui.article.lead import LeadPicture
from reader.ui.article.leading_on import ArticleLists
from reader.ui.article.sections import SectionPill
from reader.ui.article.setting import ArticleSetting
from reader.ui.article.table_sheet import TableSheet
from reader.ui.article.type_style import text_font, title_font
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.pictures.plates import Plate
from reader.ui.theme import Theme, Themes, ui_font

ABOVE, BELOW = 26, 56


class ArticleColumn(QWidget):
    """Shows an article at a given width, as high as it is.

    Signals:
        link_opened(url), pointed(url): see `ArticleBody`.
        pictures_opened(plates, at): a picture should be enlarged, one of these.
        article_chosen(id): a card was pressed.
        story_chosen(id): the page of the article's story is wanted.
        query_chosen(query, title): a list should be shown.
        earlier_wanted: see `ArticleHeader`.
        shifted(top, by): what stands below `top` has moved.
        reached(place): the keyboard or a selection is there.
    """

    link_opened = Signal(str)
    pointed = Signal(str)
    pictures_opened = Signal(object, int)
    article_chosen = Signal(int)
    story_chosen = Signal(int)
    query_chosen = Signal(object, str)
    earlier_wanted = Signal()
    shifted = Signal(int, int)
    reached = Signal(QPoint)

    def __init__(self, library: Library, themes: Themes, pictures: Pictures) -> None:
        super().__init__()
        self._library, self._themes = library, themes
        self._article: Article | None = None
        self._full: Extracted | None = None
        self._made = Document("")
        self._header = ArticleHeader(pictures, self)
        self.section = SectionPill(library, themes)
        self._header.add_below_facts(self.section)
        self._lead = LeadPicture(themes, pictures, self)
        self._caption = QLabel(self)
        self.body = ArticleBody(pictures, self)
        self.setting = ArticleSetting(library, themes, pictures, self.body.plates.size_of, self)
        self.code = CodeColours(self.body.document(), library.workers, self)
        self.code_copy = CodeCopy(self.body, themes)
        self._footer = ArticleFooter(themes, pictures, self)
        self._lists = ArticleLists(library, self._header, self.section, self._footer)
        self._lay_out()
        self._connect()

    @property
    def article(self) -> Article | None:
        """What is shown."""
        return self._article

    @property
    def shown(self) -> Article | None:
        """What is shown, with the full text of its page where that is on the screen."""
        if self._article is None or self._full is None:
            return self._article
        return replace(self._article, html=self._full.html, text=self._full.text)

    def picture_urls(self) -> tuple[str, ...]:
        """Return the addresses of the pictures that belong to the article, in sight or not."""
        return (self._made.lead_url, *(picture.url for picture in self._made.pictures))

    def take(self, article: Article) -> None:
        """Hold an article that is to be shown at once, for the measure of its type."""
        self._article = article

    def show_article(self, article: Article, full: Extracted | None) -> None:
        """Show an article, with the full text of its page where given."""
        self._article, self._full = article, full
        self.set_again()
        self._footer.show_article(article)

    def set_again(self) -> None:
        """Set the same article in the style and theme that are in force now."""
        if self._article is None:
            return
        self._set_text(self.shown or self._article, self._themes.theme)
        self.show_head(self._article)
        self._show_lead(self._themes.theme)

    def show_head(self, article: Article) -> None:
        """Show the head alone, as marks have changed."""
        self._article = article
        self._lists.show_article(article)
        head = head_of(article, self._library, datetime.now(UTC))
        head = replace(head, rtl=self._made.rtl, portrait=self.setting.portrait(article))
        theme = self._themes.theme
        self._header.show_head(head, theme, title_font(theme))
        self.section.show_article(article.id, article.feed_id)
        self._footer.own_tags.show_tags([t.name for t in self._library.store.tags.of(article.id)])

    def show_full(self, full: Extracted | None) -> None:
        """Show the full text of the page; None: the feed's own text again."""
        self._full = full
        self.set_again()

    def show_related(self, found: Sequence[Related], now: datetime) -> None:
        """Show what to read next."""
        sources = {feed.id: feed.title for feed in self._library.feeds()}
        self._footer.show_related(found, sources, now)

    def show_story(self, story: Story | None) -> None:
        """Offer the page of the story that the article is part of."""
        self._footer.show_story(story)

    def place(self, left: int, width: int, right: int) -> None:
        """Put the parts between these margins."""
        self._rows.setContentsMargins(left, ABOVE, right, BELOW)
        self.body.resize(width, self.body.height())

    def height_at(self, width: int) -> int:
        """Return the height that all parts want."""
        self._rows.activate()
        return self._rows.totalHeightForWidth(width)

    # ------------------------------------------------------------ putting it together

    def _lay_out(self) -> None:
        self._caption.setWordWrap(True)
        self._caption.setContentsMargins(0, 8, 0, 2)
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(0)
        for part, below in (
            (self._header, 14),
            (self._lead, 0),
            (self._caption, 16),
            (self.body, 18),
            (self._footer, 0),
        ):
            self._rows.addWidget(part)
            self._rows.addSpacing(below)
        self._rows.addStretch(1)

    def _connect(self) -> None:
        self._lead.clicked.connect(lambda: self._enlarge(0))
        self._lead.vanished.connect(self._on_lead_vanished)
        self.body.picture_opened.connect(self._on_picture)
        self.body.table_opened.connect(self._on_table)
        self.body.shifted.connect(self._on_shifted)
        self.body.reached.connect(self._on_reached)
        self.code_copy.reached.connect(self._on_reached)
        for part in (self.body, self._footer):
            part.link_opened.connect(self.link_opened)
            part.pointed.connect(self.pointed)
        self._footer.opened.connect(self.article_chosen)
        self._footer.story_chosen.connect(self.story_chosen)
        self._header.earlier_wanted.connect(self.earlier_wanted)
        self._lists.query_chosen.connect(self.query_chosen)

    def _set_text(self, article: Article, theme: Theme) -> None:
        self._made = self.setting.set(article, self.body.width())
        right = Qt.LayoutDirection.RightToLeft
        self.setLayoutDirection(right if self._made.rtl else Qt.LayoutDirection.LeftToRight)
        font = text_font(self.setting.type_of(article))
        if font != self.body.document().defaultFont():  # it would set the last text once more
            self.body.document().setDefaultFont(font)
        self.body.show_document(self._made, theme)
        self.code.show_codes(self._made.codes, theme)
        self.code_copy.show_codes(self._made.codes)

    def _show_lead(self, theme: Theme) -> None:
        caption = self._made.lead_caption
        self._lead.show_picture(self._made.lead_url, caption)
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption) and not self._lead.isHidden())
        self._caption.setFont(ui_font(theme.sizes.small))
        palette = self._caption.palette()
        palette.setColor(self._caption.foregroundRole(), theme.muted)
        self._caption.setPalette(palette)

    # ------------------------------------------------------------ what happens

    def _on_shifted(self, top: int, by: int) -> None:
        self.shifted.emit(self.body.mapTo(self, QPoint(0, top)).y(), by)

    def _on_lead_vanished(self, height: int) -> None:
        self._caption.hide()
        self.shifted.emit(self._lead.y(), -height)

    def _on_reached(self, place: QRect) -> None:
        self.reached.emit(self.body.mapTo(self, place.center()))

    def _on_picture(self, number: int) -> None:
        self._enlarge(number + (0 if self._lead.isHidden() else 1))

    def _on_table(self, number: int) -> None:
        html, font = self._made.wide_tables[number], self.body.document().defaultFont()
        sheet = TableSheet(html, font, self._themes.theme, self)
        sheet.setModal(True)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _enlarge(self, at: int) -> None:
        plates = [
            Plate(p.full_url or p.url, p.caption or p.alt, p.url if p.full_url else "")
            for p in self._made.pictures
        ]
        if not self._lead.isHidden():
            plates.insert(0, Plate(self._made.lead_url, self._made.lead_caption))
        if plates:
            self.pictures_opened.emit(plates, min(at, len(plates) - 1))
