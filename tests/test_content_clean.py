import json
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.content.clean import ATTRIBUTES, SCHEMES, TAGS, clean
from reader.content.sources import Room

BASE = "https://example.org/news/1"


class Audit(HTMLParser):
    """Collects what markup holds beyond the allow-list."""

    def __init__(self, markup):
        super().__init__(convert_charrefs=True)
        self.faults = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attrs):
        if tag not in TAGS:
            self.faults.append(tag)
        allowed = ATTRIBUTES.get(tag, set()) | ATTRIBUTES["*"]
        for name, value in attrs:
            if name not in allowed:
                self.faults.append(f"{tag} {name}")
            if name in ("href", "src") and not (value or "").startswith("#"):
                scheme = urlsplit(value or "").scheme
                if scheme not in SCHEMES:
                    self.faults.append(f"{name}={value}")

    def handle_comment(self, data):
        self.faults.append(f"<!--{data}-->")

    def handle_decl(self, decl):
        self.faults.append(f"<!{decl}>")

    def handle_pi(self, data):
        self.faults.append(f"<?{data}>")


def payloads(shared):
    folder = shared / "corpus" / "sanitizer"
    lines = (folder / "payloadbox-xss.txt").read_text(encoding="utf-8").splitlines()
    return lines + [case["payload"] for case in json.loads((folder / "bleach.json").read_text())]


def test_no_payload_leaves_more_than_the_allow_list(shared):
    for payload in payloads(shared):
        for text in (payload, f'<a href="{payload}">x</a>'):
            assert Audit(clean(text, BASE)).faults == [], text


def test_cleaning_a_payload_twice_changes_nothing(shared):
    for payload in payloads(shared):
        once = clean(payload, BASE)
        assert clean(once, BASE) == once, payload


TAG_SOUP = """
    <p>|</p>|<div>|</div>|<a href="x?utm_source=a">|</a>|<b>|</b>|<i>|</i>|<table>|<tr>|<td>
    <ul>|<li>|</ul>|<pre>|</pre>|<script>|</script>|<style>|</style>|<svg>|</svg>|<math>|<mtext>
    <img src=x>|<img data-src="/a.jpg">|<noscript>|</noscript>|<video src=/v.mp4>|</video>|<form>
    <iframe src="https://www.youtube.com/embed/abc"></iframe>|<textarea>|</textarea>|<select>|<option>
    <h1>|</h1>|<blockquote>|</blockquote>|<!--|-->|<![CDATA[|]]>|&lt;|&amp;|&#0;|&nbsp;|<plaintext>
    <xmp>|</xmp>|<title>|</title>|<frameset>|<body onload=x>|<html>|<head>|</head>
    <center>|<font color=red>|<nobr>|<button>|</button>|<template>|</template>|<details>|<summary>
    <ruby>|<dl><dt>|<dd>|<hr>|<br>|word|é|字|"|'|<|>|=|/|javascript:alert(1)|<a href="javascript:x">
    <a href="#n">|<a name=n>|<p style="display:none">|<caption>|<col>|<input>|<meta>|</table>|<rt>
"""
PIECES = st.sampled_from([p.strip(" ") for line in TAG_SOUP.split("\n") for p in line.split("|")])


@settings(max_examples=120)
@given(st.lists(PIECES, max_size=14).map("".join))
def test_any_soup_comes_out_allowed_and_stays_as_it_is(soup):
    once = clean(soup, BASE)

    assert Audit(once).faults == []
    assert clean(once, BASE) == once


@settings(max_examples=80)
@given(st.text(max_size=200))
def test_any_text_comes_out_allowed_and_stays_as_it_is(text):
    once = clean(text, BASE)

    assert Audit(once).faults == []
    assert clean(once, BASE) == once


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<p onclick="x()" style="color:red" class="y">a</p>', "<p>a</p>"),
        ("<form action=/x>a<input name=b><button>c</button></form>", "a"),
        ("<base href='https://evil.example/'><meta http-equiv=refresh content=0>a", "a"),
        (
            '<a href="/two?utm_source=rss&id=2">a</a>',
            '<a href="https://example.org/two?id=2">a</a>',
        ),
        ('<a href="java\nscript:alert(1)">a</a>', "<a>a</a>"),
        ('<a href="data:text/html,x">a</a>', "<a>a</a>"),
        ('<a href="#note" id="back">1</a>', '<a href="#note" id="back">1</a>'),
        ('<a href="mailto:a@example.org">a</a>', '<a href="mailto:a@example.org">a</a>'),
        (
            '<a href="https://www.google.com/url?q=https://a.example/x%3Fb%3D1&sa=D">a</a>',
            '<a href="https://a.example/x?b=1">a</a>',
        ),
        ('<img src="/a.png" alt="A">', '<img src="https://example.org/a.png" alt="A">'),
        ('<img src="https://x.example/a.png" width="1" height="1">a', "a"),
        ('<img src="https://pixel.wp.com/b.gif?x=1" alt="">a', "a"),
        ('<img src="data:image/gif;base64,R0" alt="Words">', "<span>Words</span>"),
        (
            '<img src="data:image/gif;base64,R0" data-src="/b.jpg" alt="">',
            '<img src="https://example.org/b.jpg" alt="">',
        ),
        (
            '<img src="/blank.gif"><noscript><img src="/c.jpg" alt="C"></noscript>',
            '<img src="https://example.org/c.jpg" alt="C">',
        ),
        (
            '<img src="/s.jpg" srcset="/s.jpg 320w, /m.jpg 1400w, /l.jpg 2800w" alt="">',
            '<img src="https://example.org/m.jpg" alt="" data-larger="https://example.org/l.jpg">',
        ),
        (
            '<picture><source srcset="/p.avif" type="image/avif"><source srcset="/p.webp 1x">'
            '<img alt="P"></picture>',
            '<img src="https://example.org/p.webp" alt="P">',
        ),
        (
            '<iframe src="https://www.youtube.com/embed/dQw?autoplay=1"></iframe>',
            '<a class="embed" href="https://www.youtube.com/watch?v=dQw">▶ YouTube</a>',
        ),
        ('<iframe src="https://www.facebook.com/plugins/like.php?x"></iframe>a', "a"),
        (
            '<video controls poster="/p.jpg"><source src="/v/film.mp4"></video>',
            '<a class="embed" href="https://example.org/v/film.mp4">'
            '<img src="https://example.org/p.jpg" alt="">▶ film.mp4</a>',
        ),
        (
            '<iframe src="https://player.vimeo.com/video/1" /><p>a</p>',
            '<a class="embed" href="https://vimeo.com/1">▶ Vimeo</a><p>a</p>',
        ),
        (
            'a<span class="x"/>b <a href=https://a.example/>c</a>',
            'a<span></span>b <a href="https://a.example/">c</a>',
        ),
        ('<p style="display: none">secret</p>seen', "seen"),
        ('<div class="feedflare"><a href="/x">x</a></div>seen', "seen"),
        (
            '<pre><code class="hl language-Python">a</code></pre>',
            '<pre><code class="language-python">a</code></pre>',
        ),
        ('<td colspan="99999">a</td>', "a"),
        ("<html><head><title>T</title></head><body><p>a</p></body></html>", "<p>a</p>"),
        ("1 &lt; 2 &amp; 3", "1 &lt; 2 &amp; 3"),
    ],
)
def test_what_cleaning_makes_of(before, after):
    assert clean(before, BASE) == after


SIZES = "/300.jpg 300w, /768.jpg 768w, /1400.jpg 1400w, /2800.jpg 2800w, /9000.jpg 9000w"


@pytest.mark.parametrize(
    ("room", "img", "shown"),
    [
        (Room(680, 1.0), f'<img srcset="{SIZES}">', "768.jpg"),
        (Room(680, 2.0), f'<img srcset="{SIZES}">', "1400.jpg"),
        (Room(900, 3.0), f'<img srcset="{SIZES}">', "2800.jpg"),
        (Room(680, 1.0), f'<img width="150" srcset="{SIZES}">', "300.jpg"),
        (Room(680, 1.0), '<img srcset="/1.jpg, /2.jpg 2x, /3.jpg 3x">', "1.jpg"),
        (Room(680, 2.5), '<img srcset="/1.jpg, /2.jpg 2x, /3.jpg 3x">', "3.jpg"),
        (Room(680, 1.0), '<img src="/a.jpg" srcset="/b.jpg 1.2.3x">', "b.jpg"),
        (
            Room(680, 1.0),
            '<picture><source media="(max-width: 600px)" srcset="/hand.jpg">'
            '<source media="(min-width: 37.6em)" srcset="/desk.jpg"><img></picture>',
            "desk.jpg",
        ),
    ],
)
def test_of_the_sizes_of_a_picture_the_one_for_its_place_is_taken(room, img, shown):
    assert f'src="https://example.org/{shown}"' in clean(img, BASE, room=room)


def test_a_picture_keeps_the_address_of_a_larger_one_to_be_looked_at():
    once = clean(f'<img srcset="{SIZES}">', BASE, room=Room(680, 1.0))

    assert 'data-larger="https://example.org/2800.jpg"' in once
    assert clean(once, BASE) == once
    assert "larger" not in clean('<img src="/a.jpg" data-larger="javascript:x">', BASE)


def test_without_pictures_their_words_stand_for_them():
    html = '<p><img src="/a.png" alt="A cat"> and <img src="/b.png"></p>'

    assert clean(html, BASE, images=False) == "<p><span>A cat</span> and </p>"


def test_a_player_that_is_never_closed_does_not_swallow_the_article():
    html = '<video src="/v.mp4"><p>One</p><img src="/a.png" alt="">' + "<p>two</p>" * 9

    assert clean(html, BASE).endswith("<p>two</p>")


def test_a_very_long_text_is_cut_not_hung_on():
    assert len(clean("<b>word</b> " * 160_000)) < 2_000_000


def test_deep_nesting_is_survived():
    assert "word" in clean("<div>" * 5_000 + "word", BASE)
