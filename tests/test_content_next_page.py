import pytest
from lxml import html as lxml_html

from reader.content.next_page import next_page

FIRST = "https://a.example/news/long-story"


def page(*links):
    return lxml_html.document_fromstring(f"<html><body>{''.join(links)}</body></html>")


@pytest.mark.parametrize(
    ("first", "href"),
    [
        (FIRST, "/news/long-story/2"),
        (FIRST, "/news/long-story/2/"),
        (FIRST, "?page=2"),
        ("https://a.example/x.html", "/x-2.html"),
        ("https://a.example/x.html", "/x_2.html"),
        ("https://a.example/x?id=7", "/x?id=7&page=2"),
        ("https://a.example/x/1", "/x/2"),
        ("https://a.example/x?page=1", "/x?page=2"),
        (FIRST, "/news/long-story/page/2"),
    ],
)
def test_an_article_goes_on_at_its_own_address_with_a_number(first, href):
    assert next_page(page(f'<a href="{href}">2</a>'), first, 2).startswith("https://a.example/")


@pytest.mark.parametrize(
    ("first", "link"),
    [
        (FIRST, '<a rel="next" href="/news/other-story">Next post</a>'),
        ("https://a.example/news/11", '<a rel="next" href="/news/12">Next</a>'),
        (FIRST, '<a rel="next" href="https://b.example/news/long-story/2">Next</a>'),
        (FIRST, '<a href="/news/long-story/2">Part two of another thing altogether</a>'),
        (FIRST, '<a href="/news/long-story/3">3</a>'),
        ("https://a.example/2026/03/story", '<a rel="next" href="/2026/04/story">Next</a>'),
    ],
)
def test_the_next_article_is_no_next_page(first, link):
    assert next_page(page(link), first, 2) == ""


def test_the_third_page_is_found_from_the_second():
    links = page('<a href="/news/long-story">1</a><a href="/news/long-story/3">weiter ›</a>')

    assert next_page(links, FIRST, 3) == "https://a.example/news/long-story/3"
