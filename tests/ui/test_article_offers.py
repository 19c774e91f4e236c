"""What is said above an article, in the real view with a real server."""

import pytest

from reader.content.images import PictureCache
from reader.model import Rule
from reader.settings import Settings
from reader.ui.article.body import ArticleBody
from reader.ui.article.view import ArticleView
from reader.ui.feeds.rule_choices import CategoryDialog
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes
from tests.builders import NOW, parsed
from tests.ui.test_pictures import png

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
WHOLE = "".join(
    f"<p>Paragraph {n} has words enough to be one of an article.</p>" for n in range(40)
)


@pytest.fixture
def library(qapp, store, inline):
    return Library(store, inline)


@pytest.fixture
def view(qtbot, library, tmp_path, inline):
    pictures = Pictures(PictureCache(tmp_path / "pictures"), inline)
    view = ArticleView(library, Themes("light"), pictures)
    qtbot.addWidget(view)
    view.resize(560, 700)
    view.show()
    return view


def add(store, *articles, url="https://paper.example/feed"):
    feed = store.feeds.add(url, "The Paper")
    return feed, store.articles.merge(feed.id, articles, NOW, first_fetch=False).new


def with_pictures(site, n=3):
    for number in range(n):
        site.pages[f"/{number}.png"] = png(40, 40)
    marks = "".join(f'<p>a</p><img src="{site.url}/{number}.png">' for number in range(n))
    return parsed(html=marks, text="word " * 200, published=NOW)


def body(view):
    return view.findChild(ArticleBody).toPlainText()


def test_blocked_pictures_are_counted_and_can_be_loaded_for_one_article(view, store, library, site):
    _, (id_,) = add(store, with_pictures(site))
    library.change_settings(remote_images=False)
    view.show_article(id_)
    view.grab()
    assert "3" in view._notice.text
    assert site.requests == []

    view._notice.buttons[0].click()
    view.grab()

    assert {path for path, _ in site.requests} == {"/0.png", "/1.png", "/2.png"}
    assert view._notice.text == ""
    assert store.rules.in_force(1) == Rule()


def test_pictures_are_loaded_always_for_a_feed_that_the_user_names(view, store, library, site):
    feed, (id_,) = add(store, with_pictures(site))
    library.change_settings(remote_images=False)
    view.show_article(id_)

    view._notice.buttons[1].click()
    view.grab()

    assert len(site.requests) == 3
    assert store.rules.of_feed(feed.id).pictures is True


def test_a_feed_whose_pictures_are_barred_asks_for_none(view, store, library, site):
    feed, (id_,) = add(store, with_pictures(site))
    library.rules.set_feed(feed.id, Rule(pictures=False))

    view.show_article(id_)
    view.grab()

    assert site.requests == []
    assert "3" in view._notice.text


def test_small_pictures_of_lists_follow_the_rule_of_their_feed(view, store, library, site):
    url = f"{site.url}/0.png"
    site.pages["/0.png"] = png(40, 40)
    feed, _ = add(store, parsed(image_url=url))
    library.rules.set_feed(feed.id, Rule(pictures=False))
    barred = view._over._pictures.get(url, view.size())
    library.rules.set_feed(feed.id, Rule())

    assert barred is None
    assert site.requests == []
    view._over._pictures.get(url, view.size())
    assert len(site.requests) == 1


def test_a_teaser_is_offered_its_full_text_and_the_choice_is_kept(view, store, library, site):
    page = f"<html><body><article><h1>A</h1>{WHOLE}</article></body></html>".encode()
    ids = []
    for n in range(4):
        site.pages[f"/{n}"] = page
        fields = {"html": f"<p>Teaser {n}</p>", "text": f"Teaser {n}", "url": f"{site.url}/{n}"}
        feed, new = add(store, parsed(str(n), title=f"T{n}", published=NOW, **fields))
        ids += new
    view.show_article(ids[0])
    assert "only the beginnings" in view._notice.text

    view._notice.buttons[1].click()
    view.show_article(ids[1])

    assert "Paragraph 39" in body(view)
    assert view._toolbar._reader.isChecked()
    assert store.rules.of_feed(feed.id).full_text is True


def test_a_full_text_is_fetched_once_and_is_there_after_a_restart(qtbot, view, store, site, inline):
    site.pages["/a"] = f"<html><body><article><h1>A</h1>{WHOLE}</article></body></html>".encode()
    _, (id_,) = add(store, parsed(html="<p>T</p>", url=f"{site.url}/a", published=NOW))
    view.show_article(id_)
    view.toggle_full_text()

    again = ArticleView(Library(store, inline), Themes("light"), view._over._pictures)
    qtbot.addWidget(again)
    again.show_article(id_)

    assert "Paragraph 39" in body(again)
    assert len(site.requests) == 1


def test_the_feed_s_own_text_stays_chosen_where_the_rule_is_the_page(view, store, library, site):
    site.pages["/a"] = f"<html><body><article><h1>A</h1>{WHOLE}</article></body></html>".encode()
    _, (id_,) = add(store, parsed(html="<p>T</p>", url=f"{site.url}/a", published=NOW))
    library.change_settings(full_text=True)
    view.show_article(id_)
    assert "Paragraph 39" in body(view)

    view.toggle_full_text()
    view.show_article(id_)

    assert body(view) == "T"


def test_a_page_that_breaks_off_at_a_subscription_says_so(view, store, site):
    flag = '<script type="application/ld+json">{"isAccessibleForFree":false}</script>'
    some = WHOLE[: len(WHOLE) // 3]
    page = f"<html><head>{flag}</head><body><article><h1>A</h1>{some}</article></body></html>"
    site.pages["/a"] = page.encode()
    _, (id_,) = add(store, parsed(html="<p>T</p>", url=f"{site.url}/a", published=NOW))
    view.show_article(id_)

    view.toggle_full_text()

    assert "subscribers" in view._notice.text


def test_a_category_s_choice_is_for_its_feeds(qtbot, store, library):
    category = store.categories.ensure(["News"])
    feed = store.feeds.add("https://paper.example/feed", "", [category])
    dialog = CategoryDialog(library, category)
    qtbot.addWidget(dialog)

    dialog.choices.rows.boxes["pictures"].setCurrentIndex(2)
    dialog._on_save()

    assert library.rules.of(feed.id, Settings()) == Rule(False, False, False)
