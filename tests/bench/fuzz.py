"""What broken documents do to us: `python tests/bench/fuzz.py SECONDS [--seed N] [--keep DIR]`.

Feeds and pages are mutated and read as a sync reads them, in a helper process with a time
limit. A document may be read or refused in words; anything else is a find: an error of another
kind, a crash, a hang, more than SLOW seconds, or a result that breaks a promise of the model.
The seeds are those below and, where they stand beside the checkout, the shared documents.
"""

import argparse
import hashlib
import random
import sys
import time
import warnings
from collections import Counter
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.errors import ParseError, WorkError  # noqa: E402 - the path comes first
from reader.feeds.discover import feed_links  # noqa: E402
from reader.feeds.oversize import parse_beginning  # noqa: E402
from reader.feeds.parse import parse_feed  # noqa: E402
from reader.fetch.request import BEGINNING  # noqa: E402
from reader.workers import Thinker  # noqa: E402

URL = "https://example.org/blog/feed"
SLOW = 2.5  # seconds of CPU for one document, and as much again for each MB
LIMIT = 180  # seconds after which a document counts as a hang; CPU is what counts on a busy machine
LARGEST = 400_000  # bytes of a seed; larger ones only cost time
TOO_BIG = 4_000_000  # bytes of a mutated document
OVERSIZE = 0.003  # the share of documents that are grown until only their beginning is read
SEEDS = (
    b'<rss version="2.0"><channel><title>A</title><link>/</link><item><guid>1</guid>'
    b"<title>One &amp; two</title><description><![CDATA[<p>Text <img src=a.png></p>]]>"
    b"</description><pubDate>Mon, 02 Mar 2026 09:00:00 GMT</pubDate></item></channel></rss>",
    b'<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/b/"><title type="html">A</title>'
    b'<entry><id>x</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><b>T</b>'
    b"</div></content><updated>2026-03-02T09:00:00Z</updated></entry></feed>",
    b'{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[{"id":"1",'
    b'"content_html":"<p>T</p>","date_published":"2026-03-02T09:00:00Z"}]}',
    b'<html><head><base href="/x/"><link rel="alternate" type="application/rss+xml" href="f">'
    b'</head><body><a href="/feed.xml">RSS</a></body></html>',
)
TOKENS = (
    *(b"<", b">", b"&", b"\0", b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<?xml ", b"?>", b"&#0;"),
    *(b"&#x110000;", b"&nbsp;", b"<!DOCTYPE html [", b'<!ENTITY a "&a;&a;">', b"&a;", b"</item>"),
    *(b"<item>", b"</channel>", b"<channel>", b"<entry>", b"xmlns:x='y'", b"\xff\xfe", b"\x80"),
    *(b"\xed\xa0\x80", b'encoding="utf-16"', b'encoding="zip"', b"xml:base='http://['", b"\r\n"),
    *(b"99999999999999999999", b"0000-00-00T99:99:99Z", b"http://[::1", b"javascript:", b"data:"),
    *(b"\\ud800", b"1e999", b"[" * 2000, b"{" * 50, b"null", b"\xef\xbb\xbf", b"&lt;" * 50),
)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("seconds", type=float)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a folder for the documents that were finds")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")
    chance, seeds = random.Random(arguments.seed), documents()
    thinker, counts, finds = Thinker(1, LIMIT), Counter(), {}
    until = time.monotonic() + arguments.seconds
    while time.monotonic() < until:
        body = mutated(chance, seeds)
        if chance.random() < OVERSIZE:
            body = grown(chance, body)
        verdict = outcome(thinker, body, chance.random())
        counts[verdict.partition(":")[0]] += 1
        if verdict not in ("read", "refused") and verdict not in finds:
            finds[verdict] = body
            print(f"{verdict}  ({len(body)} bytes)", flush=True)
            keep(arguments.keep, verdict, body)
    thinker.shutdown(cancel_futures=True)
    print(f"{sum(counts.values())} documents of {len(seeds)} seeds: {dict(counts)}")
    return 1 if finds else 0


def documents():
    """Return what is mutated."""
    corpus = ROOT.parent / "shared" / "corpus"
    folders = ("feeds/real", "feeds/broken", "feeds/reencoded", "hostile", "discovery")
    files = [file for name in folders for file in sorted((corpus / name).rglob("*.*"))]
    found = [f.read_bytes() for f in files if f.is_file() and f.stat().st_size <= LARGEST]
    return [*SEEDS * (1 + len(found) // 40), *found]


def mutated(chance, seeds):
    """Return a document with one to six things done to it."""
    body = bytearray(chance.choice(seeds))
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(body) + 1)
        near = min(len(body), at + chance.randint(1, 200))
        chance.choice(DAMAGES)(chance, body, at, near, seeds)
    return bytes(body[:TOO_BIG])


def grown(chance, body):
    """Return a document with a part of it repeated until it is larger than what is kept of one."""
    begin = chance.randrange(len(body) + 1)
    part = body[begin : begin + chance.randint(200, 100_000)] or b"<item/>"
    return body[:begin] + part * (BEGINNING // len(part) + 1) + body[begin:]


def cut_out(_chance, body, at, near, _seeds):
    del body[at:near]


def cut_off(_chance, body, at, _near, _seeds):
    del body[at:]


def put_token(chance, body, at, _near, _seeds):
    body[at:at] = chance.choice(TOKENS)


def repeat_token(chance, body, at, near, _seeds):
    body[at:near] = chance.choice(TOKENS) * chance.randint(1, 300)


def put_noise(chance, body, at, near, _seeds):
    body[at:near] = bytes(chance.randrange(256) for _ in range(near - at))


def splice(chance, body, at, _near, seeds):
    other = chance.choice(seeds)
    body[at:] = other[chance.randrange(len(other) + 1) :]


def repeat(chance, body, at, near, _seeds):
    body[at:at] = body[at:near] * chance.randint(2, 500)


def nest(chance, body, at, _near, _seeds):
    name = chance.choice((b"div", b"item", b"b", b"x:y", b"entry", b"channel"))
    body[at:at] = (b"<" + name + b">") * chance.randint(2, 30_000)


def lengthen(chance, body, at, _near, _seeds):
    body[at:at] = b' a="' + b"x" * chance.randint(1, 1_500_000) + b'"'


DAMAGES = (
    *(cut_out, cut_off, put_token, repeat_token, put_noise, splice, repeat, nest, lengthen),
    *(cut_out, put_token, put_noise, splice),  # what costs little, more often
)


def outcome(thinker, body, share):
    """Return "read", "refused", or what was wrong."""
    for chances in (1, 0):  # a process may be lost once for other reasons
        try:
            verdict, seconds = thinker.submit(look, body, share).result()
            break
        except WorkError as error:
            if not chances:
                return f"lost: {error} ({digest(body)})"
    slow = SLOW * (1 + len(body) / 2**20)
    return f"slow: {seconds:.1f} s ({digest(body)})" if seconds > slow else verdict


def look(body, share):
    """Read a document as a feed, as a page and as what comes first of more; for the helper.

    `share` of it is the beginning; of one that is grown it is what a sync keeps.
    """
    began = time.process_time()
    is_larger = len(body) > BEGINNING
    beginning = body[: BEGINNING if is_larger else int(len(body) * share)]
    verdict = "read" if is_larger else as_feed(parse_feed, body)
    first = as_feed(parse_beginning, beginning)
    if verdict in ("read", "refused") and first not in ("read", "refused"):
        verdict = f"{first}, of a beginning"
    try:
        links = feed_links(beginning if is_larger else body, URL)
        if not all(link.url.startswith(("http://", "https://")) for link in links):
            verdict = "promise: the address of a feed is on the web"
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        verdict = f"error: {where(error)}"
    return verdict, time.process_time() - began


def as_feed(read, body):
    """Return how the reading of a feed ended."""
    try:
        return broken_promise(read(body, URL)) or "read"
    except ParseError:
        return "refused"
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        return f"error: {where(error)}"


def where(error):
    frame = error.__traceback__
    while frame.tb_next is not None:
        frame = frame.tb_next
    name = Path(frame.tb_frame.f_code.co_filename).name
    return f"{type(error).__name__} in {name}:{frame.tb_lineno}"


def broken_promise(feed):
    """Return what a feed that was read must not be; "" where all is well."""
    for article in feed.articles:
        if not article.guid:
            return "promise: an article has an id"
        if any("\0" in text for text in (article.title, article.text, article.url, article.guid)):
            return "promise: no text holds a NUL"
        for date in (article.published, article.updated):
            if date is not None and date.utcoffset() != timedelta(0):
                return "promise: dates are in UTC"
        try:
            "".join((article.title, article.html, article.text, article.guid)).encode()
        except UnicodeEncodeError:
            return "promise: texts can be written as UTF-8"
    return ""


def digest(body):
    return hashlib.blake2b(body, digest_size=4).hexdigest()


def keep(folder, verdict, body):
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        name = digest(verdict.encode())
        (folder / f"{name}.bin").write_bytes(body)
        (folder / f"{name}.txt").write_text(verdict + "\n")


if __name__ == "__main__":
    sys.exit(main())
