import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.content import highlight
from reader.content.highlight import Code, guess
from reader.content.highlight import highlight as spans_of


def words(code, language=""):
    """Return each coloured piece of code with its role."""
    units = code.encode("utf-16-le")
    (spans,) = spans_of((Code(code, language),))
    return [
        (units[2 * s.start : 2 * (s.start + s.length)].decode("utf-16-le"), s.role) for s in spans
    ]


def test_keywords_strings_comments_and_numbers_have_their_roles():
    found = words("def f():\n    return 'a', 42  # why", "python")

    for piece in (("def", "keyword"), ("f", "name"), ("'a'", "string"), ("42", "number")):
        assert piece in found
    assert ("# why", "comment") in found


def test_letters_beyond_the_first_plane_move_nothing():
    assert ("'😀'", "string") in words("x = '😀' # 😀\ny = 'b'", "python")
    assert ("'b'", "string") in words("x = '😀' # 😀\ny = 'b'", "python")


def test_a_language_that_nobody_knows_stays_in_one_colour():
    assert words("def f(): pass", "klingon") == []


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("def f(x):\n    return x\n", "python"),
        ("#!/bin/sh\necho 1", "bash"),
        ("$ ls -l\ntotal 0", "console"),
        ('{"a": [1, 2]}', "json"),
        ("#include <stdio.h>\nint main() {}", "c"),
        ("SELECT a FROM b", "sql"),
        ("<div class='a'></div>", "html"),
        ("const a = 1;", "javascript"),
    ],
)
def test_plain_cases_are_guessed(code, language):
    assert guess(code) == language


@pytest.mark.parametrize(
    "code", ["B>* 0.0.0.0/0 [20/0] via 10.245.245.9", "a poem\n  in two lines", "", "[citation]"]
)
def test_what_is_of_no_certain_language_is_not_guessed(code):
    assert guess(code) == ""


def test_too_much_code_stays_in_one_colour_and_the_rest_is_coloured():
    long = "x = 1\n" * (highlight.MAX_CHARACTERS // 6 + 1)

    first, second = spans_of((Code("x = 1", "python"), Code(long, "python")))

    assert first
    assert second == ()


def test_time_that_is_up_ends_the_colours():
    lexer = highlight._lexer(Code("x = 1\n" * 100, "python"))

    found = list(highlight._spans(lexer, "x = 1\n" * 100, time.process_time() - 1))

    assert len(found) <= 1


@given(st.text(max_size=300), st.sampled_from(["python", "html", "javascript", "bash", ""]))
def test_spans_lie_in_the_text_and_follow_one_another(code, language):
    (spans,) = spans_of((Code(code, language),))

    end = 0
    for span in spans:
        assert span.start >= end
        assert span.length > 0
        end = span.start + span.length
    assert end <= len(code.encode("utf-16-le", "surrogatepass")) // 2
