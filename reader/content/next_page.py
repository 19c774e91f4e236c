"""Where an article goes on: the next of the pages that its site has cut it into.

`rel=next` alone does not tell: most blogs use it for the next article. So the address has to be
that of the article itself with the number of the page added to it.
"""

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

from lxml.html import HtmlElement

from reader.content import urls

_PARAMETERS = frozenset({"page", "p", "pg", "paged", "pagenum", "seite", "halaman", "pagina"})
_MARKED = re.compile(
    r"(?P<base>.*?)(?:[/_-](?:page|seite|halaman|pagina|p)?[/_-]?(?P<number>\d{1,2}))?"
    r"(?P<end>/|\.[a-z]{3,5})?\Z",
    re.IGNORECASE,
)
_ONWARD = frozenset(
    """
    next more › » > → >> next_page weiter suivant suivante siguiente próxima selanjutnya berikutnya
    lanjut 次へ 次のページ 下一页 下一頁 volgende avanti далее
    """.split()  # noqa: SIM905 - reads better as words
)


def next_page(page: HtmlElement, first_url: str, number: int) -> str:
    """Return the address of page `number` of the article that begins at `first_url`, or ""."""
    for link in _onward(page, number):
        url = urls.absolute(link.get("href", ""), first_url).partition("#")[0]
        if url and is_page(url, first_url, number):
            return url
    return ""


def is_page(url: str, first_url: str, number: int) -> bool:
    """Whether `url` is that of `first_url` with the number of a later page added."""
    there, first = urlsplit(url), urlsplit(first_url)
    if (there.scheme, there.netloc.lower()) != (first.scheme, first.netloc.lower()):
        return False
    mine, own = _numbers(there.query), _numbers(first.query)
    if there.path == first.path and mine[1] == own[1]:
        return mine[0] == number and own[0] in (None, 1)
    if mine != own:
        return False
    base, found = _taken_apart(there.path)
    return found == number and base in _beginnings(first.path)


def _beginnings(path: str) -> set[str]:
    """Return what the paths of later pages begin with."""
    base, number = _taken_apart(path)
    stem = re.sub(r"(?:/|\.[a-z]{3,5})\Z", "", path, flags=re.IGNORECASE)
    return {stem, path.rstrip("/"), base} if number == 1 else {stem, path.rstrip("/")}


def _taken_apart(path: str) -> tuple[str, int | None]:
    found = _MARKED.match(path)
    if found is None or found["number"] is None:
        return path, None
    return found["base"], int(found["number"])


def _numbers(query: str) -> tuple[int | None, list[tuple[str, str]]]:
    """Return the number of the page that a query asks for, and what else it says."""
    pairs = parse_qsl(query, keep_blank_values=True)
    number = next((int(v) for n, v in pairs if n in _PARAMETERS and v.isdecimal()), None)
    return number, [(n, v) for n, v in pairs if n not in _PARAMETERS]


def _onward(page: HtmlElement, number: int) -> Iterator[HtmlElement]:
    yield from page.xpath("//link[@rel='next'][@href]")
    yield from page.xpath("//a[contains(concat(' ', @rel, ' '), ' next ')][@href]")
    for link in page.iter("a"):
        text = " ".join(link.text_content().split()).casefold() if link.get("href") else ""
        if (
            text
            and len(text) < 40
            and (text == str(number) or not _ONWARD.isdisjoint(text.split()))
        ):
            yield link
