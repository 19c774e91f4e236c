"""Smart folders in the window: kept from a search, counted, changed, removed and put back."""

import pytest
from PySide6.QtCore import Qt

from reader.model import SmartFolder
from reader.ui.search.folder_dialog import FolderDialog
from tests.ui.test_window import articles, make, press  # noqa: F401 - fixtures

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def window(make, articles):  # noqa: F811
    return make()


def row(window, id_=1):
    index = window.sidebar.tree.places.find(f"folder:{id_}")
    return window.sidebar.tree.places._node(index) if index.isValid() else None


def keep(window, qtbot, name, query):
    window._library.folders.save(SmartFolder(0, name, query), lambda: None, pytest.fail)
    with qtbot.waitSignal(window._library.folders.counted):
        pass


def test_a_search_is_kept_from_the_line_and_counted(qtbot, window):
    press(qtbot, window, Qt.Key.Key_Slash)
    line = window._searching.line
    qtbot.keyClicks(line.field, "title")
    line._buttons["bookmark"].click()
    dialog = window.findChild(FolderDialog)
    dialog.name.setText("Titles")
    with qtbot.waitSignal(window._library.folders.counted):
        dialog._save()

    assert row(window).place.title == "Titles"
    assert row(window).count == 5


def test_a_mistake_in_the_dialog_is_said_there(qtbot, window):
    dialog = FolderDialog(window._library, SmartFolder(0, "Bad", "is:unred"), window)

    dialog._save()

    assert "never “unred”" in dialog.wrong.text()
    assert dialog.result() == 0
    assert window._library.folders.all() == []


def test_a_folder_shows_its_articles_and_counts_what_is_read(qtbot, window):
    keep(window, qtbot, "Titles", "title")
    window.sidebar.tree.chosen.emit(row(window).place)
    assert window.timeline.list.model().rowCount() == 5
    assert window.sidebar.tree.current_key() == "folder:1"

    with qtbot.waitSignal(window._library.folders.counted):
        window._library.mark_read([1, 2])

    assert row(window).count == 3


def test_a_removed_folder_is_put_back_by_undo(qtbot, window):
    keep(window, qtbot, "Titles", "title")

    window._library.folders.remove(window._library.folders.all()[0])
    assert row(window) is None
    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert row(window).place.title == "Titles"


def test_a_renamed_folder_has_its_old_name_back_by_undo(qtbot, window):
    keep(window, qtbot, "Titles", "title")

    window._library.folders.save(SmartFolder(1, "Other", "title"), lambda: None, pytest.fail)
    assert row(window).place.title == "Other"
    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert row(window).place.title == "Titles"


def test_folders_move_by_their_menu_and_the_palette_finds_them(qtbot, window):
    keep(window, qtbot, "One", "title")
    keep(window, qtbot, "Two", "text")
    menu = window.sidebar._menu.menu(row(window, 2))
    next(action for action in menu.actions() if action.text() == "Move up").trigger()
    assert [folder.name for folder in window._library.folders.all()] == ["Two", "One"]

    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [folder.name for folder in window._library.folders.all()] == ["One", "Two"]

    press(qtbot, window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.focusWidget(), "One")
    press(qtbot, window, Qt.Key.Key_Return)

    assert window.timeline.query().text == "title"


def test_a_folder_can_be_searched_in(qtbot, window):
    keep(window, qtbot, "Some", "title:a OR title:b")
    window.sidebar.tree.chosen.emit(row(window).place)
    press(qtbot, window, Qt.Key.Key_Slash)
    line = window._searching.line
    qtbot.keyClicks(line.field, "title:b")
    line._here.click()

    assert window.timeline.list.model().rowCount() == 1
    assert line.text == "title:b"


def test_where_the_program_ended_in_a_folder_it_begins_there(qtbot, window, make):  # noqa: F811
    keep(window, qtbot, "Titles", "title")
    window.sidebar.tree.chosen.emit(row(window).place)
    window.save()

    again = make()

    assert again.sidebar.tree.current_key() == "folder:1"
    assert again.timeline.list.model().rowCount() == 5


def test_a_search_of_one_list_is_kept_with_that_list(qtbot, window):
    window.show_category("News")
    press(qtbot, window, Qt.Key.Key_Slash)
    line = window._searching.line
    qtbot.keyClicks(line.field, "title OR text")
    line._here.click()
    line._buttons["bookmark"].click()
    dialog = window.findChild(FolderDialog)
    assert dialog.search.text() == 'category:"News" (title OR text)'

    with qtbot.waitSignal(window._library.folders.counted):
        dialog._save()

    assert row(window).count == 3
