"""What a feed is like before it is followed: its icon, how often, how much, the last articles."""

from datetime import UTC, datetime

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.feeds.preview import LATEST, Preview, how_much, how_often
from reader.ui.pictures.badges import badge
from reader.ui.texts import full_date, number, say, short_date, when
from reader.ui.theme import Theme, serif_font

BADGE = 32  # px
LONGEST = 240  # characters of a description
ROW = 26  # px of an article


class FeedPreview(QWidget):
    """Shows a preview; hidden while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.badge = BadgeMark()
        self.title = _label()
        self.title.setFont(serif_font(theme.sizes.panel_heading, bold=True))
        self.about = _label()
        self.about.setProperty("muted", True)
        self.facts = {name: _label() for name in self._names()}
        self.latest = QListWidget()
        self.latest.setAccessibleName(self.tr("The last articles"))
        self.latest.setFixedHeight(LATEST * ROW + 12)
        self.latest.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.about)
        top.addLayout(head, 1)
        form = QFormLayout()
        form.setVerticalSpacing(2)
        for name, text in self._names().items():
            form.addRow(text, self.facts[name])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(form)
        column.addWidget(self.latest)
        self.hide()

    def _names(self) -> dict[str, str]:
        return {
            "often": self.tr("Publishes"),
            "texts": self.tr("Carries"),
            "language": self.tr("Language"),
            "newest": self.tr("Newest"),
        }

    def show_preview(self, told: Preview, url: str) -> None:
        """Show what was found at an address."""
        now = datetime.now(UTC)
        self.badge.show_title(told.title or url)
        self.title.setText(told.title or url)
        about = told.description[:LONGEST] or told.site_url
        self.about.setText(about)
        self.about.setVisible(bool(about))
        often = say(how_often(told))
        count = self.tr("{n} in its document").format(n=number(told.articles))
        self.facts["often"].setText(f"{often} · {count}")
        self.facts["texts"].setText(say(how_much(told)))
        self.facts["language"].setText(_language(told.language) or self.tr("cannot be told"))
        newest = self.tr("no article has a date")
        if told.newest is not None:
            newest = f"{full_date(told.newest)} ({when(told.newest, now)})"
        self.facts["newest"].setText(newest)
        self.latest.clear()
        for article in told.latest:
            date = short_date(article.published, now) if article.published else "–"
            item = QListWidgetItem(f"{date} · {article.title or self.tr('Untitled')}", self.latest)
            item.setToolTip("")
        self.latest.setVisible(bool(told.latest))
        self.show()


class BadgeMark(QWidget):
    """The badge of a feed; it follows its site's icon when that arrives."""

    def __init__(self) -> None:
        super().__init__()
        self._title = ""
        self.setFixedSize(QSize(BADGE, BADGE))

    def show_title(self, title: str) -> None:
        """Show the badge of the feed of this title."""
        self._title = title
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: the badge, as sharp as the screen is."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, badge(self._title, BADGE, self.devicePixelRatioF()))
        painter.end()


def _language(code: str) -> str:
    if not code:
        return ""
    locale = QLocale(code)
    if locale.language() == QLocale.Language.C:
        return code
    own = locale.nativeLanguageName()
    return own[:1].upper() + own[1:]


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
