"""Categories learnt from the feeds that have one: for feeds, for articles, and after a move."""

import pytest

from reader.cli.main import run
from reader.feeds.parse import parse_feed
from reader.model import Query
from reader.store.trends.suggestions import SuggestionStep
from reader.trends import categories_job
from reader.trends.categories.categories import Lessons
from reader.trends.categories.marks import marks
from reader.trends.categories.model import CategoryModel
from reader.trends.categories.offer import offer
from reader.trends.categories.subjects import subject_of
from reader.trends.stories.features import features
from tests.bench.categories import seen
from tests.bench.labelled import text
from tests.builders import NOW, parsed, rss

SPORT = """
    Striker scores twice as Harbour United win the derby|Coach praises goalkeeper after penalty save
    Midfielder injured in training before the cup final|Referee shows red card in stormy derby
    Harbour United sign young striker from the league|Penalty decides the cup semifinal
    Goalkeeper keeps clean sheet as league leaders win|Coach rests midfielder for the league match
    Stadium full for the derby as striker returns|League match postponed after stadium floods
"""
MONEY = """
    Central bank leaves interest rate unchanged|Shares fall as inflation fears return
    Exporters gain while the currency weakens|Inflation slows and bond yields fall
    Bank profits rise on higher interest income|Currency slides after the central bank speaks
    Shares of exporters lead the market higher|Bond investors wait for inflation figures
    Market closes higher as bank shares gain|Interest rate cut lifts bond market
"""
NEW_SPORT = """
    Striker misses penalty as derby ends level|Coach wants a new goalkeeper for the league
    Cup final: midfielder returns to training|League leaders sign goalkeeper before derby
"""

RATES = "Bank cuts interest rate as inflation slows"


def titles(text):
    return [title.strip() for line in text.strip().splitlines() for title in line.split("|")]


def fed(store, name, text, category=None):
    places = [store.categories.ensure((category,))] if category else []
    feed = store.feeds.add(f"https://{name}.example/feed", name, places)
    articles = [parsed(title, title, text=title, published=NOW) for title in titles(text)]
    store.articles.merge(feed.id, articles, NOW, first_fetch=False)
    return feed


@pytest.fixture
def library(store):
    fed(store, "pitch", SPORT, "Sport")
    fed(store, "ledger", MONEY, "Money")
    return store


def test_a_feed_without_a_category_is_suggested_one_with_the_words_that_say_so(library, inline):
    feed = fed(library, "touchline", NEW_SPORT)

    categories_job.update(library, inline)

    (found,) = library.suggestions.for_feed(feed.id)
    assert found.category_id == library.categories.find("Sport").id
    assert found.share == 1.0
    assert str(found.reason).startswith("4 of 4 articles use words of Sport: ")
    words = str(found.reason).split(": ", 1)[1].split(", ")
    assert set(words) <= {*" ".join(titles(NEW_SPORT)).replace(":", "").split(), "league leaders"}


def test_a_feed_that_is_like_none_is_suggested_none(library, inline):
    feed = fed(library, "kitchen", "Bread with olives|Soup of lentils|Roasted carrots|Plum cake")

    categories_job.update(library, inline)

    assert library.suggestions.for_feed(feed.id) == []


def test_a_feed_that_was_put_somewhere_is_suggested_nothing_any_more(library, inline):
    feed = fed(library, "touchline", NEW_SPORT)
    categories_job.update(library, inline)

    library.feeds.set_categories(feed.id, [library.categories.find("Money").id])

    assert library.suggestions.for_feed(feed.id) == []


def test_an_article_is_told_by_its_words_unless_its_feed_says_the_same(library, inline):
    given = library.articles.page(library_query(library, "ledger"))[0]
    feed = fed(library, "touchline", NEW_SPORT)
    categories_job.update(library, inline)

    told = [
        library.suggestions.section(row.id)
        for row in library.articles.page(library_query(library, feed.title))
    ]

    assert library.suggestions.section(given.id) == []
    assert {one.category_id for found in told for one in found} == {
        library.categories.find("Sport").id
    }


def test_a_feed_that_was_moved_teaches_its_new_category(library, inline):
    feed = fed(library, "touchline", NEW_SPORT)
    categories_job.update(library, inline)
    pitch = library.feeds.by_url("https://pitch.example/feed")
    other = library.categories.ensure(("Leisure",))

    library.feeds.set_categories(pitch.id, [other])
    library.categories.remove(library.categories.find("Sport").id)
    categories_job.update(library, inline)

    assert [one.category_id for one in library.suggestions.for_feed(feed.id)] == [other]


def test_one_category_alone_is_no_choice(store, inline):
    fed(store, "pitch", SPORT, "Sport")
    feed = fed(store, "touchline", NEW_SPORT)

    categories_job.update(store, inline)

    assert store.suggestions.for_feed(feed.id) == []


def test_feeds_are_asked_only_once_there_is_a_choice(store, inline):
    fed(store, "pitch", SPORT, "Things")
    feed = fed(store, "ledger", MONEY)
    categories_job.update(store, inline)
    before = Lessons.of_bytes(store.suggestions.lessons()).asked

    place = store.categories.ensure(("Money",))
    categories_job.update(store, inline)

    assert before == {}
    assert [one.category_id for one in store.suggestions.for_feed(feed.id)] == [place]


def test_what_was_learnt_comes_back_from_the_store_as_it_was():
    model = CategoryModel()
    model.learn([({"striker": 1.0}, 7), ({"bank": 1.0, "bond": 1.0}, 9)])

    again = CategoryModel.of_bytes(model.to_bytes())

    assert again.shares({"bank": 1.0}) == pytest.approx(model.shares({"bank": 1.0}), abs=1e-6)
    assert again.lessons(7) == 1
    assert again.shares({"bank": 1.0})[9] > 0.5


def test_the_publisher_of_other_feeds_tells_where_words_do_not():
    model = CategoryModel()
    lessons = [({"striker": 1.0, "@a.example": 1.0}, 7), ({"bank": 1.0, "@b.example": 1.0}, 9)]
    model.learn(lessons * 10)

    again = CategoryModel.of_bytes(model.to_bytes())
    unknown = model.shares({"weather": 1.0})
    known = model.shares({"weather": 1.0, "@a.example": 1.0})

    assert unknown[7] == unknown[9]
    assert known[7] > 1.5 * known[9]
    assert again.shares({"@b.example": 1.0}) == model.shares({"@b.example": 1.0})
    assert model.shares({"bank": 1.0, "@a.example": 1.0})[9] > 0.5  # words say more
    again.keep([9])
    assert again.shares({"@b.example": 1.0})[9] > 0.5


def test_the_same_articles_teach_the_same(library, inline):
    feed = fed(library, "touchline", NEW_SPORT)
    categories_job.update(library, inline)
    before = library.suggestions.lessons(), library.suggestions.for_feed(feed.id)

    categories_job.update(library, inline)

    assert (library.suggestions.lessons(), library.suggestions.for_feed(feed.id)) == before


def test_the_command_lists_suggestions_and_moves_feeds(library, inline, capsys):
    feed = fed(library, "touchline", NEW_SPORT)
    categories_job.update(library, inline)
    folder = str(library.path.parent)

    assert run(["feeds", "suggest", "--apply", "--data", folder]) == 0

    assert "Sport" in capsys.readouterr().out
    assert library.feeds.get(feed.id).category_ids == (library.categories.find("Sport").id,)


def test_names_of_usual_sections_tell_what_they_are_about_before_anything_was_learnt(store, inline):
    sport, business = (store.categories.ensure((name,)) for name in ("Olahraga", "Ekonomi"))
    pitch = fed(store, "pitch", SPORT)
    ledger = fed(store, "ledger", MONEY)

    categories_job.update(store, inline)

    (told,) = store.suggestions.for_feed(pitch.id)
    assert told.category_id == sport
    assert str(told.reason).split(" use words of ")[1].startswith("Olahraga: ")
    assert [one.category_id for one in store.suggestions.for_feed(ledger.id)] == [business]


def test_a_feed_that_was_found_is_offered_a_category_for_its_name_before_anything_was_learnt(store):
    sport, _ = (store.categories.ensure((name,)) for name in ("Olahraga", "Ekonomi"))

    found = parse_feed(rss(*titles(SPORT)), "https://pitch.example/feed")

    assert [one.category_id for one in offer(store.path, found)] == [sport]


def test_a_category_that_gets_a_telling_name_is_suggested_at_once(library, inline):
    kitchen = fed(library, "kitchen", "Soup recipe|Bread recipe of a chef|Cake recipe|Cooking fish")
    place = library.categories.ensure(("Things",))
    categories_job.update(library, inline)
    before = library.suggestions.for_feed(kitchen.id)

    library.categories.rename(place, "Cooking")
    categories_job.update(library, inline)

    assert before == []
    assert [one.category_id for one in library.suggestions.for_feed(kitchen.id)] == [place]


@pytest.mark.parametrize(
    ("name", "subject"),
    [
        ("Olahraga", "sport"),
        ("SPORTS", "sport"),
        ("Business & Finance", "business"),
        ("Seni dan Budaya", "entertainment"),
        ("Sains", "science"),
        ("To read", None),
        ("", None),
    ],
)
def test_the_subject_of_a_category_is_told_by_its_name(name, subject):
    assert subject_of(name) == subject


def test_an_article_of_a_mixed_feed_tells_another_category_than_its_feed(library, inline, capsys):
    categories_job.update(library, inline)
    games = [f"{title} in round {number}" for title in titles(NEW_SPORT) for number in range(6)]
    paper = fed(library, "paper", "|".join([*games, RATES]), "Sport")
    paper_rows = library.articles.page(Query(feed_id=paper.id), limit=50)
    categories_job.update(library, inline)

    told = {
        row.title: library.suggestions.section(row.id)
        for row in paper_rows
        if library.suggestions.section(row.id)
    }

    assert list(told) == [RATES]
    ((found,),) = told.values()
    assert found.category_id == library.categories.find("Money").id
    article = next(row.id for row in paper_rows if row.title in told)
    assert run(["show", str(article), "--data", str(library.path.parent)]) == 0
    assert "Perhaps Money: It uses words of Money: " in capsys.readouterr().out
    assert run(["list", "--section", "Money", "--data", str(library.path.parent)]) == 0
    assert RATES in capsys.readouterr().out


def test_what_an_older_version_learnt_is_learnt_anew(library, inline):
    library.suggestions.record(SuggestionStep(b"[[], []]\nof old"))

    categories_job.update(library, inline)

    assert Lessons.of_bytes(library.suggestions.lessons()).model.articles == 20


def library_query(library, title):
    feed = next(feed for feed in library.feeds.all() if feed.title == title)
    return Query(feed_id=feed.id)


def test_the_bench_gives_the_model_what_the_program_gives_it():
    row = {
        "title": "Rupiah menguat tipis",
        "summary": "Bank sentral menahan suku bunga.",
        "url": "https://koran.example/ekonomi/rupiah-menguat",
        "source": "koran.example",
        "lang": "id",
        "published": None,
    }

    found = seen(row, ())

    assert found == marks(features(text(0, row)), row["url"])
    assert "/ekonomi" in found


def test_where_nothing_changed_nothing_is_learnt_or_asked(library, inline):
    feed = fed(library, "touchline", NEW_SPORT)
    categories_job.update(library, inline)

    again = categories_job.think(library.path)
    library.feeds.set_categories(feed.id, [library.categories.find("Sport").id])
    moved, _ = categories_job.think(library.path)

    assert again == (None, False)
    assert moved is not None


def test_of_a_category_with_many_articles_only_the_newest_of_each_feed_teach(
    store, inline, monkeypatch
):
    monkeypatch.setattr(categories_job, "SAMPLE", 12)
    for name in ("pitch", "field"):
        fed(store, name, SPORT, "Sport")
    fed(store, "ledger", MONEY, "Money")

    categories_job.update(store, inline)

    model = Lessons.of_bytes(store.suggestions.lessons()).model
    assert model.lessons(store.categories.find("Sport").id) == 12
    assert model.lessons(store.categories.find("Money").id) == 10


def test_a_few_new_articles_wait_until_there_are_enough_to_learn_from(library, inline):
    categories_job.update(library, inline)
    learnt = Lessons.of_bytes(library.suggestions.lessons()).model.articles
    more = {}
    for count in (categories_job.LEAST_NEW - 1, 1):
        told = "|".join(f"Striker {len(more)} scores in round {n}" for n in range(count))
        fed(library, f"arena{count}", told, "Sport")
        categories_job.update(library, inline)
        more[count] = Lessons.of_bytes(library.suggestions.lessons()).model.articles - learnt

    assert list(more.values()) == [0, categories_job.LEAST_NEW]
