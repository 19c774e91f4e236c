"""Cleaned HTML as Markdown, for pasting into notes and mails."""

import re
from collections.abc import Callable, Iterable

from lxml.html import HtmlElement

from reader.content.flow import parse

_SPECIAL = re.compile(r"([\\`*_\[\]<])")
_AT_START = re.compile(r"\A(#{1,6} |[-+>] |\d{1,9}[.)] )")
_SPACES = re.compile(r"[^\S\n\x1e]+")
_BREAK = "\u001e"  # stands for a line break until white space has been folded
_LANGUAGE = re.compile(r"language-([\w+#-]+)")
_INLINE = frozenset(
    """
    a abbr b bdi bdo big br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span
    strike strong sub sup time tt u var
    """.split()  # noqa: SIM905 - reads better as words
)
_AROUND = {
    **dict.fromkeys(("b", "strong"), "**"),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), "*"),
    **dict.fromkeys(("s", "del", "strike"), "~~"),
}


def markdown(html: str) -> str:
    """Return what `content.clean` let through as Markdown (CommonMark, with GitHub's tables)."""
    return "\n\n".join(_blocks(parse(html)))


def escaped(text: str) -> str:
    """Return words that Markdown would take for signs of its own, with these made harmless."""
    return _SPECIAL.sub(r"\\\1", text)


def _blocks(element: HtmlElement) -> list[str]:
    """Return the blocks inside an element; loose words between them are paragraphs."""
    out: list[str] = []
    words = [escaped(element.text or "")]
    for child in element:
        if child.tag in _INLINE:
            words.append(_inline(child))
        else:
            out += [*_paragraph(words), *_WRITERS.get(child.tag, _blocks)(child)]
            words = []
        words.append(escaped(child.tail or ""))
    return out + _paragraph(words)


def _paragraph(words: Iterable[str]) -> list[str]:
    text = _line(words)
    start = _AT_START.match(text)
    return [f"\\{text}" if start else text] if text else []


def _line(words: Iterable[str]) -> str:
    folded = _SPACES.sub(" ", "".join(words).replace("\n", " "))
    lines = [line.strip() for line in folded.split(_BREAK)]
    return "  \n".join(lines).strip()


# ---------------------------------------------------------------- inline


def _inline(element: HtmlElement) -> str:
    if element.tag == "br":
        return _BREAK
    if element.tag == "img":
        source, words = element.get("src", ""), escaped(element.get("alt", ""))
        return f"![{words}](<{source}>)" if source else words
    if element.tag in ("code", "kbd", "samp", "tt"):
        return _code_span(element.text_content())
    inside = _inside(element)
    if element.tag == "a" and element.get("href") and inside.strip():
        return f"[{inside.strip()}](<{element.get('href')}>)"
    mark = _AROUND.get(element.tag, "")
    return _marked(inside, mark) if mark else inside


def _inside(element: HtmlElement) -> str:
    pieces = [escaped(element.text or "")]
    for child in element:
        pieces += [_inline(child), escaped(child.tail or "")]
    return "".join(pieces)


def _marked(text: str, mark: str) -> str:
    """Put a mark right around the words: beside a space it would be none."""
    bare = text.strip()
    if not bare:
        return text
    before, _, after = text.partition(bare)
    return f"{before}{mark}{bare}{mark}{after}"


def _code_span(text: str) -> str:
    fence = _fence(text, 1)
    pad = " " if "`" in text else ""
    return f"{fence}{pad}{' '.join(text.split())}{pad}{fence}" if text.strip() else ""


def _fence(text: str, least: int) -> str:
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    return "`" * max(least, longest + 1)


# ---------------------------------------------------------------- blocks


def _heading(element: HtmlElement) -> list[str]:
    words = _line([_inside(element)]).replace("  \n", " ")
    return [f"{'#' * int(element.tag[1])} {words}"] if words else []


def _term(element: HtmlElement) -> list[str]:
    words = _line([_inside(element)])
    return [f"**{words}**"] if words else []


def _quote(element: HtmlElement) -> list[str]:
    lines = "\n\n".join(_blocks(element)).splitlines()
    return ["\n".join(f"> {line}".rstrip() for line in lines)] if lines else []


def _code(element: HtmlElement) -> list[str]:
    text = "".join(element.itertext()).strip("\n")
    named = " ".join(e.get("class", "") for e in element.iter())
    language = _LANGUAGE.search(named)
    fence = _fence(text, 3)
    return [f"{fence}{language[1] if language else ''}\n{text}\n{fence}"] if text.strip() else []


def _list(element: HtmlElement) -> list[str]:
    start = element.get("start", "1")
    number = int(start) if start.isdigit() else 1
    items: list[str] = []
    for item in element.iterchildren("li"):
        marker = f"{number + len(items)}. " if element.tag == "ol" else "- "
        inside = "\n".join(_blocks(item)) or " "
        items.append(marker + inside.replace("\n", "\n" + " " * len(marker)))
    return ["\n".join(items)] if items else []


def _rule(_: HtmlElement) -> list[str]:
    return ["---"]


def _table(element: HtmlElement) -> list[str]:
    rows = [[_cell(cell) for cell in row if cell.tag in ("td", "th")] for row in element.iter("tr")]
    rows = [row for row in rows if row]
    width = max(map(len, rows), default=0)
    if width < 2 or element.find(".//table") is not None:
        return _blocks(element)
    lines = [f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in rows]
    return ["\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])]


def _cell(element: HtmlElement) -> str:
    text = " ".join(_blocks(element)).replace("|", "\\|")
    return " ".join(text.split())


_WRITERS: dict[str, Callable[[HtmlElement], list[str]]] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _heading),
    **dict.fromkeys(("dt", "summary"), _term),
    **dict.fromkeys(("ul", "ol"), _list),
    "blockquote": _quote,
    "pre": _code,
    "hr": _rule,
    "table": _table,
}
