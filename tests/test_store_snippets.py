"""Where the words of a search stand, and which lines of a text are shown around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Extracted, Query
from reader.store.queries.snippets import ROOM, highlights, snippet
from tests.builders import NOW, parsed


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("The bank and the banker", "bank", ["bank", "banker"]),  # the last word may go on
        ("The bank and the banker", "bank the", ["The", "bank", "the"]),
        ("A kebank-sentralan bank", "bank", ["bank"]),
        ("Café, café and cafe\u0301s", "cafe", ["Café", "café", "cafe\u0301s"]),
        ("suku bunga, bunga suku", '"suku bunga"', ["suku bunga"]),
        ("suku\nbunga", '"suku bunga"', ["suku\nbunga"]),
        ("中国人民银行", "国人", ["国人"]),
        ("bank jakarta", "bank -jakarta is:unread", ["bank"]),
        ("title only", "title:only", ["only"]),
        ("bank", "is:nonsense", []),
        ("bank", "", []),
    ],
)
def test_the_words_that_were_looked_for_are_found(text, query, expected):
    assert [text[start:end] for start, end in highlights(text, query)] == expected


def test_a_snippet_shows_the_place_with_most_words():
    text = "Bank " + "x " * 300 + "here the bank raises rates " + "y " * 300

    found = snippet(text, "bank rates")

    assert [found.text[start:end] for start, end in found.marks] == ["bank", "rates"]
    assert found.text.startswith("… ")
    assert found.text.endswith(" …")


def test_a_word_far_down_a_long_text_is_found_across_stretches():
    for at in (3995, 4000, 50_000):
        found = snippet("ä" * (at - 1) + " gambut " + "b " * 5000, "gambut")
        assert [found.text[start:end] for start, end in found.marks] == ["gambut"]


@given(st.text(max_size=300), st.text(max_size=20))
def test_marks_lie_in_order_inside_the_snippet(text, query):
    found = snippet(text, query)

    if found is not None:
        ends = [0, *(place for mark in found.marks for place in mark)]
        assert ends == sorted(ends)
        assert ends[-1] <= len(found.text) <= ROOM + 20


def test_snippets_come_from_the_article_or_else_from_its_page(store):
    feed = store.feeds.add("https://a.example/feed")
    incoming = [parsed("1", text="The bank said"), parsed("2", text="No"), parsed("3", text="No")]
    one, two, three = store.articles.merge(feed.id, incoming, NOW, first_fetch=False).new
    store.full_texts.keep(two, Extracted("", "<p>a</p>", "On its page a bank"), NOW)

    found = store.snippets.of([one, two, three], "bank")

    assert {id_: said.text for id_, said in found.items()} == {
        one: "The bank said",
        two: "On its page a bank",
    }


@pytest.mark.parametrize(
    "text", ["is:unread", "tag:x", "feed:site bank", "story:1", "has:fulltext", "is:tagged"]
)
def test_a_page_of_a_search_never_reads_all_texts(store, text):
    store.feeds.add("https://site.example/feed", "Site")
    statements = []
    store.database.connection.set_trace_callback(statements.append)
    store.articles.page(Query(text=text), limit=5)
    store.articles.count(Query(text=text))
    store.database.connection.set_trace_callback(None)

    plans = [
        [row[3] for row in store.database.connection.execute("EXPLAIN QUERY PLAN " + sql)]
        for sql in statements
        if "articles" in sql or "marks" in sql
    ]
    assert plans
    for plan in plans:
        for step in plan:
            scanned = step.split()[1] if step.startswith("SCAN") else ""
            assert scanned not in ("b", "bodies", "a", "articles", "m", "f"), plan
            assert scanned != "t" or "INDEX" in step, plan
