"""`kabar trends` in a process of its own making: pages, the user's word, topics."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from reader.cli.main import run
from reader.model import Topic, Trending, Window
from reader.store.store import Store
from reader.store.stories.crossings import CrossingStep
from reader.store.trends.rows import StoryRow, TrendStep
from tests.builders import NOW, parsed


@pytest.fixture
def kabar(tmp_path, capsys):
    """Run a command on a library with a story of three articles; return status and output."""
    store = Store(tmp_path / "library.sqlite")
    now, ids = datetime.now(UTC), []
    for number, title in enumerate(("Ferry sinks", "Ferry found", "Bread prices")):
        feed = store.feeds.add(f"https://site{number}.example/feed", f"Site {number}")
        article = parsed(title, title, published=now - timedelta(hours=3 - number))
        ids += store.articles.merge(feed.id, [article], now, first_fetch=False).new
    story = StoryRow(ids[0], ids[0], 0, 1, 3, tuple(ids))
    store.trends.record(TrendStep(stories=(story,)))
    store.trends.follow_topic("ferri", "Ferry")
    store.trends.mute_topic("bread", "Bread")
    store.close()

    def call(*arguments):
        status = run(["--data", str(tmp_path), "trends", *arguments])
        return status, capsys.readouterr().out

    return call


def test_a_story_in_another_language_is_told_after_the_page(kabar, tmp_path):
    store = Store(tmp_path / "library.sqlite")
    now, ids = datetime.now(UTC), []
    for number, title in enumerate(("Feri tenggelam", "Feri ditemukan")):
        feed = store.feeds.add(f"https://situs{number}.example/feed", f"Situs {number}")
        article = parsed(title, title, published=now)
        ids += store.articles.merge(feed.id, [article], now, first_fetch=False).new
    other = StoryRow(ids[0], ids[0], 0, 1, 2, tuple(ids))
    store.trends.record(TrendStep(stories=(other,)))
    store.crossings.record(CrossingStep((), (), ((1, ids[0], ("Lestari",)),)))
    store.close()

    told = kabar("story", "1")[1]

    assert "ALSO IN OTHER LANGUAGES" in told
    assert told.splitlines()[-1] == (
        f"{ids[0]:<7} Feri tenggelam  · Situs 0  [{ids[0]}]  (both: Lestari)"
    )
    (other,) = json.loads(kabar("story", "1", "--json")[1])["other_languages"]
    assert other["story_id"] == ids[0]
    assert (other["title"], other["feed"]) == ("Feri tenggelam", "Situs 0")
    assert other["shares"] == ["Lestari"]


def test_the_page_of_a_story_lists_its_articles(kabar):
    status, output = kabar("story", "1")

    assert status == 0
    assert [line.split("  ")[-1] for line in output.splitlines()] == [
        "Ferry sinks",
        "3 articles from 3 sources, the earliest first; times in UTC",
        "",
        "· Site 0",
        "· Site 1",
        "· Site 2",
    ]
    assert output.index("Ferry found") < output.index("Bread prices")


def test_an_article_is_taken_out_and_put_back(kabar):
    assert kabar("split", "1", "3")[0] == 0
    assert len(json.loads(kabar("story", "1", "--json")[1])["articles"]) == 2

    assert kabar("join", "1", "3")[0] == 0
    assert len(json.loads(kabar("story", "1", "--json")[1])["articles"]) == 3


def test_topics_that_the_user_decided_about_are_listed(kabar):
    assert kabar("topics")[1] == "followed  Ferry\nmuted     Bread\n"
    assert kabar("topics", "--muted")[1] == "muted     Bread\n"


def test_what_cannot_be_done_is_said(kabar):
    assert kabar("story", "77")[0] == 1
    assert kabar("join", "1", "1")[0] == 1
    assert kabar("split", "1")[0] == 1
    assert kabar("story", "ferry")[0] == 1
    assert kabar("follow", "nothing of that name")[0] == 1
    assert kabar("forget", "nothing of that name")[0] == 1


def test_without_an_action_it_tells_what_is_trending(kabar):
    assert json.loads(kabar("--json", "--window", "3d")[1])["window"] == "3d"


def test_a_topic_that_is_trending_is_followed_muted_and_left_alone_again(kabar, tmp_path):
    store = Store(tmp_path / "library.sqlite")
    topic = Topic("feri lestari", "Feri Lestari", (1,), 5, 4, 3.0)
    store.trends.record(TrendStep(panels=(Trending(Window.D3, None, NOW, topics=(topic,)),)))
    store.close()

    assert kabar("follow", "feri", "lestari")[0] == 0
    assert "followed  Feri Lestari" in kabar("topics")[1]
    assert kabar("mute", "Feri Lestari")[0] == 0
    assert "muted     Feri Lestari until" in kabar("topics")[1]
    assert kabar("mute", "Feri Lestari", "--always")[0] == 1  # muted: it is no topic now
    assert kabar("forget", "Feri Lestari")[0] == 0
    assert "Feri Lestari" not in kabar("topics")[1]
    assert kabar("mute", "Feri Lestari", "--always")[0] == 0
    assert "muted     Feri Lestari\n" in kabar("topics")[1]


def test_a_category_says_whose_sources_count_and_what_there_is_not(kabar, tmp_path):
    store = Store(tmp_path / "library.sqlite")
    store.categories.ensure(("Sea",))
    store.close()

    told = kabar("--category", "sea")[1]

    assert "Only the sources in Sea count here." in told
    assert "Nothing unusual in this time." in told
    assert "Only the sources" not in kabar()[1]
