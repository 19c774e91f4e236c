"""The catalogue that we ship: whole, without doubles, and searched as users search it."""

import re
from collections import Counter
from urllib.parse import urlsplit

import pytest

from reader.feeds.catalogue import catalogue, countries, languages, matching


@pytest.fixture(scope="module")
def feeds():
    return catalogue()


def test_it_has_many_feeds_indonesian_and_english_first_and_many_other_languages(feeds):
    count = Counter(one.language for one in feeds)

    assert languages(feeds)[:2] == ["id", "en"]
    assert len(count) >= 30
    assert count["id"] >= 50
    assert count["en"] >= 100


def test_no_feed_stands_in_it_twice(feeds):
    addresses = Counter(one.url.split("://")[1].rstrip("/") for one in feeds)

    assert [url for url, count in addresses.items() if count > 1] == []


def test_every_entry_is_whole(feeds):
    for one in feeds:
        for url in (one.url, one.site):
            parts = urlsplit(url)
            assert parts.scheme in ("http", "https"), url
            assert re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", parts.hostname or ""), url
            assert (parts.username, parts.port) == (None, None), url
            assert not re.search(r"\s", url), url
        assert re.fullmatch(r"[a-z]{2}", one.language), one
        assert re.fullmatch(r"[A-Z]{2}|", one.country), one
        assert one.title.strip() == one.title != ""
        assert one.description


def test_a_category_is_written_one_way_in_its_language(feeds):
    written = {(one.language, one.category) for one in feeds}
    folded = Counter((language, category.casefold()) for language, category in written)

    assert [key for key, count in folded.items() if count > 1] == []
    assert max(Counter(language for language, _ in written).values()) <= 12


def test_it_is_searched_by_words_language_and_country(feeds):
    assert {one.title for one in matching(feeds, "antara bali")} == {"Antara Bali"}
    assert {one.country for one in matching(feeds, "", "de", "AT")} == {"AT"}
    assert "AT" in countries(feeds, "de")
    assert "AT" not in countries(feeds, "id")
    assert matching(feeds, "no such feed at all") == []
