"""What articles made to harm, and players of other sites, ask for in the real view."""

import json
import sys

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from reader.content.images import PictureCache
from reader.ui.article.body import ArticleBody
from reader.ui.article.original import available
from reader.ui.article.view import ArticleView
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.settings.services_dialog import ServicesDialog
from reader.ui.theme import Themes
from tests.builders import NOW, parsed

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def view(qtbot, store, inline, tmp_path):
    pictures = Pictures(PictureCache(tmp_path / "pictures"), inline)
    view = ArticleView(Library(store, inline), Themes("light"), pictures)
    qtbot.addWidget(view)
    view.resize(560, 700)
    view.show()
    return view


@pytest.fixture
def all_traffic(site, monkeypatch):
    """Whatever is asked of any host by a proxy, as the server on loopback sees it."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, site.url)
    monkeypatch.delenv("no_proxy", raising=False)
    return site.requests


def shown(view, store, *htmls):
    feed = store.feeds.add("https://paper.example/feed")
    ones = [
        parsed(str(n), html=html, url="https://paper.example/a") for n, html in enumerate(htmls)
    ]
    for id_ in store.articles.merge(feed.id, ones, NOW, first_fetch=False).new:
        view.show_article(id_)
        view.grab()


def test_no_payload_asks_for_anything_where_pictures_are_off(view, store, shared, all_traffic):
    folder = shared / "corpus" / "sanitizer"
    lines = (folder / "payloadbox-xss.txt").read_text(encoding="utf-8").splitlines()[::60]
    cases = json.loads((folder / "bleach.json").read_text(encoding="utf-8"))
    view._library.change_settings(remote_images=False)

    shown(view, store, *lines, *(case["payload"] for case in cases))

    assert all_traffic == []


PLAYERS = """
<iframe src="http://www.youtube.com/embed/abc123" title="A film"></iframe>
<iframe src="http://player.vimeo.com/video/7"></iframe>
<iframe src="http://w.soundcloud.com/player/?url=http%3A//soundcloud.com/a/b"></iframe>
<video src="http://cdn.example/film.mp4"></video><audio src="http://cdn.example/sound.mp3"></audio>
<object data="http://cdn.example/x.swf"></object><embed src="http://cdn.example/y.swf">
<amp-youtube data-videoid="def"></amp-youtube>
<script src="http://www.youtube.com/iframe_api"></script>
"""


def test_players_are_cards_and_load_nothing_before_a_click(view, store, all_traffic, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    shown(view, store, PLAYERS)

    words = view.findChild(ArticleBody).toPlainText()
    assert all(name in words for name in ("YouTube", "Vimeo", "SoundCloud", "film.mp4"))
    assert all_traffic == []
    assert opened == []

    view.findChild(ArticleBody).anchorClicked.emit(QUrl("https://www.youtube.com/watch?v=abc123"))

    assert opened == ["https://www.youtube.com/watch?v=abc123"]
    assert all_traffic == []


def test_an_article_is_shared_with_a_service_of_the_user_s(qtbot, view, store, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    dialog = ServicesDialog(view._library)
    qtbot.addWidget(dialog)
    dialog.lines.setPlainText("Board board.example")
    dialog._on_save()
    assert "Board" in dialog.fault.text()

    dialog.lines.setPlainText("Board https://board.example/new?u={url}")
    dialog._on_save()
    shown(view, store, "<p>a</p>")
    actions = view._toolbar._share.menu().actions()
    next(action for action in actions if action.text() == "Board").trigger()

    assert [a.text() for a in actions].count("Board") == 1
    assert opened == ["https://board.example/new?u=https%3A%2F%2Fpaper.example%2Fa"]


def test_without_the_browser_engine_the_original_page_opens_in_the_browser(
    view, store, monkeypatch
):
    if available():
        pytest.skip("the browser engine is installed here")
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    shown(view, store, "<p>a</p>")

    view.deeds.toggle_original()

    assert opened == ["https://paper.example/a"]
    assert "PySide6.QtWebEngineCore" not in sys.modules


# Without a graphics card the engine warns and paints by itself.
@pytest.mark.qt_log_level_fail("CRITICAL")
def test_the_original_page_asks_its_own_site_alone_and_without_scripts(qtbot, view, store, site):
    if not available():
        pytest.skip("needs the browser engine (kabar[web])")
    site.pages["/a"] = b"<script src=/s.js></script><img src=/p.png><h1>Original</h1>"
    site.headers["/a"] = {"Set-Cookie": "a=b"}
    feed = store.feeds.add("https://paper.example/feed")
    one = parsed(html="<p>a</p>", url=f"{site.url}/a")
    view.show_article(store.articles.merge(feed.id, [one], NOW, first_fetch=False).new[0])

    view.deeds.toggle_original()
    qtbot.waitUntil(lambda: "/p.png" in [path for path, _ in site.requests], timeout=20_000)

    assert "/s.js" not in [path for path, _ in site.requests]
    assert not any(headers.get("referer") for _, headers in site.requests)
    view.deeds.toggle_original()
    assert view._pages.currentWidget() is view._page
