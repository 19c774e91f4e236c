import pytest

from reader.content.full_text import MOST_PAGES, full_text
from reader.errors import FetchError, KeychainError, ParseError
from reader.feeds import access
from reader.model import Login


def sentences(about):
    return "".join(
        f"<p>The {about} stood at the river for {n} years, and people came to see it.</p>"
        for n in range(12)
    )


def article(about, links="", head=""):
    top = f"<title>{about}</title>{head}</head><body><nav><a href=/>Home</a></nav>"
    return (
        f"<html lang=en><head>{top}<article><h1>{about}</h1>{sentences(about)}</article>"
        f"<footer>{links}</footer></body></html>"
    ).encode()


def test_the_pages_of_one_article_become_one(store, inline, site):
    site.pages["/mill"] = article("mill", '<a href="/mill/2">2</a>')
    site.pages["/mill/2"] = article("bridge", '<a href="/mill">1</a><a href="/mill/3">Next</a>')
    site.pages["/mill/3"] = article("castle", '<a href="/mill/2">2</a>')

    found = full_text(f"{site.url}/mill", store, inline)

    places = [found.text.index(f"The {about} stood") for about in ("mill", "bridge", "castle")]
    assert places == sorted(places)
    assert [path for path, _ in site.requests] == ["/mill", "/mill/2", "/mill/3"]


def test_pages_without_an_end_are_left_after_some(store, inline, site):
    site.pages["/mill"] = article("mill", '<a href="/mill/2">2</a>')
    for n in range(2, 40):
        site.pages[f"/mill/{n}"] = article(f"thing{n}", f'<a href="/mill/{n + 1}">next</a>')

    full_text(f"{site.url}/mill", store, inline)

    assert len(site.requests) == MOST_PAGES


def test_a_site_that_answers_any_number_with_the_same_page_is_seen_through(store, inline, site):
    for path in ("/mill", "/mill/2", "/mill/3"):
        site.pages[path] = article("mill", '<a href="/mill/2">2</a><a href="/mill/3">3</a>')

    found = full_text(f"{site.url}/mill", store, inline)

    assert found.text.count("for 3 years") == 1
    assert len(site.requests) == 2


def test_a_later_page_that_fails_ends_the_text(store, inline, site):
    site.pages["/mill"] = article("mill", '<a href="/mill/2">2</a>')

    assert "The mill stood" in full_text(f"{site.url}/mill", store, inline).text


def test_a_page_for_subscribers_says_so(store, inline, site):
    flag = '<script type="application/ld+json">{"isAccessibleForFree": "False"}</script>'
    short = f"<html><head><title>A</title>{flag}</head><body><p>Subscribe.</p></body></html>"
    site.pages["/gate"] = short.encode()
    site.pages["/begin"] = article("mill", head=flag)

    with pytest.raises(ParseError, match="subscribers"):
        full_text(f"{site.url}/gate", store, inline)
    assert "for subscribers" in str(full_text(f"{site.url}/begin", store, inline).note)


@pytest.mark.parametrize(
    ("gate", "words"),
    [(("/consent?return=x", "Cookies"), "consent"), (("/a", "Just a moment..."), "only browsers")],
)
def test_a_gate_is_not_taken_for_the_article(store, inline, site, gate, words):
    path, title = gate
    site.pages[path] = article(title)

    with pytest.raises(ParseError, match=words):
        full_text(site.url + path, store, inline)


def test_an_open_article_has_no_note(store, inline, site):
    site.pages["/mill"] = article("mill")

    assert full_text(f"{site.url}/mill", store, inline).note is None


def test_no_page_says_why(store, inline, site):
    with pytest.raises(FetchError, match="404"):
        full_text(f"{site.url}/none", store, inline)


def test_neither_a_referer_nor_a_cookie_is_sent(store, inline, site):
    site.pages["/mill"] = article("mill", '<a href="/mill/2">2</a>')
    site.headers["/mill"] = {"Set-Cookie": "a=b"}
    site.pages["/mill/2"] = article("bridge")

    full_text(f"{site.url}/mill", store, inline)

    assert len(site.requests) == 2
    for _, headers in site.requests:
        assert not {"referer", "cookie"} & headers.keys()


@pytest.fixture
def members_feed(store, site, keychain):
    feed = store.feeds.add(f"{site.url}/feed")
    access.log_in(store, feed, Login.COOKIE, "", "session=s3")
    return feed


def test_a_feeds_login_opens_the_pages_on_its_own_server(store, inline, site, members_feed):
    site.pages["/mill"] = article("mill", '<a href="/mill/2">2</a>')
    site.pages["/mill/2"] = article("bridge")

    full_text(f"{site.url}/mill", store, inline, feed=members_feed)

    assert [headers.get("cookie") for _, headers in site.requests] == ["session=s3"] * 2


def test_a_feeds_login_goes_to_no_other_server(store, inline, site, members_feed):
    elsewhere = site.url.replace("127.0.0.1", "localhost")
    site.pages["/gone"], site.statuses["/gone"] = b"", 302
    site.headers["/gone"] = {"Location": f"{elsewhere}/mill"}
    site.pages["/mill"] = article("mill", '<a href="/mill/2">2</a>')
    site.pages["/mill/2"] = article("bridge")

    full_text(f"{site.url}/gone", store, inline, feed=members_feed)
    full_text(f"{elsewhere}/mill", store, inline, feed=members_feed)

    sent = [(path, "cookie" in headers) for path, headers in site.requests]
    assert sent[0] == ("/gone", True)
    assert sorted(path for path, _ in sent[1:]) == ["/mill", "/mill", "/mill/2", "/mill/2"]
    assert not any(told for _, told in sent[1:])


def test_a_login_that_the_keychain_lacks_is_said(store, inline, site, members_feed, keychain):
    keychain.secrets.clear()

    with pytest.raises(KeychainError, match="no longer has the login"):
        full_text(f"{site.url}/mill", store, inline, feed=members_feed)
    assert site.requests == []


def test_pages_are_asked_for_by_the_proxy_of_their_feed(store, inline, site):
    feed = store.feeds.add("https://paper.example/feed")
    access.change(store, feed, proxy=site.url, user_agent="Own/1")
    site.pages["http://pages.example/mill"] = article("mill")  # a proxy is told the whole address

    found = full_text("http://pages.example/mill", store, inline, feed=feed)

    assert "The mill stood" in found.text
    assert [headers["user-agent"] for _, headers in site.requests] == ["Own/1"]
