import gzip
import socket
import subprocess
import sys
import time
import tracemalloc
import zlib
from contextlib import contextmanager, suppress
from threading import Thread

import brotli
import pytest
import urllib3

from reader import fetch
from reader.errors import FetchError
from reader.fetch import Limits, trouble
from reader.fetch.address import Address

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

BRISK = Limits(total=1.5, idle=0.5, connect=0.5, size=1_000_000)


@contextmanager
def raw_server(*answers):
    """A server that gives each connection the next of `answers`: bytes, or what to do with it."""
    listener = socket.create_server(("127.0.0.1", 0))
    heard = []

    def serve():
        for answer in answers:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            with line:
                line.settimeout(5)
                heard.append(line.recv(65536))
                with suppress(OSError):  # the client went away, as it should
                    line.sendall(answer) if isinstance(answer, bytes) else answer(line)

    thread = Thread(target=serve, daemon=True)
    thread.start()
    host, port = listener.getsockname()
    try:
        yield f"http://{host}:{port}", heard
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)  # wakes who waits for a connection
        listener.close()
        thread.join(5)


def ok(body, **headers):
    head = "".join(f"{k.replace('_', '-')}: {v}\r\n" for k, v in headers.items())
    return f"HTTP/1.1 200 OK\r\n{head}Content-Length: {len(body)}\r\n\r\n".encode("latin-1") + body


def moved(status, location):
    return f"HTTP/1.1 {status} Moved\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n".encode()


def refusal(url, **options):
    with pytest.raises(FetchError) as caught:
        fetch.get(url, limits=BRISK, **options)
    return caught.value


def test_a_request_says_who_asks_for_what_and_nothing_more(site):
    site.pages["/feed?b=%3a&a=x+y%20z"] = b"news"

    reply = fetch.get(site.url + "/feed?b=%3a&a=x+y%20z#part")

    assert reply.body == b"news"
    ((path, headers),) = site.requests
    assert path == "/feed?b=%3a&a=x+y%20z"
    assert set(headers) == {"host", "user-agent", "accept", "accept-encoding"}
    assert headers["user-agent"] == fetch.USER_AGENT
    assert headers["accept-encoding"] == "gzip, deflate, br, zstd"
    assert "application/rss+xml" in headers["accept"]


def test_validators_go_back_byte_for_byte():
    etag, date = 'W/"\xe9t\xe4g, ; x"', "Yesterday at noon"
    with raw_server(ok(b"x", ETag=etag, Last_Modified=date), b"HTTP/1.1 304 Same\r\n\r\n") as (
        url,
        heard,
    ):
        first = fetch.get(url)
        again = fetch.get(
            url, etag=first.headers["etag"], last_modified=first.headers["last-modified"]
        )

    assert again.body is None
    assert again.status == 304
    assert b'If-None-Match: W/"\xe9t\xe4g, ; x"\r\n' in heard[1]
    assert b"If-Modified-Since: Yesterday at noon\r\n" in heard[1]


def test_cookies_are_neither_kept_nor_sent_back(site):
    site.pages["/feed"], site.headers["/feed"] = b"x", {"Set-Cookie": "you=1; Path=/"}

    fetch.get(site.url + "/feed")
    fetch.get(site.url + "/feed")

    assert not any("cookie" in headers for _, headers in site.requests)


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(b"news " * 1000)),
        ("deflate", zlib.compress(b"news " * 1000)),
        ("br", brotli.compress(b"news " * 1000)),
        ("zstd", zstd.compress(b"news " * 1000)),
    ],
    ids=["gzip", "deflate", "br", "zstd"],
)
def test_what_we_say_we_unpack_we_do_unpack(site, encoding, packed):
    site.pages["/feed"], site.headers["/feed"] = packed, {"Content-Encoding": encoding}

    assert fetch.get(site.url + "/feed").body == b"news " * 1000


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("br", lambda body: brotli.compress(body, quality=1)),
        ("zstd", zstd.compress),
    ],
)
def test_a_bomb_is_refused_before_it_fills_the_memory(site, encoding, pack):
    site.pages["/feed"] = pack(bytes(64 * 2**20))
    site.headers["/feed"] = {"Content-Encoding": encoding}
    tracemalloc.start()

    error = refusal(site.url + "/feed")

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "larger" in str(error)
    assert peak < 6 * 2**20


def test_a_page_that_is_too_large_is_refused(site):
    site.pages["/feed"] = bytes(1_100_000)

    assert "larger" in str(refusal(site.url + "/feed"))


def drip_head(line):
    line.sendall(b"HTTP/1.1 200 OK\r\n")
    for _ in range(600):  # a minute
        line.sendall(b"X")
        time.sleep(0.1)


def drip_body(line):
    line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    for _ in range(600):  # a minute
        line.sendall(b"x")
        time.sleep(0.1)


def pour(line):
    line.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        line.sendall(bytes(65536))


def pour_headers(line):
    line.sendall(b"HTTP/1.1 200 OK\r\n")
    while True:
        line.sendall(b"X-Junk: " + b"x" * 1000 + b"\r\n")


def pour_interim_answers(line):
    while True:
        line.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")


def say_nothing(line):
    time.sleep(2)


def reset(line):
    line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nxxx")
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (drip_head, "took too long"),
        (drip_body, "took too long"),
        (say_nothing, "does not answer"),
        (pour, "larger than"),
        (pour_headers, "not what a web server says"),
        (pour_interim_answers, "not what a web server says"),
        (reset, "broke off"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", "broke off"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nx", "broke off"),
        (b"\x16\x03\x01 nonsense\r\n\r\n", "not what a web server says"),
        (b"", "hung up"),
        (ok(b"plain", Content_Encoding="gzip"), "cannot be unpacked"),
        (ok(b"plain", Content_Encoding="deflate"), "cannot be unpacked"),
        (ok(b"plain", Content_Encoding="zstd"), "cannot be unpacked"),
        (ok(zstd.compress(b"news " * 99)[:-9], Content_Encoding="zstd"), "cannot be unpacked"),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nnews \r\n9\r\nne",
            "broke off",
        ),
    ],
)
def test_a_server_that_misbehaves_is_given_up_in_time_and_in_words(answer, words):
    began = time.monotonic()
    with raw_server(answer) as (url, _):
        error = refusal(url)

        assert words in str(error)
        assert time.monotonic() - began < 30  # nobody waits for the minute that a drip takes


@pytest.mark.parametrize("answer", [reset, say_nothing, drip_body])
def test_a_network_that_goes_away_in_the_middle_is_not_the_servers_fault(monkeypatch, answer):
    monkeypatch.setattr(trouble, "online", lambda: False)  # nothing else can take the network away
    with raw_server(answer) as (proxy, _):
        monkeypatch.setenv("http_proxy", proxy)
        gone = refusal("http://feeds.example.org/a")
    with raw_server(answer) as (url, _):
        here = refusal(url)  # which needs no network

    assert isinstance(gone, fetch.OfflineError)
    assert not isinstance(here, fetch.OfflineError)


@pytest.mark.parametrize("status", [401, 403, 404, 410, 418, 429, 500, 503])
def test_a_refusal_says_its_status_and_when_to_come_back(status):
    answer = f"HTTP/1.1 {status} No\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n".encode()
    with raw_server(answer) as (url, _):
        error = refusal(url)

    assert (error.status, error.retry_after) == (status, "120")
    assert str(status) in str(error) or status == 401


def test_not_changed_is_no_answer_to_a_question_we_did_not_ask():
    with raw_server(b"HTTP/1.1 304 Not Modified\r\n\r\n") as (url, _):
        assert refusal(url).status == 304


def test_an_answer_without_content_is_an_empty_document():
    with raw_server(b"HTTP/1.1 204 No Content\r\n\r\n") as (url, _):
        reply = fetch.get(url)

    assert (reply.status, reply.body) == (204, b"")


def test_an_old_server_that_ends_by_hanging_up_is_understood():
    with raw_server(b"HTTP/1.0 200 OK\r\n\r\nnews") as (url, _):
        assert fetch.get(url).body == b"news"


@pytest.mark.parametrize(
    "url",
    [
        "ftp://example.org/feed",
        "file:///etc/passwd",
        "example.org/feed",
        "http://",
        "http://[::1/feed",
        "http://example.org:port/",
        "http://" + "a" * 70 + ".ü.org/",
        "",
    ],
)
def test_what_is_no_web_address_is_said_to_be_none(url):
    assert "not a web address" in str(refusal(url))


def test_an_address_that_is_none_is_told_without_the_password_in_it():
    assert "s3cret" not in str(refusal("http://ani:s3cret@[::1/feed"))


def test_nobody_home():
    refused = refusal("http://127.0.0.1:1/")
    assert isinstance(refused, fetch.UnreachableError)
    assert str(refused) == "Nothing answers at 127.0.0.1:1."
    named = refusal("http://nowhere.invalid/")
    assert isinstance(named, fetch.UnreachableError if fetch.online() else fetch.OfflineError)


# --------------------------------------------------------------------- redirects


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed_and_permanent_ones_reported(status):
    with raw_server(moved(status, "/new#x"), ok(b"news")) as (url, heard):
        reply = fetch.get(url + "/old", etag='"1"')

    assert reply.body == b"news"
    assert reply.final_url == url + "/new"
    assert reply.permanent == (url + "/new" if status in (301, 308) else "")
    assert b"GET /new HTTP/1.1" in heard[1]
    assert b'"1"' in heard[1]
    assert b"Referer" not in heard[1]


def test_only_the_permanent_beginning_of_a_chain_is_permanent():
    answers = moved(301, "/a"), moved(308, "/b"), moved(302, "/c"), moved(301, "/d"), ok(b"x")
    with raw_server(*answers) as (url, _):
        reply = fetch.get(url)

    assert reply.final_url == url + "/d"
    assert reply.permanent == url + "/b"


def test_five_hops_are_followed_and_no_more():
    with raw_server(*[moved(302, f"/{n}") for n in range(5)], ok(b"x")) as (url, _):
        assert fetch.get(url).body == b"x"
    with raw_server(*[moved(302, f"/{n}") for n in range(7)]) as (url, heard):
        assert "too often" in str(refusal(url))
        assert len(heard) == 6


@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("/", "circle"),
        ("file:///etc/passwd", "outside the web"),
        ("ftp://127.0.0.1/feed", "outside the web"),
        ("http://[", "none"),
    ],
)
def test_redirects_that_must_not_be_followed(location, words):
    with raw_server(moved(301, location)) as (url, heard):
        assert words in str(refusal(url + "/"))
        assert len(heard) == 1


def test_credentials_stay_with_the_origin_they_are_for():
    with (
        raw_server(ok(b"x")) as (other, heard_there),
        raw_server(moved(302, "/b"), moved(302, other + "/c")) as (url, heard_here),
    ):
        fetch.get(url.replace("http://", "http://me:p%40ss@"))

    assert all(b"Authorization: Basic bWU6cEBzcw==" in request for request in heard_here)
    assert b"uthorization" not in heard_there[0]
    assert b"me:" not in heard_here[0].split(b"Authorization")[0]


def test_a_redirect_keeps_to_encryption():
    address = Address.of("https://example.org/a")

    with pytest.raises(FetchError, match="unprotected"):
        address.follow("http://example.org/b")


def test_a_letter_beyond_ascii_in_an_address_is_sent_as_the_web_expects():
    address = Address.of("https://büche.example/ü ber?q=ü%C3%bc&r=[1]")

    assert address.host == "xn--bche-0ra.example"
    assert address.target == "/%C3%BC%20ber?q=%C3%BC%C3%bc&r=[1]"


# --------------------------------------------------------------------- connections


def test_one_connection_serves_requests_that_follow_each_other():
    def twice(line):
        line.sendall(ok(b"one"))
        line.recv(65536)
        line.sendall(ok(b"two"))

    with raw_server(twice) as (url, _):
        assert [fetch.get(url).body, fetch.get(url).body] == [b"one", b"two"]


def test_a_kept_connection_that_the_server_closed_meanwhile_is_no_failure():
    def hang_up_late(line):
        line.sendall(ok(b"one"))
        line.recv(65536)  # the second request arrives at a line that is about to end
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")

    with raw_server(hang_up_late, ok(b"two")) as (url, _):
        assert [fetch.get(url).body, fetch.get(url).body] == [b"one", b"two"]


def test_the_proxy_of_the_system_is_asked_with_the_whole_address(monkeypatch):
    with raw_server(ok(b"by proxy")) as (proxy, heard):
        monkeypatch.setenv("http_proxy", proxy)
        reply = fetch.get("http://feeds.example/a?x=%3a")

    assert reply.body == b"by proxy"
    assert heard[0].startswith(b"GET http://feeds.example/a?x=%3a HTTP/1.1")


@pytest.fixture
def secure_server(tmp_path):
    """A server whose certificate nobody vouches for."""
    made = subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"),
            *("-keyout", str(tmp_path / "key"), "-out", str(tmp_path / "cert")),
        ],
        capture_output=True,
        check=False,
    )
    if made.returncode:
        pytest.skip("needs the openssl command")
    import ssl
    from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_):
            pass

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert", tmp_path / "key")
    server = Quiet(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"https://localhost:{server.server_port}/"
    server.shutdown()
    server.server_close()


def test_a_certificate_that_nobody_vouches_for_is_not_accepted(secure_server):
    assert "nobody this computer trusts" in str(refusal(secure_server))


def test_a_server_without_encryption_behind_a_secure_address(site):
    error = refusal(site.url.replace("http://", "https://"))

    assert "safe connection" in str(error)


def test_urllib3_reports_what_it_unpacks():
    assert {"gzip", "deflate", "br", "zstd"} <= set(urllib3.HTTPResponse.CONTENT_DECODERS)


# ---------------------------------------------------------------- proxies of single feeds


def socks_server(answer):
    """Answers as a SOCKS5 proxy that is the server it is asked to reach."""

    def serve(line):
        line.sendall(b"\x05\x00")
        asked = line.recv(300)
        line.sendall(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50")
        line.recv(65536)
        line.sendall(answer)
        places.append(asked)

    places = []
    return serve, places


def test_a_socks_proxy_is_told_the_name_and_finds_the_server_itself():
    serve, places = socks_server(ok(b"news"))
    with raw_server(serve) as (url, _):
        manner = fetch.Manner(proxy=url.replace("http://", "socks5h://"))
        reply = fetch.get("http://far.example/feed", limits=BRISK, manner=manner)

    assert reply.body == b"news"
    assert b"\x03\x0bfar.example" in places[0]


def test_a_proxy_gets_the_whole_address():
    with raw_server(ok(b"news")) as (url, heard):
        manner = fetch.Manner(proxy=url)
        reply = fetch.get("http://far.example/feed?a=%3a", limits=BRISK, manner=manner)

    assert reply.body == b"news"
    assert heard[0].startswith(b"GET http://far.example/feed?a=%3a HTTP/1.1\r\n")


def test_no_proxy_at_all_is_a_choice_too(site, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    site.pages["/feed"] = b"news"

    reply = fetch.get(site.url + "/feed", manner=fetch.Manner(proxy="none"))

    assert reply.body == b"news"


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:1", "socks5://127.0.0.1:1", "gopher://a"])
def test_a_proxy_that_does_not_work_is_said_to_be_one(proxy):
    error = refusal("http://far.example/feed", manner=fetch.Manner(proxy=proxy))

    assert "roxy" in str(error)


def test_requests_name_a_contact_only_where_there_is_one(site):
    site.pages["/feed"] = b"x"
    contact = [""]
    get = fetch.introducing(lambda: contact[0])

    get(site.url + "/feed")
    contact[0] = "mailto:ani@example.org)\r\nX: y"
    get(site.url + "/feed")
    get(site.url + "/feed", manner=fetch.Manner(user_agent="Other/1"))

    agents = [headers["user-agent"] for _, headers in site.requests]
    assert agents[0] == fetch.USER_AGENT
    assert "http" not in agents[0]
    assert agents[1].endswith(" (+mailto:ani@example.orgX: y)")
    assert agents[2] == "Other/1"
    assert all("x" not in headers for _, headers in site.requests)
