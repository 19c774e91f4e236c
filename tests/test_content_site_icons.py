"""Icons of sites: asked for once, for as little as it takes, and never trusted."""

import os
import time

import pytest

from reader import fetch
from reader.content.named_icons import named_icons
from reader.content.site_icons import IconSource, SiteIcons

PNG = b"\x89PNG\r\n\x1a\n" + b"icon"
ICO = b"\x00\x00\x01\x00" + b"icon"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9"/></svg>'
PAGE = b'<html><head><link rel="shortcut icon" href="/pic.svg" type="image/svg+xml"></head>'


@pytest.fixture
def icons(tmp_path):
    return SiteIcons(tmp_path / "icons")


def ask(icons, site, declared="", fits=lambda body: True):
    return icons.obtain(IconSource(f"{site.url}/", declared), fetch.get, fits)


def asked(site):
    return [path for path, _ in site.requests]


def age(folder):
    """Let everything in a folder be out of date."""
    for file in folder.iterdir():
        os.utime(file, (time.time() - 1, time.time() - 1))


def test_the_usual_address_costs_one_request_and_is_kept(icons, site):
    site.pages["/favicon.ico"] = ICO

    assert ask(icons, site).read_bytes() == ICO
    assert ask(icons, site).read_bytes() == ICO

    assert asked(site) == ["/favicon.ico"]


def test_the_icon_that_the_feed_names_comes_first(icons, site):
    site.pages |= {"/favicon.ico": ICO, "/named.png": PNG}

    assert ask(icons, site, f"{site.url}/named.png").read_bytes() == PNG

    assert asked(site) == ["/named.png"]


def test_the_page_is_read_only_where_nothing_else_is_there(icons, site):
    site.pages |= {"/": PAGE, "/pic.svg": SVG}

    assert ask(icons, site).read_bytes() == SVG

    assert asked(site) == ["/favicon.ico", "/", "/pic.svg"]


def test_a_site_without_an_icon_is_left_alone_for_a_week(icons, site):
    assert ask(icons, site) is None
    assert ask(icons, site) is None
    assert asked(site) == ["/favicon.ico", "/"]

    (refusal,) = (file for file in icons._folder.iterdir() if file.suffix == ".none")
    left = refusal.stat().st_mtime - time.time()
    assert 6.9 * 86400 < left <= 7 * 86400
    age(icons._folder)
    ask(icons, site)
    assert len(asked(site)) == 4


def test_a_busy_site_is_asked_no_more_on_that_day(icons, site):
    site.pages["/favicon.ico"] = b"later"
    site.statuses["/favicon.ico"] = 503

    assert ask(icons, site) is None
    assert ask(icons, site) is None

    assert asked(site) == ["/favicon.ico"]
    (refusal,) = icons._folder.iterdir()
    assert refusal.stat().st_mtime - time.time() <= 86400


def test_an_old_icon_is_asked_for_with_what_the_server_called_it(icons, site):
    site.pages["/favicon.ico"] = ICO
    site.headers["/favicon.ico"] = {"ETag": '"first"'}
    ask(icons, site)
    age(icons._folder)
    site.statuses["/favicon.ico"] = 304

    assert ask(icons, site).read_bytes() == ICO

    assert site.requests[-1][1]["if-none-match"] == '"first"'
    assert not icons.due(f"{site.url}/")


def test_an_icon_that_changed_is_replaced(icons, site):
    site.pages["/favicon.ico"] = ICO
    ask(icons, site)
    age(icons._folder)
    site.pages["/favicon.ico"] = PNG

    assert ask(icons, site).read_bytes() == PNG


def test_an_icon_that_went_stays_for_want_of_a_better(icons, site):
    site.pages["/favicon.ico"] = ICO
    ask(icons, site)
    age(icons._folder)
    del site.pages["/favicon.ico"]

    assert ask(icons, site).read_bytes() == ICO
    assert not icons.due(f"{site.url}/")


@pytest.mark.parametrize(
    "body",
    [
        b"<html>not found</html>",
        b"",
        b'<svg xmlns="http://www.w3.org/2000/svg"><image href="http://127.0.0.1/x"/></svg>',
        b'<!DOCTYPE svg [<!ENTITY a "b">]><svg></svg>',
        PNG + bytes(600_000),
    ],
)
def test_what_is_no_icon_is_not_kept(icons, site, body):
    site.pages["/favicon.ico"] = body

    assert ask(icons, site) is None


def test_what_cannot_be_drawn_is_passed_over(icons, site):
    site.pages |= {"/favicon.ico": ICO, "/": PAGE, "/pic.svg": SVG}

    assert ask(icons, site, fits=lambda body: body == SVG).read_bytes() == SVG


def test_what_is_not_of_the_web_is_not_asked(icons):
    for address in ("file:///etc/", "javascript:1", "", "http://[", "http:///x"):
        assert not icons.due(address)
        assert icons.obtain(IconSource(address), fetch.get, lambda _: True) is None


def test_a_page_names_its_icons_drawings_first():
    page = b"""<head><base href="/x/"><link rel=icon sizes="16x16" href=small.png>
        <link rel="apple-touch-icon" href="/phone.png"><link rel="icon" href="a.svg">
        <link rel="icon" sizes="192x192" href="//cdn.example/large.png">
        <link rel="icon" href="javascript:1"></head><body><link rel=icon href=late.png>"""

    assert named_icons(page, "https://site.example/") == [
        "https://site.example/a.svg",
        "https://cdn.example/large.png",
        "https://site.example/phone.png",
        "https://site.example/small.png",
    ]


def test_a_page_that_never_ends_a_tag_is_read_to_its_end():
    assert named_icons(b"<link rel=icon href=" * 400_000, "https://site.example/") == []
