from hypothesis import given
from hypothesis import strategies as st

from reader.content.matches import Match, find_all


def places(text, words):
    return [(match.start, match.end) for match in find_all(text, words)]


def test_case_does_not_count():
    assert places("Rain and RAIN", "rain") == [(0, 4), (9, 13)]


def test_accents_do_not_count_on_either_side():
    assert places("Le Café", "cafe") == places("Le Cafe", "café") == [(3, 7)]


def test_an_accent_that_is_a_character_of_its_own_is_marked_with_its_letter():
    assert places("cafe\u0301s", "cafe") == [(0, 5)]


def test_a_letter_that_folds_into_two_is_found_by_both():
    assert places("Die Straße", "strasse") == [(4, 10)]


def test_characters_beyond_the_first_plane_count_twice_as_in_qt():
    assert find_all("😀 rain 😀rain", "rain") == [Match(3, 7), Match(10, 14)]


def test_a_line_break_or_hard_space_between_words_is_white_space():
    assert places("new\u00a0york, new\nyork", "new york") == [(0, 8), (10, 18)]


def test_matches_do_not_overlap():
    assert places("aaaa", "aa") == [(0, 2), (2, 4)]


def test_nothing_is_found_of_nothing():
    assert places("rain", "") == places("rain", "  ") == places("", "rain") == []


@given(st.text(), st.text(min_size=1, max_size=3))
def test_what_is_found_folds_to_what_was_sought(text, words):
    units = text.encode("utf-16-le", "surrogatepass")

    for match in find_all(text, words):
        piece = units[match.start * 2 : match.end * 2].decode("utf-16-le", "surrogatepass")
        assert find_all(piece, words)[:1] == [Match(0, match.end - match.start)]
