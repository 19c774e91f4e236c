"""Lists: what is in them, page after page, and that none of them reads more than it shows."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from reader.model import Order, Query
from reader.store.store import Store
from tests.builders import NOW, parsed
from tests.folding import tell_the_same

MIDNIGHT = NOW - timedelta(hours=9)


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    store = Store(tmp_path_factory.mktemp("lists") / "library.sqlite")
    yield fill(store)
    store.close()


def fill(store):
    """Twelve feeds in nested categories, articles with many equal dates, marks of all kinds."""
    chance = random.Random(5)
    news = store.categories.ensure(("News",))
    local = store.categories.ensure(("News", "Local"))
    places = [(news,), (local,), (news, local), ()]
    for number in range(12):
        feed = store.feeds.add(f"https://{number}.example/feed", category_ids=places[number % 4])
        store.articles.merge(
            feed.id,
            [
                parsed(
                    f"{n}", f"{number}-{n}", published=NOW - timedelta(minutes=chance.randrange(90))
                )
                for n in range(30)
            ],
            NOW,
            first_fetch=True,
        )
    ids = [row.id for row in store.articles.page(Query(), limit=1000)]
    store.marks.mark_read(chance.sample(ids, 150))
    store.marks.star(chance.sample(ids, 60))
    for place, id_ in enumerate(chance.sample(ids, 40)):
        store.marks.opened(id_, NOW + timedelta(seconds=place // 2))
    add_stories(store, chance.sample(ids, 60))
    while store.search.index_some():
        pass
    return store


def add_stories(store, ids):
    with store.database.transaction() as db:
        for story, start in enumerate(range(0, 60, 3), start=1):
            members = ids[start : start + 3]
            db.execute(
                "INSERT INTO stories VALUES (?, ?, 'T', 0, ?, ?, 3)",
                (story, members[0], 1000 + story // 3, 1 + story % 3),
            )
            db.executemany(
                "INSERT INTO story_articles (article_id, story_id) VALUES (?, ?)",
                [(id_, story) for id_ in members],
            )
            if story % 4:
                db.execute(
                    "UPDATE story_articles SET fold = ? WHERE story_id = ?", (min(members), story)
                )
            db.executemany(
                "INSERT INTO topic_articles VALUES ('flood', ?)", [(id_,) for id_ in members[:2]]
            )


QUERIES = [
    Query(**conditions, order=order)
    for conditions in [
        {},
        {"unread_only": True},
        {"starred_only": True},
        {"starred_only": True, "unread_only": True},
        {"feed_id": 3},
        {"feed_id": 3, "unread_only": True},
        {"feed_id": 3, "starred_only": True},
        {"category_id": 1},
        {"category_id": 2, "unread_only": True},
        {"category_id": 2, "starred_only": True},
        {"category_id": 1, "feed_id": 2},
        {"category_id": 99},
        {"since": NOW - timedelta(minutes=40)},
        {"since": NOW - timedelta(minutes=40), "unread_only": True, "category_id": 1},
        {"opened_only": True},
        {"opened_only": True, "category_id": 2},
        {"story_id": 4},
        {"story_id": 4, "unread_only": True},
        {"topic": "flood"},
        {"topic": "flood", "category_id": 1},
        {"stories_only": True},
        {"stories_only": True, "category_id": 2},
        {"stories_only": True, "unread_only": True},
    ]
    for order in (Order.NEWEST, Order.OLDEST)
]
NAMED = {"argvalues": QUERIES, "ids": [str(number) for number in range(len(QUERIES))]}


def expected(store, query):
    """The list as anyone would write it: all rows, filtered and sorted."""
    sql = """
        SELECT a.id, CASE
            WHEN :stories THEN (SELECT last FROM stories WHERE lead_id = a.id)
            WHEN :opened THEN m.last_opened ELSE a.sorted_at END AS key,
            CASE WHEN :stories THEN (SELECT id FROM stories WHERE lead_id = a.id) ELSE a.id END tie
        FROM articles a JOIN marks m ON m.article_id = a.id
        WHERE (:feed IS NULL OR a.feed_id = :feed)
            AND (NOT :unread OR m.read = 0) AND (NOT :starred OR m.starred = 1)
            AND (NOT :opened OR m.last_opened IS NOT NULL)
            AND (:story IS NULL OR a.id IN
                (SELECT article_id FROM story_articles WHERE story_id = :story))
            AND (:topic = '' OR a.id IN
                (SELECT article_id FROM topic_articles WHERE topic = :topic))
            AND (NOT :stories OR a.id IN (SELECT lead_id FROM stories WHERE source_count >= 2))
    """
    values = {
        "feed": query.feed_id,
        "unread": query.unread_only,
        "starred": query.starred_only,
        "opened": query.opened_only,
        "story": query.story_id,
        "topic": query.topic,
        "stories": query.stories_only,
    }
    rows = store.database.connection.execute(sql, values).fetchall()
    if query.category_id is not None:
        feeds = set(store.categories.feed_ids(query.category_id))
        rows = [row for row in rows if touches(store, row[0], feeds, query.stories_only)]
    if query.since:
        rows = [row for row in rows if row[1] >= query.since.timestamp()]
    rows.sort(key=lambda row: row[1:], reverse=query.order is not Order.OLDEST)
    return [row[0] for row in rows]


def folded(store, query):
    """The list as anyone would fold it: the first of those whose source weighs most stands."""
    weights = {feed.id: feed.weight for feed in store.feeds.all()}
    rows = store.articles.page(replace(query, fold=False), limit=1000)
    folds = {}
    for row in rows:
        folds.setdefault(row.fold_id or -row.id, []).append(row)
    first = {max(fold, key=lambda row: weights[row.feed_id]).id: fold for fold in folds.values()}
    return [
        (row.id, tuple(one.id for one in first[row.id] if one is not row))
        for row in rows
        if row.id in first
    ]


def prefer(store, feed_id):
    with store.database.transaction() as db:
        db.execute("UPDATE feeds SET weight = 2 WHERE id = ?", (feed_id,))


FOLDED = [replace(query, fold=True) for query in QUERIES if not query.stories_only] + [
    Query(text="1", order=order, fold=True, **conditions)
    for order in (Order.NEWEST, Order.OLDEST, Order.RELEVANCE)
    for conditions in ({}, {"unread_only": True}, {"category_id": 1})
]
FOLDED_NAMED = {"argvalues": FOLDED, "ids": [str(number) for number in range(len(FOLDED))]}


@pytest.mark.parametrize("query", **FOLDED_NAMED)
@pytest.mark.parametrize("weighted", [False, True], ids=["all alike", "one preferred"])
def test_a_folded_list_shows_each_fold_once_and_the_same_article_of_it_on_every_page(
    library, query, weighted
):
    if weighted:
        prefer(library, 3)
    wanted = folded(library, query)

    shown, cursor = [], None
    while rows := library.articles.page(query, cursor, limit=7):
        assert len(rows) == min(7, len(wanted) - len(shown))
        shown += [(row.id, row.folded) for row in rows]
        cursor = library.articles.cursor(query, rows[-1])

    assert shown == wanted
    assert len({id_ for one, others in shown for id_ in (one, *others)}) == sum(
        1 + len(others) for _, others in shown
    )
    assert library.articles.count(query) == library.articles.count(replace(query, fold=False))


@pytest.mark.parametrize("query", **FOLDED_NAMED)
def test_folding_reads_the_members_of_a_page_by_their_index(library, query):
    statements = []
    library.database.connection.set_trace_callback(statements.append)
    library.articles.page(query, limit=5)
    library.database.connection.set_trace_callback(None)

    plans = [
        " ".join(r[3] for r in library.database.connection.execute("EXPLAIN QUERY PLAN " + sql))
        for sql in statements
        if "story_articles_by_fold" in sql
    ]
    assert plans
    for plan in plans:
        assert "SEARCH o USING COVERING INDEX story_articles_by_fold (fold=?" in plan
        assert "SEARCH s USING INTEGER PRIMARY KEY" in plan
        assert "SEARCH m USING INTEGER PRIMARY KEY" in plan


def touches(store, id_, feeds, whole_story):
    row = store.articles.rows([id_])[0]
    if not whole_story:
        return row.feed_id in feeds
    members = store.articles.page(Query(story_id=row.story_id))
    return any(member.feed_id in feeds for member in members)


@pytest.mark.parametrize("query", **NAMED)
def test_pages_show_every_article_of_a_list_once_and_in_order(library, query):
    wanted = expected(library, query)

    shown, cursor = [], None
    while rows := library.articles.page(query, cursor, limit=7):
        shown += [row.id for row in rows]
        cursor = library.articles.cursor(query, rows[-1])

    assert shown == wanted
    assert library.articles.count(query) == len(wanted)
    first = library.articles.page(query, limit=len(wanted) // 2 + 1)
    if query.order is Order.NEWEST and first:
        place = library.articles.cursor(query, first[-1])
        assert library.articles.newer_than(query, place) == len(first) - 1


@pytest.mark.parametrize("query", **NAMED)
def test_no_list_reads_a_table_from_end_to_end_or_sorts_it(library, query):
    statements = []
    library.database.connection.set_trace_callback(statements.append)
    row = library.articles.page(query, limit=5)
    if row:
        library.articles.page(query, library.articles.cursor(query, row[-1]), limit=5)
    library.articles.count(query)
    library.database.connection.set_trace_callback(None)

    for sql in filter(lambda s: "SELECT" in s, statements):
        plan = [r[3] for r in library.database.connection.execute("EXPLAIN QUERY PLAN " + sql)]
        for step in plan:
            assert not is_slow(step, query), f"{step}\nof {plan}\nfor {sql}"


def is_slow(step, query):
    """Tell whether a step looks at more than it must; small by nature: a page, a story, a topic."""
    small = query.story_id is not None or query.topic
    if "TEMP B-TREE" in step:
        return not small and not step.endswith(("FOR DISTINCT", "FOR ORDER BY"))
    tables = ("articles", "bodies", "marks", "a", "m", "t", "story_articles", "topic_articles")
    words = step.split()
    return words[0] == "SCAN" and words[1] in tables and "INDEX" not in words


def test_the_newest_articles_come_without_sorting(library):
    for query in (Query(), Query(unread_only=True), Query(feed_id=1), Query(starred_only=True)):
        statements = []
        library.database.connection.set_trace_callback(statements.append)
        library.articles.hits(query, limit=5)
        library.database.connection.set_trace_callback(None)

        (sql,) = statements
        plan = [r[3] for r in library.database.connection.execute("EXPLAIN QUERY PLAN " + sql)]
        assert all("COVERING INDEX" in step for step in plan), plan


def test_a_category_of_rare_posts_is_merged_from_its_feeds(store):
    category = store.categories.ensure(("Rare",))
    quiet = [
        store.feeds.add(f"https://quiet{n}.example/", category_ids=(category,)) for n in range(5)
    ]
    busy = store.feeds.add("https://busy.example/")
    for number, feed in enumerate(quiet):
        old = [
            parsed(f"{n}", f"{number}-{n}", published=NOW - timedelta(days=400 + n, hours=number))
            for n in range(50)
        ]
        store.articles.merge(feed.id, old, NOW, first_fetch=True)
    fresh = [parsed(f"{n}", "F", published=NOW - timedelta(minutes=n)) for n in range(1500)]
    store.articles.merge(busy.id, fresh, NOW, first_fetch=True)

    query = Query(category_id=category)
    rows = store.articles.page(query, limit=100)
    rest = store.articles.page(query, store.articles.cursor(query, rows[-1]), limit=1000)

    assert [row.title for row in rows] == [f"{f}-{n}" for n in range(20) for f in range(5)]
    assert len(rest) == 150


def test_counts_follow_every_change(store):
    library = fill(store)

    def check():
        counts = library.articles.counts(NOW, MIDNIGHT)
        assert counts.unread == library.articles.count(Query(unread_only=True))
        assert counts.unread == len(library.articles.page(Query(unread_only=True), limit=1000))
        assert counts.starred == len(library.articles.page(Query(starred_only=True), limit=1000))
        assert counts.today == counts.unread
        for feed_id, unread in counts.by_feed:
            rows = library.articles.page(Query(feed_id=feed_id, unread_only=True), limit=1000)
            assert unread == len(rows)
        for category_id, unread in counts.by_category:
            rows = library.articles.page(
                Query(category_id=category_id, unread_only=True), limit=1000
            )
            assert unread == len(rows)

    check()
    library.marks.mark_all_read(Query(category_id=2))
    check()
    library.marks.mark_read([row.id for row in library.articles.page(Query())], read=False)
    check()
    library.feeds.remove(3)
    check()
    library.articles.remove([row.id for row in library.articles.page(Query(), limit=20)])
    check()


def test_when_the_one_that_stands_was_read_the_unread_list_shows_another(store):
    one, two, three = tell_the_same(store)
    query = Query(unread_only=True, fold=True)
    (row,) = store.articles.page(query)
    assert (row.id, row.folded, row.folded_unread) == (one, (two, three), 2)

    store.marks.mark_read([one])

    (row,) = store.articles.page(query)
    assert (row.id, row.folded) == (two, (three,))


def test_a_fold_tells_how_many_of_its_others_are_unread(store):
    one, two, three = tell_the_same(store)

    store.marks.mark_read([two])

    (row,) = store.articles.page(Query(fold=True))
    assert (row.id, row.folded, row.folded_unread) == (one, (two, three), 1)
    assert store.articles.unread_beside(two) == (one, three)
    assert store.articles.rows([two])[0].fold_id == min(one, two, three)


def test_the_source_that_the_user_prefers_stands_for_the_others(store):
    one, two, three = tell_the_same(store)

    prefer(store, store.articles.get(two).feed_id)

    assert [(row.id, row.folded) for row in store.articles.page(Query(fold=True))] == [
        (two, (one, three))
    ]


def test_marking_a_folded_list_read_reaches_those_that_are_folded(store):
    ids = tell_the_same(store)
    store.marks.mark_read(ids[1:2])

    changed = store.marks.mark_all_read(Query(fold=True))

    assert set(changed) == {ids[0], ids[2]}


def test_a_list_of_a_feed_folds_only_what_that_feed_tells_twice(store):
    ids = tell_the_same(store)

    rows = store.articles.page(Query(feed_id=store.articles.get(ids[1]).feed_id, fold=True))

    assert [(row.id, row.folded) for row in rows] == [(ids[1], ())]
