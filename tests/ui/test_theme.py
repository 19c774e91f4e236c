"""Themes: every role is there, and one can be read on the other."""

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from reader.ui import shades
from reader.ui.theme import COLOURS, NAMES, Theme, Themes, icon, serif_font, ui_font


def luminance(colour):
    def linear(share):
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", NAMES)
def test_text_can_be_read_on_every_ground(qapp, name):
    theme = Theme.load(name)

    for ground in (theme.window, theme.sidebar, theme.surface, theme.selection, theme.control):
        assert contrast(theme.text, ground) >= 7
    for ground in (theme.window, theme.sidebar, theme.surface):
        assert contrast(theme.muted, ground) >= 3.7
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@pytest.mark.parametrize("name", NAMES)
def test_every_role_is_a_colour(qapp, name):
    theme = Theme.load(name)

    assert all(getattr(theme, role).isValid() for role in COLOURS)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("colour", [*shades.ACCENTS.values(), "#ffe600", "#ffffff", "#000000"])
def test_every_accent_reads_on_all_grounds_of_every_theme_and_leaves_text_readable(
    qapp, name, colour
):
    theme = Theme.load(name, QColor(colour))

    grounds = (theme.window, theme.sidebar, theme.surface, theme.accent_soft, theme.selection)
    assert min(contrast(theme.accent, ground) for ground in grounds) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.text, theme.selection) >= 7
    assert contrast(theme.muted, theme.selection) >= 3.2


def test_the_accent_follows_the_system_where_it_tells_one_and_else_is_the_themes(
    qapp, qtbot, monkeypatch
):
    themes = Themes("light")
    with qtbot.assertNotEmitted(themes.changed):
        themes.set_accent("system")  # this screenless platform tells none
    told = QPalette(qapp.palette())
    told.setColor(QPalette.ColorRole.Accent, QColor("#2563EB"))
    monkeypatch.setattr(shades.QGuiApplication, "palette", lambda: told)

    with qtbot.waitSignal(themes.changed):
        qapp.paletteChanged.emit(told)

    assert themes.theme == Theme.load("light", QColor("#2563EB"))
    assert themes.theme.accent.name() in qapp.styleSheet()
    themes.set_accent("own")
    assert themes.theme == Theme.load("light")


def test_another_theme_is_in_force_at_once(qapp, qtbot):
    themes = Themes("light")

    with qtbot.waitSignal(themes.changed) as told:
        themes.set("dark")

    assert told.args[0].dark
    assert QApplication.palette().window().color() == Theme.load("dark").window
    assert Theme.load("dark").surface.name() in qapp.styleSheet()


def test_the_same_theme_again_is_no_news(qapp, qtbot):
    themes = Themes("sepia")

    with qtbot.assertNotEmitted(themes.changed):
        themes.set("sepia")


def test_a_theme_that_is_not_known_follows_the_system(qapp):
    assert Themes("system").theme.name in ("light", "dark")
    assert Themes("nonsense").theme.name in ("light", "dark")


def test_our_fonts_are_there_on_every_system(qapp):
    Themes("light")

    assert QFontInfo(ui_font(13)).family() == "Noto Sans"
    assert QFontInfo(serif_font(19, bold=True)).family() == "Noto Serif"
    assert serif_font(19, bold=True).weight() == QFont.Weight.Bold


def test_icons_are_drawn_in_the_colour_asked_for(qapp):
    picture = icon("dot", QColor("#ff0000"), 16).pixmap(16).toImage()

    colours = {picture.pixelColor(x, y).name() for x in range(16) for y in range(16)}
    assert "#ff0000" in colours


def test_an_icon_that_is_missing_is_drawn_as_a_dot(qapp):
    missing = icon("no-such-icon", QColor("#ff0000"), 16).pixmap(16).toImage()

    assert missing == icon("dot", QColor("#ff0000"), 16).pixmap(16).toImage()
