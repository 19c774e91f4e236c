"""What feeds, pages and lists of the real world hold, where the test documents are at hand."""

import base64
import json
from dataclasses import replace
from urllib.parse import urljoin

import pytest

from reader.errors import ParseError
from reader.feeds import opml, opml_library
from reader.feeds.discover import feed_links
from reader.feeds.opml_library import Imported
from reader.feeds.parse import parse_feed

URL = "https://example.org/feeds/feed.xml"


@pytest.fixture(scope="module")
def corpus(request):
    folder = request.path.parents[2] / "shared" / "corpus"
    if not folder.is_dir():
        pytest.skip(f"needs the test documents at {folder}")
    return folder


@pytest.fixture(scope="module")
def manifest(corpus):
    return json.loads((corpus / "manifest.json").read_text(encoding="utf-8"))["entries"]


def of_kind(manifest, *kinds):
    return [entry for entry in manifest if entry["kind"] in kinds]


def packed(corpus, pattern):
    """The name and body of each case in the packed files."""
    for file in sorted(corpus.glob(pattern)):
        for case in json.loads(file.read_text(encoding="utf-8")):
            text = case.get("text")
            yield case, base64.b64decode(case["base64"]) if text is None else text.encode()


def test_every_item_of_every_real_feed_is_found(corpus, manifest):
    feeds = of_kind(manifest, "feed-real")

    found = {e["file"]: parse_feed((corpus / e["file"]).read_bytes(), URL) for e in feeds}

    counts = {file: len(feed.articles) for file, feed in found.items()}
    assert counts == {entry["file"]: entry["items"] for entry in feeds}
    assert all(a.guid for feed in found.values() for a in feed.articles)
    assert sum(bool(feed.title) for feed in found.values()) >= len(feeds) - 3


def test_a_feed_reads_the_same_in_every_character_set(corpus, manifest):
    for entry in of_kind(manifest, "feed-reencoded"):
        twin = corpus / f"{entry['file'].split('.')[0]}.utf-8.xml"
        expected = parse_feed(twin.read_bytes(), URL)

        served = entry["http_content_type"]
        feed = parse_feed((corpus / entry["file"]).read_bytes(), URL, served)

        assert feed == expected, entry["file"]


def test_a_feed_whose_markup_is_broken_is_read_as_far_as_one_can(corpus):
    feed = parse_feed((corpus / "feeds/broken/namespaced-broken.xml").read_bytes(), URL)

    assert feed.title == "arts and ego"
    assert len(feed.articles) == 35


def test_no_case_of_other_parsers_does_more_than_be_refused(corpus):
    files = [f for f in (corpus / "conformance").glob("*/*") if f.suffix in (".xml", ".json")]
    bodies = [file.read_bytes() for file in files if "feedvalidator" not in str(file)]
    bodies += [body for _, body in packed(corpus, "conformance/feed[pv]*/*.json")]
    bodies += [file.read_bytes() for file in (corpus / "hostile").glob("*.xml")]

    for body in bodies:
        try:
            parse_feed(body, URL)
        except ParseError as error:
            assert str(error).endswith(".")  # noqa: PT017 - either is right


def test_every_valid_feed_of_the_validator_is_read_with_all_its_items(corpus):
    for case, body in packed(corpus, "conformance/feedvalidator/*.json"):
        is_list = case["file"].endswith(".opml")
        # These keep an older state of an entry inside the entry.
        has_history = "feedsync" in case["file"]
        if case["expect"] != "!Error" or is_list or has_history:
            continue
        items = body.count(b"</item>") + body.count(b"</entry>")

        assert len(parse_feed(body, URL).articles) == items, case["file"]


def test_what_is_hostile_is_neither_expanded_nor_fetched(corpus):
    for name in ("xmlbomb", "xmlbomb2", "quadratic", "cyclic", "external", "external_file", "dtd"):
        with pytest.raises(ParseError):
            parse_feed((corpus / f"hostile/{name}.xml").read_bytes(), URL)


# ---------------------------------------------------------------- pages


def test_every_odd_way_of_naming_a_feed_in_a_page_is_found(corpus):
    folder = corpus / "discovery" / "autodiscovery"
    site = "https://web.archive.org/web/20110926231958/http://diveintomark.org/"
    for case in json.loads((folder / "index.json").read_text(encoding="utf-8")):
        if not case["links"]:
            continue
        url = f"{site}tests/client/autodiscovery/{case['file']}"

        found = feed_links((folder / case["file"]).read_bytes(), url)

        name = case["file"].replace(".html", ".xml")
        assert [f.url.rpartition("/tests/client/autodiscovery/")[2] for f in found] == [name], case[
            "description"
        ]


def test_the_feeds_of_real_pages_are_found_and_stand_first(corpus, manifest):
    for entry in of_kind(manifest, "web-page"):
        wanted = [urljoin(URL, link["href"]) for link in entry.get("feed_links", ())]

        found = [f.url for f in feed_links((corpus / entry["file"]).read_bytes(), URL)]

        assert set(wanted) <= set(found), entry["file"]
        assert not wanted or found[0] in (wanted[0], "https://cowboyprogrammer.org/index.xml")


# ---------------------------------------------------------------- lists of feeds

# How many outlines with an address are left out or found besides those that the manifest counts.
LISTS = {
    # Not addresses of feeds: filters of another program, newsletters, links to pages.
    **{
        f"lwindolf_feedlist_{language}.opml": -2
        for language in (
            "bg",
            "ca",
            "de",
            "en",
            "es",
            "eu",
            "fr",
            "gl",
            "id",
            "no",
            "pl",
            "pt_BR",
            "sk",
        )
    },
    "jocmp_newsblur.xml": -1,
    "macieklamberski_directory.opml": -6,
    "macieklamberski_places.opml": -1,
    # The same feed twice in one folder.
    "kilimchoi_engineering_blogs.opml": -2,
    # Broken outlines that the manifest does not count because a recovering parser drops them.
    "plenaryapp_russia.opml": 1,
    "plenaryapp_beauty.opml": 1,
    "plenaryapp_history.opml": 1,
    "plenaryapp_programming.opml": 1,
    "plenaryapp_startups.opml": 2,
    "plenaryapp_tech.opml": 1,
    "plenaryapp_programming-flat.opml": 1,
}


def test_every_feed_of_every_list_is_read_and_nothing_is_lost_in_writing_it(corpus, manifest):
    for entry in of_kind(manifest, "opml"):
        name = entry["file"].rpartition("/")[2]

        outlines = opml.read((corpus / entry["file"]).read_bytes())

        places = sum(max(1, len(outline.paths)) for outline in outlines)
        assert places == entry["items"] + LISTS.get(name, 0), name
        written = opml.read(opml.write(outlines))
        assert sorted(written, key=str) == sorted(outlines, key=str), name
        assert all(o.url.startswith(("http://", "https://")) for o in outlines)


def test_a_large_list_comes_into_the_library_at_once_and_twice_makes_no_doubles(corpus, store):
    outlines = opml.read((corpus / "opml/timqian_feed.opml").read_bytes())

    first = opml_library.import_into(store, outlines)
    second = opml_library.import_into(store, outlines)

    assert first.added + first.known == len(outlines)
    assert first.added >= 1300
    assert second == Imported(0, len(outlines))
    exported = {replace(o, attributes=()) for o in opml.read(opml_library.export_from(store))}
    assert len(exported) == first.added
