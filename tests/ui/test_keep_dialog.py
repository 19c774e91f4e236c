"""How long articles stay, from the window: told before, removed in parts, brought back."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from reader.model import Query
from reader.ui.upkeep.keep_dialog import KeepDialog
from tests.builders import parsed
from tests.ui.test_window import make, press  # noqa: F401 - fixtures

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def window(make, store):  # noqa: F811
    now = datetime.now(UTC)
    feed = store.feeds.add("https://a.example/feed", "Alpha")
    many = [
        parsed(str(n), f"Title {n}", published=now - timedelta(days=n, hours=12), text=f"Text {n}")
        for n in range(250)
    ]
    store.articles.merge(feed.id, many, now, first_fetch=False)
    window = make()
    window.show_query(Query(), "All")
    return window


def test_what_goes_is_told_removed_in_parts_and_comes_back(qtbot, window, store):
    dialog = KeepDialog(window._library, window)
    dialog.days.setValue(30)
    dialog.unread.setChecked(False)
    qtbot.waitUntil(lambda: "220" in dialog.told.text())
    goes = int("".join(c for c in dialog.told.text().split("articles")[0] if c.isdigit()))

    with qtbot.waitSignal(window._library.retaining.removed):
        dialog.now.click()

    assert store.articles.count(Query()) == 250 - goes
    assert len(window.timeline._model.rows()) == 250 - goes
    assert window._library.settings.keep_days == 30
    assert len(store.history.all()) == 1

    window.timeline.setFocus()
    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert store.articles.count(Query()) == 250


def test_rules_that_remove_nothing_say_so(qtbot, window):
    dialog = KeepDialog(window._library, window)

    qtbot.waitUntil(lambda: "nothing" in dialog.told.text())

    assert not dialog.now.isEnabled()
    dialog.reject()
    assert window._library.settings.keep_days == 0
