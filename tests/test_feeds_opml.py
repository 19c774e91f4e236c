from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import ParseError
from reader.feeds import opml, opml_library
from reader.feeds.opml_library import Imported
from reader.model import Outline


def listed(body, encoding="utf-8"):
    return opml.read(f"<opml version='2.0'><body>{body}</body></opml>".encode(encoding))


def test_folders_become_paths_and_a_feed_in_two_of_them_is_one_feed():
    outlines = listed(
        """<outline text="Berita"><outline text="Lokal">
        <outline type="rss" text="A" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/>
        </outline></outline>
        <outline text="Favorit"><outline text="A" xmlUrl="https://a.example/feed"/></outline>
        <outline title="B" xmlUrl="https://b.example/feed"/>"""
    )

    assert outlines == [
        Outline(
            "https://a.example/feed",
            "A",
            "https://a.example/",
            (("Berita", "Lokal"), ("Favorit",)),
        ),
        Outline("https://b.example/feed", "B"),
    ]


@pytest.mark.parametrize(
    "outline",
    [
        'text="R&A <b> "quoted" news" description="x > y" xmlUrl="https://a.example/f?a=1&b=2"',
        "text='R&A <b> \"quoted\" news' xmlUrl='https://a.example/f?a=1&amp;b=2'",
        'xmlUrl="https://a.example/f?a=1&amp;b=2" text="R&amp;A <b> "quoted" news" type="rss"',
    ],
)
def test_attributes_that_are_not_well_formed_are_read_as_they_are_meant(outline):
    outlines = listed(f'<outline text="Folder & more"><outline {outline}/></outline>')

    assert [o.url for o in outlines] == ["https://a.example/f?a=1&b=2"]
    assert [o.title for o in outlines] == ['R&A <b> "quoted" news']
    assert [o.paths for o in outlines] == [(("Folder & more",),)]


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("feed://a.example/rss", "http://a.example/rss"),
        ("feed:https://a.example/rss", "https://a.example/rss"),
        ("HTTPS://a.example/rss", "https://a.example/rss"),
        ("a.example/rss", "http://a.example/rss"),
        ("|rm -rf ~", ""),
        ("|/bin/script.example/x", ""),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)", ""),
        ("vfolder", ""),
        ("newsletter:1:a@b.example", ""),
        ("exec:/bin/sh", ""),
        ("https://", ""),
    ],
)
def test_only_addresses_on_the_web_are_taken_never_commands(address, url):
    found = [outline.url for outline in listed(f'<outline text="x" xmlUrl="{address}"/>')]

    assert found == ([url] if url else [])


def test_categories_of_an_outline_are_its_folders_where_it_stands_in_none():
    body = '<outline text="x" category="/News/Local, /Sport,tag" xmlUrl="https://a.example/f"/>'

    assert listed(body)[0].paths == (("News", "Local"), ("Sport",))
    assert listed(f'<outline text="F">{body}</outline>')[0].paths == (("F",),)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "This is not an OPML file."),
        (b"https://a.example/feed", "This is not an OPML file."),
        (b"<rss><channel/></rss>", "This is not an OPML file."),
        (b"<html><a href='x'>y</html>", "This is not an OPML file."),
    ],
)
def test_what_is_no_list_is_refused_in_words(body, said):
    with pytest.raises(ParseError, match=said):
        opml.read(body)


def test_a_list_without_feeds_is_empty_and_entities_of_a_document_type_stay_unread():
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'

    assert opml.read(b"<opml><body/></opml>") == []
    assert opml.read(bomb + b'<opml><body><outline text="&b;"/></body></opml>') == []


def test_a_deep_list_is_read_without_a_call_in_a_call():
    depth = 1500
    inner = '<outline text="x" xmlUrl="https://a.example/f"/>'

    outlines = listed("<outline text='f'>" * depth + inner + "</outline>" * depth)

    assert len(outlines[0].paths[0]) == depth


NAMES = st.text(
    st.characters(
        codec="utf-8", exclude_categories=("Cc", "Cf", "Cn", "Cs", "Co", "Zl", "Zp", "Zs")
    ),
    min_size=1,
    max_size=8,
)
OUTLINES = st.lists(
    st.builds(
        Outline,
        url=NAMES.map(lambda name: f"https://a.example/{name.encode().hex()}"),
        title=NAMES | st.just(""),
        site_url=st.sampled_from(["", "https://a.example/", "http://b.example/?a=1&b='2'"]),
        paths=st.lists(st.lists(NAMES, max_size=3).map(tuple), max_size=2, unique=True).map(tuple),
        attributes=st.dictionaries(
            st.sampled_from(["icon", "description", "{urn:x}id", "version", "a-b.c"]),
            st.text("ab&<>\"' \n\té", min_size=1),
            max_size=3,
        ).map(lambda mapping: tuple(mapping.items())),
    ),
    unique_by=lambda outline: outline.url,
    max_size=6,
)


def tidy(outlines):
    """Outlines apart from the order of what has none."""
    return sorted(
        (
            o.url,
            o.title,
            o.site_url,
            sorted(o.paths if o.paths not in ((), ((),)) else [()]),
            sorted(o.attributes),
        )
        for o in outlines
    )


@settings(max_examples=80)
@given(OUTLINES)
def test_what_is_written_is_read_back_as_it_was(outlines):
    assert tidy(opml.read(opml.write(outlines, "Title & <more>"))) == tidy(outlines)


@settings(max_examples=80)
@given(st.text(alphabet="<>/=\"' outlinexmURaf:&;!-[]?", max_size=200), st.binary(max_size=50))
def test_any_document_is_read_or_refused_in_words(text, raw):
    for body in (text.encode(), b"<opml>" + raw, f"<outline {text}".encode()):
        try:
            opml.read(body)
        except ParseError as error:
            assert str(error) == "This is not an OPML file."  # noqa: PT017 - either is right


def test_importing_adds_what_is_new_and_knows_what_is_there_under_other_names(store):
    outlines = [
        Outline(
            "https://a.example/feed", "A", paths=(("News", "Local"),), attributes=(("k", "v"),)
        ),
        Outline("https://b.example/feed", "B"),
    ]

    first = opml_library.import_into(store, outlines)
    moved = [replace(outlines[0], url="http://www.a.example/feed/", paths=(("More",),))]
    second = opml_library.import_into(store, moved)

    assert (first, second) == (Imported(2, 0), Imported(0, 1))
    exported = opml.read(opml_library.export_from(store))
    assert [(o.url, o.title, o.paths, o.attributes) for o in exported] == [
        ("https://a.example/feed", "A", (("News", "Local"), ("More",)), (("k", "v"),)),
        ("https://b.example/feed", "B", (), ()),
    ]
