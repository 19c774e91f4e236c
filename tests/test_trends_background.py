"""How usual words are in general helps libraries that are too young to know it."""

import pytest

from reader.trends.stories.features import Text, features
from reader.trends.stories.vectors import Frequencies
from reader.trends.words.background import usual
from reader.trends.words.everyday import is_everyday
from tests.builders import NOW


def articles(language, *titles):
    return [
        features(Text(n, n, title, at=NOW, language=language)) for n, title in enumerate(titles, 1)
    ]


def test_a_young_library_knows_which_words_are_usual_in_english():
    frequencies = Frequencies()
    frequencies.add(articles("en", "Harbour company tested glassfish", "Bakery sold rye"))

    weights = [frequencies.weight(term, "en") for term in ("company", "harbour", "glassfish")]

    assert weights == sorted(weights)
    assert weights[2] > 2 * weights[0]


@pytest.mark.parametrize(
    ("language", "everyday", "telling"),
    [
        ("en", ["choose", "recent"], ["jogger"]),
        ("fr", ["choisir", "recherche", "aurait"], ["volcan", "hydroxychloroquine"]),
        ("ru", ["последних", "причины", "сутки"], ["вулкан", "биткоина"]),
    ],
)
def test_words_of_any_day_are_told_from_others(language, everyday, telling):
    assert all(is_everyday(word, language) for word in everyday)
    assert not any(is_everyday(word, language) for word in telling)


def test_what_a_library_has_counts_the_more_the_more_it_has():
    young, old = Frequencies(), Frequencies()
    young.add(articles("en", "Ferry sinks", *["Bakery sold rye"] * 20))
    old.add(articles("en", *["Ferry sinks"] * 5000, *["Bakery sold rye"] * 5000))

    assert young.weight("ferry", "en") > 2 * old.weight("ferry", "en")


@pytest.mark.parametrize("language", ["id", "", "../en"])
def test_of_other_languages_nothing_is_taken_for_granted(language):
    frequencies = Frequencies()
    frequencies.add(articles(language, "Kapal karam", "Kapal pulang", "Roti habis"))

    assert usual("kapal", language) is None
    assert frequencies.weight("kapal", language) < frequencies.weight("roti", language)


def test_forms_of_a_word_are_counted_together():
    assert usual("company", "en") > usual("harbour", "en") > 0
    assert usual("companies", "en") == 0
    assert usual("glassfish", "en") == 0
