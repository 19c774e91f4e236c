import json

import pytest

from reader.content.extract import MAX_BYTES, extract
from reader.errors import ParseError

PAGE = """
<html lang="id"><head><title>Pasar pagi | Harian</title><meta name="author" content="Sari"></head>
<body><nav><a href="/">Home</a> <a href="/b">Berita</a></nav>
<article><h1>Pasar pagi</h1>
<p>Pasar pagi dibuka lebih awal pada hari ini karena pedagang datang sejak malam.</p>
<p>Para pembeli <a href="/harga">menawar harga</a> sayur yang turun setelah panen raya.</p>
<p>Harga cabai, yang sempat naik dua kali lipat, kembali seperti bulan lalu.</p>
<script>track()</script></article>
<footer>Hak cipta Harian</footer></body></html>
"""


def test_the_article_of_a_page_without_what_stands_around_it():
    found = extract(PAGE.encode(), "https://harian.example/pasar")

    assert "menawar harga" in found.text
    assert "Hak cipta" not in found.text
    assert "track()" not in found.html
    assert 'href="https://harian.example/harga"' in found.html
    assert found.language == "id"


@pytest.mark.parametrize("page", [b"", b"<html><body></body></html>", b"\x00\xff\xfe garbage"])
def test_a_page_without_an_article_is_said_in_words(page):
    with pytest.raises(ParseError, match="No article"):
        extract(page, "https://example.org/")


def test_a_page_that_is_too_large_is_refused():
    with pytest.raises(ParseError, match="too large"):
        extract(b" " * (MAX_BYTES + 1))


def test_real_pages_give_the_words_of_their_articles(shared):
    folder = shared / "corpus" / "fulltext" / "readability"
    scores = []
    for case in sorted(folder.iterdir())[:6]:
        metadata = json.loads((case / "expected-metadata.json").read_text(encoding="utf-8"))
        expected = set((case / "expected.html").read_text(encoding="utf-8").split())
        found = extract((case / "source.html").read_bytes(), metadata.get("url", ""))
        words = set(found.text.split())
        scores.append(len(words & expected) / max(1, len(words)))

    assert sum(scores) / len(scores) > 0.6


def test_tables_and_pictures_that_wait_for_a_script_come_along():
    words = "<p>The harvest of the valley was larger this year than in any year before it.</p>" * 6
    table = "<table><tr><th>Year</th><th>Tons</th></tr><tr><td>2025</td><td>481</td></tr></table>"
    figure = "<figure><div><div></div><img src='data:x' data-src='/a.jpg'></div></figure>"
    page = (
        f"<html><head><base href='/b/'></head><body><article>{words}{figure}{words}{table}{words}"
    )

    found = extract(f"{page}</article></body></html>".encode(), "https://paper.example/x")

    assert "<td>481</td>" in found.html
    assert 'src="https://paper.example/a.jpg"' in found.html


def test_links_to_edit_a_heading_are_not_of_the_article():
    edit = '<span class="mw-editsection">[<a href="/edit">edit</a>]</span>'
    page = PAGE.replace("Pasar pagi</h1>", f"Pasar pagi{edit}</h1>")

    assert "edit" not in extract(page.encode(), "https://harian.example/pasar").text
