import pytest

from reader.content.images import PictureCache
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.upkeep.keeping_ahead import Ahead


@pytest.fixture
def runs():
    return []


@pytest.fixture
def library(qapp, store, inline, tmp_path, runs):
    library = Library(store, inline)
    pictures = Pictures(PictureCache(tmp_path / "pictures"), inline, parent=library)
    Ahead(library, pictures, lambda get, cancelled: runs.append(cancelled()))
    return library


def test_what_is_missing_is_fetched_after_a_sync_and_when_a_choice_is_made(library, runs):
    library.sync_finished.emit(1, 0)
    library.change_settings(keep_ahead=True)

    assert runs == [False, False]


def test_another_font_size_fetches_nothing(library, runs):
    library.change_settings(font_size=22)

    assert runs == []


def test_a_window_that_closes_begins_nothing_more(library, runs):
    library.stop()
    library.sync_finished.emit(1, 0)

    assert runs == []
