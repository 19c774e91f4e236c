"""Undo in the window: Ctrl+Z and its opposite, after a restart, and the history in a dialog."""

import json
from threading import Event

import pytest
from PySide6.QtWidgets import QMessageBox

from reader.content.images import PictureCache
from reader.model import Access, Query, Rule, SmartFolder, Topic
from reader.ui.feeds.place_rules import Spot
from reader.ui.language import speak
from reader.ui.library import Library
from reader.ui.marking import STARRED
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes
from reader.ui.trending.deeds import TopicDeeds
from reader.ui.upkeep.changes_dialog import ChangesDialog
from reader.ui.window.window import MainWindow
from tests.builders import NOW, parsed
from tests.ui.desk import red_picture

# Only the display without a screen says so, whenever a window's smallest size is another one.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

OPML = """<opml version="2.0"><body>
<outline text="New"><outline type="rss" text="One" xmlUrl="https://one.example/feed"/>
<outline type="rss" text="Two" xmlUrl="https://two.example/feed"/></outline></body></opml>"""


@pytest.fixture
def make(qtbot, store, inline, tmp_path):
    """Return a function that opens a window on a library with a feed in a category."""
    speak("en")
    feed = store.feeds.add("https://a.example/feed", "Alpha", [store.categories.ensure(["News"])])
    incoming = [parsed(f"guid {n}", f"Title {n}", html="<p>Words.</p>") for n in range(3)]
    store.articles.merge(feed.id, incoming, NOW, first_fetch=False)

    def make():
        library = Library(store, inline, red_picture)
        pictures = Pictures(PictureCache(tmp_path / "pictures"), inline, red_picture)
        window = MainWindow(library, Themes("light"), pictures)
        qtbot.addWidget(window)
        window.show()
        return window

    return make


def state(store):
    """Return what the user has chosen, as rows."""
    tables = (
        *("feeds", "categories", "feed_categories", "marks", "tags", "article_tags"),
        *("topic_choices", "section_refusals", "accesses", "place_rules", "smart_folders"),
        *("articles", "removed"),
    )
    found = {}
    for table in tables:
        rows = store.database.connection.execute(f"SELECT * FROM {table}").fetchall()
        found[table] = sorted(map(repr, rows))
    rules = "SELECT feed_id, category_id, full_text FROM reading_rules"
    found["reading_rules"] = store.database.connection.execute(rules).fetchall()
    return json.dumps(found)


DEEDS = {
    "mark": lambda library, ids, _: library.mark_read(ids[:1]),
    "mark several": lambda library, ids, _: library.mark_together(ids),
    "mark all": lambda library, _ids, _: library.mark_all_read(Query()),
    "star": lambda library, ids, _: library.star(ids[:2]),
    "tag": lambda library, ids, _: library.tagging.change(ids, ["kept", "later"]),
    "unsubscribe": lambda library, _ids, _: library.remove(1),
    "rename a feed": lambda library, _ids, _: library.subscriptions.rename(1, "Beta"),
    "move a feed": lambda library, _ids, _: library.subscriptions.move_to(1, "Other/Inside"),
    "no category": lambda library, _ids, _: library.subscriptions.set_categories(1, ()),
    "weight": lambda library, _ids, _: library.subscriptions.set_weight(1, 2.0),
    "mute": lambda library, _ids, _: library.subscriptions.mute(1),
    "rename a category": lambda library, _ids, _: library.subscriptions.rename_category(1, "X"),
    "remove a category": lambda library, _ids, _: library.subscriptions.remove_category(1),
    "access": lambda library, _ids, _: library.subscriptions.ask_as(
        1, Access(minutes=90), "", lambda _: None, lambda _: None
    ),
    "delete": lambda library, ids, _: library.remove_articles(ids[:2]),
    "quiet": lambda library, _ids, _: library.place_rules.choose(
        Spot(1, "Alpha", True), "paused", True
    ),
    "smart folder": lambda library, _ids, _: library.folders.save(
        SmartFolder(0, "Titles", "title"), lambda: None, lambda _: None
    ),
    "rule": lambda library, _ids, _: library.rules.set_feed(1, Rule(full_text=True)),
    "import": lambda library, _ids, folder: library.adding.import_opml(folder / "f.opml"),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_every_deed_is_undone_by_the_key_after_a_restart_and_done_again(
    make, store, tmp_path, deed
):
    (tmp_path / "f.opml").write_text(OPML, encoding="utf-8")
    window, ids = make(), [row.id for row in store.articles.page(Query())]
    window._library.syncing.stop()  # what is imported would be asked for
    before = state(store)

    DEEDS[deed](window._library, ids, tmp_path)
    after = state(store)
    window._library.stop()
    window = make()
    window.actions_["undo"].trigger()
    undone = state(store)
    window.actions_["redo"].trigger()
    window._library.stop()

    assert after != before
    assert undone == before
    assert state(store) == after
    assert len(store.history.all()) == 1


def test_the_key_takes_back_what_was_done_last_though_it_is_not_written_yet(qtbot, make, workers):
    store = make()._library.store
    library, ids = Library(store, workers), [row.id for row in store.articles.page(Query())]
    store.history.record(STARRED, store.marks.star, ids[:1])
    busy = Event()

    workers.write.submit(busy.wait)
    library.mark_read(ids[1:2])
    library.changes.undo_last()
    with qtbot.waitSignal(library.changes.turned):
        busy.set()

    assert store.articles.count(Query(starred_only=True)) == 1
    assert store.articles.count(Query(unread_only=True)) == len(ids)
    library.stop()


def test_a_topic_that_is_followed_is_followed_no_more_after_undo(make, store):
    window = make()
    deeds = TopicDeeds(window._library, window)

    deeds.follow(Topic("topic", "Topic", (), 0, 0, 0.0))
    followed = [choice.label for choice in store.trends.topic_choices(NOW)]
    window.actions_["undo"].trigger()

    assert followed == ["Topic"]
    assert store.trends.topic_choices(NOW) == []


def test_the_dialog_lists_the_changes_and_undoes_one_in_the_middle(make, store):
    window, ids = make(), [row.id for row in store.articles.page(Query())]
    library = window._library
    library.star(ids[:1])
    library.mark_together(ids)
    library.subscriptions.rename(1, "Beta")

    window.actions_["changes"].trigger()
    dialog = window.findChild(ChangesDialog)
    lines = [dialog.list.item(row).text().split("\n")[0] for row in range(dialog.list.count())]
    dialog.list.setCurrentRow(1)
    dialog.turn.click()

    assert lines == ["Renamed: Alpha", "Marked read: 3", "Starred: 1"]
    assert store.articles.count(Query(unread_only=True)) == 3
    assert store.articles.count(Query(starred_only=True)) == 1
    assert store.feeds.get(1).title == "Beta"
    assert dialog.turn.text() == "Do it again"
    assert "undone" in dialog.list.item(1).text()


def test_what_cannot_be_undone_any_more_is_said_in_words(make, store):
    window = make()
    window._library.remove(1)
    store.feeds.add("https://a.example/feed")

    window._library.changes.undo_last()
    window.messages.undo()

    assert "cannot be undone any more" in window.messages.toast.text


def test_all_is_forgotten_only_by_who_says_so(make, store, monkeypatch):
    window, ids = make(), [row.id for row in store.articles.page(Query())]
    window._library.star(ids)
    window.actions_["changes"].trigger()
    dialog = window.findChild(ChangesDialog)

    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    dialog.forget.click()
    kept = len(store.history.all())
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    dialog.forget.click()

    assert kept == 1
    assert store.history.all() == []
    assert dialog.nothing.isVisibleTo(dialog)
