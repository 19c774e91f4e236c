"""What a screen reader hears, where the keyboard goes, and how large things are to be hit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QSpinBox,
)

from reader.ui.charts.points import ChartPoints
from reader.ui.language import LANGUAGES, speak
from tests.ui.test_window import articles, make  # noqa: F401 - fixtures

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

HIT = 28  # px
DIALOGS = ("settings", "keyboard", "add", "changes", "tag", "export")
MOST = 80  # steps of a walk by Tab
ROLE, NAME = QAccessible.Role, QAccessible.Text.Name
TO_USE = {
    *(ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.ComboBox, ROLE.SpinBox, ROLE.Slider),
    *(ROLE.EditableText, ROLE.List, ROLE.Tree, ROLE.Table, ROLE.PageTabList, ROLE.Link),
    *(ROLE.ListItem, ROLE.TreeItem, ROLE.PageTab, ROLE.ButtonMenu, ROLE.ButtonDropDown),
}


def heard(face, depth=0):
    """Yield what a screen reader finds below an interface, as far as it is on the screen."""
    for number in range(face.childCount()):
        child = face.child(number)
        if child is None or child.state().invisible or depth > 30:
            continue
        yield child
        if child.childCount() < 300:
            yield from heard(child, depth + 1)


def is_nameless(face):
    """Whether something to be used says nothing; what is disabled and empty is not there."""
    return face.role() in TO_USE and not face.state().disabled and not face.text(NAME)


def told_of(face):
    made = face.object()
    return f"{face.role().name} {type(made).__name__} {made.objectName() if made else ''}"


def walk(qtbot):
    """Press Tab until the keyboard is back; return the widgets it came by, and what is wrong."""
    seen, wrong = [], []
    for _ in range(MOST):
        focused = QApplication.focusWidget()
        assert focused is not None, f"lost after {seen[-1:]}"
        if focused in seen:
            return seen, wrong
        seen.append(focused)
        wrong += [f"{told(focused)}: {fault}" for fault in faults(focused)]
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    raise AssertionError(f"no end: {[told(widget) for widget in seen]}")


def told(widget):
    name = QAccessible.queryAccessibleInterface(widget).text(NAME)
    return f"{type(widget).__name__} {widget.objectName()} {name!r}"


def faults(widget):
    """Yield what is wrong with the widget that the keyboard is on."""
    face = QAccessible.queryAccessibleInterface(widget)
    if not face.text(NAME):
        yield "no name"
    surface = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    means_nothing = face.role() == ROLE.Client and surface is widget
    if face.role() == ROLE.NoRole or (means_nothing and not isinstance(widget, ChartPoints)):
        yield f"role {face.role().name}"
    if surface.visibleRegion().isEmpty():
        yield "not on the screen"
    pressed = isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QSpinBox)
    if pressed and min(widget.width(), widget.height()) < HIT:
        yield f"{widget.width()} x {widget.height()} px"
    window = widget.window()
    with_it = window.grab().toImage()
    widget.clearFocus()
    if window.grab().toImage() == with_it:
        yield "looks the same without the keyboard"
    widget.setFocus(Qt.FocusReason.TabFocusReason)


@pytest.fixture
def window(make, articles):  # noqa: F811
    QAccessible.setActive(True)
    made = make()
    made.show_category("News")
    made.show_article(articles["a"])
    made.timeline.setFocus()
    yield made
    QAccessible.setActive(False)


def test_everything_on_the_screen_has_a_name_and_a_role(window):
    face = QAccessible.queryAccessibleInterface(window)

    nameless = list(map(told_of, filter(is_nameless, heard(face))))

    assert nameless == []


def test_the_keyboard_goes_round_the_window_and_is_always_seen(window, qtbot):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    passed, wrong = walk(qtbot)

    assert "\n".join(wrong) == ""
    assert window.timeline.list in passed
    assert window.sidebar.tree in passed


@pytest.mark.parametrize("name", DIALOGS)
def test_the_keyboard_goes_round_every_dialog_and_is_always_seen(window, qtbot, name):
    window.actions_[name].trigger()
    shown = next(d for d in window.findChildren(QDialog) if d.isVisible())
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    face = QAccessible.queryAccessibleInterface(shown)
    if QApplication.focusWidget() is None or not shown.isAncestorOf(QApplication.focusWidget()):
        qtbot.keyClick(shown, Qt.Key.Key_Tab)

    nameless = list(map(told_of, filter(is_nameless, heard(face))))
    _, wrong = walk(qtbot)

    assert "\n".join(wrong) == ""
    assert nameless == []
    assert face.text(NAME)
    shown.close()


@pytest.mark.parametrize("page", ["front", "statistics"])
def test_the_keyboard_goes_round_every_page(window, qtbot, page):
    window.show_page(page)
    face = QAccessible.queryAccessibleInterface(window)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    passed, wrong = walk(qtbot)

    assert "\n".join(wrong) == ""
    assert any(window.pages.isAncestorOf(widget) for widget in passed)
    assert list(map(told_of, filter(is_nameless, heard(face)))) == []


def test_the_keyboard_goes_round_a_window_with_one_pane(window, qtbot):
    window.resize(800, 600)
    window.show_article(1)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    passed, wrong = walk(qtbot)

    assert "\n".join(wrong) == ""
    assert window._panes.pair.back in passed


def test_states_are_said_not_only_drawn(window, qtbot):
    def state(widget):
        return QAccessible.queryAccessibleInterface(widget).state()

    window.actions_["star"].trigger()

    toolbar = window.article._toolbar
    assert state(toolbar._star).checked
    assert state(toolbar._read).checked
    rows = QAccessible.queryAccessibleInterface(window.timeline.list)
    assert rows.child(0).state().selected
    assert rows.child(0).text(NAME).startswith("Starred. Title a")
    assert rows.child(1).text(NAME).startswith("Unread. Title b")
    pills = window.timeline.header.pills()
    assert [state(pill).checked for pill in pills] == [True, False, False]


def test_the_whole_window_is_mirrored_in_a_language_that_reads_to_the_left(make, articles):  # noqa: F811
    def places(window):
        window.show_category("News")
        window.show_article(articles["a"])
        bar, foot = window.article._toolbar, window.sidebar.footer
        widgets = (
            *(window.sidebar, window.timeline, window.article, window.trending),
            *(bar._previous, bar._next, bar._star, bar._browser, foot._dark, foot._settings),
            *window.timeline.header.pills()[:1],
        )
        return [(w.mapTo(window, w.rect().topLeft()).x(), w.width()) for w in widgets]

    width = 1440
    usual = places(make((width, 900)))
    speak("ar")
    mirrored = places(make((width, 900)))

    def middle(place):
        return place[0] + place[1] / 2

    for one, other in zip(usual, mirrored, strict=True):
        assert abs(middle(one) + middle(other) - width) < 40, (one, other)


def test_a_language_that_is_not_whole_says_so_and_falls_back_to_english(make, articles):  # noqa: F811
    speak("ar")
    window = make()

    assert window.actions_["settings"].text() == "الإعدادات"
    assert LANGUAGES["ar"].endswith("(partial)")
    assert window.tr("Nobody translated this.") == "Nobody translated this."
