from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolTip

from reader.content.images import PictureCache
from reader.model import Related, Relation
from reader.ui.article.body import ArticleBody
from reader.ui.article.cards import MoreCard
from reader.ui.article.covered import ONE_LINE, CoverRow
from reader.ui.article.lead import LeadPicture
from reader.ui.article.view import ArticleView
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes
from tests.builders import NOW, parsed
from tests.ui.test_pictures import png

# The offscreen platform says this of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LONG = "".join(
    f"<p>Paragraph {n} with words enough to fill a line or two of it.</p>" for n in range(80)
)


@pytest.fixture
def library(qapp, store, inline):
    return Library(store, inline)


@pytest.fixture
def themes(qapp):
    return Themes("light")


@pytest.fixture
def view(qtbot, library, themes, tmp_path, workers):
    pictures = Pictures(PictureCache(tmp_path / "pictures"), workers)
    view = ArticleView(library, themes, pictures)
    pictures.setParent(view)  # its timer must not outlive the workers
    view.came = []  # pictures; a quick one comes while the article is being shown
    pictures.ready.connect(view.came.append)
    qtbot.addWidget(view)
    view.resize(560, 700)
    view.show()
    return view


def add(store, *articles):
    feed = store.feeds.add("https://paper.example/feed", "The Paper")
    return store.articles.merge(feed.id, articles, NOW, first_fetch=False).new


def show(view, store, html, **fields):
    (id_,) = add(store, parsed(html=html, text="Words of it", published=NOW, **fields))
    view.show_article(id_)
    return id_


def text(view):
    return view.findChild(ArticleBody).toPlainText()


def bar(view):
    return view._page.verticalScrollBar()


def test_an_article_is_shown_and_counted_as_opened(view, store):
    id_ = show(view, store, "<p>Hello <b>there</b></p>", title="The headline", author="Ana Budi")

    words = " ".join(label.text() for label in view.findChildren(QLabel))
    assert text(view) == "Hello there"
    assert "The headline" in words
    assert "Ana Budi" in words
    assert store.articles.get(id_).read
    assert store.articles.get(id_).read_count == 1


@pytest.mark.parametrize(("count", "said"), [(None, ">Comments<"), (12, ">Comments (12)<")])
def test_the_footer_leads_to_the_comments_and_says_how_many_there_are(view, store, count, said):
    show(view, store, "<p>Words</p>", comments_url="https://talk.example/1", comment_count=count)

    links = " ".join(label.text() for label in view.findChildren(QLabel))
    assert 'href="https://talk.example/1"' in links
    assert said in links


def test_before_an_article_is_chosen_the_page_says_so(view):
    assert view.article_id is None
    assert view._empty.isVisible()


def test_an_article_that_is_gone_is_said_in_words(qtbot, view, library):
    with qtbot.waitSignal(library.failed):
        view.show_article(999)

    assert view._empty.isVisible()


def test_space_pages_through_the_text_and_says_when_it_ends(view, store):
    show(view, store, LONG)

    pages = 1
    while view.scroll_page():
        pages += 1

    assert pages > 3
    assert bar(view).value() == bar(view).maximum()


def test_another_theme_leaves_the_reader_where_he_is(view, store, themes):
    show(view, store, LONG)
    bar(view).setValue(900)

    themes.set("dark")

    assert bar(view).value() == 900
    assert themes.theme.text.name() in view.findChild(ArticleBody).toHtml()


def test_larger_text_keeps_the_share_that_was_read(view, store, library):
    show(view, store, LONG)
    bar(view).setValue(bar(view).maximum() // 2)
    size = library.settings.font_size

    view.deeds.larger()

    assert library.settings.font_size == size + 1
    assert abs(view._page.share_read() - 0.5) < 0.02


def test_the_place_in_an_article_is_found_again(view, store):
    first, second = add(
        store,
        parsed("a", html=LONG, text="x", published=NOW),
        parsed("b", html="<p>b</p>", text="y", published=NOW),
    )
    view.show_article(first)
    bar(view).setValue(1200)

    view.show_article(second)
    view.show_article(first)

    assert abs(bar(view).value() - 1200) < 60


def test_marks_made_elsewhere_show_in_the_toolbar(view, store, library):
    id_ = show(view, store, "<p>a</p>")

    library.star([id_])

    assert view._toolbar._star.isChecked()


def test_the_star_button_stars(qtbot, view, store):
    id_ = show(view, store, "<p>a</p>")

    qtbot.mouseClick(view._toolbar._star, Qt.MouseButton.LeftButton)

    assert store.articles.get(id_).starred


def test_a_text_is_not_set_anew_while_it_is_read(view, store, library):
    id_ = show(view, store, LONG)
    bar(view).setValue(700)

    library.articles_changed.emit(frozenset({id_}))

    assert bar(view).value() == 700


class Browser(QObject):
    """Stands where the system's browser would."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def take(self, url):
        self.opened.append(url.toString())


@pytest.fixture
def browser(qapp):
    browser = Browser()
    for scheme in ("https", "javascript", "file"):
        QDesktopServices.setUrlHandler(scheme, browser, "take")
    yield browser
    for scheme in ("https", "javascript", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_links_open_outside_once_their_scheme_is_checked(view, store, browser):
    show(view, store, '<p><a href="https://a.example/x">a</a></p>')
    body = view.findChild(ArticleBody)

    body.anchorClicked.emit(QUrl("https://a.example/x"))
    body.anchorClicked.emit(QUrl("javascript:alert(1)"))
    body.anchorClicked.emit(QUrl("file:///etc/passwd"))

    assert browser.opened == ["https://a.example/x"]


def test_pointing_at_a_link_shows_where_it_truly_leads(view, store):
    show(view, store, "<p>a</p>")

    view.findChild(ArticleBody).highlighted.emit(QUrl("https://аpple.example/x"))

    assert view._status.isVisible()
    assert "xn--" in view._status.text()


def test_the_link_is_copied(view, store):
    show(view, store, "<p>a</p>", url="https://paper.example/1")

    view.deeds.copy_link()

    assert QGuiApplication.clipboard().text() == "https://paper.example/1"


def test_copied_text_holds_no_places_of_pictures(view, store):
    show(view, store, '<p>before</p><img src="https://a.example/a.png"><p>after</p>')
    body = view.findChild(ArticleBody)

    body.selectAll()
    body.copy()

    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()  # what Python gave it must not outlive Python
    assert copied.split() == ["before", "after"]


def test_a_picture_of_known_size_does_not_move_the_text(qtbot, view, store, site):
    site.pages["/a.png"] = png(300, 200)
    html = f'<p>a</p><img src="{site.url}/a.png" width="300" height="200"><p>end</p>'
    show(view, store, html)
    body = view.findChild(ArticleBody)
    before = body.height()

    body.grab()
    qtbot.waitUntil(lambda: bool(view.came))

    assert body.height() == before


def test_a_picture_that_comes_above_does_not_move_what_is_read(qtbot, view, store, site):
    site.pages["/a.png"] = png(400, 1200)
    show(view, store, f'<p>a</p><img src="{site.url}/a.png">{LONG}')
    body = view.findChild(ArticleBody)
    bar(view).setValue(1500)
    top = body.mapTo(view, QPoint(0, body.height())).y()
    qtbot.waitUntil(lambda: bool(view.came))

    assert abs(body.mapTo(view, QPoint(0, body.height())).y() - top) <= 1


def test_the_lead_picture_opens_over_the_window_with_the_others(qtbot, view, store, site):
    site.pages["/a.png"], site.pages["/b.png"] = png(300, 200), png(200, 100)
    html = f'<p>a</p><img src="{site.url}/b.png">'
    show(view, store, html, image_url=f"{site.url}/a.png", image_caption="Lead")

    qtbot.mouseClick(view.findChild(LeadPicture), Qt.MouseButton.LeftButton)

    assert view._over.lightbox.isVisible()
    assert view._over.lightbox.plate.caption == "Lead"
    view._over.lightbox.step(1)
    assert view._over.lightbox.plate.url.endswith("/b.png")


def test_without_remote_pictures_nothing_is_asked_for(qtbot, view, store, library, site):
    library.change_settings(remote_images=False)
    show(view, store, f'<img src="{site.url}/a.png" alt="A cat">', image_url=f"{site.url}/b.png")
    view.grab()
    qtbot.wait(80)

    assert site.requests == []
    assert text(view) == "A cat"


def test_hostile_markup_asks_for_nothing_but_pictures(qtbot, view, store, site):
    url = site.url
    html = f"""
    <link rel=stylesheet href="{url}/css"><style>@import "{url}/import";</style>
    <style>p {{ background: url({url}/bg) }}</style>
    <p style="background:url({url}/inline)">a</p><iframe src="{url}/frame"></iframe>
    <object data="{url}/object"></object><embed src="{url}/embed"><video src="{url}/video"></video>
    <svg><image href="{url}/svg"/></svg><table background="{url}/table"><tr><td>x</td></tr></table>
    <script src="{url}/script"></script><img src="{url}/pixel.png" width=1 height=1>
    <audio src="{url}/audio" autoplay></audio><input type=image src="{url}/input">
    <img src="{url}/picture.png">
    """
    show(view, store, html)
    view.grab()
    qtbot.waitUntil(lambda: bool(view.came))
    view.grab()
    qtbot.wait(80)

    assert {path for path, _ in site.requests} == {"/picture.png"}


PAGE = f"""<html><body><nav>Menu</nav><article><h1>Whole</h1>{LONG}</article></body></html>"""


def test_the_full_text_of_the_page_and_back(view, store, site):
    site.pages["/page"] = PAGE.encode()
    show(view, store, "<p>Teaser</p>", url=f"{site.url}/page")

    view.toggle_full_text()
    assert "Paragraph 79" in text(view)
    assert "Menu" not in text(view)

    view.toggle_full_text()
    assert text(view) == "Teaser"


def test_a_page_that_cannot_be_read_is_said_in_words(view, store, site):
    show(view, store, "<p>Teaser</p>", url=f"{site.url}/missing")

    view.toggle_full_text()

    assert text(view) == "Teaser"
    assert view._status.isVisible()
    assert not view._toolbar._reader.isChecked()


def test_enter_opens_the_link_that_tab_has_reached(qtbot, view, store, browser):
    show(view, store, '<p>a <a href="https://a.example/x">link</a></p>')
    body = view.findChild(ArticleBody)
    body.setFocus()

    qtbot.keyClick(body, Qt.Key.Key_Tab)
    qtbot.keyClick(body, Qt.Key.Key_Return)

    assert browser.opened == ["https://a.example/x"]


def test_what_to_read_next_leads_there(qtbot, view, store, library, monkeypatch):
    one, two, three = add(
        store,
        *(
            parsed(str(n), f"Title {n}", text=str(n), published=NOW - timedelta(hours=n))
            for n in range(3)
        ),
    )
    other, same = store.articles.rows([two, three])
    found = [Related(other, Relation.SIMILAR), Related(same, Relation.SAME_STORY)]
    monkeypatch.setattr(library, "related", lambda id_, done: done(found))
    view.show_article(one)

    assert len(view.findChildren(CoverRow)) == 1
    with qtbot.waitSignal(view.opened) as opened:
        view.findChild(MoreCard).click()

    assert opened.args == [two]
    assert view.article_id == two


def test_the_event_in_another_language_has_a_list_of_its_own(view, store, library, monkeypatch):
    one, two, three = add(
        store,
        *(parsed(str(n), f"Title {n}", text=str(n), published=NOW) for n in range(3)),
    )
    abroad, other = store.articles.rows([two, three])
    found = [Related(abroad, Relation.OTHER_LANGUAGE), Related(other, Relation.SIMILAR)]
    monkeypatch.setattr(library, "related", lambda id_, done: done(found))

    view.show_article(one)

    (line,) = view.findChildren(CoverRow)
    assert line.article_id == two
    headings = [label.text() for label in line.parent().findChildren(QLabel)]
    assert headings == ["Also in other languages"]
    assert len(view.findChildren(MoreCard)) == 1


def test_other_sources_stand_in_the_order_of_time_one_of_each_before_second_ones(
    view, store, library, monkeypatch
):
    feeds = [store.feeds.add(f"https://{n}.example/feed", f"Paper {n}") for n in range(8)]
    hours = {0: 3, 1: 1, 2: 5, 3: 4, 4: 2, 5: 6, 6: 3}
    ids = {
        n: store.articles.merge(
            feeds[n].id,
            [parsed("1", f"By {n}", text=f"{n}", published=NOW - timedelta(hours=hour))],
            NOW,
            first_fetch=False,
        ).new[0]
        for n, hour in hours.items()
    }
    again = parsed("2", "By 1 again", text="x", published=NOW - timedelta(hours=3))
    second = store.articles.merge(feeds[1].id, [again], NOW, first_fetch=False).new[0]
    rows = store.articles.rows([ids[1], second, *(ids[n] for n in range(2, 7))])
    found = [Related(row, Relation.SAME_STORY) for row in rows]
    monkeypatch.setattr(library, "related", lambda id_, done: done(found))

    view.show_article(ids[0])

    names = [line.accessibleName() for line in view.findChildren(CoverRow)]
    assert names == [
        "By 5. Paper 5 · 3 h earlier",
        "By 2. Paper 2 · 2 h earlier",
        "By 3. Paper 3 · 1 h earlier",
        "By 6. Paper 6 · at the same time",
        "By 4. Paper 4 · 1 h later",
        "By 1. Paper 1 · 2 h later",
    ]


def test_a_narrow_row_of_another_source_breaks_its_headline(view, store, library, monkeypatch):
    title = "A headline that is so long that it cannot stand in one line of a narrow column"
    one, two = add(store, parsed("1", "One", published=NOW), parsed("2", title, published=NOW))
    found = [Related(store.articles.rows([two])[0], Relation.SAME_STORY)]
    monkeypatch.setattr(library, "related", lambda id_, done: done(found))
    view.show_article(one)
    row = view.findChild(CoverRow)

    heights = []
    for width in (1000, 560, 340):
        view.resize(width, 700)
        view.grab()
        heights.append((row.width() >= ONE_LINE, row.height()))

    assert [wide for wide, _ in heights] == [True, False, False]
    assert heights[0][1] < heights[1][1] <= heights[2][1]


def test_an_arabic_article_runs_from_right_to_left(view, store):
    (id_,) = add(store, parsed(html="<p>هذا نص عربي</p>", text="هذا نص عربي", published=NOW))

    view.show_article(id_)

    assert view._page.column.layoutDirection() == Qt.LayoutDirection.RightToLeft
    block = view.findChild(ArticleBody).document().firstBlock()
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft


def test_everything_that_can_be_pressed_has_a_name(view, store):
    show(view, store, "<p>a</p>", image_url="https://a.example/a.png")

    nameless = [b for b in view.findChildren(QAbstractButton) if not b.accessibleName()]

    assert nameless == []


def test_the_page_is_narrow_and_wide_without_cutting_lines(view, store):
    show(view, store, LONG)
    body = view.findChild(ArticleBody)

    for width in (320, 560, 1400):
        view.resize(width, 700)
        view.grab()
        assert body.document().idealWidth() <= body.width() + 1
        assert body.width() <= 760


NOTES = (
    "<p>Claim<sup id='ref:1'><a href='#fn:1'>1</a></sup> and <a href='https://x.example/p#fn:2'>2"
    "</a>, <a href='#nowhere'>no place</a></p>"
    f"{LONG}<ol><li id='fn:1'>First &lt;note&gt; <a href='#ref:1'>↩\ufe0e</a></li>"
    "<li><p id='fn:2'>Second</p></li></ol>"
)


def test_a_footnote_is_jumped_to_and_its_back_link_returns(view, store):
    show(view, store, NOTES, url="https://x.example/p")
    body = view.findChild(ArticleBody)

    body.anchorClicked.emit(QUrl("#fn:1"))
    assert bar(view).value() > bar(view).maximum() / 2
    body.anchorClicked.emit(QUrl("#ref:1"))
    assert bar(view).value() < 200


def test_a_link_to_the_articles_own_page_stays_in_the_text_and_one_to_nowhere_is_none(view, store):
    show(view, store, NOTES, url="https://x.example/p")

    html = view._page.column._made.html

    assert 'href="#fn:2"' in html
    assert "nowhere" not in html


@pytest.mark.qt_log_ignore("propagateSizeHints", "raise")
def test_pointing_at_a_footnote_shows_its_words(view, store):
    show(view, store, NOTES, url="https://x.example/p")

    view.findChild(ArticleBody).highlighted.emit(QUrl("#fn:1"))

    assert QToolTip.text() == "<p>First &lt;note&gt;</p>"


def test_where_the_window_was_closed_in_an_article_it_goes_on(qtbot, view, store, library, inline):
    id_ = show(view, store, LONG)
    bar(view).setValue(1200)
    library.stop()  # at once: the position is not waited for

    again = ArticleView(Library(store, inline), Themes("light"), view._over._pictures)
    qtbot.addWidget(again)
    again.resize(560, 700)
    again.show()
    again.show_article(id_)

    assert abs(bar(again).value() - 1200) < 60


def test_an_article_read_to_its_end_begins_at_its_top(view, store, library):
    id_ = show(view, store, LONG)
    bar(view).setValue(bar(view).maximum())
    library.stop()

    view.show_article(id_)

    assert store.articles.get(id_).scroll > 0.95
    assert bar(view).value() == 0
