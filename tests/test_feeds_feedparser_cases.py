"""feedparser's own cases, read by pattern, wherever Kabar keeps the field that they are about."""

import ast
import base64
import html
import json
import re
from collections import Counter

import feedparser
import pytest

from reader.content.text import plain_text
from reader.errors import ParseError
from reader.feeds.markup import title_text
from reader.feeds.parse import parse_feed

HOST = "http://127.0.0.1:8097/tests/"
CLAIM = re.compile(
    r"(feed|entries\[(\d+)\])((?:\[['\"]\w+['\"]\]|\.\w+|\[\d+\])+)\s*==\s*"
    r"(u?'(?:[^'\\]|\\.)*'|u?\"(?:[^\"\\]|\\.)*\"|\((?:\d+,?\s*)+\))"
)
LINKS = re.compile(r"(?:href|src)\s*=\s*[\"']?([^\"'>\s]*)")

OF_FEED = {
    **dict.fromkeys(("title", "title_detail.value"), lambda f: title_text(f.title)),
    **dict.fromkeys(("description", "subtitle", "tagline", "info"), lambda f: f.description),
    "link": lambda f: f.site_url,
    "language": lambda f: f.language,
}
OF_ENTRY = {
    **dict.fromkeys(("title", "title_detail.value"), lambda a: a.title),
    **dict.fromkeys(("id", "guid"), lambda a: a.guid),
    **dict.fromkeys(("description", "content.0.value"), lambda a: a.html),
    **dict.fromkeys(("summary", "summary_detail.value"), lambda a: a.summary or a.html),
    **dict.fromkeys(("author", "author_detail.name"), lambda a: a.author),
    **dict.fromkeys(("published_parsed", "created_parsed"), lambda a: moment(a.published)),
    **dict.fromkeys(("category", "tags.0.term"), lambda a: a.tags[0]),
    "tags.1.term": lambda a: a.tags[1],
    "updated_parsed": lambda a: moment(a.updated or a.published),
    "link": lambda a: a.url,
    "comments": lambda a: a.comments_url,
    "authors.0.name": lambda a: a.author.split(", ")[0],
    "source.title": lambda a: a.source_title,
    "source.link": lambda a: a.source_url,
    "enclosures.0.href": lambda a: a.enclosures[0].url,
    "enclosures.0.type": lambda a: a.enclosures[0].type,
    "image.href": lambda a: a.image_url,
}
MARKUP = {"description", "summary", "summary_detail.value", "content.0.value"}

# Where Kabar reads otherwise, and why.
DIFFERENT = {
    "the address of a document is what it was got from; Content-Location is none (RFC 9110)": (
        r"wellformed/base/http_\w+_content_location|wellformed/http/headers_content_location"
    ),
    "an id is compared, not opened: it must not depend on where the feed was got from": (
        r"wellformed/base/http_entry_id_base_docuri"
    ),
    "the language of a reply's headers is that of the feed's record, not of its document": (
        r"wellformed/lang/http_content_language"
    ),
    "names are shown without the mail address beside them": r"entry_author_map_author\.xml",
    "of several dates the first counts": r"entry_(?:created|updated)_multiple_values",
    "the label of a category is what people read": r"entry_category_term",
    "of description and summary the longer is the text": r"item_(?:description_and_)?summary",
    "plain text is kept as the HTML that looks like it": r"content_text_plain_brackets",
    "HTML5 has other brackets for these entities": r"entities/(?:lang|rang)\.xml",
    "bytes that mean nothing are guessed otherwise": r"encoding/bozo_linenoise",
    "cleaning is done when an article is shown": (
        r"item_description_not_a_doctype|sgml/charref_uppercase_x|wellformed/sanitize/"
    ),
    "extensions that no feed of today uses": (
        r"feedburner_browserfriendly|itunes_item_link_image|item_madeup_tags_element"
    ),
    "the letters of a language tag are folded": r"feed_xml_lang_underscore",
}


def moment(when):
    return when and tuple(when.utctimetuple())[:6]


def cases(folder):
    for file in sorted(folder.glob("*.json")):
        for case in json.loads(file.read_text(encoding="utf-8")):
            headers = {name.lower(): value for name, value in case.get("headers") or ()}
            body = case["text"].encode() if "text" in case else base64.b64decode(case["base64"])
            yield case, body, headers.get("content-type", "")


def said_by(feed, root, index, key):
    """What Kabar holds for a key of feedparser's result; None where it keeps no such field."""
    fields = OF_FEED if root == "feed" else OF_ENTRY
    if key not in fields:
        return None
    try:
        return fields[key](feed if root == "feed" else feed.articles[int(index)])
    except IndexError:
        return ""


def why_other(file):
    """Return why a case is read otherwise; None where nothing says so."""
    return next((why for why, pattern in DIFFERENT.items() if re.search(pattern, file)), None)


def is_the_same(got, wanted, key, of_feed):
    if isinstance(wanted, tuple):
        return got == wanted[:6]
    if of_feed or key not in MARKUP:
        got_text, wanted_text = title_text(got), title_text(plain_if_tags(wanted))
        return got_text in (wanted_text, title_text(wanted), " ".join(wanted.split()))
    return readable(got) == readable(wanted) and LINKS.findall(got) == LINKS.findall(wanted)


def plain_if_tags(text):
    return plain_text(text) if "</" in text or "/>" in text else text


def readable(text):
    return "".join(plain_text(text).split())


def test_what_feedparser_reads_is_read_the_same_but_for_the_differences_named_here(request):
    page = request.path.parents[1] / "docs" / "formats.md"
    rows = re.findall(r"^\| (.+) \| (\d+) \|$", page.read_text(encoding="utf-8"), re.MULTILINE)
    told = {reason: int(number) for reason, number in rows}
    assert set(told) == set(DIFFERENT)
    folder = request.path.parents[2] / "shared" / "corpus" / "conformance" / "feedparser"
    if not folder.is_dir():
        pytest.skip(f"needs the test documents at {folder}")
    same, other, surprises = 0, Counter(), []

    for case, body, content_type in cases(folder):
        try:
            feed = parse_feed(body, HOST + case["file"], content_type)
        except ParseError as error:
            feed = error
        for root, index, path, literal in CLAIM.findall(case["expect"]):
            key = ".".join(re.findall(r"\w+", path))
            got = str(feed) if isinstance(feed, ParseError) else said_by(feed, root, index, key)
            if got is None:
                continue
            wanted = ast.literal_eval(literal)
            if is_the_same(got, wanted, key, root == "feed"):
                same += 1
            elif reason := why_other(case["file"]):
                other[reason] += 1
            else:
                surprises.append((case["file"], key, wanted, got))

    assert surprises == []
    assert same >= 1100
    assert dict(other) == told  # what the manual says of them


# Feeds of the sample below that are read otherwise, on purpose.
OTHERWISE = {
    "links": (
        "feedburner:origLink, the address before a counting service, is preferred",
        r"feedburner|feedproxy|/~r/|\?m=\d+$",
    ),
}


def test_a_sample_of_real_feeds_reads_as_feedparser_reads_it(request):
    corpus = request.path.parents[2] / "shared" / "corpus"
    if not corpus.is_dir():
        pytest.skip(f"needs the test documents at {corpus}")
    url = "https://example.org/feed"
    counting = re.compile(OTHERWISE["links"][1])

    for file in sorted((corpus / "feeds" / "real").glob("*.xml"))[::12]:
        body = file.read_bytes()
        ours = parse_feed(body, url).articles
        theirs = feedparser.parse(
            body, response_headers={"content-location": url}, sanitize_html=False
        ).entries

        assert len(ours) == len(theirs), file.name
        for article, entry in zip(ours, theirs, strict=True):
            assert letters(article.title) == letters(entry.get("title", "")), file.name
            link = entry.get("link", "")
            assert article.url == link or counting.search(link) or not link, file.name
            date = dict.get(entry, "published_parsed") or dict.get(entry, "updated_parsed")
            assert not date or moment(article.published) == tuple(date)[:6], file.name


def letters(text):
    return re.sub(r"\W+", "", html.unescape(html.unescape(re.sub(r"<[^>]*>", "", text))))
