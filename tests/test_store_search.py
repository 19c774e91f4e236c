"""The full-text index: what is found, in which order, and that it follows every change."""

from dataclasses import replace
from datetime import timedelta

import pytest

from reader.model import Order, Query
from reader.store.queries import tokens
from reader.store.store import Store
from tests.builders import NOW, parsed

TEXTS = {
    "bank": "Bank sentral menaikkan suku bunga acuan",
    "flood": "Banjir besar di Jakarta, kata café l'Étoile",
    "chinese": "中国人民银行宣布降息",
    "japanese": "日本銀行は金利を引き上げた",
    "thai": "ธนาคารแห่งประเทศไทยปรับขึ้นดอกเบี้ย",
    "arabic": "رَفَعَ البَنْكُ المركزي سعر الفائدة",
    "hindi": "भारतीय रिज़र्व बैंक ने ब्याज दर बढ़ाई",
    "korean": "한국은행이 금리를 인상했다",
    "code": "C++ and node.js releases",
}


@pytest.fixture
def library(store):
    return filled(store)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    store = Store(tmp_path_factory.mktemp("search") / "library.sqlite")
    yield filled(store)
    store.close()


def filled(store):
    feed = store.feeds.add("https://example.org/feed")
    articles = [
        parsed(name, name, text=text, author="Budi", published=NOW - timedelta(hours=n + 1))
        for n, (name, text) in enumerate(TEXTS.items())
    ]
    store.articles.merge(feed.id, articles, NOW, first_fetch=True)
    while store.search.index_some(4):
        pass
    return store


def found(store, text, **conditions):
    return [row.title for row in store.articles.page(Query(text=text, **conditions))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("suku", ["bank"]),
        ("SUKU bunga", ["bank"]),
        ("bunga banjir", []),
        ("ban", ["bank", "flood"]),  # the beginning of the last word
        ("ban besar", []),  # but not of others
        ('"suku bunga"', ["bank"]),
        ('"bunga suku"', []),
        ("ban -jakarta", ["bank"]),
        ('ban -"di jakarta"', ["bank"]),
        ("cafe etoile", ["flood"]),
        ("银行", ["chinese"]),
        ("国人民", ["chinese"]),
        ("息", ["chinese"]),
        ("人国", []),
        ("金利", ["japanese"]),
        ("銀行は金", ["japanese"]),
        ("ประเทศไทย", ["thai"]),
        ("ดอกเบี้ย", ["thai"]),
        ("البنك", ["arabic"]),
        ("बैंक", ["hindi"]),
        ("한국은행", ["korean"]),
        ("한국", ["korean"]),
        ("caf", ["flood"]),
        ("CAFÉ", ["flood"]),
        ("c++", ["code"]),
        ("node.js", ["code"]),
        ("budi", list(TEXTS)),
    ],
)
@pytest.mark.parametrize("gathered", [5000, 0])  # few matches, and many of them
def test_words_of_many_languages_are_found(shelf, text, expected, gathered, monkeypatch):
    monkeypatch.setattr("reader.store.queries.search.GATHERED", gathered)

    assert found(shelf, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *['"', "-", "*", "AND", "a OR", "NOT", "(", "title:", '""', "'; DROP TABLE", "\x00"],
        *["\ue0001", '"open', "-only", "NEAR(a b)", "^", "{", "a:b:c", "💥", " "],
    ],
)
def test_no_text_is_a_wrong_query(shelf, text):
    for order in (Order.NEWEST, Order.RELEVANCE, Order.OLDEST):
        shelf.articles.page(Query(text=text, order=order))
    shelf.articles.count(Query(text=text))


def test_a_change_is_found_by_its_new_words_only(library):
    ids = [row.id for row in library.articles.page(Query(text="suku"))]
    article = library.articles.get(ids[0])
    library.articles.merge(
        article.feed_id, [parsed("bank", "bank", text="Inflasi")], NOW, first_fetch=False
    )

    assert library.search.pending() == 1
    assert found(library, "suku") == []
    library.search.index_some()
    assert found(library, "inflasi") == ["bank"]


def test_results_are_filtered_like_any_list(library):
    other = library.feeds.add("https://other.example/")
    library.articles.merge(other.id, [parsed("x", "elsewhere", text="suku")], NOW, first_fetch=True)
    library.search.index_some()
    (first, second) = library.articles.page(Query(text="suku"))
    library.marks.mark_read([first.id])
    library.marks.star([first.id])

    assert (first.title, second.title) == ("elsewhere", "bank")
    assert found(library, "suku", feed_id=other.id) == ["elsewhere"]
    assert found(library, "suku", unread_only=True) == ["bank"]
    assert found(library, "suku", starred_only=True) == ["elsewhere"]
    assert found(library, "suku", category_id=5) == []
    assert found(library, "suku", since=NOW - timedelta(minutes=1)) == ["elsewhere"]
    assert found(library, "1") == []


@pytest.mark.parametrize("order", [Order.NEWEST, Order.OLDEST, Order.RELEVANCE])
def test_pages_of_results_show_each_once(store, order):
    feed = store.feeds.add("https://example.org/feed")
    articles = [
        parsed(str(n), "flood" if n % 5 == 0 else "news", text=f"flood {n} " * (n % 3 + 1))
        for n in range(60)
    ]
    store.articles.merge(
        feed.id,
        [replace(a, published=NOW - timedelta(minutes=int(a.guid) // 2)) for a in articles],
        NOW,
        first_fetch=True,
    )
    store.search.index_some()
    query = Query(text="flood", order=order)

    shown, cursor = [], None
    while rows := store.articles.page(query, cursor, limit=7):
        shown += rows
        cursor = store.articles.cursor(query, rows[-1])

    assert len({row.id for row in shown}) == len(shown) == store.articles.count(query) == 60
    if order is Order.RELEVANCE:
        assert [row.title for row in shown[:12]] == ["flood"] * 12
        assert shown == sorted(shown, key=lambda row: (-row.score, -row.id))
    else:
        dates = [(row.sorted_at, row.id) for row in shown]
        assert dates == sorted(dates, reverse=order is Order.NEWEST)


def test_an_index_made_in_another_way_is_made_anew(library, monkeypatch):
    monkeypatch.setattr("reader.store.queries.search.VERSION", 2)

    indexed = library.search.index_some()

    assert indexed == len(TEXTS)
    assert found(library, "suku") == ["bank"]


def test_words_are_counted_also_where_no_spaces_are():
    assert tokens.count_words("two words") == 2
    assert tokens.count_words("中国人民银行") >= 3


def test_long_articles_are_indexed_in_smaller_slices_until_all_are_found(store):
    feed = store.feeds.add("https://example.org/feed")
    plain, signs = "Long words. " * 12_000, "東京議会" * 12_000
    articles = [
        parsed(str(n), f"Title{n}", text=signs if n % 2 else plain, html="<p>x</p>")
        for n in range(10)
    ]
    store.articles.merge(feed.id, articles, NOW, first_fetch=True)

    slices = []
    while count := store.search.index_some():
        slices.append(count)

    assert sum(slices) == 10
    assert len(slices) >= 5
    assert all(found(store, f"title{n}") == [f"Title{n}"] for n in range(10))
    assert store.search.pending() == 0


def test_words_that_are_everywhere_are_not_counted_to_weigh_a_few_matches(library, monkeypatch):
    def statements(text):
        seen = []
        library.database.connection.set_trace_callback(seen.append)
        found = library.articles.page(Query(text=text, order=Order.RELEVANCE))
        library.database.connection.set_trace_callback(None)
        return {row.id for row in found}, [sql for sql in seen if "bm25" in sql]

    weighed, some = statements("suku bunga")
    monkeypatch.setattr("reader.store.queries.search.WEIGHED", 1)
    found, none = statements("suku bunga")

    assert found == weighed != set()
    assert len(some) == 1
    assert none == []
