from hypothesis import given
from hypothesis import strategies as st

from reader.content.changes import Kind, Piece, changes


def test_a_word_that_was_replaced_is_removed_and_the_new_one_added():
    assert changes("Five people were hurt.", "Seven people were hurt.") == [
        Piece("Five ", Kind.REMOVED),
        Piece("Seven ", Kind.ADDED),
        Piece("people were hurt."),
    ]


def test_texts_of_which_all_is_different_are_compared_in_moments():
    """It took minutes, and the window stood still."""
    words = [f"w{n}" for n in range(105)]
    before = " ".join(words[n * 7 % 105] for n in range(40_000))
    after = " ".join(words[(n * 11 + n // 50) % 105] for n in range(40_000))

    assert [piece.kind for piece in changes(before, after)] == [Kind.REMOVED, Kind.ADDED]
    (kept, *rest) = changes(f"One.\n{before}\n{before}", f"One.\n{after}\n{before}")
    assert [kept.text, *(piece.kind for piece in rest)] == [
        "One.\n",
        Kind.REMOVED,
        Kind.ADDED,
        Kind.KEPT,
    ]


def test_a_paragraph_that_came_is_added_whole():
    assert changes("One.\nTwo.", "One.\nAnd a half.\nTwo.") == [
        Piece("One.\n"),
        Piece("And a half.\n", Kind.ADDED),
        Piece("Two."),
    ]


def test_scripts_without_spaces_are_compared_by_character():
    assert changes("东京有雨", "东京有雪") == [
        Piece("东京有"),
        Piece("雨", Kind.REMOVED),
        Piece("雪", Kind.ADDED),
    ]


def test_the_same_text_has_no_changes():
    assert changes("The same.", "The same.") == [Piece("The same.")]
    assert changes("", "") == []


_TEXTS = st.text("ab东 \n", max_size=40)


@given(_TEXTS, _TEXTS)
def test_the_pieces_make_both_texts(before, after):
    pieces = changes(before, after)

    old = "".join(p.text for p in pieces if p.kind is not Kind.ADDED)
    new = "".join(p.text for p in pieces if p.kind is not Kind.REMOVED)
    assert old.split() == before.split() or "".join(old.split()) == "".join(before.split())
    assert new == after
