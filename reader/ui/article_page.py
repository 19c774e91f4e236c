"""The page of an article: head, lead picture, text and what follows, in one column."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.content.render import Document, Style, document
from reader.model import Article, Extracted, Query, Related
from reader.settings import Settings
from reader.ui.article_body import ArticleBody
from reader.ui.article_footer import ArticleFooter
from reader.ui.article_head import head_of
from reader.ui.article_header import ArticleHeader
from reader.ui.article_lead import LeadPicture
from reader.ui.library import Library
from reader.ui.lightbox import Plate
from reader.ui.pictures import Pictures
from reader.ui.theme import SANS, SERIF, Theme, Themes, serif_font, ui_font

SIDE = 18  # px beside the column at least; the scroll bar comes and goes inside it
ABOVE, BELOW = 26, 56
RUNNING_TEXT = "the quick brown fox jumps over the lazy dog and so on with it"
TITLE_SPACING = -0.3  # px: large type stands closer
OVERLAP = 48  # px that stay in sight when a screen is scrolled on


class ArticlePage(QScrollArea):
    """Shows an article in a column that scrolls.

    Signals:
        link_opened(url), pointed(url): see `ArticleBody`.
        pictures_opened(plates, at): a picture should be enlarged, one of these.
        article_chosen(id): a card was pressed.
        query_chosen(query, title): a list should be shown.
        scrolled: the position has changed.
        size_wanted(step): the text should be larger or smaller.
    """

    link_opened = Signal(str)
    pointed = Signal(str)
    pictures_opened = Signal(object, int)
    article_chosen = Signal(int)
    query_chosen = Signal(object, str)
    scrolled = Signal()
    size_wanted = Signal(int)

    def __init__(
        self, library: Library, themes: Themes, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._themes = library, themes
        self._settings = library.settings
        self._article: Article | None = None
        self._full: Extracted | None = None
        self._made = Document("")
        self._column = QWidget()
        self._header = ArticleHeader(self._column)
        self._lead = LeadPicture(themes, pictures, self._column)
        self._caption = QLabel(self._column)
        self._body = ArticleBody(pictures, self._column)
        self._footer = ArticleFooter(themes, pictures, self._column)
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------ what is shown

    def show_article(
        self, article: Article, full: Extracted | None, *, keep_place: bool = False
    ) -> None:
        """Show an article (with the full text of its page, where given), from where it was left."""
        self._article, self._full = article, full
        self._column.setUpdatesEnabled(False)
        self._place_column()
        self._set_text()
        self.show_head(article)
        self._show_lead()
        if not keep_place:
            self._footer.show_article(article)
        self._settle()
        if not keep_place:
            share = article.scroll if 0.02 < article.scroll < 0.95 else 0.0
            self.verticalScrollBar().setValue(round(share * self.verticalScrollBar().maximum()))
        self._column.setUpdatesEnabled(True)

    def show_head(self, article: Article) -> None:
        """Show the head alone, as marks have changed."""
        theme = self._themes.theme
        self._article = article
        head = replace(head_of(article, self._library), rtl=self._made.rtl)
        font = _smooth(serif_font(theme.sizes.article_title, bold=True))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, TITLE_SPACING)
        self._header.show_head(head, theme, font)

    def show_related(self, found: Sequence[Related], now: datetime) -> None:
        """Show what to read next."""
        sources = {feed.id: feed.title for feed in self._library.feeds()}
        self._footer.show_related(found, sources, now)

    def restyle(self, settings: Settings) -> None:
        """Set the text anew as settings say, at the same place in it."""
        self._settings = settings
        self._set_again()

    def scroll_page(self, back: bool = False) -> bool:
        """Scroll by a screen; False where there is nothing more."""
        bar = self.verticalScrollBar()
        if bar.value() == (bar.minimum() if back else bar.maximum()):
            return False
        step = max(OVERLAP, self.viewport().height() - OVERLAP)
        bar.setValue(bar.value() + (-step if back else step))
        return True

    def share_read(self) -> float:
        """Return how far the page is scrolled, from 0 to 1; a page that fits was seen whole."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() > 0 else 1.0

    # ------------------------------------------------------------ putting it together

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(False)  # Qt would leave room for words broken as narrow as can be
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self._caption.setWordWrap(True)
        self._caption.setContentsMargins(0, 8, 0, 2)
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._rows = QVBoxLayout(self._column)
        self._rows.setSpacing(0)
        for part, below in (
            (self._header, 14),
            (self._lead, 0),
            (self._caption, 16),
            (self._body, 10),
            (self._footer, 0),
        ):
            self._rows.addWidget(part)
            self._rows.addSpacing(below)
        self._rows.addStretch(1)
        self.setWidget(self._column)
        self._column.setAutoFillBackground(False)  # Qt has just switched it on

    def _connect(self) -> None:
        self._lead.clicked.connect(lambda: self._enlarge(0))
        self._lead.vanished.connect(self._on_lead_vanished)
        self._body.picture_opened.connect(self._on_picture)
        self._body.shifted.connect(self._on_shifted)
        self._body.reached.connect(self._on_reached)
        for part in (self._body, self._footer):
            part.link_opened.connect(self.link_opened)
            part.pointed.connect(self.pointed)
        self._footer.opened.connect(self.article_chosen)
        self._footer.tag_chosen.connect(lambda tag: self.query_chosen.emit(Query(text=tag), tag))
        self._header.category_chosen.connect(self._on_category)
        self._header.source_chosen.connect(self._on_source)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.scrolled.emit())
        self._themes.changed.connect(lambda _: self._set_again())

    def _set_text(self) -> None:
        article, theme = self._article, self._themes.theme
        if article is None:
            return
        if self._full is not None:
            article = replace(article, html=self._full.html, text=self._full.text)
        self._made = document(
            article,
            self._style(theme),
            base_url=self._library.feed(article.feed_id).site_url,
            images=self._settings.remote_images,
            size_of=self._body.size_of,
        )
        direction = Qt.LayoutDirection.RightToLeft if self._made.rtl else self.layoutDirection()
        self._column.setLayoutDirection(direction)
        self._body.document().setDefaultFont(self._text_font())
        self._body.show_document(self._made, theme.control, theme.muted)

    def _set_again(self) -> None:
        """Set the same text in another style, and stay at the same share of it."""
        if self._article is None:
            return
        bar = self.verticalScrollBar()
        value, length = bar.value(), bar.maximum()
        self.show_article(self._article, self._full, keep_place=True)
        bar.setValue(
            value if bar.maximum() == length else round(value * bar.maximum() / max(1, length))
        )

    def _show_lead(self) -> None:
        url, caption = self._made.lead_url, self._made.lead_caption
        self._lead.show_picture(url, caption)
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption) and not self._lead.isHidden())
        theme = self._themes.theme
        self._caption.setFont(ui_font(theme.sizes.small))
        palette = self._caption.palette()
        palette.setColor(self._caption.foregroundRole(), theme.muted)
        self._caption.setPalette(palette)

    def _style(self, theme: Theme) -> Style:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        return Style(
            text=theme.text.name(),
            muted=theme.muted.name(),
            accent=theme.accent.name(),
            accent_soft=theme.accent_soft.name(),
            hairline=theme.hairline.name(),
            control=theme.control.name(),
            size=self._settings.font_size,
            line_height=theme.sizes.body_line,
            serif=self._settings.article_font or SERIF[0],
            sans=SANS[0],
            mono=fixed.family(),
            column=self._column_width(),
        )

    # ------------------------------------------------------------ size and place

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: keep the column in the middle."""
        super().resizeEvent(event)
        self._place_column()
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: when a part of the column wants another height, the column gets it."""
        if watched is self._column and event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return super().eventFilter(watched, event)

    def _column_width(self) -> int:
        letter = QFontMetricsF(self._text_font()).horizontalAdvance(RUNNING_TEXT) / len(
            RUNNING_TEXT
        )
        room = self.width() - 2 * SIDE
        return max(200, min(room, round(letter * self._settings.line_width)))

    def _text_font(self) -> QFont:
        font = _smooth(serif_font(self._settings.font_size))
        if self._settings.article_font:
            font.setFamily(self._settings.article_font)
        return font

    def _place_column(self) -> None:
        width = self._column_width()
        left = max(SIDE, (self.width() - width) // 2)
        right = max(0, self.viewport().width() - left - width)
        self._rows.setContentsMargins(left, ABOVE, right, BELOW)
        self._body.resize(width, self._body.height())

    def _settle(self) -> None:
        """Give the column the height that its parts want."""
        self._rows.activate()
        width = self.viewport().width()
        height = max(self.viewport().height(), self._rows.totalHeightForWidth(width))
        self._column.resize(width, height)

    def _on_shifted(self, top: int, by: int) -> None:
        """Hold what is being read where it is when a picture above it changes height."""
        above = self._body.mapTo(self._column, QPoint(0, top)).y()
        self._hold(above, by)

    def _on_lead_vanished(self, height: int) -> None:
        top = self._lead.y()
        self._caption.hide()
        self._hold(top, -height)

    def _hold(self, top: int, by: int) -> None:
        bar = self.verticalScrollBar()
        if top < bar.value():
            self._settle()
            bar.setValue(bar.value() + by)

    def _on_reached(self, place: QRect) -> None:
        at = self._body.mapTo(self._column, place.center())
        self.ensureVisible(at.x(), at.y(), 0, 40)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: with Ctrl the text grows and shrinks, otherwise it scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.size_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another language needs other words in the head."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._article is not None:
            self.show_head(self._article)

    # ------------------------------------------------------------ what happens

    def _on_picture(self, number: int) -> None:
        self._enlarge(number + (0 if self._lead.isHidden() else 1))

    def _enlarge(self, at: int) -> None:
        plates = [
            Plate(p.full_url or p.url, p.caption or p.alt, p.url if p.full_url else "")
            for p in self._made.pictures
        ]
        if not self._lead.isHidden():
            plates.insert(0, Plate(self._made.lead_url, self._made.lead_caption))
        if plates:
            self.pictures_opened.emit(plates, min(at, len(plates) - 1))

    def _on_category(self) -> None:
        if self._article is None:
            return
        ids = self._library.feed(self._article.feed_id).category_ids
        chosen = next((c for c in self._library.categories() if c.id in ids[:1]), None)
        if chosen is not None:
            self.query_chosen.emit(Query(category_id=chosen.id), chosen.name)

    def _on_source(self) -> None:
        if self._article is not None:
            feed = self._library.feed(self._article.feed_id)
            self.query_chosen.emit(Query(feed_id=feed.id), feed.title)


def _smooth(font: QFont) -> QFont:
    """Return the font with letters where the type's designer put them, not on whole pixels."""
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
