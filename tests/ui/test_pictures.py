import os
from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage

from reader.content.images import PictureCache
from reader.ui.pictures.pictures import ON_DISK, Pictures
from reader.workers import Thinker


def png(width, height, colour="red"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return data.data()


@pytest.fixture
def pictures(qapp, tmp_path, workers):
    pictures = Pictures(PictureCache(tmp_path / "pictures"), workers)
    yield pictures
    pictures.deleteLater()  # its timer must not outlive the workers


def arrived(qtbot, pictures, url, size, ratio=1.0):
    with qtbot.waitSignal(pictures.ready, timeout=15_000):
        pictures.get(url, size, ratio)  # None, unless a worker is faster than we look
    return pictures.get(url, size, ratio)


def test_a_picture_fills_its_place(qtbot, pictures, site):
    site.pages["/a.png"] = png(300, 100)

    found = arrived(qtbot, pictures, f"{site.url}/a.png", QSize(76, 76), 2.0)

    assert found.size() == QSize(152, 152)
    assert found.devicePixelRatio() == 2.0


def test_a_picture_in_a_column_is_made_narrower_but_never_wider(qtbot, pictures, site):
    site.pages["/large.png"], site.pages["/small.png"] = png(1000, 500), png(100, 50)

    large = arrived(qtbot, pictures, f"{site.url}/large.png", QSize(400, 0))
    small = arrived(qtbot, pictures, f"{site.url}/small.png", QSize(400, 0))

    assert large.size() == QSize(400, 200)
    assert small.size() == QSize(100, 50)


def test_a_picture_asked_for_often_is_fetched_once(qtbot, pictures, site):
    site.pages["/a.png"] = png(10, 10)
    url = f"{site.url}/a.png"

    with qtbot.waitSignal(pictures.ready):
        for _ in range(20):
            pictures.get(url, QSize(5, 5))

    assert len(site.requests) == 1


def test_a_failure_is_told_and_remembered(qtbot, pictures, site):
    url = f"{site.url}/none.png"

    assert arrived(qtbot, pictures, url, QSize(5, 5)) is None

    assert pictures.failed(url)
    assert len(site.requests) == 1


def test_nothing_is_fetched_where_the_user_said_so(qtbot, pictures, site):
    site.pages["/a.png"] = png(10, 10)
    pictures.remote = False

    assert pictures.get(f"{site.url}/a.png", QSize(5, 5)) is None
    qtbot.wait(50)

    assert site.requests == []


def test_a_picture_with_more_pixels_than_fit_in_memory_is_refused(qtbot, pictures, site):
    header = bytearray(png(10, 10))
    header[16:24] = (60_000).to_bytes(4, "big") * 2  # what the file says of its size
    site.pages["/bomb.png"] = bytes(header)

    arrived(qtbot, pictures, f"{site.url}/bomb.png", QSize(5, 5))

    assert pictures.failed(f"{site.url}/bomb.png")


def test_the_size_in_the_file_is_known_once_it_is_there(qtbot, pictures, site):
    site.pages["/a.png"] = png(30, 20)
    url = f"{site.url}/a.png"
    assert not pictures.natural_size(url).isValid()

    arrived(qtbot, pictures, url, QSize(5, 5))

    assert pictures.natural_size(url) == QSize(30, 20)


def test_of_too_many_pictures_on_disk_the_longest_unused_go(qtbot, pictures, site, tmp_path):
    site.pages["/a.png"] = png(10, 10)
    arrived(qtbot, pictures, f"{site.url}/a.png", QSize(5, 5))
    old = tmp_path / "pictures" / "00" / "old"
    old.parent.mkdir(exist_ok=True)
    with old.open("wb") as file:
        file.truncate(ON_DISK + 1)  # a hole: it takes no place
    os.utime(old, (0, 0))

    pictures.tidy()

    qtbot.waitUntil(lambda: not old.exists())
    assert pictures.file(f"{site.url}/a.png").exists()


def endless_drawing(depth):
    """Return a drawing of a few lines that holds 10 ** depth squares."""
    levels = "".join(
        f'<g id="l{n}">' + f'<use xlink:href="#l{n - 1}"/>' * 10 + "</g>" for n in range(1, depth)
    )
    spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return (
        f'<svg {spaces} width="400" height="300"><defs><g id="l0"><rect width="9" height="9"/></g>'
        f'{levels}</defs><use xlink:href="#l{depth - 1}"/></svg>'
    ).encode()


def test_a_drawing_that_never_ends_costs_the_picture_and_not_the_window(
    qtbot, qapp, tmp_path, workers, site
):
    impatient = replace(workers, draw=Thinker(1, 1.0))
    pictures = Pictures(PictureCache(tmp_path / "pictures"), impatient)
    site.pages["/endless.svg"], site.pages["/a.png"] = endless_drawing(20), png(10, 10)
    url = f"{site.url}/endless.svg"

    pictures.get(url, QSize(400, 0))
    other = arrived(qtbot, pictures, f"{site.url}/a.png", QSize(5, 5))
    qtbot.waitUntil(lambda: pictures.failed(url), timeout=15_000)

    assert other is not None
    assert pictures.natural_size(url) == QSize(400, 300)
    assert pictures.get(url, QSize(400, 0)) is None
    impatient.draw.shutdown()
    pictures.deleteLater()


def test_a_drawing_that_is_not_simple_is_drawn_by_its_own_process(qtbot, pictures, site):
    spaces = 'xmlns="http://www.w3.org/2000/svg"'
    inside = '<filter id="f"/><rect width="80" height="20" fill="red"/><text y="9">Ab</text>'
    drawing = f'<svg {spaces} width="80" height="40">{inside}</svg>'.encode()
    site.pages["/a.svg"], site.pages["/simple.svg"] = drawing, drawing.replace(b"filter", b"g")

    found = [
        arrived(qtbot, pictures, f"{site.url}/{name}.svg", QSize(40, 0)).toImage()
        for name in ("a", "simple")
    ]

    assert [image.size() for image in found] == [QSize(40, 20)] * 2
    assert {image.pixelColor(38, 5).name() for image in found} == {"#ff0000"}
    assert {image.pixelColor(38, 15).alpha() for image in found} == {0}
