import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QTextBrowser

from reader import settings
from reader.content.images import PictureCache
from reader.settings import Settings
from reader.ui.article.type_panel import TypePanel
from reader.ui.article.view import ArticleView
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.shades import contrast
from reader.ui.theme import Theme, Themes
from tests.builders import NOW, parsed
from tests.ui.desk import red_picture

# The offscreen platform says this of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ALL, ONE = 0, 1  # rows of the scope, where the feed is in no category
WORDS = "Words enough to fill a line or two of the column that they stand in. " * 8


@pytest.fixture
def view(qtbot, store, inline, tmp_path):
    for n in (1, 2):
        feed = store.feeds.add(f"https://site{n}.example/feed", f"Site {n}")
        article = parsed(str(n), html=f"<p>{WORDS}</p>", text=WORDS)
        store.articles.merge(feed.id, [article], NOW, first_fetch=True)
    pictures = Pictures(PictureCache(tmp_path / "pictures"), inline, red_picture)
    view = ArticleView(Library(store, inline), Themes("light"), pictures)
    qtbot.addWidget(view)
    view.resize(900, 800)
    view.show()
    view.show_article(1)
    return view


@pytest.fixture
def panel(view):
    view.deeds.show_type()
    return view.findChild(TypePanel)


def size(view):
    """Return the size of the text that is shown, and how wide its column is."""
    body = view._page.column.body
    return body.document().begin().begin().fragment().charFormat().font().pixelSize(), body.width()


def scope(panel):
    return panel.findChild(QComboBox)


def test_the_text_and_the_preview_follow_at_once(view, panel):
    panel._size.setValue(26)

    assert size(view)[0] == 26
    preview = panel.findChild(QTextBrowser).document()
    assert preview.begin().begin().fragment().charFormat().font().pixelSize() == 26
    assert preview.toPlainText().startswith("Words enough")


def test_a_feed_can_have_a_type_of_its_own(view, panel, store):
    scope(panel).setCurrentIndex(ONE)
    panel._size.setValue(24)
    panel._width.setValue(50)
    narrow = size(view)

    view.show_article(2)
    wide = size(view)
    view.show_article(1)

    assert narrow[0] == 24
    assert wide[0] == Settings().font_size
    assert size(view) == narrow
    assert settings.load_types(store) == {"1": {"font_size": 24, "line_width": 50}}


def test_a_feed_goes_back_to_what_all_have(view, panel, store):
    scope(panel).setCurrentIndex(ONE)
    panel._size.setValue(24)

    panel._usual.click()

    assert size(view)[0] == Settings().font_size
    assert panel._size.value() == Settings().font_size
    assert settings.load_types(store) == {}


def test_every_installed_font_and_straight_edges_can_be_chosen(view, panel):
    panel._font.setCurrentFont(QFont("Noto Sans"))
    panel._justified.setChecked(True)

    block = view._page.column.body.document().begin()
    assert block.begin().fragment().charFormat().font().family() == "Noto Sans"
    assert block.blockFormat().alignment() & Qt.AlignmentFlag.AlignJustify


def test_the_keys_for_size_change_the_type_that_is_shown(view, panel, store):
    scope(panel).setCurrentIndex(ONE)
    panel._size.setValue(24)

    view.deeds.larger()

    assert size(view)[0] == 25
    assert settings.load(store).font_size == Settings().font_size


def test_looking_at_the_panel_changes_nothing(view, panel, store):
    scope(panel).setCurrentIndex(ONE)
    scope(panel).setCurrentIndex(ALL)

    assert settings.load(store) == Settings()
    assert settings.load_types(store) == {}


def test_types_that_make_no_sense_are_left_out(store):
    store.settings.set(settings.FEED_TYPES, {"1": {"font_size": "large", "theme": "dark"}, "2": {}})

    assert settings.load_types(store) == {"1": {}, "2": {}}


def test_a_category_gives_its_type_to_the_feeds_inside_that_have_none(view, store):
    outer = store.categories.ensure(("News",))
    inner = store.categories.ensure(("News", "Local"))
    for feed in (1, 2):
        store.feeds.set_categories(feed, [inner])
    types = view._library.types
    types.change(f"category:{outer}", font_size=25, line_width=60)
    types.change(f"category:{inner}", font_size=22)
    types.change("2", line_width=50)
    view.show_article(1)
    view.deeds.show_type()
    panel = view.findChild(TypePanel)
    scopes = [scope(panel).itemText(row) for row in range(scope(panel).count())]

    first, second = (types.of(feed, view._library.settings) for feed in (1, 2))
    view.deeds.larger()
    scope(panel).setCurrentIndex(1)
    panel._usual.click()
    alone = types.of(1, view._library.settings)

    assert scopes == ["all feeds", "category News", "category News/Local", "Site 1"]
    assert (first.font_size, first.line_width) == (22, 60)
    assert (second.font_size, second.line_width) == (22, 50)
    assert size(view)[0] == alone.font_size == 23
    assert alone.line_width == Settings().line_width
    assert store.settings.get(settings.FEED_TYPES, {}) == {
        f"category:{inner}": {"font_size": 23},
        "2": {"line_width": 50},
    }


@pytest.mark.parametrize("role", ["text", "muted", "accent"])
def test_high_contrast_is_high(qapp, role):
    theme = Theme.load("contrast")

    for ground in (theme.window, theme.surface, theme.control, theme.selection):
        assert contrast(getattr(theme, role), ground) >= 7
