import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.content.images import PictureCache
from reader.ui.pictures.lightbox import Lightbox
from reader.ui.pictures.pictures import Pictures
from reader.ui.pictures.plates import Plate, file_name
from tests.ui.test_pictures import png


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(600, 400)
    QLineEdit(window)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def box(qtbot, window, tmp_path, workers, site):
    site.pages["/a.png"], site.pages["/b.png"] = png(300, 200), png(100, 50, "blue")
    pictures = Pictures(PictureCache(tmp_path / "pictures"), workers)
    pictures.setParent(window)  # its timer must not outlive the workers
    box = Lightbox(window, pictures)
    plates = [Plate(f"{site.url}/a.png", "First"), Plate(f"{site.url}/b.png", "Second")]
    with qtbot.waitSignal(pictures.ready):
        box.show_plates(plates)
        box.grab()
    return box


def test_it_covers_the_window_and_follows_its_size(box, window):
    window.resize(700, 500)

    assert box.isVisible()
    assert box.size() == QSize(700, 500)


def test_arrows_go_around_and_escape_closes(qtbot, box):
    qtbot.keyClick(box, Qt.Key.Key_Right)
    assert box.plate.caption == "Second"
    qtbot.keyClick(box, Qt.Key.Key_Right)
    assert box.plate.caption == "First"
    qtbot.keyClick(box, Qt.Key.Key_Left)
    assert box.plate.caption == "Second"

    qtbot.keyClick(box, Qt.Key.Key_Escape)

    assert not box.isVisible()


def test_the_picture_is_copied_in_its_own_size(qtbot, box):
    qtbot.keyClick(box, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().pixmap().size() == QSize(300, 200)


def test_zoom_has_an_end_on_both_sides(qtbot, box):
    for _ in range(40):
        qtbot.keyClick(box, Qt.Key.Key_Plus)
    box.grab()
    for _ in range(60):
        qtbot.keyClick(box, Qt.Key.Key_Minus)

    box.grab()


def test_a_press_beside_the_picture_closes(qtbot, box):
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(9, 300))

    assert not box.isVisible()


def test_a_copy_is_named_after_the_picture_and_what_it_is(tmp_path):
    file = tmp_path / "x"
    file.write_bytes(png(1, 1))

    assert file_name("https://a.example/pics/H%C3%A4user.jpg?w=9", file) == "Häuser.png"
    assert file_name("https://a.example/", file) == "picture.png"
