import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.content.text import plain_text, teaser


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("Plain words", "Plain words"),
        ("Fish &amp; chips &#8364;5&nbsp;now", "Fish & chips €5 now"),
        ("<p>One</p><p>Two</p>", "One\nTwo"),
        ("<p>One\n  two</p>", "One two"),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("w<b>or</b>d", "word"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a\nb"),
        ("<script>let a = '<p>no</p>'</script>yes<style>p{}</style>", "yes"),
        ("a<!-- no <b>no</b> -->b", "a b"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("&lt;b&gt; is a tag", "<b> is a tag"),
        ("Silben\u00adtrennung", "Silbentrennung"),
        ("never closed <script>alert(1)", "never closed"),
        ('<img src="a.png" alt="x > y">pic', "pic"),
        ("<i title='it>s'>a</i> <b it's>b</b>", "a b"),
    ],
)
def test_text_of_markup(html, text):
    assert plain_text(html) == text


TAGS = ["<p>", "</p>", "<br/>", "<B>", "</b>", '<img src="a">', "<a href='b'>", "<iframe src=c>"]
TAGS += ["</iframe>", '<i title="x>y">', "<h1 id=d>", "<x-y>", "<script>", "</script>", "<a", ">"]


@given(st.lists(st.sampled_from([*TAGS, "word", " ", "\n", "&amp;", "\u3000", '"', "'"])))
def test_usual_markup_reads_the_same_the_quick_way_and_the_long_way(pieces):
    markup = "".join(pieces)

    # A comment is unusual, so all that stands beside it is read the long way.
    assert plain_text(markup) == plain_text(f"<!-- -->{markup}")


@pytest.mark.parametrize("piece", ["<", "<a ", '<a "', "<!--", "<script>", "<p", "&#", "]]>"])
def test_hostile_markup_costs_no_more_than_its_length(piece):
    began = time.perf_counter()

    plain_text(piece * 200_000)

    assert time.perf_counter() - began < 3


def test_a_teaser_ends_at_a_word():
    text = "word " * 100

    short = teaser(text, 42)

    assert len(short) <= 42
    assert short.endswith("word…")


def test_a_teaser_of_a_short_text_is_the_text_in_one_line():
    assert teaser("One\ntwo") == "One two"


def test_a_teaser_of_a_script_without_spaces_is_cut_at_the_limit():
    assert teaser("字" * 500, 100) == "字" * 99 + "…"
