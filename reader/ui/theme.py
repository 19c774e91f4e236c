"""Colours, sizes, fonts and icons: everything the eye meets comes from here.

Roles are read from `resources/tokens.json`; a widget asks for a role, never for a colour.
"""

import json
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Self

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
from reader.ui.shades import OWN, accent_on, chosen_accent
from reader.ui.stylesheet import stylesheet

NAMES = ("light", "dark", "sepia", "contrast")
SANS = ("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans")
SERIF = ("Noto Serif", "Georgia", "Times New Roman", "DejaVu Serif")
COLOURS = (
    "window", "sidebar", "surface", "text", "muted", "hairline", "control", "accent",
    "accent_soft", "selection",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes in px, the same in every theme."""

    ui: int
    small: int
    list_title: int
    panel_heading: int
    list_heading: int
    article_body: int
    article_title: int
    ui_line: float  # line heights, times the size of the type
    body_line: float
    title_line: float
    column_chars: int
    control_radius: int
    thumbnail_radius: int
    image_radius: int
    spacing: tuple[int, ...]
    sidebar: int  # widths of the panes
    list: int
    trending: int


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours by role, and the sizes."""

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
    sizes: Sizes

    @classmethod
    def load(cls, name: str, accent: QColor | None = None) -> Self:
        """Return the theme called `name`: light, dark, sepia or contrast.

        `accent`: in place of its own, in the shade that reads on its grounds.
        """
        tokens = _tokens()
        colours = {role: QColor(tokens[name][role]) for role in COLOURS}
        own = cls(name, **colours, sizes=_sizes(tokens))
        if accent is None:
            return own
        grounds = own.surface, own.window, own.sidebar
        made = accent_on(accent, grounds, own.text, own.muted, stark=name == "contrast")
        return replace(own, accent=made.accent, accent_soft=made.soft, selection=made.selection)

    @property
    def dark(self) -> bool:
        """Say whether text is lighter than what it stands on."""
        return self.text.lightness() > self.window.lightness()

    @property
    def on_accent(self) -> QColor:
        """Return the colour of text that stands on the accent."""
        return QColor(self.window if self.dark else self.surface)

    def palette(self) -> QPalette:
        """Return the palette that widgets of Qt's own take their colours from."""
        role, palette = QPalette.ColorRole, QPalette()
        for roles, colour in (
            ((role.Window, role.AlternateBase), self.window),
            ((role.Base, role.ToolTipBase), self.surface),
            ((role.Text, role.WindowText, role.ButtonText, role.ToolTipText), self.text),
            ((role.Button, role.Light, role.Midlight), self.control),
            ((role.Mid, role.Dark, role.Shadow), self.hairline),
            # Not Accent: what the platform has there is the accent of the desktop.
            ((role.Highlight, role.Link), self.accent),
            ((role.HighlightedText, role.BrightText), self.on_accent),
            ((role.PlaceholderText, role.LinkVisited), self.muted),
        ):
            for each in roles:
                palette.setColor(each, colour)
        for each in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, each, self.muted)
        return palette


class Themes(QObject):
    """The theme in force, for the whole application.

    Signals:
        changed(theme): another theme is in force.
    """

    changed = Signal(object)

    def __init__(
        self, name: str = "system", accent: str = OWN, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        _load_fonts()
        self._choice, self._accent = name, accent
        self.theme = self._load()
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        gui = QGuiApplication.instance()
        if isinstance(gui, QGuiApplication):
            gui.paletteChanged.connect(self._follow)

    @property
    def choice(self) -> str:
        """What was chosen: a theme, or "system", which follows the desktop."""
        return self._choice

    def set(self, name: str) -> None:
        """Put a theme in force: light, dark, sepia, contrast, or system."""
        self._choice = name
        self._follow()

    def set_accent(self, name: str) -> None:
        """Put an accent in force: one of `shades.ACCENTS`, "own" or "system"."""
        self._accent = name
        self._follow()

    def toggle_dark(self) -> None:
        """Switch between dark and light."""
        self.set("light" if self.theme.dark else "dark")

    def _wanted(self) -> str:
        if self._choice in NAMES:
            return self._choice
        scheme = QGuiApplication.styleHints().colorScheme()
        return "dark" if scheme == Qt.ColorScheme.Dark else "light"

    def _apply(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setStyle("Fusion")
            app.setFont(ui_font(self.theme.sizes.ui))
            app.setPalette(self.theme.palette())
            controls = (paths.resources() / "controls").as_posix()
            radius, ground = self.theme.sizes.control_radius, "dark" if self.theme.dark else "light"
            app.setStyleSheet(stylesheet(self._colours(), radius, controls, ground))

    def _colours(self) -> dict[str, str]:
        named = {role: getattr(self.theme, role).name() for role in COLOURS}
        return named | {"on_accent": self.theme.on_accent.name()}

    def _load(self) -> Theme:
        return Theme.load(self._wanted(), chosen_accent(self._accent))

    def _follow(self, *_: object) -> None:
        """Put in force what is wanted by now, if it is another theme."""
        wanted = self._load()
        if wanted != self.theme:
            self.theme = wanted
            self._apply()
            self.changed.emit(self.theme)


def ui_font(px: int, *, bold: bool = False) -> QFont:
    """Return the font of the window's own words."""
    return _font(SANS, px, bold)


def serif_font(px: int, *, bold: bool = False) -> QFont:
    """Return the font of headings and articles."""
    return _font(SERIF, px, bold)


def icon(name: str, color: QColor, size: int = 18) -> QIcon:
    """Return an icon of ours in one colour, sharp on every screen."""
    return _icon(name, color.name(QColor.NameFormat.HexArgb), size)


def icon_pixmap(name: str, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon of ours as a picture of `size` px for a screen of that ratio."""
    side = max(1, round(size * ratio))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    drawing = _drawing(name).replace("currentColor", color.name())
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@lru_cache(maxsize=400)
def _icon(name: str, color: str, size: int) -> QIcon:
    made = QIcon()
    for ratio in {1.0, max(screen.devicePixelRatio() for screen in QGuiApplication.screens())}:
        made.addPixmap(icon_pixmap(name, QColor(color), size, ratio))
    return made


@lru_cache(maxsize=200)
def _drawing(name: str) -> str:
    file = paths.resources() / "icons" / f"{name}.svg"
    if not file.is_file():
        file = paths.resources() / "icons" / "dot.svg"
    return file.read_text(encoding="utf-8")


def _font(families: tuple[str, ...], px: int, bold: bool) -> QFont:
    font = QFont(list(families))
    font.setPixelSize(px)
    font.setBold(bold)
    return font


@lru_cache(maxsize=1)
def _load_fonts() -> None:
    """Add the fonts that we ship to the application, once."""
    for file in sorted((paths.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


@lru_cache(maxsize=1)
def _tokens() -> dict[str, Any]:
    tokens: dict[str, Any] = json.loads(
        (paths.resources() / "tokens.json").read_text(encoding="utf-8")
    )
    return tokens


def _sizes(tokens: dict[str, Any]) -> Sizes:
    type_, line = tokens["type_px"], tokens["line_height"]
    radius, panes = tokens["radius_px"], tokens["panes_px"]
    return Sizes(
        **type_,
        ui_line=line["ui"],
        body_line=line["article_body"],
        title_line=line["article_title"],
        column_chars=tokens["article_column_chars"],
        control_radius=radius["control"],
        thumbnail_radius=radius["thumbnail"],
        image_radius=radius["image"],
        spacing=tuple(tokens["spacing_px"]),
        **panes,
    )
