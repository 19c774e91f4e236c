"""The language of searches: what it reads, what it finds, and what it says of mistakes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import QueryError
from reader.model import Enclosure, Order, Query, quoted
from reader.store.queries.grammar import All, Any, Filter, Not, Words, leaves, parse
from reader.store.store import Store
from tests.builders import NOW, parsed

WORDS = ["bank", "banjir", "suku", "rupiah", "cafe"]
YEAR_AGO = NOW - timedelta(days=365)


def said(text):
    return parse(text).parts


def word(text, **rest):
    return replace(Words(text), **rest)


def placeless(part):
    match part:
        case All() | Any():
            return type(part)(tuple(map(placeless, part.parts)))
        case Not():
            return Not(placeless(part.part))
        case _:
            return replace(part, start=0, end=0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bank", [word("bank", begun=True)]),
        ("bank jakarta", [word("bank"), word("jakarta", begun=True)]),
        ('"suku bunga"', [word("suku bunga", quoted=True)]),
        ('bank "suku', [word("bank"), word("suku", quoted=True)]),
        ("ban* x", [word("ban*", begun=True), word("x", begun=True)]),
        ("bank -jakarta", [word("bank", begun=True), Not(word("jakarta"))]),
        ("title:bank", [word("bank", column="title", begun=True)]),
        ("JUDUL:bank", [word("bank", column="title", begun=True)]),
        ('author:"Budi S"', [word("Budi S", column="author", quoted=True)]),
        ("is:unread ban", [Filter("is", "unread"), word("ban", begun=True)]),
        ("-is:read", [Not(Filter("is", "read"))]),
        ("a OR b", [Any((word("a"), word("b", begun=True)))]),
        ("a ATAU b c", [Any((word("a"), All((word("b"), word("c", begun=True)))))]),
        ("(a | b) c", [Any((word("a"), word("b"))), word("c", begun=True)]),
        ("-(a b)", [Not(All((word("a"), word("b"))))]),
        ("f(x) (f(x))", [word("f(x)"), word("f(x)", begun=True)]),
        ("10:30 http://a.example/b", [word("10:30"), word("http://a.example/b", begun=True)]),
        # Halfway, nothing is wrong.
        *[(text, []) for text in ("", " ", "(", "-", "- -", "title:", "OR", '"')],
        ("a OR", [word("a", begun=True)]),
        ("(a", [word("a", begun=True)]),
        ("a )", [word("a"), word(")", begun=True)]),
    ],
)
def test_a_query_is_read_as_it_is_meant(text, expected):
    assert list(map(placeless, said(text))) == expected


def test_parts_know_where_they_stand():
    text = 'bank -title:"suku bunga" (is:unread OR kategori:Bisnis)'

    places = [text[leaf.start : leaf.end] for leaf, _ in leaves(parse(text))]

    assert places == ["bank", 'title:"suku bunga"', "unread", "Bisnis"]


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("bank is:unred", "unred", "unread, read, starred"),
        ("has:nothing x", "nothing", "image, audio, video or fulltext"),
        ("x before:2025-13", "2025-13", "2025-07-23"),
        ("x after:soon", "soon", "2025-07-23"),
        ("age:old", "old", "<7d"),
        ("words:many", "many", ">800"),
        ("lang:indonesian!", "indonesian!", "id, en or ar"),
        ("story:first", "first", "number"),
        ("feed:nowhere", "nowhere", "No feed is called “nowhere”"),
        ('a (b OR category:"no such")', '"no such"', "No category is called “no such”"),
        ("bank titel:suku", "titel:", "Is it “title:”?"),
        ("x " * 65, "x", "64 parts"),
        ("(" * 21 + "a", "(", "brackets"),
    ],
)
def test_a_mistake_says_where_it_stands(store, text, place, words):
    with pytest.raises(QueryError) as caught:
        store.articles.page(Query(text=text))

    assert text[caught.value.start : caught.value.end] == place
    assert words in str(caught.value)


def test_a_query_of_a_book_is_refused_in_words(store):
    with pytest.raises(QueryError, match="1000 characters"):
        store.articles.count(Query(text="a" * 1001))


@settings(max_examples=300)
@given(st.text(alphabet='ab "-():*|OR:is title\u4e2d\x00', max_size=40))
def test_any_text_is_read_or_refused_in_words(text):
    try:
        places = [(leaf.start, leaf.end) for leaf, _ in leaves(parse(text))]
    except QueryError as error:
        places = [(error.start, error.end)]

    assert all(0 <= start < end <= len(text) for start, end in places)


@given(st.text(max_size=30))
def test_quoted_words_are_never_a_language(text):
    found = said(quoted(text))

    assert all(isinstance(part, Words) and part.quoted for part in found)
    assert len(found) <= 1


# ------------------------------------------------------------ what is found


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    store = Store(tmp_path_factory.mktemp("queries") / "library.sqlite")
    yield filled(store)
    store.close()


def filled(store):
    """Sixty articles of every make; article n is made of the digits of n."""
    bisnis = store.categories.ensure(["Bisnis"])
    bank = store.categories.ensure(["Bisnis", "Bank"])
    feeds = [
        store.feeds.add("https://bursa.example/feed", "Bursa Harian", [bisnis]),
        store.feeds.add("https://bank.example/feed", "Kanal Bank", [bank]),
        store.feeds.add("https://dunia.example/feed", "Dunia Kita"),
    ]
    for number, feed in enumerate(feeds):
        articles = [make(n) for n in range(60) if n % 3 == number]
        store.articles.merge(feed.id, articles, NOW, first_fetch=True)
    while store.search.index_some():
        pass
    rows = store.articles.page(Query(), limit=100)
    ids = {int(row.title.split()[-1]): row.id for row in rows}
    store.marks.mark_read([ids[n] for n in ids if n % 2])
    store.marks.star([ids[n] for n in ids if n % 5 == 0])
    store.tags.add("Penting", [ids[n] for n in ids if n % 7 == 0])
    return store


def make(n):
    kinds = [(), (Enclosure("https://a.example/a.mp3", "audio/mpeg"),)]
    kinds.append((Enclosure("https://a.example/a.mp4", "video/mp4"),))
    return replace(
        parsed(
            f"id{n}",
            f"{WORDS[n % 5]} {n}",
            text=" ".join([WORDS[n // 5 % 5], WORDS[n % 4], *["kata"] * (n * 10)]),
            author=["Budi", "Sari"][n % 2],
            published=NOW - timedelta(hours=7 * n),
        ),
        image_url="https://a.example/a.png" if n % 4 == 0 else "",
        enclosures=kinds[n % 3],
        language=["id", "en-GB", ""][n % 3],
    )


def numbers(store, text, **conditions):
    rows = store.articles.page(Query(text=text, **conditions), limit=100)
    found = [int(row.title.split()[-1]) for row in rows]
    assert store.articles.count(Query(text=text, **conditions)) == len(found)
    return found


def those(holds):
    return [n for n in range(60) if holds(n)]


def held(n):
    return {WORDS[n % 5], WORDS[n // 5 % 5], WORDS[n % 4], "kata" if n else "", str(n)}


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("is:unread", lambda n: n % 2 == 0),
        ("status:belum-dibaca", lambda n: n % 2 == 0),
        ("-is:unread", lambda n: n % 2),
        ("is:read", lambda n: n % 2),
        ("is:starred is:unread", lambda n: n % 10 == 0),
        ("is:starred OR is:tagged", lambda n: n % 5 == 0 or n % 7 == 0),
        ("tag:penting", lambda n: n % 7 == 0),
        ("tag:nothing", lambda _: False),
        ("has:image", lambda n: n % 4 == 0),
        ("has:audio", lambda n: n % 3 == 1),
        ("has:video -has:gambar", lambda n: n % 3 == 2 and n % 4),
        ("lang:id", lambda n: n % 3 == 0),
        ("lang:en", lambda n: n % 3 == 1),
        ("words:>300", lambda n: n * 10 + 2 > 300),
        ("words:<=22", lambda n: n * 10 + 2 <= 22),
        ('feed:"bursa harian"', lambda n: n % 3 == 0),
        ("feed:bank", lambda n: n % 3 == 1),
        ("feed:dunia.example", lambda n: n % 3 == 2),
        ("category:Bisnis", lambda n: n % 3 < 2),
        ("category:Bisnis/Bank", lambda n: n % 3 == 1),
        ("-category:bisnis", lambda n: n % 3 == 2),
        ("title:suku", lambda n: n % 5 == 2),
        ("author:budi", lambda n: n % 2 == 0),
        ("-title:suku", lambda n: n % 5 != 2),
        ("title:(suku)", lambda n: n % 5 == 2),
        ("suku", lambda n: "suku" in held(n)),
        ("-suku", lambda n: "suku" not in held(n)),
        ("suku is:unread", lambda n: "suku" in held(n) and n % 2 == 0),
        ("suku -is:unread -rupiah", lambda n: {"suku"} == held(n) & {"suku", "rupiah"} and n % 2),
        ("suku OR is:starred", lambda n: "suku" in held(n) or n % 5 == 0),
        (
            "(suku OR rupiah) -bank",
            lambda n: held(n) & {"suku", "rupiah"} and "bank" not in held(n),
        ),
        ("-(suku rupiah)", lambda n: not {"suku", "rupiah"} <= held(n)),
        ("ban", lambda n: held(n) & {"bank", "banjir"}),
        ("ban is:starred", lambda n: held(n) & {"bank", "banjir"} and n % 5 == 0),
        ("story:999", lambda _: False),
        ("is:updated", lambda _: False),
    ],
)
def test_a_query_finds_what_it_says(shelf, text, holds):
    expected = those(holds)

    assert numbers(shelf, text) == expected
    assert numbers(shelf, text, order=Order.OLDEST) == expected[::-1]
    assert sorted(numbers(shelf, text, order=Order.RELEVANCE)) == expected
    assert numbers(shelf, text, fold=True) == expected
    assert numbers(shelf, text, unread_only=True) == [n for n in expected if n % 2 == 0]
    assert numbers(shelf, text, opened_only=True) == []


RARE = [
    *("lang:id", "lang:en", "words:>300", "words:<=22", "words:=302", "has:audio", "is:updated"),
    *(
        "-has:audio",
        "has:audio OR lang:en",
        "has:audio lang:en",
        "(has:audio is:unread) OR lang:id",
    ),
    *(
        "has:audio suku",
        "has:video OR suku",
        "is:updated OR has:audio",
        "has:audio after:2026-02-20",
    ),
]


@pytest.mark.parametrize("text", RARE)
@pytest.mark.parametrize("conditions", [{}, {"unread_only": True}, {"feed_id": 2}, {"fold": True}])
def test_what_is_rare_is_found_by_an_index_as_if_it_were_not(shelf, text, conditions, monkeypatch):
    few = numbers(shelf, text, **conditions)

    monkeypatch.setattr("reader.store.queries.names.FEW", -1)

    assert numbers(shelf, text, **conditions) == few


def test_what_was_updated_is_found_whether_that_is_rare_or_not(store, monkeypatch):
    feed = store.feeds.add("https://a.example/feed")
    articles = [make(n) for n in range(4)]
    store.articles.merge(feed.id, articles, NOW, first_fetch=False)
    store.articles.merge(feed.id, [replace(articles[2], text="New")], NOW, first_fetch=False)
    few = numbers(store, "is:updated"), numbers(store, "-is:updated")

    monkeypatch.setattr("reader.store.queries.names.FEW", -1)

    assert few == ([2], [0, 1, 3])
    assert (numbers(store, "is:updated"), numbers(store, "-is:updated")) == few


@pytest.mark.parametrize(
    ("text", "index"),
    [
        ("lang:th", "bodies_by_language"),
        ("words:>100000", "bodies_by_words"),
        ("has:audio", "bodies_with_audio"),
        ("has:video is:unread", "bodies_with_video"),
        ("lang:th OR words:>100000", "bodies_by_language"),
        ("is:updated", "revisions_by_article"),
    ],
)
def test_a_search_that_finds_nothing_does_not_look_at_every_article(shelf, text, index):
    statements = []
    shelf.database.connection.set_trace_callback(statements.append)
    shelf.articles.hits(Query(text=text))
    shelf.articles.count(Query(text=text))
    shelf.database.connection.set_trace_callback(None)

    (*_, listed, counted) = [sql for sql in statements if "SELECT" in sql and " t " in sql]
    for sql in (listed, counted):
        plan = [r[3] for r in shelf.database.connection.execute("EXPLAIN QUERY PLAN " + sql)]
        assert "SEARCH t USING INTEGER PRIMARY KEY (rowid=?)" in plan
        assert any(index in step for step in plan)


def test_a_whole_word_is_found_though_many_more_frequent_ones_begin_so(store, monkeypatch):
    monkeypatch.setattr("reader.store.queries.search.GATHERED", 0)
    feed = store.feeds.add("https://a.example/feed")
    words = [f"eu{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(60)]
    texts = [*(f"{word} {number}" for word in words for number in range(2)), "eu"]
    articles = [parsed(str(n), text) for n, text in enumerate(texts)]
    store.articles.merge(feed.id, articles, NOW, first_fetch=False)
    while store.search.index_some():
        pass

    found = [row.title for row in store.articles.page(Query(text="eu"), limit=200)]

    assert "eu" in found
    assert len(found) >= 2 * 19 + 1


def test_dates_are_days_of_the_user(shelf):
    middle = NOW - timedelta(days=7)
    day = middle.astimezone().date()
    midnight = datetime(day.year, day.month, day.day).astimezone()

    def at(n):
        return NOW - timedelta(hours=7 * n)

    assert numbers(shelf, f"before:{day}") == those(lambda n: at(n) < midnight)
    assert numbers(shelf, f"after:{day} suku") == those(
        lambda n: at(n) >= midnight and "suku" in held(n)
    )
    assert numbers(shelf, f"after:{day} OR is:starred") == those(
        lambda n: at(n) >= midnight or n % 5 == 0
    )
    assert numbers(shelf, "before:1970") == []
    assert numbers(shelf, "after:today") == those(
        lambda n: at(n).astimezone() >= datetime.now(UTC).astimezone().replace(hour=0, minute=0)
    )


def test_ages_count_from_now(store):
    feed = store.feeds.add("https://example.org/feed")
    now = datetime.now(UTC)
    articles = [
        replace(parsed(f"d{days}", f"a {days}"), published=now - timedelta(days=days, minutes=5))
        for days in (0, 6, 8, 40, 400)
    ]
    store.articles.merge(feed.id, articles, now, first_fetch=True)

    assert numbers(store, "age:<7d") == [0, 6]
    assert numbers(store, "age:7d") == [0, 6]
    assert numbers(store, "umur:>1w") == [8, 40, 400]
    assert numbers(store, "age:>1m age:<1y") == [40]
    assert numbers(store, "age:<99999y") == [0, 6, 8, 40, 400]


@pytest.mark.parametrize("text", ["suku", "is:unread", "suku OR is:starred", "-bank"])
@pytest.mark.parametrize("order", list(Order))
def test_pages_of_any_query_show_each_once(shelf, text, order):
    query = Query(text=text, order=order)
    shown, cursor = [], None
    while rows := shelf.articles.page(query, cursor, limit=7):
        shown += [row.id for row in rows]
        cursor = shelf.articles.cursor(query, rows[-1])

    assert len(set(shown)) == len(shown) == shelf.articles.count(query) > 7


TREE = st.recursive(
    st.sampled_from(
        [(w, lambda n, w=w: w.strip(chr(34)) in held(n)) for w in ("suku", "rupiah", '"bank"')]
        + [
            ("is:unread", lambda n: n % 2 == 0),
            ("is:starred", lambda n: n % 5 == 0),
            ("has:image", lambda n: n % 4 == 0),
            ("feed:bursa", lambda n: n % 3 == 0),
            ("tag:penting", lambda n: n % 7 == 0),
        ]
    ),
    lambda parts: st.one_of(
        parts.map(lambda a: (f"-({a[0]})", lambda n: not a[1](n))),
        st.tuples(parts, parts).map(
            lambda ab: (f"({ab[0][0]} {ab[1][0]})", lambda n: ab[0][1](n) and ab[1][1](n))
        ),
        st.tuples(parts, parts).map(
            lambda ab: (f"({ab[0][0]} OR {ab[1][0]})", lambda n: ab[0][1](n) or ab[1][1](n))
        ),
    ),
    max_leaves=6,
)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(TREE)
def test_every_tree_of_a_query_finds_what_it_says(shelf, tree):
    text, holds = tree

    assert numbers(shelf, text) == those(holds)


def test_a_feed_is_found_by_the_name_it_has_now_whoever_changed_it(store, tmp_path):
    feed = store.feeds.add("https://bursa.example/feed", "Bursa")
    store.articles.merge(feed.id, [parsed("1", "One")], NOW, first_fetch=True)
    other = Store(store.path)

    def found(name):
        try:
            return store.articles.count(Query(text=f'feed:"{name}"'))
        except QueryError:
            return 0

    before = found("Bursa"), found("Pasar")
    store.feeds.rename(feed.id, "Pasar")
    own = found("Pasar"), found("Modal")
    other.feeds.rename(feed.id, "Modal")
    foreign = found("Pasar"), found("Modal")
    other.close()

    assert (before, own, foreign) == ((1, 0), (1, 0), (0, 1))
