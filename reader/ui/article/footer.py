"""What follows an article: its page, its tags and files, and what to read next."""

from collections.abc import Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader.content.figures import same_picture
from reader.content.urls import host, openable
from reader.model import Article, Enclosure, Relation, Story
from reader.model import Related as RelatedArticle
from reader.ui.article.cards import FileCard, MoreCard
from reader.ui.article.covered import Covered
from reader.ui.article.tag_chips import TagChips
from reader.ui.pictures.pictures import Pictures
from reader.ui.texts import number
from reader.ui.theme import Theme, Themes, serif_font, ui_font

CARDS = 3
NARROW = 400  # px of a column in which two cards are enough
TAGS = 12


class ArticleFooter(QWidget):
    """Links, files and cards under the text.

    Signals:
        opened(id): another article was chosen.
        story_chosen(id): the page of the article's story is wanted.
        link_opened(url): a page or file should open outside.
        tag_chosen(tag): the articles with that word are wanted.
        own_tag_chosen(name), own_tag_removed(name): one of the user's tags was chosen, taken off.
        pointed(url): the mouse is on a link; "" when it is not any more.
    """

    opened = Signal(int)
    story_chosen = Signal(int)
    link_opened = Signal(str)
    tag_chosen = Signal(str)
    own_tag_chosen = Signal(str)
    own_tag_removed = Signal(str)
    pointed = Signal(str)

    def __init__(self, themes: Themes, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._pictures = themes, pictures
        self._article: Article | None = None
        self._links = _label(self)
        self._links.linkActivated.connect(self.link_opened)
        self._links.linkHovered.connect(self.pointed)
        self._tags = _label(self)
        self._tags.linkActivated.connect(self._on_tag)
        self.own_tags = TagChips(themes, self)
        self.own_tags.chosen.connect(self.own_tag_chosen)
        self.own_tags.removed.connect(self.own_tag_removed)
        self._files = _Stack(self)
        self._covered = Covered(themes, self)
        self._covered.opened.connect(self.opened)
        self._covered.story_chosen.connect(self.story_chosen)
        self._abroad = Covered(themes, self, self.tr("Also in other languages"))
        self._abroad.opened.connect(self.opened)
        self._more = _Stack(self, self.tr("More to read"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        lists = (self._covered, self._abroad, self._more)
        for part in (self._files, self._links, self.own_tags, self._tags, *lists):
            column.addWidget(part)
        themes.changed.connect(self._paint)
        self._paint(themes.theme)

    def show_article(self, article: Article) -> None:
        """Show what the article itself brings; what is related comes later."""
        self._article = article
        self._say()
        files = [e for e in article.enclosures if openable(e.url) and not _is_lead(e, article)]
        cards: list[QWidget] = []
        for enclosure in files:
            card = FileCard(enclosure, self._themes, self._files)
            card.clicked.connect(lambda _=False, url=enclosure.url: self.link_opened.emit(url))
            cards.append(card)
        self._files.fill(cards)
        self._covered.clear()
        self._abroad.clear()
        self._more.fill([])

    def show_related(
        self, found: Sequence[RelatedArticle], sources: dict[int, str], now: datetime
    ) -> None:
        """Show other articles: those on the same event in lines, the others as cards."""
        if self._article is None:
            return
        event = {Relation.SAME_STORY: self._covered, Relation.OTHER_LANGUAGE: self._abroad}
        for relation, lines in event.items():
            rows = [r.row for r in found if r.relation is relation]
            lines.show_rows(rows, sources, self._article.feed_id, self._article.sorted_at)
        other = [r.row for r in found if r.relation not in event][:CARDS]
        cards: list[QWidget] = []
        for row in other:
            card = MoreCard(
                row,
                sources.get(row.feed_id, ""),
                now,
                themes=self._themes,
                pictures=self._pictures,
                parent=self,
            )
            card.clicked.connect(lambda _=False, id_=row.id: self.opened.emit(id_))
            cards.append(card)
        self._more.fill(cards, columns=CARDS)

    def show_story(self, story: Story | None) -> None:
        """Offer the page of the story that the article is part of."""
        self._covered.show_story(story)

    def _paint(self, theme: Theme) -> None:
        """Put on a theme: not with each article, for style sheets cost more than their words."""
        self._tags.setFont(ui_font(theme.sizes.small))
        self._covered.paint(theme)
        self._abroad.paint(theme)
        self._more.paint(theme)
        self._say()

    def _say(self) -> None:
        article, theme = self._article, self._themes.theme
        if article is None:
            return
        self._links.setText(_joined(self._link_texts(article, theme)))
        self._links.setVisible(bool(self._links.text()))
        # By the article's direction: Qt would go by the letters of the label.
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        for label in (self._links, self._tags):
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        tags = [tag for tag in article.tags if tag.strip()][:TAGS]
        style = f"color:{theme.muted.name()}; text-decoration:none"
        words = [f'<a href="{i}" style="{style}">#{escape(t)}</a>' for i, t in enumerate(tags)]
        self._tags.setText("&nbsp;&nbsp; ".join(words))
        self._tags.setVisible(bool(words))

    def _link_texts(self, article: Article, theme: Theme) -> list[str]:
        texts = []
        if openable(article.url):
            text = self.tr("Read at {site}").format(site=host(article.url))
            texts.append(_link(article.url, f"{text} ↗", theme))
        if openable(article.comments_url) and article.comments_url != article.url:
            count, text = article.comment_count, self.tr("Comments")
            told = text if count is None else f"{text} ({number(count)})"
            texts.append(_link(article.comments_url, told, theme))
        if article.source_title and openable(article.source_url):
            via = self.tr("via {source}").format(source=article.source_title)
            texts.append(_link(article.source_url, via, theme))
        return texts

    def _on_tag(self, number: str) -> None:
        if self._article is not None:
            self.tag_chosen.emit(self._article.tags[int(number)])


class _Stack(QWidget):
    """A heading and cards under it, in one column or several; hidden without cards."""

    def __init__(self, parent: QWidget, heading: str = "") -> None:
        super().__init__(parent)
        self._heading = QLabel(heading, self)
        self._heading.setVisible(bool(heading))
        self._cards: list[QWidget] = []
        self._columns = 1
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(self._heading)
        column.addLayout(self._grid)
        self.hide()

    def fill(self, cards: Sequence[QWidget], columns: int = 1) -> None:
        """Show these cards instead of the last."""
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards, self._columns = list(cards), columns
        self._grid.setVerticalSpacing(18 if columns > 1 else 4)
        for i, card in enumerate(self._cards):
            self._grid.addWidget(card, i // columns, i % columns, Qt.AlignmentFlag.AlignTop)
        for i in range(CARDS):
            self._grid.setColumnStretch(i, 1 if i < columns else 0)
        self._heading.setFont(serif_font(15, bold=True))  # the window's sheet comes over the first
        self.setVisible(bool(cards))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a narrow column has fewer cards."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = 2 if self._columns > 1 and self.width() < NARROW else len(self._cards)
        for i, card in enumerate(self._cards):
            card.setVisible(i < room)
        if self._columns > 1:
            for i in range(self._columns):
                self._grid.setColumnStretch(i, 1 if i < room else 0)

    def paint(self, theme: Theme) -> None:
        """Put on the theme's colours and type."""
        self._heading.setFont(serif_font(15, bold=True))
        self._heading.setStyleSheet(f"color: {theme.text.name()}")


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
    return label


def _joined(texts: Sequence[str]) -> str:
    return " &nbsp;·&nbsp; ".join(texts)


def _link(url: str, text: str, theme: Theme) -> str:
    style = f"color:{theme.accent.name()}; text-decoration:none; font-weight:600"
    return f'<a href="{escape(url)}" style="{style}">{escape(text)}</a>'


def _is_lead(enclosure: Enclosure, article: Article) -> bool:
    """Whether a file is only the picture that stands above the text anyway."""
    return enclosure.type.startswith("image/") and (
        enclosure.url == article.image_url or same_picture(enclosure.url, article.image_url)
    )
