import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTextBrowser

from reader.content.images import PictureCache
from reader.ui.article.code_colours import inks
from reader.ui.article.table_sheet import TableSheet
from reader.ui.article.type_style import ground
from reader.ui.article.view import ArticleView
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.shades import contrast
from reader.ui.theme import NAMES, Theme, Themes
from tests.builders import NOW, parsed
from tests.ui.desk import red_picture

# The offscreen platform says this of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CODE = "<p>Before.</p><pre class='language-python'>def f():\n    return '😀', 42</pre><p>After.</p>"
WIDE = "<table>" + ("<tr>" + "<td>Kabupaten</td>" * 18 + "</tr>") * 3 + "</table>"


@pytest.fixture
def opened(qtbot, store, inline, tmp_path):
    """Return a function that opens an article of this HTML in a view of a theme."""

    def opened(html, theme="light"):
        feed = store.feeds.add("https://example.org/feed", "Site")
        store.articles.merge(feed.id, [parsed("1", html=html)], NOW, first_fetch=True)
        pictures = Pictures(PictureCache(tmp_path / "pictures"), inline, red_picture)
        view = ArticleView(Library(store, inline), Themes(theme), pictures)
        qtbot.addWidget(view)
        view.resize(700, 800)
        view.show()
        view.show()
        view.show_article(1)
        return view

    return opened


def colours(view):
    """Return each coloured piece of the text with its colour."""
    found, block = {}, view._page.column.body.document().begin()
    while block.isValid():
        text = block.text().encode("utf-16-le")
        for part in block.layout().formats():
            piece = text[2 * part.start : 2 * (part.start + part.length)].decode("utf-16-le")
            found[piece] = part.format.foreground().color().name()
        block = block.next()
    return found


def test_code_of_a_known_language_is_coloured(opened):
    found = colours(opened(CODE))

    ink = {role: colour.name() for role, colour in inks(Theme.load("light")).items()}
    assert found["def"] == ink["keyword"]
    assert found["'😀'"] == ink["string"]
    assert found["42"] == ink["number"]


def test_colours_follow_the_theme(opened):
    view = opened(CODE)

    view._themes.set("dark")

    assert colours(view)["def"] == inks(Theme.load("dark"))["keyword"].name()


@pytest.mark.parametrize("name", NAMES)
def test_every_ink_can_be_read_on_the_ground_of_code(name):
    theme = Theme.load(name)

    assert min(contrast(ink, ground(theme)) for ink in inks(theme).values()) >= 4.5


def test_a_table_too_wide_opens_in_a_sheet_that_scrolls(opened, qtbot):
    view = opened(WIDE)
    body = view._page.column.body
    body.setFocus()

    qtbot.keyClick(body, Qt.Key.Key_Tab)
    qtbot.keyClick(body, Qt.Key.Key_Return)

    sheet = view.findChild(TableSheet)
    assert sheet.scrolls
    browser = sheet.findChild(QTextBrowser)
    assert browser.toPlainText().count("Kabupaten") == 54
    qtbot.keyClick(browser, Qt.Key.Key_Right)
    assert browser.horizontalScrollBar().value() > 0
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


TWO = f"{CODE}<pre>second = 2</pre><p>{'Long. ' * 2000}</p><pre>third</pre>"


def test_code_under_the_mouse_has_a_button_that_copies_it(opened, qtbot):
    view = opened(TWO)
    column = view._page.column
    button, body = column.code_copy, column.body
    assert button.at is None

    qtbot.mouseMove(body.viewport(), body.cursorRect(body.document().find("return")).center())

    assert button.at == 0
    assert button.height() >= 28
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    assert copied == "def f():\n    return '😀', 42"
    qtbot.mouseMove(body.viewport(), body.cursorRect(body.document().find("Before")).center())
    assert button.at is None


def test_tab_takes_the_copy_button_from_code_to_code_and_the_page_follows(opened, qtbot):
    view = opened(TWO)
    column, bar = view._page.column, view._page.verticalScrollBar()
    with qtbot.waitActive(view):
        view.activateWindow()
    column.body.setFocus()

    seen = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is column.code_copy
        seen.append((column.code_copy.at, bar.value() > 1000))
    qtbot.keyClick(column.code_copy, Qt.Key.Key_Return)
    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(column.code_copy, Qt.Key.Key_Tab)

    assert seen == [(0, False), (1, False), (2, True)]
    assert copied == "third"
    assert column.code_copy.at is None


def test_another_article_is_shown_while_the_copy_button_is_over_code(opened, qtbot):
    view = opened(TWO)
    button = view._page.column.code_copy
    with qtbot.waitActive(view):
        view.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.at == 0

    view.resize(500, 600)
    view.show_article(1)  # it once looked for code in a text that was half taken away

    assert button.at is None
    qtbot.waitUntil(lambda: "second = 2" in view._page.column.body.toPlainText())
