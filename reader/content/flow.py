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

from reader.content import code_blocks, galleries, spacing, tables
from reader.content.figures import Picture, SizeOf, is_file
from reader.content.highlight import Code
from reader.content.paragraphs import Paragraphs

_RULE = '<p class="rule">·&nbsp;&nbsp;·&nbsp;&nbsp;·</p>\n'
_FORMULA = re.compile(r"latex|/math/render/")  # addresses of pictures whose words are TeX
_TEX_WRAP = re.compile(r"\A\{\\(?:display|text)style\s+(.*)\}\Z", re.DOTALL)
PLAY = "▶ "  # what `prepare` begins the names of players with
_SIGNS = ("disc", "circle", "square")  # of lists in lists
_SMALL = 64  # px: a picture up to this size stays in its line


@dataclass(slots=True)
class Flow:
    """What has been written: paragraphs, and the pictures they refer to."""

    text: Paragraphs
    column: int  # px: no picture is shown wider
    size_of: SizeOf
    type_size: int = 17  # px of running text
    wide_table: str = ""  # the link to a table that is too wide, with {columns}; "": on paper
    codes: list[Code] = field(default_factory=list)
    wide_tables: list[str] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    targets: frozenset[str] = frozenset()  # places in the text that links in it lead to


def flow(root: HtmlElement, written: Flow) -> Flow:
    """Write the blocks of a cleaned tree into `written`, and return it."""
    written.targets = _targets(root)
    _children(written, root)
    written.text.end()
    galleries.lay_out(written.text.out, written.pictures, written.column, rtl=written.text.rtl)
    spacing.close_up(written.text.out)
    return written


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
    out = written.text.out
    if out and out[-1] != _RULE:
        written.text.block(_RULE)


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
    code = code_blocks.code_of(element)
    if code is not None:
        written.text.block(code_blocks.written(code, written.column, written.type_size))
        written.codes.append(code)


def _list(written: Flow, element: HtmlElement) -> None:
    text = written.text
    with text.direction(element.get("dir")), text.role("item"):
        names = [name for name in ("start", "type") if element.get(name)]
        given = "".join(f' {name}="{element.get(name)}"' for name in names)
        if element.tag == "ul" and "type" not in names:
            depth = sum(1 for _ in element.iterancestors("ul"))
            given += f' type="{_SIGNS[min(depth, len(_SIGNS) - 1)]}"' if depth else ""
        # Qt would put the point of a number on its wrong side.
        given += ' class="rtl" dir="rtl"' if text.rtl and element.tag == "ol" else ""
        text.block(f"<{element.tag}{given}>")
        for child in element:
            if child.tag == "li":
                _item(written, child)
            else:
                _WRITERS.get(child.tag, _block)(written, child)
        text.block(f"</{element.tag}>\n")


def _item(written: Flow, element: HtmlElement) -> None:
    _place(written, element)
    written.text.block(f'<li class="item"{_direction(written.text)}>')
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
    if not tables.is_data(element):
        _block(written, element)
        return
    for caption in element.findall("caption"):
        _as("caption")(written, caption)
    size = tables.type_for(element, written.column, written.type_size)
    if size is not None or not written.wide_table:
        _rows(written, element, tables.SIZES[-1].name if size is None else size, tables.WIDEST)
        return
    begin = len(written.text.out)
    _rows(written, element, "", tables.WIDEST)
    whole = "".join(written.text.out[begin:])
    del written.text.out[begin:]
    _rows(written, element, "-dense", tables.PREVIEW)
    words = written.wide_table.format(columns=tables.columns(element))
    written.text.block(
        f'<p class="whole"{_direction(written.text)}>'
        f'<a href="table:{len(written.wide_tables)}">{escape(words)}</a></p>\n'
    )
    written.wide_tables.append(whole)


def _rows(written: Flow, table: HtmlElement, size: str, most: int) -> None:
    """Write the first `most` cells of each row."""
    text = written.text
    rows = [[cell for cell in row if cell.tag in ("td", "th")][:most] for row in table.iter("tr")]
    numbers = frozenset[int]() if text.rtl else tables.of_numbers(rows)
    with text.direction(table.get("dir")), text.role(f"cell{size}"):
        text.block(f'<table class="data" cellspacing="0" width="100%"{_direction(text)}>')
        for empty, row in tables.mirrored(rows) if text.rtl else ((0, row) for row in rows):
            text.block("<tr>" + f'<td class="td{size}"></td>' * empty)
            for at, cell in enumerate(row):
                _cell(written, cell, size, right=at in numbers)
            text.block("</tr>")
        text.block("</table>\n")


def _direction(text: Paragraphs) -> str:
    return ' dir="rtl"' if text.rtl else ""


def _cell(written: Flow, element: HtmlElement, size: str, *, right: bool) -> None:
    names = [name for name in ("colspan", "rowspan", "align") if element.get(name)]
    given = "".join(f' {name}="{element.get(name)}"' for name in names)
    given += ' align="right"' if right and "align" not in names else ""
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
    if _FORMULA.search(element.get("src", "")) and element.get("alt"):
        tex = _TEX_WRAP.sub(r"\1", element.get("alt", "").strip()).strip()
        written.text.piece(f"<code>{escape(tex, quote=False)}</code>")
    elif 0 < width <= _SMALL:
        number = _add(written, element, "")
        written.text.piece(f'<img src="picture:{number}"{_sides(written, number)}>')
    elif element.get("src"):
        _show(written, element, "")


def _show(written: Flow, element: HtmlElement, caption: str) -> None:
    number = _add(written, element, caption)
    link = _outer_link(element)
    target = f"picture:{number}" if not link or is_file(link) else escape(link)
    with written.text.role("figure"):
        written.text.block(
            f'<p class="figure"{_direction(written.text)}><a href="{target}">'
            f'<img src="picture:{number}"{_sides(written, number)}></a></p>\n'
        )


def _add(written: Flow, element: HtmlElement, caption: str) -> int:
    url = element.get("src", "")
    link = _outer_link(element)
    larger = link if is_file(link) else element.get("data-larger", "")
    written.pictures.append(
        Picture(
            url=url,
            alt=element.get("alt", ""),
            caption=caption or element.get("title", "") or "",
            width=int(element.get("width") or 0),
            height=int(element.get("height") or 0),
            full_url=larger if larger != url else "",
        )
    )
    return len(written.pictures) - 1


def _sides(written: Flow, number: int) -> str:
    picture = written.pictures[number]
    width, height = picture.fitted(written.column, written.size_of(picture.url))
    return f' width="{width}" height="{height}"'


def _outer_link(element: HtmlElement) -> str:
    return next((a.get("href", "") for a in element.iterancestors("a") if a.get("href")), "")


def _embed(written: Flow, element: HtmlElement, url: str) -> None:
    """Show a player of another site as a card: its picture if the feed has one, and a link."""
    for poster in list(element.iter("img")):
        _show(written, poster, "")
        poster.drop_tree()
    text, said = written.text, " ".join(element.text_content().split())
    site, _, title = said.removeprefix(PLAY).partition(": ")
    text.block('<table class="embed" width="100%" cellspacing="0"><tr><td>')
    if title:
        text.block(f'<p class="title"{_direction(text)}>{escape(title, quote=False)}</p>')
    text.block(
        f'<p class="embed"{_direction(text)}><a class="play" href="{escape(url)}">'
        f"&nbsp;▶&nbsp;{escape(site, quote=False)}&nbsp;</a></p></td></tr></table>\n"
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
