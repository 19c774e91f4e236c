"""The user's choices, before and after the library is open."""

from dataclasses import replace

from reader import settings
from reader.settings import Settings
from reader.store.store import Store


def test_the_size_of_everything_is_known_before_the_library_is_open(tmp_path):
    library = tmp_path / "library.sqlite"
    assert settings.kept_scale(library) == 100
    store = Store(library)
    settings.save(store, replace(Settings(), scale=150))
    store.close()

    assert settings.kept_scale(library) == 150
    assert [file.name for file in tmp_path.iterdir()] == ["library.sqlite"]


def test_a_library_that_cannot_be_read_is_as_large_as_usual(tmp_path):
    library = tmp_path / "library.sqlite"
    library.write_text("This is no database. " * 100)

    assert settings.kept_scale(library) == 100


def test_keys_are_kept_and_nonsense_in_their_place_is_not_taken(store):
    settings.save(store, replace(Settings(), keys={"next": ["X"]}, single_keys=False))
    assert settings.load(store).keys == {"next": ["X"]}
    assert not settings.load(store).single_keys

    store.settings.set(settings.KEY, {"keys": ["X"], "single_keys": "no"})

    assert settings.load(store) == Settings()
