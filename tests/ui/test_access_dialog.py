"""How a feed is asked, set in the window."""

import pytest
from PySide6.QtWidgets import QPushButton

from reader.feeds import access
from reader.model import Access, Login
from reader.ui.feeds.access_dialog import AccessDialog
from reader.ui.feeds.feed_dialog import FeedDialog
from reader.ui.library import Library
from reader.workers import Workers


@pytest.fixture
def feed(store):
    return store.feeds.add("https://example.org/feed")


@pytest.fixture
def dialog(qtbot, store, feed):
    def opened():
        made = AccessDialog(Library(store, Workers.inline()), feed.id)
        qtbot.addWidget(made)
        return made

    return opened


def fill(dialog, login, name="", secret=""):
    dialog.login.setCurrentIndex(
        [dialog.login.itemData(row) for row in range(dialog.login.count())].index(login)
    )
    dialog.name.setText(name)
    dialog.secret.setText(secret)
    dialog.buttons.accepted.emit()


def test_what_is_set_is_how_the_feed_is_asked(dialog, qtbot, store, feed):
    made = dialog()
    made.minutes.setValue(45)
    made.proxy.setText("socks5h://127.0.0.1:9050")
    made.user_agent.setText("Other/1")

    with qtbot.waitSignal(made.accepted):
        made.buttons.accepted.emit()

    assert store.accesses.get(feed.id) == Access("Other/1", "socks5h://127.0.0.1:9050", 45)


def test_a_login_goes_into_the_keychain_and_is_not_shown_again(
    dialog, qtbot, store, feed, keychain
):
    made = dialog()
    with qtbot.waitSignal(made.accepted):
        fill(made, Login.BASIC, "ani", "s3")

    again = dialog()

    assert list(keychain.secrets.values()) == ["s3"]
    assert (again.name.text(), again.secret.text()) == ("ani", "")
    assert again.secret.placeholderText() != ""
    with qtbot.waitSignal(again.accepted):
        again.buttons.accepted.emit()
    assert list(keychain.secrets.values()) == ["s3"]


def test_without_a_keychain_the_dialog_says_so_and_stays(dialog, qtbot, store, feed, no_keychain):
    made = dialog()

    fill(made, Login.BEARER, secret="s3")

    qtbot.waitUntil(lambda: "no keychain" in made.said.text())
    assert made.result() == 0
    assert store.accesses.get(feed.id) == Access()


@pytest.mark.usefixtures("keychain")
def test_a_login_without_a_secret_is_asked_for_it(dialog, qtbot):
    made = dialog()

    fill(made, Login.COOKIE)

    qtbot.waitUntil(lambda: "needs its secret" in made.said.text())


def test_a_proxy_that_is_none_is_refused_in_words(dialog, qtbot):
    made = dialog()
    made.proxy.setText("somewhere")

    made.buttons.accepted.emit()

    qtbot.waitUntil(lambda: "not the address of a proxy" in made.said.text())
    assert made.buttons.isEnabled()


def test_a_login_that_is_taken_away_leaves_the_keychain_when_it_cannot_come_back(
    dialog, qtbot, store, feed, keychain
):
    made = dialog()
    with qtbot.waitSignal(made.accepted):
        fill(made, Login.BEARER, secret="s3")
    again = dialog()

    with qtbot.waitSignal(again.accepted):
        fill(again, None)

    assert store.accesses.get(feed.id) == Access()
    (change, *_) = store.history.all()
    store.history.undo(change.id)
    assert access.manner(store.accesses.get(feed.id)).secrets == (("Authorization", "Bearer s3"),)

    store.history.redo(change.id)
    store.history.clear()
    access.forget_unused(store)
    assert keychain.secrets == {}


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_dialog_of_a_feed_leads_there(qtbot, store, feed):
    parent = FeedDialog(Library(store, Workers.inline()), feed.id)
    qtbot.addWidget(parent)
    (button,) = [b for b in parent.findChildren(QPushButton) if b.text() == "How it is asked…"]

    button.click()

    assert parent.findChild(AccessDialog).isVisible()
