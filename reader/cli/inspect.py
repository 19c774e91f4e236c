"""`kabar inspect`: what Kabar makes of documents, for bug reports and tests."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reader.cli.printing import json_line
from reader.content.clean import clean
from reader.content.extract import extract
from reader.errors import ReaderError, UsageError
from reader.feeds.discover import feed_links
from reader.feeds.parse import parse_feed
from reader.model import ParsedArticle

MAX_BYTES = 64 * 2**20


def inspect_arguments(parser: ArgumentParser) -> None:
    """`kabar inspect`."""
    parser.add_argument("what", choices=sorted(VIEWS))
    parser.add_argument("file", nargs="+", help="documents; - reads standard input")
    parser.add_argument("--url", default="", help="the address that they came from")


def inspect(arguments: Namespace) -> int:
    """Print one JSON value a line and file; one that fails is `{"error": ...}`, and a failure."""
    status = 0
    for name in arguments.file:
        try:
            json_line(VIEWS[arguments.what](_body(name), arguments.url))
        except ReaderError as error:
            json_line({"error": str(error)})
            status = 1
    return status


def _body(name: str) -> bytes:
    if name == "-":
        body = sys.stdin.buffer.read(MAX_BYTES + 1)
    else:
        with Path(name).open("rb") as file:
            body = file.read(MAX_BYTES + 1)
    if len(body) > MAX_BYTES:
        raise UsageError("{name} is too large.", name=name)
    return body


def _parse(body: bytes, url: str) -> dict[str, Any]:
    feed = parse_feed(body, url)
    return {
        "title": feed.title,
        "site": feed.site_url,
        "description": feed.description,
        "language": feed.language,
        "format": feed.format,
        "icon": feed.icon_url,
        "min_wait": feed.min_wait,
        "items": [_item(article) for article in feed.articles],
    }


def _item(article: ParsedArticle) -> dict[str, Any]:
    return {
        "id": article.guid,
        "title": article.title,
        "link": article.url,
        "published": article.published,
        "updated": article.updated,
        "author": article.author,
        "html": article.html,
        "summary": article.summary,
        "text": article.text,
        "image": article.image_url,
        "image_caption": article.image_caption,
        "author_image": article.author_image,
        "enclosures": article.enclosures,
        "tags": article.tags,
        "comments": article.comments_url,
        "comments_feed": article.comments_feed,
        "comment_count": article.comment_count,
        "language": article.language,
        "source": {"title": article.source_title, "url": article.source_url},
    }


def _clean(body: bytes, url: str) -> dict[str, Any]:
    return {"html": clean(body.decode("utf-8", "replace"), url)}


def _extract(body: bytes, url: str) -> dict[str, Any]:
    found = extract(body, url)
    return {
        "title": found.title,
        "author": found.author,
        "published": found.published,
        "html": found.html,
        "text": found.text,
        "language": found.language,
        "image": found.image_url,
    }


def _discover(body: bytes, url: str) -> list[dict[str, str]]:
    return [{"url": f.url, "title": f.title, "type": f.type} for f in feed_links(body, url)]


VIEWS: dict[str, Callable[[bytes, str], Any]] = {
    "parse": _parse,
    "clean": _clean,
    "extract": _extract,
    "discover": _discover,
}
