"""Times, numbers and sentences as the user reads them."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit

from reader.model import Sentence
from reader.ui.language import speak
from reader.ui.texts import as_written, full_date, midnight, number, say, since, until, when

NOON = datetime(2026, 3, 4, 12, 0).astimezone()


@pytest.fixture
def english(qapp):
    speak("en")
    yield
    speak("en")


@pytest.fixture
def indonesian(qapp):
    speak("id")
    yield
    speak("en")


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=20), "now"),
        (timedelta(minutes=12), "12 min"),
        (timedelta(hours=3), "3 h"),
        (timedelta(hours=13), "yesterday"),
        (timedelta(hours=30), "yesterday"),
        (timedelta(days=3), "3 days"),
        (timedelta(days=20), "12 Feb"),
        (timedelta(days=400), "28 Jan 2025"),
    ],
)
def test_ages_are_short(english, ago, words):
    assert when(NOON - ago, NOON) == words


def test_an_article_of_tomorrow_is_new(english):
    assert when(NOON + timedelta(hours=5), NOON) == "now"


def test_ages_in_indonesian(indonesian):
    assert when(NOON - timedelta(minutes=12), NOON) == "12 mnt"
    assert when(NOON - timedelta(hours=30), NOON) == "kemarin"
    assert until(NOON + timedelta(hours=2), NOON) == "2 j"
    assert since(NOON - timedelta(hours=2), NOON) == "sejak 10.00"


def test_a_date_has_its_day_and_time_zone(indonesian):
    words = full_date(NOON)

    assert words.startswith("Rab 4 Mar 2026, 12.00 ")
    assert words.split()[-1]


def test_numbers_are_written_as_the_language_does(indonesian):
    assert number(8.24, 1) == "8,2"
    assert number(12345) == "12.345"


def test_a_sentence_of_the_core_is_translated_with_its_values(indonesian):
    asked = Sentence.of("the server asked for {wait}", wait="4 h")
    usual = Sentence.of(
        "{articles} articles from {sources} sources in {hours} h, {factor}x the usual",
        articles=12,
        sources=7,
        hours=3,
        factor=8.25,
    )

    assert say(asked) == "server meminta jeda 4 j"
    assert say(usual) == "12 artikel dari 7 sumber dalam 3 jam, 8,3× dari biasanya"


def test_a_sentence_without_a_translation_is_said_in_english(indonesian):
    assert say(Sentence.of("Never heard of {x}.", x="it")) == "Never heard of it."


def test_midnight_is_the_users_own():
    now = datetime(2026, 3, 4, 15, 30, tzinfo=UTC)

    found = midnight(now).astimezone()

    assert (found.hour, found.minute) == (0, 0)
    assert found.date() == now.astimezone().date()


def test_english_comes_back(indonesian):
    speak("en")

    assert when(NOON - timedelta(hours=30), NOON) == "yesterday"
    assert QLocale().language() == QLocale.Language.English


@pytest.mark.parametrize(
    "title",
    [
        "How <b> works",
        '<img src="file://evil.example/share/x.png">',
        "Fish & chips",
        "The sign &lt; in print",
        "Two lines\n<i>of words",
    ],
)
def test_a_tip_shows_a_title_as_it_is_written_and_loads_nothing(qapp, title):
    tip = QTextDocument()
    tip.setHtml(as_written(title))

    assert tip.toPlainText() == title


def test_a_tip_without_signs_of_markup_is_left_as_it_is():
    assert as_written("Ferry sinks\n3 sources") == "Ferry sinks\n3 sources"


def test_what_qt_itself_says_on_buttons_is_said_in_our_language(qtbot):
    speak("id")
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.No
    )
    qtbot.addWidget(box)
    field = QLineEdit()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    words = [button.text() for button in box.buttons()]
    words += [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    speak("en")

    told = {word.replace("&", "") for word in words}
    assert told == {
        *("Simpan", "Tidak", "Urungkan", "Ulangi", "Potong", "Salin", "Tempel", "Hapus"),
        "Pilih semua",
    }
