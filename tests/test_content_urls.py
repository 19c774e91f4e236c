import pytest

from reader.content import urls


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://a.example/x?utm_source=rss&utm_medium=feed", "https://a.example/x"),
        ("https://a.example/x?id=1&fbclid=abc#part", "https://a.example/x?id=1#part"),
        ("https://a.example/x?id=1&amp;utm_term=b", "https://a.example/x?id=1"),
        ("https://a.example/x?source=rss", "https://a.example/x"),
        ("https://a.example/x?source=wire", "https://a.example/x?source=wire"),
        ("https://a.example/x#utm_source=rss", "https://a.example/x"),
        ("https://a.example/x?q=a%20b&r=c+d", "https://a.example/x?q=a%20b&r=c+d"),
        ("https://m.youtube.com/watch?v=1&si=abc", "https://m.youtube.com/watch?v=1"),
        ("https://a.example/x?si=abc", "https://a.example/x?si=abc"),
        ("https://a.example/x#Echobox=17", "https://a.example/x"),
    ],
)
def test_only_what_tells_where_a_click_came_from_is_cut(url, kept):
    assert urls.without_trackers(url) == kept


@pytest.mark.parametrize(
    ("url", "inner"),
    [
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F&h=x", "https://a.example/"),
        ("https://www.google.com/url?sa=t&url=https://a.example/", "https://a.example/"),
        ("https://www.google.com/url?q=javascript:alert(1)", None),
        ("https://a.example/url?q=https://b.example/", None),
        ("https://lm.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F", "https://a.example/"),
        ("https://notgoogle.com/url?q=https://a.example/", None),
    ],
)
def test_redirectors_give_up_where_they_lead(url, inner):
    assert urls.unwrapped(url) == (inner or url)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "\x01javascript:alert(1)",
        "vbscript:x",
        "file:///etc/passwd",
        "data:text/html,x",
        "https://[bad",
        "https:",
        "",
    ],
)
def test_what_must_not_be_opened_is_no_address(url):
    assert urls.absolute(url) == ""
    assert not urls.openable(url)


def test_addresses_without_a_scheme_are_seen_from_the_page():
    assert urls.absolute("//cdn.example/a.png", "https://a.example/") == "https://cdn.example/a.png"
    assert urls.absolute("../b", "https://a.example/x/y/") == "https://a.example/x/b"
    assert urls.absolute("b.html") == ""


def test_an_address_is_shown_so_that_it_cannot_pretend():
    assert urls.shown("https://аpple.com/x") == "https://xn--pple-43d.com/x"
    assert urls.shown("https://bank.example@evil.example/x") == "https://evil.example/x"
    assert "\u202e" not in urls.shown("https://a.example/%E2%80%AEgpj.exe")
    assert urls.shown("https://a.example:99999/x") == "https://a.example:99999/x"
    assert urls.shown("https://a.example:8080/%D9%85") == "https://a.example:8080/م"
