"""Colours, sizes and fonts by role, from `resources/tokens.json`; nobody else names a colour.

`Themes` holds the one in force, applies it to the whole application before the first paint,
and follows the system live when the user leaves the choice to it.
"""

import json
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from reader import paths

NAMES = ("light", "dark", "sepia")
SANS = "Noto Sans"
SERIF = "Noto Serif"


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme, by role."""

    name: str
    window: QColor
    sidebar: QColor
    surface: QColor
    text: QColor
    muted: QColor
    hairline: QColor
    control: QColor
    accent: QColor
    accent_soft: QColor
    selection: QColor

    @classmethod
    def load(cls, name: str) -> "Theme":
        """Return the theme called `name`."""
        return cls(name, **{role: QColor(value) for role, value in _tokens()[name].items()})

    @property
    def dark(self) -> bool:
        """Whether the text is lighter than what it stands on."""
        return self.text.lightness() > self.window.lightness()

    @property
    def on_accent(self) -> QColor:
        """The colour of text on the accent."""
        return QColor("#1A1206") if self.dark else QColor("#FFFFFF")


class Themes(QObject):
    """The theme in force.

    Signals:
        changed(theme): another one is in force.
    """

    changed = Signal(object)

    def __init__(self, choice: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        _load_fonts()
        self._choice = choice
        self.theme = Theme.load(self._resolved())
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def choice(self) -> str:
        """What the user chose: a theme, or "system"."""
        return self._choice

    def set(self, choice: str) -> None:
        """Put a theme (or the system's) in force."""
        self._choice = choice
        self._follow()

    def toggle_dark(self) -> None:
        """Switch between dark and light."""
        self.set("light" if self.theme.dark else "dark")

    def _on_system_changed(self) -> None:
        if self._choice == "system":
            self._follow()

    def _follow(self) -> None:
        name = self._resolved()
        if name != self.theme.name:
            self.theme = Theme.load(name)
            self._apply()
            self.changed.emit(self.theme)

    def _resolved(self) -> str:
        if self._choice in NAMES:
            return self._choice
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _apply(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setStyle("Fusion")
            app.setPalette(_palette(self.theme))
            app.setFont(ui_font(size("ui")))
            app.setStyleSheet(_style_sheet(self.theme))


def size(role: str) -> int:
    """Return the size of a text role in pixels."""
    return int(_tokens()["type_px"][role])


def radius(role: str) -> int:
    """Return the corner radius of a role in pixels."""
    return int(_tokens()["radius_px"][role])


def pane_width(role: str) -> int:
    """Return the width of a pane as designed, in pixels."""
    return int(_tokens()["panes_px"][role])


def ui_font(px: int, *, bold: bool = False) -> QFont:
    """Return the font of controls and lists."""
    return _font(SANS, px, bold)


def serif_font(px: int, *, bold: bool = False) -> QFont:
    """Return the font of headings and articles."""
    return _font(SERIF, px, bold)


@cache
def icon_pixmap(name: str, color: str, px: int, ratio: float) -> QPixmap:
    """Return an icon of ours drawn in `color`, sharp at the screen's `ratio`."""
    file = paths.resources() / "icons" / f"{name}.svg"
    pixmap = QPixmap(round(px * ratio), round(px * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    markup = file.read_text(encoding="utf-8").replace("currentColor", color)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(markup.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, color: QColor, px: int = 16) -> QIcon:
    """Return an icon of ours in `color`."""
    found = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        found.addPixmap(icon_pixmap(name, color.name(), px, ratio))
    return found


@cache
def _tokens() -> dict[str, dict[str, str]]:
    loaded: dict[str, dict[str, str]] = json.loads(
        (paths.resources() / "tokens.json").read_text(encoding="utf-8")
    )
    return loaded


@cache
def _load_fonts() -> int:
    """Load the fonts that we ship, so the page looks the same on every system."""
    files = sorted((paths.resources() / "fonts").glob("*.ttf"))
    return sum(QFontDatabase.addApplicationFont(str(file)) >= 0 for file in files)


def _font(family: str, px: int, bold: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(px)
    font.setBold(bold)
    return font


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, color in {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.control,
        role.ButtonText: theme.text,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.Mid: theme.hairline,
        role.Accent: theme.accent,
    }.items():
        palette.setColor(which, color)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, theme.muted)
    return palette


def _style_sheet(t: Theme) -> str:
    """Return the few rules that a palette cannot say."""
    control = radius("control")
    return f"""
    QToolTip {{ background: {t.surface.name()}; color: {t.text.name()};
        border: 1px solid {t.hairline.name()}; padding: 4px 6px; }}
    QMenu {{ background: {t.surface.name()}; color: {t.text.name()};
        border: 1px solid {t.hairline.name()}; padding: 5px; }}
    QMenu::item {{ padding: 6px 26px 6px 12px; border-radius: 5px; }}
    QMenu::item:selected {{ background: {t.selection.name()}; }}
    QMenu::separator {{ height: 1px; background: {t.hairline.name()}; margin: 5px 8px; }}
    QLineEdit, QComboBox, QSpinBox {{ background: {t.control.name()}; color: {t.text.name()};
        border: 1px solid {t.control.name()}; border-radius: {control}px; padding: 6px 9px;
        selection-background-color: {t.accent.name()}; }}
    QLineEdit:focus, QComboBox:focus, QSpinBox:focus {{ border-color: {t.accent.name()}; }}
    QPushButton {{ background: {t.control.name()}; color: {t.text.name()}; border: 0;
        border-radius: {control}px; padding: 7px 14px; }}
    QPushButton:hover {{ background: {t.selection.name()}; }}
    QPushButton:focus {{ outline: none; border: 1px solid {t.accent.name()}; padding: 6px 13px; }}
    QPushButton:default {{ background: {t.accent.name()}; color: {t.on_accent.name()}; }}
    QPushButton:disabled {{ color: {t.muted.name()}; }}
    QSplitter::handle {{ background: {t.hairline.name()}; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {t.control.name()}; border-radius: 4px;
        min-height: 36px; margin: 1px 2px; }}
    QScrollBar::handle:vertical:hover {{ background: {t.muted.name()}; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {t.control.name()}; border-radius: 4px;
        min-width: 36px; margin: 2px 1px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
