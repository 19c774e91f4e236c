"""Every text that users see is translated, and the compiled files are those of the sources."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import translate

from reader.errors import ReaderError


@pytest.fixture(scope="module")
def found():
    return translate.collect()


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_no_text_is_untranslated(language, found):
    assert translate.check(language, found) == []


def test_texts_of_the_window_and_of_the_core_are_collected(found):
    assert ("Places", "Today") in found
    assert ("Core", "This is not a feed.") in found
    assert ("Core", "the server asked for {wait}") in found
    assert ("Article", "{n} min read") in found


def test_the_sentences_of_every_kind_of_error_are_collected():
    def below(kind):
        return {kind}.union(*map(below, kind.__subclasses__()))

    ours = {kind.__name__ for kind in below(ReaderError) if kind.__module__.startswith("reader.")}

    assert ours <= set(translate.ERRORS)


def test_an_untranslated_text_is_noticed(found):
    complaints = translate.check("id", [*found, ("Places", "Tomorrow")])

    assert complaints == ["id: not translated: Places: Tomorrow"]


def test_updating_keeps_what_is_translated(tmp_path, monkeypatch):
    monkeypatch.setattr(translate, "FOLDER", tmp_path)
    text = translate._document("id", {("Places", "Today"): "Hari <ini> & besok"})
    translate.source_file("id").write_text(text, encoding="utf-8")

    translate.update("id", [("Places", "Today"), ("Places", "New"), ("Other", "Today")])

    assert translate.read(translate.source_file("id")) == {
        ("Places", "Today"): "Hari <ini> & besok",
        ("Places", "New"): "",
        ("Other", "Today"): "Hari <ini> & besok",
    }
