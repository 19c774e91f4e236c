"""Fixtures of pages: a library with stories, and a page of it on the screen."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from reader.content.images import PictureCache
from reader.ui.language import speak
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes
from tests.ui.desk import red_picture
from tests.ui.front import Newsroom


@pytest.fixture(autouse=True)
def clear_desk():
    """After a test its windows are gone: a style put on the next one would be put on them all.

    They were closed and are to be deleted, which Qt leaves to an event loop that never comes.
    """
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def newsroom(store):
    return Newsroom(store)


@pytest.fixture
def stand(qtbot, store, inline, tmp_path):
    """Return a function that puts a page of a kind on the screen; all its pictures are red."""
    speak("en")

    def stand(kind, size):
        pictures = Pictures(PictureCache(tmp_path / "pictures"), inline, red_picture)
        page = kind(Library(store, inline), Themes("light"), pictures)
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return stand
