"""Tags in the window: the dialog, the chips, the sidebar, the rows, the palette; all undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from reader.content.images import PictureCache
from reader.model import Query
from reader.ui import places
from reader.ui.actions.table import ACTIONS
from reader.ui.article.tag_dialog import TagDialog
from reader.ui.language import speak
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes
from reader.ui.window.window import MainWindow
from tests.builders import NOW, parsed
from tests.ui.desk import red_picture

# Only the display without a screen says so, whenever a window's smallest size is another one.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def window(qtbot, store, inline, tmp_path):
    speak("en")
    feed = store.feeds.add("https://a.example/feed", "Alpha")
    incoming = [
        parsed(f"guid {n}", f"Title {n}", html="<p>Words.</p>", tags=("theirs",)) for n in range(3)
    ]
    store.articles.merge(feed.id, incoming, NOW, first_fetch=False)
    library = Library(store, inline)
    themes = Themes("light")
    pictures = Pictures(PictureCache(tmp_path / "pictures"), inline, red_picture)
    window = MainWindow(library, themes, pictures)
    qtbot.addWidget(window)
    window.resize(1400, 900)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_query(Query(), "All")
    yield window
    library.stop()


def ids_of(store):
    return [row.id for row in store.articles.page(Query())]


def sidebar_titles(window):
    return [node.place.title for node in window.sidebar.tree.places.nodes()]


def names_of(store, id_):
    return [tag.name for tag in store.tags.of(id_)]


def test_the_key_opens_the_dialog_on_the_article_in_hand_and_enter_twice_tags_it(
    window, store, qtbot
):
    id_ = ids_of(store)[0]
    window.show_article(id_)

    window.actions_["tag"].trigger()
    dialog = window.findChild(TagDialog)
    qtbot.keyClicks(dialog.field, "to  keep")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    dialog.accept()

    assert names_of(store, id_) == ["to keep"]
    assert window.article._page.column._footer.own_tags.names == ("to keep",)
    assert sidebar_titles(window)[-2:] == ["Tags", "to keep"]


def test_no_other_action_has_the_key_for_tags():
    keys = [key for action in ACTIONS for key in action.keys]

    assert keys.count("L") == 1


def test_a_known_tag_is_completed_and_typing_it_again_takes_it_off(window, store, qtbot):
    first, second, _ = ids_of(store)
    store.tags.add("Climate", [first, second])

    dialog = TagDialog(window._library, [first], window)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    qtbot.keyClicks(dialog.field, "cli")
    completed = dialog.field.text()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    dialog.accept()

    assert completed.casefold() == "climate"
    assert names_of(store, first) == []
    assert names_of(store, second) == ["Climate"]


def test_a_tag_that_only_some_carry_stays_so_unless_it_is_touched(window, store, qtbot):
    first, second, third = ids_of(store)
    store.tags.add("some", [first])

    dialog = TagDialog(window._library, [first, second, third], window)
    half = dialog.list.item(0).checkState()
    qtbot.keyClicks(dialog.field, "new")
    dialog.accept()

    assert half is Qt.CheckState.PartiallyChecked
    assert store.tags.carrying("some") == (first,)
    assert len(store.tags.carrying("new")) == 3


def test_a_chip_leads_to_its_list_and_its_cross_takes_the_tag_off_until_undone(
    window, store, qtbot
):
    first, second, _ = ids_of(store)
    store.tags.add('two "words"', [first, second])
    window.show_article(first)
    chips = window.article._page.column._footer.own_tags

    qtbot.mouseClick(chips.findChild(QPushButton), Qt.MouseButton.LeftButton)
    listed = window.timeline.list.model().rowCount()
    qtbot.mouseClick(chips.findChild(QToolButton), Qt.MouseButton.LeftButton)
    after = names_of(store, first)
    window.actions_["undo"].trigger()

    assert listed == 2
    assert after == []
    assert names_of(store, first) == ["two 'words'"]
    assert chips.names == ("two 'words'",)


def test_the_sidebar_counts_a_tag_and_renames_and_deletes_it_with_undo(window, store):
    ids = ids_of(store)
    library = window._library
    library.tagging.change(ids[:2], ["old"])
    node = window.sidebar.tree.places.nodes()[-1]
    menu = window.sidebar._menu.menu(node)
    offered = [action.text() for action in menu.actions()]

    library.tagging.rename("old", "new")
    renamed = [(tag.name, tag.articles) for tag in store.tags.all()]
    library.tagging.delete("new")
    deleted = store.tags.all()
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()

    assert node.count == 2
    assert offered[-2:] == ["Rename…", "Delete the tag"]
    assert renamed == [("new", 2)]
    assert deleted == []
    assert [(tag.name, tag.articles) for tag in store.tags.all()] == [("old", 2)]


def test_a_row_tells_that_its_article_is_tagged_by_a_sign_and_aloud(window, store):
    first = ids_of(store)[0]
    model = window.timeline.list.model()
    place = model.place(first)
    view = window.timeline.list

    def look():
        return view.viewport().grab(view.visualRect(model.index(place, 0))).toImage()

    before = look()
    window._library.tagging.change([first], ["kept"])

    assert look() != before
    spoken = model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Tagged" in spoken


def test_the_palette_finds_tags(window, store):
    store.tags.add("climate", ids_of(store)[:1])

    window.actions_["palette"].trigger()
    entries = [entry for entry in window._finder.palette._entries if entry.text == "climate"]
    entries[0].do()

    assert [entry.note for entry in entries] == ["tag"]
    assert window._whereabouts.place == places.tag_place("climate")
