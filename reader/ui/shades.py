"""How well one colour reads on another, and the shades that do; accents that fit every theme."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QGuiApplication, QPalette

OWN, SYSTEM = "own", "system"
ACCENTS = {  # the user's choices, besides the theme's own and the system's
    "blue": "#2563EB",
    "teal": "#0F766E",
    "green": "#15803D",
    "violet": "#7C3AED",
    "rose": "#BE185D",
}
UNTOLD = QColor("#308CC6")  # what Qt has where the platform tells no accent
LEAST, LEAST_TEXT, HIGH = 4.5, 7.0, 7.0  # contrasts: of accents, of text, in a theme of high ones
LIGHT, DARK, STARK = (0.13, 0.17), (0.13, 0.14), (0.24, 0.29)  # shares of the accent in grounds
PALER = 0.85


@dataclass(frozen=True, slots=True)
class Accent:
    """An accent with the grounds that are tinted by it."""

    accent: QColor
    soft: QColor
    selection: QColor


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(ink: QColor, ground: QColor, least: float = LEAST) -> QColor:
    """Return the nearest shade of `ink` that has this contrast on `ground`."""
    step = 1 if _luminance(ground) < 0.18 else -1
    hue, saturation, lightness = ink.hslHue(), ink.hslSaturation(), ink.lightness()
    found = QColor(ink)
    while contrast(found, ground) < least and 0 <= lightness <= 255:
        found = QColor.fromHsl(hue, saturation, lightness)
        lightness += 4 * step
    return found


def chosen_accent(name: str) -> QColor | None:
    """Return the colour of a choice; None: the theme's own, also where the system tells none."""
    if name == SYSTEM:
        return system_accent()
    return QColor(ACCENTS[name]) if name in ACCENTS else None


def system_accent() -> QColor | None:
    """Return the accent of the desktop; None where the platform tells none.

    Our palette leaves that role to the platform, so it follows the desktop while we run.
    """
    told = QGuiApplication.palette().color(QPalette.ColorRole.Accent)
    return None if told == UNTOLD else told


def accent_on(
    colour: QColor, grounds: tuple[QColor, ...], text: QColor, muted: QColor, *, stark: bool
) -> Accent:
    """Return `colour` as the accent of a theme with these grounds, the raised one first.

    It reads on each of them and on those that it tints, and text reads on these as well as it
    does on the darkest (in a dark theme the lightest) of the others, or nearly.
    """
    raised = grounds[0]
    dark = _luminance(text) > _luminance(raised)
    accent = QColor(colour)
    for ground in grounds:
        accent = readable(accent, ground, HIGH if stark else LEAST)
    shares = STARK if stark else DARK if dark else LIGHT
    soft, selection = (_tinted(raised, accent, share, text, muted) for share in shares)
    for ground in (soft, selection):
        accent = readable(accent, ground)
    return Accent(accent, soft, selection)


def _tinted(ground: QColor, tint: QColor, share: float, text: QColor, muted: QColor) -> QColor:
    """Return `ground` with a share of `tint`, less where text would read badly on it."""
    least = min(LEAST, contrast(muted, ground) * PALER)
    made = _mixed(ground, tint, share)
    while share > 0.02 and (contrast(text, made) < LEAST_TEXT or contrast(muted, made) < least):
        share *= PALER
        made = _mixed(ground, tint, share)
    return made


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
