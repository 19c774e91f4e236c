"""Letter badges and sparklines: the same every time, and sharp."""

from PySide6.QtCore import QRectF

from reader.ui.pictures.badges import COLOURS, badge, colour, letter
from reader.ui.trending.sparkline import polyline


def contrast_with_white(colour):
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()]
    luminance = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    return 1.05 / (luminance + 0.05)


def test_a_feed_has_the_same_colour_on_every_start():
    assert colour("Kanal Ekonomi").name() == "#0f766e"
    assert colour("kanal ekonomi") == colour("Kanal Ekonomi")


def test_every_colour_lets_a_white_letter_be_read():
    assert all(contrast_with_white(type(colour(""))(name)) >= 4.5 for name in COLOURS)


def test_feeds_spread_over_the_colours():
    used = {colour(f"Feed {n}").name() for n in range(200)}

    assert len(used) == len(COLOURS)


def test_the_letter_is_the_first_one_of_the_name():
    assert letter("“the Ledger”") == "T"
    assert letter("9to5") == "9"
    assert letter("ßtraße") == "ß"
    assert letter("النافذة") == "ا"
    assert letter("… !") == "•"
    assert letter("") == "•"


def test_a_badge_is_as_sharp_as_the_screen_and_made_once(qapp):
    made = badge("Kanal", 16, 2.0)

    assert made.width() == 32
    assert made.devicePixelRatio() == 2.0
    assert badge("Kanal", 16, 2.0) is made


def test_a_sparkline_fills_its_place_from_nothing_to_the_most():
    line = polyline([0, 5, 10], QRectF(0, 0, 64, 16))

    assert line.size() == 3
    assert line.first().y() > 15
    assert line.last().y() < 1
    assert line.last().x() > 63


def test_a_sparkline_of_one_value_or_none_is_no_line():
    assert polyline([], QRectF(0, 0, 64, 16)).size() == 0
    assert polyline([3], QRectF(0, 0, 64, 16)).size() == 0


def test_a_sparkline_of_zeros_lies_at_the_bottom():
    line = polyline([0, 0, 0], QRectF(0, 0, 64, 16))

    assert {round(line.at(i).y()) for i in range(3)} == {15}
