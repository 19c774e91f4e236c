"""The article that a web page holds, for feeds that send only a teaser."""

import re
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

from reader.content.clean import clean
from reader.content.text import plain_text
from reader.errors import ParseError
from reader.model import Extracted

MAX_BYTES = 8 * 2**20
_FEWEST_CHARACTERS = 80  # less is a menu or a notice, not an article
_LANGUAGE = re.compile(rb"<html[^>]{0,2000}?\blang\s*=\s*[\"']?([A-Za-z][A-Za-z0-9-]{1,34})", re.I)


def extract(page: bytes, url: str = "") -> Extracted:
    """Return the article of `page`, cleaned; ParseError where there is none."""
    if len(page) > MAX_BYTES:
        raise ParseError("The page is too large to read ({size} MB).", size=len(page) // 2**20)
    # Half a second of imports, which the helper process pays at the first page, not the window.
    trafilatura = import_module("trafilatura")
    rendering = import_module("trafilatura.htmlprocessing")
    found = trafilatura.bare_extraction(
        page,
        url=url or None,
        include_comments=False,
        include_formatting=True,
        include_images=True,
        include_links=True,
        with_metadata=True,
    )
    if found is None:
        raise ParseError("No article was found on this page.")
    html = clean(rendering.build_html_output(found), url)
    return _described(found, html, _language(page))


def _described(found: Any, html: str, language: str) -> Extracted:  # noqa: ANN401 - untyped there
    text = plain_text(html)
    if len(text) < _FEWEST_CHARACTERS:
        raise ParseError("No article was found on this page.")
    return Extracted(
        title=found.title or "",
        html=html,
        text=text,
        author=found.author or "",
        published=_day(found.date),
        image_url=found.image or "",
        language=language,
    )


def _day(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text or "").replace(tzinfo=UTC)
    except ValueError:
        return None


def _language(page: bytes) -> str:
    declared = _LANGUAGE.search(page[:20_000])
    return declared[1].decode("ascii").lower() if declared else ""
