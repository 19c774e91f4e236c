"""The type of an article: fonts, the measure of its column, its style for `render`."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF

from reader.content.document import Style
from reader.settings import Settings
from reader.ui.theme import SANS, SERIF, Theme, serif_font

NARROWEST = 200  # px
TITLE_SPACING = -0.3  # px: large type stands closer
RUNNING_TEXT = "the quick brown fox jumps over the lazy dog and so on with it"


def title_font(theme: Theme) -> QFont:
    """Return the font of headlines."""
    font = _smooth(serif_font(theme.sizes.article_title, bold=True))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, TITLE_SPACING)
    return font


def text_font(settings: Settings) -> QFont:
    """Return the font of the text, as the user chose it."""
    font = _smooth(serif_font(settings.font_size))
    if settings.article_font:
        font.setFamily(settings.article_font)
    return font


def measure(settings: Settings) -> int:
    """Return how wide the chosen number of characters is, in px."""
    length = QFontMetricsF(text_font(settings)).horizontalAdvance(RUNNING_TEXT)
    return round(length / len(RUNNING_TEXT) * settings.line_width)


def column_width(settings: Settings, room: int) -> int:
    """Return how wide the column is in `room` px."""
    return max(NARROWEST, min(room, measure(settings)))


def style_of(theme: Theme, settings: Settings, column: int) -> Style:
    """Return how the text looks."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    return Style(
        text=theme.text.name(),
        muted=theme.muted.name(),
        accent=theme.accent.name(),
        accent_soft=theme.accent_soft.name(),
        hairline=theme.hairline.name(),
        ground=ground(theme).name(),
        size=settings.font_size,
        line_height=settings.line_height / 100,
        justified=settings.justified,
        serif=settings.article_font or SERIF[0],
        sans=SANS[0],
        mono=fixed.family(),
        column=column,
        wide_table=QCoreApplication.translate("Article", "The whole table: {columns} columns"),
    )


def ground(theme: Theme) -> QColor:
    """Return the colour behind code and cards in the text, which stands out from the page."""
    return theme.control if theme.dark else theme.window


def _smooth(font: QFont) -> QFont:
    """Return the font with letters where the type's designer put them, not on whole pixels."""
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
