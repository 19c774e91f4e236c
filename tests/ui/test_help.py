"""Help from inside: the manual that was shipped, what is new, and the first minute."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl

import reader
from reader import paths
from reader.content.images import PictureCache
from reader.ui.help.help import SEEN, Help
from reader.ui.help.manual import Manual, pages
from reader.ui.help.news import News, changes_of
from reader.ui.help.tour import Tour
from reader.ui.language import speak
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes
from reader.ui.window.window import MainWindow
from tests.ui.desk import red_picture

# Said by Qt's screenless platform whenever a window is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Key = Qt.Key


@pytest.fixture
def library(store, inline):
    speak("en")
    store.feeds.add("https://example.org/feed", "Site")
    return Library(store, inline)


@pytest.fixture
def window(qtbot, library, inline, tmp_path):
    pictures = Pictures(PictureCache(tmp_path / "pictures"), inline, red_picture)
    window = MainWindow(library, Themes("light"), pictures)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return window


def test_the_first_minute_is_offered_once_and_goes_by_keyboard(qtbot, window, library):
    help_, offers = Help(library, Themes("light"), window), []
    library.offered.connect(lambda *offer: offers.append(offer))
    help_.start()
    library.feeds_changed.emit()
    assert [button for _, button, _ in offers] == ["Show me"]

    offers[0][2]()
    (tour,) = window.findChildren(Tour)
    seen = []
    while tour.next.text() != "Done":
        seen.append(tour.title.text())
        assert window.rect().contains(tour.geometry())
        qtbot.keyClick(tour, Key.Key_Right)
    qtbot.keyClick(tour, Key.Key_Left)
    assert tour.title.text() == seen[-1] == "Trending"
    with qtbot.waitSignal(tour.ended):
        qtbot.keyClick(tour, Key.Key_Escape)

    assert seen == ["Your sources", "The list", "The article", "Trending"]
    Help(library, Themes("light"), window).start()
    assert len(offers) == 1


def test_an_update_tells_what_is_new_and_a_new_library_does_not(qtbot, window, library, store):
    offers = []
    library.offered.connect(lambda *offer: offers.append(offer))
    Help(library, Themes("light"), window).start()
    assert "What is new" not in [button for _, button, _ in offers]
    assert store.settings.get(SEEN) == reader.__version__
    store.settings.set(SEEN, "0.0.1")

    Help(library, Themes("light"), window).start()

    text, button, show = offers[-1]
    assert (text, button) == (f"This is Kabar {reader.__version__} now.", "What is new")
    show()
    (news,) = window.findChildren(News)
    assert "OPML" in news.text.toPlainText()
    news.close()


def test_the_changes_of_a_version_are_those_under_its_heading():
    text = "# Changes\n\n## 0.2.0\n\n- new\n\n## 0.1.0 (unreleased)\n\n- old\n"

    assert changes_of("0.1.0", text) == "## 0.1.0 (unreleased)\n\n- old\n"
    assert changes_of("0.2.0", text) == "## 0.2.0\n\n- new\n\n"
    assert changes_of("9", text) == changes_of("0.2.0", text)


def test_the_manual_shows_its_pages_follows_links_and_is_searched(qtbot, window, library):
    Help(library, Themes("light"), window)
    qtbot.keyClick(window, Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    (manual,) = window.findChildren(Manual)
    qtbot.waitExposed(manual)
    count = manual.list.count()
    assert manual.text.toPlainText().startswith("How Kabar is used")

    manual.text.anchorClicked.emit(QUrl("undo.md"))
    assert manual.text.toPlainText().startswith("Undo")
    qtbot.keyClicks(manual.words, "proxy")
    assert 0 < manual.list.count() < count
    manual.close()


@pytest.mark.parametrize("language", ["en", "id"])
def test_each_page_is_there_in_the_users_language(language):
    found = pages(language)

    assert len(found) > 15
    assert ("Cara memakai Kabar" in found["README.md"]) == (language == "id")
    assert "](pictures/" not in "".join(found.values())
    assert QLocale(language).language() != QLocale.Language.C


def test_what_the_program_shows_of_itself_is_in_the_wheel():
    root = Path(reader.__file__).parents[1]
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    shipped = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]

    for path in (paths.manual(), paths.changes(), paths.resources()):
        assert shipped[path.name] == f"reader/{path.name}"
