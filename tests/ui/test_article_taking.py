"""Copies with their source, Markdown, and the PDF of an article."""

import pytest
from PySide6.QtGui import QGuiApplication

from reader.content.images import PictureCache
from reader.ui.article.body import ArticleBody
from reader.ui.article.picture_places import code_at
from reader.ui.article.printing import file_name, save_pdf
from reader.ui.article.view import ArticleView
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes
from tests.builders import NOW, parsed
from tests.ui.desk import red_picture

# The offscreen platform says this of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

URL = "https://paper.example/1"
HTML = "<p>One <b>bold</b> word.</p><p>And <a href='https://other.example/'>more</a>.</p>"


@pytest.fixture
def view(qtbot, store, inline, tmp_path):
    pictures = Pictures(PictureCache(tmp_path / "pictures"), inline)
    view = ArticleView(Library(store, inline), Themes("dark"), pictures)
    qtbot.addWidget(view)
    view.resize(560, 700)
    view.show()
    return view


def show(view, store, html=HTML, url=URL):
    feed = store.feeds.add("https://paper.example/feed", "The Paper")
    article = parsed("1", "A *headline*", html=html, url=url, author="Ana", published=NOW)
    (id_,) = store.articles.merge(feed.id, [article], NOW, first_fetch=False).new
    view.show_article(id_)


def select(view, start, end):
    body = view.findChild(ArticleBody)
    cursor = body.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    body.setTextCursor(cursor)


def copied():
    return QGuiApplication.clipboard().text()


def test_the_whole_text_is_copied_with_headline_author_source_and_address(view, store):
    show(view, store)

    view.taking.copy_text()

    assert copied() == (
        "A *headline*\n\nOne bold word.\nAnd more.\n\n"
        "— A *headline* · Ana · The Paper\nhttps://paper.example/1"
    )


def test_a_selection_is_copied_alone_with_its_source(view, store):
    show(view, store)
    select(view, 4, 13)

    view.taking.copy_text()

    assert copied() == "bold word\n\n— A *headline* · Ana · The Paper\nhttps://paper.example/1"


def test_the_article_as_markdown_keeps_links_and_links_its_source(view, store):
    show(view, store)

    view.taking.copy_markdown()

    assert copied() == (
        "# A \\*headline\\*\n\nOne **bold** word.\n\nAnd [more](<https://other.example/>).\n\n"
        "[A \\*headline\\*](<https://paper.example/1>) · Ana · The Paper"
    )


def test_a_selection_as_markdown_keeps_what_is_bold(view, store):
    show(view, store)
    select(view, 4, 13)

    view.taking.copy_markdown()

    assert copied().startswith("**bold** word\n\n[A")


def test_the_pdf_of_a_long_text_has_several_pages(view, store, tmp_path):
    show(view, store, "".join(f"<p>Paragraph {n} of many words.</p>" for n in range(120)))

    assert save_pdf(view.taking.sheet(), str(tmp_path / "a.pdf"))

    written = (tmp_path / "a.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert written.count(b"/Type /Page\n") > 2


@pytest.mark.qt_log_ignore("propagateSizeHints", "QPainter::begin")
def test_a_pdf_that_cannot_be_written_is_said(view, store, tmp_path):
    show(view, store)

    assert not save_pdf(view.taking.sheet(), str(tmp_path / "no folder" / "a.pdf"))


def test_the_file_is_named_after_the_headline_without_what_systems_forbid():
    assert file_name('Who: "a/b"?\nMore.') == "Who a b More.pdf"
    assert file_name(" ... ") == "Kabar.pdf"


def test_the_menu_offers_a_link_only_where_there_is_one(view, store):
    show(view, store)

    def texts(link):
        return [action.text() for action in view.taking.menu(link, "").actions()]

    assert "Copy link address" in texts("https://other.example/")
    assert "Copy link address" not in texts("")


def test_code_under_the_mouse_is_copied_whole_with_its_lines(view, store):
    show(view, store, "<p>Before</p><pre>a = 1\n\n    b = 2</pre><table><tr><td>x</td><td>y</td>"
         "</tr><tr><td>1</td><td>2</td></tr></table>")  # fmt: skip
    text = view.findChild(ArticleBody).document()

    codes = {word: code_at(text.find(word)) for word in ("Before", "b = 2", "y")}
    view.taking.menu("", codes["b = 2"]).actions()[3].trigger()

    assert codes == {"Before": "", "b = 2": "a = 1\n\n    b = 2", "y": ""}
    assert copied() == "a = 1\n\n    b = 2"


def test_without_an_address_the_text_is_shared_still(view, store):
    show(view, store, url="")

    assert view._toolbar._share.isEnabled()
    assert not view._toolbar._shares["link"].isEnabled()
    assert view._toolbar._shares["pdf"].isEnabled()


def test_pictures_never_in_sight_are_fetched_for_paper_where_they_may_be(
    qtbot, store, inline, *, workers, tmp_path, site
):
    pictures = Pictures(PictureCache(tmp_path / "pictures"), workers)
    view = ArticleView(Library(store, inline), Themes("light"), pictures)
    pictures.setParent(view)  # its timer must not outlive the workers
    qtbot.addWidget(view)
    view.resize(560, 700)
    urls = [f"{site.url}/{n}.png" for n in range(12)]  # more than are asked for at once
    site.pages.update((f"/{n}.png", red_picture("").body) for n in range(12))
    missing = f"{site.url}/none.png"
    html = "".join(f"<p>Between.</p><img src='{url}' alt='x'>" for url in [*urls, missing])
    view._library.change_settings(remote_images=False)
    show(view, store, html)
    done = []

    view.taking.with_pictures(lambda: done.append("without"))
    asked_before = len(site.requests)
    view._library.change_settings(remote_images=True)
    view.taking.with_pictures(lambda: done.append("with"))
    waited = done == ["without"]
    qtbot.waitUntil(lambda: done == ["without", "with"], timeout=15_000)

    assert (asked_before, waited) == (0, True)
    assert all(pictures.file(url) is not None for url in urls)
    assert pictures.failed(missing)
