import os
import time

import pytest

from reader.content.images import MAX_BYTES, PictureCache, kind
from reader.errors import FetchError

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 100
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'


@pytest.fixture
def cache(tmp_path):
    return PictureCache(tmp_path / "pictures")


def test_a_picture_is_fetched_once(cache, site):
    site.pages["/a.png"] = PNG
    url = f"{site.url}/a.png"
    assert cache.path(url) is None

    first, second = cache.fetch(url), cache.fetch(url)

    assert first == second == cache.path(url)
    assert first.read_bytes() == PNG
    assert len(site.requests) == 1


def test_what_is_no_picture_is_refused_whatever_its_name(cache, site):
    site.pages["/a.png"] = b"<html>Not found</html>"
    url = f"{site.url}/a.png"

    with pytest.raises(FetchError):
        cache.fetch(url)

    assert cache.path(url) is None
    assert cache.refused(url)


def test_a_picture_that_is_not_there_is_not_asked_for_again_soon(cache, site):
    url = f"{site.url}/gone.png"

    for _ in range(3):
        with pytest.raises(FetchError):
            cache.fetch(url)

    assert len(site.requests) == 1


def test_a_refusal_wears_off(cache, site, tmp_path):
    url = f"{site.url}/late.png"
    with pytest.raises(FetchError):
        cache.fetch(url)
    site.pages["/late.png"] = PNG

    for file in (tmp_path / "pictures").rglob("*.none"):
        os.utime(file, (1, 1))

    assert cache.fetch(url).read_bytes() == PNG


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (PNG, "png"),
        (b"\xff\xd8\xff\xe0", "jpg"),
        (b"GIF89a", "gif"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "webp"),
        (SVG, "svg"),
        (b'<?xml version="1.0"?>\n<!-- x -->\n' + SVG, "svg"),
        (b"<html>", ""),
        (b"", ""),
    ],
)
def test_pictures_are_known_by_their_content(body, name):
    assert kind(body) == name


@pytest.mark.parametrize(
    "inside",
    [
        b'<image href="file:///etc/passwd"/>',
        b'<image xlink:href="https://a.example/x.png"/>',
        b"<style>@import 'https://a.example/x.css'</style>",
        b'<rect fill="url(https://a.example/x)"/>',
    ],
)
def test_a_drawing_that_asks_for_other_files_is_refused(cache, site, inside):
    site.pages["/a.svg"] = SVG.replace(b"<rect", inside + b"<rect", 1)

    with pytest.raises(FetchError):
        cache.fetch(f"{site.url}/a.svg")


def test_a_picture_beyond_the_limit_is_refused(cache):
    class Reply:
        body = PNG + b"0" * MAX_BYTES

    with pytest.raises(FetchError):
        cache.fetch("https://a.example/a.png", get=lambda url, **_: Reply())


def test_pruning_takes_those_longest_unused(cache, site):
    for name in "abc":
        site.pages[f"/{name}.png"] = PNG
    a, b, c = (cache.fetch(f"{site.url}/{name}.png") for name in "abc")
    now = time.time()
    os.utime(a, (now - 300, now - 300))
    os.utime(b, (now - 200, now - 200))

    assert cache.prune(2 * len(PNG)) == 1

    assert [file.exists() for file in (a, b, c)] == [False, True, True]


def test_a_photograph_of_endless_layers_is_refused(cache):
    class Reply:
        body = b"\xff\xd8\xff\xe0" + b"\xff\xda\x00" * 200

    with pytest.raises(FetchError):
        cache.fetch("https://a.example/a.jpg", get=lambda url, **_: Reply())
