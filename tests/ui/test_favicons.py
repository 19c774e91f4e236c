"""Icons of sites in the badges of feeds: from disk at once, from the sites one at a time."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from reader import fetch
from reader.content.site_icons import SiteIcons
from reader.model import Access
from reader.ui.library import Library
from reader.ui.pictures import badges, favicons
from reader.ui.pictures.favicons import Favicons, icon_image, wanted_by

GREEN = "#00ff00"
DRAWING = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">
    <path fill="#00ff00" d="M0 0h8v8H0z"/></svg>"""


@pytest.fixture(autouse=True)
def letters():
    yield
    badges.forget()


def encoded(width, height, colour=GREEN, form="PNG", hole=False):
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    if hole:
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillRect(0, 0, width, height // 2, Qt.GlobalColor.black)
        painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, form)
    return bytes(buffer.data().data())


def middle(title, size=16, ratio=1.0):
    image = badges.badge(title, size, ratio).toImage()
    return QColor(image.pixel(image.width() // 2, image.height() // 2)).name()


def newsroom(store, inline, site, tmp_path, qtbot):
    store.feeds.add(f"{site.url}/feed", "Green")
    over = QWidget()
    qtbot.addWidget(over)
    library = Library(store, inline, fetch.get)
    return Favicons(library, SiteIcons(tmp_path / "icons"), over), library


def test_an_icon_takes_the_place_of_the_letter(store, inline, site, tmp_path, qtbot):
    site.pages["/favicon.ico"] = encoded(32, 32, form="ICO")
    found, _ = newsroom(store, inline, site, tmp_path, qtbot)
    assert not badges.badge("Green", 16).isNull()

    found._ask()

    qtbot.waitUntil(lambda: middle("Green") == GREEN)
    assert [path for path, _ in site.requests] == ["/favicon.ico"]


def test_what_came_before_needs_no_network(store, inline, site, tmp_path, qtbot):
    site.pages["/favicon.ico"] = encoded(32, 32)
    found, library = newsroom(store, inline, site, tmp_path, qtbot)
    found._ask()
    qtbot.waitUntil(lambda: middle("Green") == GREEN)
    badges.forget()

    later = Favicons(library, SiteIcons(tmp_path / "icons"), found.parent())

    qtbot.waitUntil(lambda: middle("Green") == GREEN)
    later._ask()
    assert len(site.requests) == 1


def test_no_site_is_asked_where_pictures_are_not_wanted(store, inline, site, tmp_path, qtbot):
    found, library = newsroom(store, inline, site, tmp_path, qtbot)
    library.change_settings(remote_images=False)

    found._ask()

    assert site.requests == []


def test_a_site_is_asked_by_the_proxy_of_its_feed(store, inline, site, tmp_path, qtbot):
    found, _ = newsroom(store, inline, site, tmp_path, qtbot)
    (feed,) = store.feeds.all()
    store.accesses.set(feed.id, Access(proxy="http://127.0.0.1:1", user_agent="Mine"))

    found._ask()

    assert site.requests == []  # nothing answers at that proxy, and nothing goes around it
    store.accesses.set(feed.id, Access(user_agent="Mine"))
    for file in (tmp_path / "icons").iterdir():
        file.unlink()
    found.load()
    found._ask()
    assert {headers["user-agent"] for _, headers in site.requests} == {"Mine"}


def test_sites_are_asked_one_after_the_other(store, inline, site, tmp_path, qtbot):
    for number in range(3):
        store.feeds.add(f"{site.url}/{number}", f"Feed {number}")
    site.pages["/favicon.ico"] = encoded(32, 32)
    found, _ = newsroom(store, inline, site, tmp_path, qtbot)
    found._next.setInterval(1)

    found._ask()

    qtbot.waitUntil(lambda: not found._waiting)
    assert len(site.requests) == 1  # one site, whose icon is that of all its feeds
    assert all(middle(f"Feed {number}") == GREEN for number in range(3))


def test_a_drawing_is_drawn_and_a_banner_is_not():
    assert icon_image(DRAWING).width() == favicons.LARGEST
    assert icon_image(encoded(200, 40)).isNull()
    assert icon_image(encoded(8, 8)).isNull()
    assert icon_image(b"\x00\x00\x01\x00 nothing").isNull()
    assert icon_image(encoded(2000, 1500)).isNull()
    assert icon_image(encoded(512, 512)).width() == favicons.LARGEST


def test_a_small_icon_is_never_enlarged():
    badges.learn({"Small": icon_image(encoded(16, 16))})

    assert middle("Small", 16) == GREEN
    assert middle("Small", 16, ratio=2.0) != GREEN


def test_holes_in_an_icon_are_white_and_a_whole_one_fills_its_badge():
    badges.learn({"Holes": icon_image(encoded(32, 32, hole=True))})
    badges.learn({"Whole": icon_image(encoded(32, 32))})

    holes, whole = (badges.badge(title, 32).toImage() for title in ("Holes", "Whole"))
    assert QColor(holes.pixel(16, 6)).name() == "#ffffff"
    assert QColor(holes.pixel(16, 24)).name() == GREEN
    assert QColor(whole.pixel(16, 0)).name() == GREEN


def test_a_public_feed_leads_nobody_into_a_private_network(store):
    store.feeds.add("https://news.org/feed", "News")
    (feed,) = store.feeds.all()
    feed = type(feed)(feed.id, feed.url, feed.title, site_url="http://192.168.1.1/admin")

    (wanted,) = wanted_by([feed])

    assert wanted.source.site == "https://news.org/feed"
