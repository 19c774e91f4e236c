"""Cleaned HTML as a flow of blocks in the subset that Qt's rich text knows.

Feeds nest blocks in links, leave text in nothing, and make paragraphs of line breaks. This
walks such a tree once and writes what a typesetter would: paragraphs, headings, figures,
quotes, code, lists and tables, one after the other. Classes name roles; `render` styles them.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape
from urllib.parse import unquote

from lxml import html as lxml_html
from lxml.html import HtmlElement

from reader.content.paragraphs import Paragraphs

SizeOf = Callable[[str], tuple[int, int] | None]
UNKNOWN_SHAPE = 9 / 16
_SMALL = 64  # px: a picture up to this size stays in its line
_DENSE, _TINY = 6, 10  # columns of a table from which its type is smaller, and very small
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|bmp)\Z", re.IGNORECASE)
# What WordPress and others add to a name for each size they keep.
_SIZE_SUFFIX = re.compile(r"(?:[-_](?:\d{2,4}x\d{2,4}|scaled|\d{3,4}w?))+(?=\.\w{3,4}\Z)")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the text, which refers to it as `picture:NUMBER`."""

    url: str
    alt: str = ""
    caption: str = ""
    width: int = 0  # as the author gives it; 0: not known
    height: int = 0
    full_url: str = ""  # a larger one that it links to

    def fitted(self, column: int, natural: tuple[int, int] | None = None) -> tuple[int, int]:
        """Return the width and height of its place in a column; `natural` is its true size.

        Never larger than it is; a picture of which nothing is known gets a usual place.
        """
        wide, high = natural or (self.width, self.height)
        if wide <= 0 or high <= 0:
            return column, round(column * UNKNOWN_SHAPE)
        if natural and 0 < self.width < column // 2:  # the author wants it small
            wide, high = min(self.width, wide), high * min(self.width, wide) // wide
        width = min(wide, column)
        return width, max(1, high * width // wide)


@dataclass(slots=True)
class Flow:
    """What has been written: paragraphs, and the pictures they refer to."""

    text: Paragraphs
    column: int  # px: no picture is shown wider
    size_of: SizeOf
    pictures: list[Picture] = field(default_factory=list)
    targets: frozenset[str] = frozenset()  # places in the text that links in it lead to


def flow(
    root: HtmlElement, column: int, *, rtl: bool = False, size_of: SizeOf = lambda _: None
) -> Flow:
    """Return the blocks of a cleaned tree."""
    written = Flow(Paragraphs(rtl=rtl), column, size_of, targets=_targets(root))
    _children(written, root)
    written.text.end()
    return written


def same_picture(one: str, other: str) -> bool:
    """Whether two addresses are sizes of one picture."""
    return bool(one) and bool(other) and _name(one) == _name(other)


def _name(url: str) -> str:
    path = url.partition("?")[0].partition("#")[0].rstrip("/")
    name = _SIZE_SUFFIX.sub("", path.rpartition("/")[2].lower())
    # A short name ("image.jpg", "1.png") says nothing without its folder.
    return name if len(name) > 12 else _SIZE_SUFFIX.sub("", path.lower())


def _children(written: Flow, element: HtmlElement) -> None:
    written.text.text(element.text)
    for child in element:
        _place(written, child)
        _WRITERS.get(child.tag, _block)(written, child)
        written.text.text(child.tail)


def _place(written: Flow, element: HtmlElement) -> None:
    name = element.get("id")
    if name in written.targets:
        written.text.place(name)


def _targets(root: HtmlElement) -> frozenset[str]:
    """Return the names of places that links in the text lead to, such as footnotes."""
    links = {unquote(url[1:]) for a in root.iter("a") if (url := a.get("href", ""))[:1] == "#"}
    if not links:
        return frozenset()
    return frozenset(name for e in root.iter() if (name := e.get("id", "")) in links)


def _block(written: Flow, element: HtmlElement) -> None:
    with written.text.direction(element.get("dir")):
        _children(written, element)


# ---------------------------------------------------------------- inline


def _inline(tag: str) -> Callable[[Flow, HtmlElement], None]:
    name = tag.partition(" ")[0]

    def write(written: Flow, element: HtmlElement) -> None:
        with written.text.inside(f"<{tag}>", f"</{name}>"):
            _children(written, element)

    return write


def _surrounded(before: str, after: str) -> Callable[[Flow, HtmlElement], None]:
    def write(written: Flow, element: HtmlElement) -> None:
        written.text.text(before)
        _children(written, element)
        written.text.text(after)

    return write


def _annotation(written: Flow, element: HtmlElement) -> None:
    """Ruby: the reading stands in brackets behind its word, where they are not written out."""
    parent = element.getparent()
    bare = parent is None or parent.find("rp") is None
    _surrounded("(" if bare else "", ")" if bare else "")(written, element)


def _line_break(written: Flow, _: HtmlElement) -> None:
    written.text.line_break()


def _link(written: Flow, element: HtmlElement) -> None:
    url = element.get("href", "")
    if element.get("class") == "embed":
        _embed(written, element, url)
    elif not url or (url[0] == "#" and unquote(url[1:]) not in written.targets):
        _children(written, element)
    else:
        with written.text.inside(f'<a href="{escape(url)}">', "</a>"):
            _children(written, element)


# ---------------------------------------------------------------- blocks


def _as(role: str) -> Callable[[Flow, HtmlElement], None]:
    def write(written: Flow, element: HtmlElement) -> None:
        with written.text.direction(element.get("dir")), written.text.role(role):
            _children(written, element)

    return write


def _rule(written: Flow, _: HtmlElement) -> None:
    written.text.end()
    if written.text.out:
        written.text.block('<p class="rule">·&nbsp;&nbsp;·&nbsp;&nbsp;·</p>\n')


def _quote(written: Flow, element: HtmlElement) -> None:
    text = written.text
    with text.direction(element.get("dir")), text.role("quote"):
        begin = len(text.out)
        _children(written, element)
        text.end()
        if len(text.out) > begin:
            side = "right" if text.rtl else "left"
            text.out.insert(
                begin, f'<table class="quote" width="100%" cellspacing="0"><tr><td class="{side}">'
            )
            text.block("</td></tr></table>\n")


def _code(written: Flow, element: HtmlElement) -> None:
    for line_break in element.iter("br"):
        line_break.tail = "\n" + (line_break.tail or "")
    lines = "".join(element.itertext()).strip("\n").expandtabs(4)
    if lines.strip():
        written.text.block(
            '<table class="code" width="100%" cellspacing="0"><tr><td>'
            f'<pre dir="ltr">{escape(lines, quote=False)}</pre></td></tr></table>\n'
        )


def _list(written: Flow, element: HtmlElement) -> None:
    text = written.text
    with text.direction(element.get("dir")), text.role("item"):
        names = [name for name in ("start", "type") if element.get(name)]
        given = "".join(f' {name}="{element.get(name)}"' for name in names)
        text.block(f"<{element.tag}{given}>")
        for child in element:
            if child.tag == "li":
                _item(written, child)
            else:
                _WRITERS.get(child.tag, _block)(written, child)
        text.block(f"</{element.tag}>\n")


def _item(written: Flow, element: HtmlElement) -> None:
    direction = ' dir="rtl"' if written.text.rtl else ""
    _place(written, element)
    written.text.block(f'<li class="item"{direction}>')
    with written.text.role("item", bare=True):
        _children(written, element)
    written.text.block("</li>")


def _stray_item(written: Flow, element: HtmlElement) -> None:
    written.text.end()
    written.text.text("• ")
    _children(written, element)
    written.text.end()


# ---------------------------------------------------------------- tables


def _table(written: Flow, element: HtmlElement) -> None:
    if not _is_data(element):
        _block(written, element)
        return
    for caption in element.findall("caption"):
        _as("caption")(written, caption)
    size = _table_size(element)
    with written.text.role(f"cell{size}"):
        written.text.block('<table class="data" cellspacing="0" width="100%">')
        for row in element.iter("tr"):
            written.text.block("<tr>")
            for cell in (cell for cell in row if cell.tag in ("td", "th")):
                _cell(written, cell, size)
            written.text.block("</tr>")
        written.text.block("</table>\n")


def _is_data(table: HtmlElement) -> bool:
    """Whether a table holds data; many feeds only lay out a page with it."""
    if table.find(".//table") is not None or table.find(".//blockquote") is not None:
        return False
    columns = [sum(cell.tag in ("td", "th") for cell in row) for row in table.iter("tr")]
    if len(columns) < 2 or max(columns) < 2:
        return False
    pictures = sum(1 for _ in table.iter("img"))
    return pictures * 3 <= sum(columns)


def _table_size(table: HtmlElement) -> str:
    """Return which size of type a table needs, so that its words are whole in the column."""
    columns = max(sum(_width(cell) for cell in row) for row in table.iter("tr"))
    return "" if columns < _DENSE else "-dense" if columns < _TINY else "-tiny"


def _width(cell: HtmlElement) -> int:
    return int(cell.get("colspan", 1)) if cell.tag in ("td", "th") else 0


def _cell(written: Flow, element: HtmlElement, size: str) -> None:
    names = [name for name in ("colspan", "rowspan", "align") if element.get(name)]
    given = "".join(f' {name}="{element.get(name)}"' for name in names)
    written.text.block(f'<td class="{element.tag}{size}"{given}>')
    with written.text.role(f"cell{size}", bare=True):
        _children(written, element)
    written.text.block("</td>")


# ---------------------------------------------------------------- pictures


def _figure(written: Flow, element: HtmlElement) -> None:
    """Write pictures, then their captions; a figure of something else is a block."""
    pictures = list(element.iter("img"))
    if not pictures or element.find(".//table") is not None:
        _block(written, element)
        return
    captions = list(element.iter("figcaption"))
    said = " ".join(" ".join(caption.text_content() for caption in captions).split())
    for picture in pictures:
        _show(written, picture, said)
        picture.drop_tree()
    _as("caption")(written, element)


def _picture(written: Flow, element: HtmlElement) -> None:
    width = int(element.get("width") or 0)
    if "latex" in element.get("src", "") and element.get("alt"):
        written.text.piece(f"<code>{escape(element.get('alt', ''), quote=False)}</code>")
    elif 0 < width <= _SMALL:
        number = _add(written, element, "")
        written.text.piece(f'<img src="picture:{number}"{_sides(written, number)}>')
    elif element.get("src"):
        _show(written, element, "")


def _show(written: Flow, element: HtmlElement, caption: str) -> None:
    number = _add(written, element, caption)
    link = _outer_link(element)
    target = f"picture:{number}" if not link or _is_file(link) else escape(link)
    with written.text.role("figure"):
        written.text.block(
            f'<p class="figure"><a href="{target}">'
            f'<img src="picture:{number}"{_sides(written, number)}></a></p>\n'
        )


def _add(written: Flow, element: HtmlElement, caption: str) -> int:
    url = element.get("src", "")
    link = _outer_link(element)
    written.pictures.append(
        Picture(
            url=url,
            alt=element.get("alt", ""),
            caption=caption or element.get("title", "") or "",
            width=int(element.get("width") or 0),
            height=int(element.get("height") or 0),
            full_url=link if _is_file(link) and link != url else "",
        )
    )
    return len(written.pictures) - 1


def _sides(written: Flow, number: int) -> str:
    picture = written.pictures[number]
    width, height = picture.fitted(written.column, written.size_of(picture.url))
    return f' width="{width}" height="{height}"'


def _outer_link(element: HtmlElement) -> str:
    return next((a.get("href", "") for a in element.iterancestors("a") if a.get("href")), "")


def _is_file(url: str) -> bool:
    return bool(_PICTURE_FILE.search(url.partition("?")[0]))


def _embed(written: Flow, element: HtmlElement, url: str) -> None:
    """Show a player of another site as a card: its picture if the feed has one, and a link."""
    for poster in list(element.iter("img")):
        _show(written, poster, "")
        poster.drop_tree()
    name = escape(" ".join(element.text_content().split()), quote=False)
    written.text.block(
        '<table class="embed" width="100%" cellspacing="0"><tr><td>'
        f'<p class="embed"><a href="{escape(url)}">{name}</a></p></td></tr></table>\n'
    )


def parse(markup: str) -> HtmlElement:
    """Return the tree of cleaned HTML."""
    root: HtmlElement = lxml_html.fragment_fromstring(markup, create_parent="div")
    return root


_WRITERS: dict[str, Callable[[Flow, HtmlElement], None]] = {
    **dict.fromkeys(("b", "strong"), _inline("b")),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), _inline("i")),
    **dict.fromkeys(("u", "ins"), _inline("u")),
    **dict.fromkeys(("s", "del", "strike"), _inline("s")),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), _inline("code")),
    "sup": _inline("sup"),
    "sub": _inline("sub"),
    "small": _inline("small"),
    "mark": _inline('span class="mark"'),
    **dict.fromkeys(("span", "abbr", "time", "ruby", "rp", "big"), _children),
    "q": _surrounded("“", "”"),
    **dict.fromkeys(("bdi", "bdo"), _surrounded("\u2068", "\u2069")),
    "rt": _annotation,
    "br": _line_break,
    "a": _link,
    **dict.fromkeys(("h1", "h2"), _as("h2")),
    "h3": _as("h3"),
    **dict.fromkeys(("h4", "h5", "h6"), _as("h4")),
    **dict.fromkeys(("dt", "summary"), _as("dt")),
    "dd": _as("dd"),
    "figcaption": _as("caption"),
    "caption": _as("caption"),
    "hr": _rule,
    "blockquote": _quote,
    "pre": _code,
    **dict.fromkeys(("ul", "ol"), _list),
    "li": _stray_item,
    "table": _table,
    "figure": _figure,
    "img": _picture,
}
