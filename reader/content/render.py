"""An article's body as HTML that Qt's rich text sets like a page: pure, no Qt here.

`document` cleans what the feed said, brings it into a flow of blocks, and styles these by
their roles. What it refers to as `picture:NUMBER` the view draws from `pictures`.
"""

import re
import unicodedata
from functools import lru_cache

from lxml.html import HtmlElement

from reader.content import code_blocks, sources, tables
from reader.content.clean import clean
from reader.content.document import Document, Style
from reader.content.figures import TILE_GAP, SizeOf, same_picture
from reader.content.flow import Flow, flow, parse
from reader.content.paragraphs import Paragraphs
from reader.content.reading_time import DENSE
from reader.model import Article

RTL_LANGUAGES = frozenset(
    {"ar", "fa", "he", "iw", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "ku-arab"}
)
# Scripts whose letters never lean, where a slant is made up; those without spaces are above.
_UPRIGHT = re.compile(
    r"[\u0530-\u058f\u0900-\u0dff\u1000-\u109f\u10a0-\u10ff\u1200-\u137f\u1780-\u17ff]"
)
_RTL_LETTER = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_SOME_UPRIGHT = 0.05  # of the letters: more than a foreign word or two
_SOME_RTL = 0.02  # of the letters: headings over lists of Latin names
_NEAR_THE_TOP = 400  # characters: a picture this early is the lead picture


def document(
    article: Article,
    style: Style,
    *,
    base_url: str = "",
    images: bool = True,
    size_of: SizeOf = lambda _: None,
    room: sources.Room = sources.USUAL,
) -> Document:
    """Return the body of `article` in Qt's rich text, without its lead picture and title.

    `size_of(url)` tells the true size of a picture that is known already, so that its place
    is as high as it will be. Of the sizes that a picture is offered in, the one for `room` is
    taken.
    """
    text = article.html or article.summary
    root = parse(_cleaned(text, article.url or base_url, images, room))
    _stay_inside(root, article.url)
    _drop_title(root, article.title)
    lead, caption = _lead(root, article) if images else ("", "")
    rtl = is_rtl(article)
    written = Flow(
        Paragraphs(rtl=rtl, justified=style.justified),
        style.column,
        size_of,
        type_size=style.size,
        wide_table=style.wide_table,
    )
    body = flow(root, written)
    sheet = stylesheet(style, italics=not rtl and _leans(article.text[:400]))

    def page(blocks: str) -> str:
        return f"<html><head><style>{sheet}</style></head><body>{blocks}</body></html>"

    return Document(
        page("".join(body.text.out)),
        tuple(body.pictures),
        rtl,
        lead,
        caption,
        tuple(body.codes),
        tuple(map(page, body.wide_tables)),
    )


@lru_cache(maxsize=1)
def _cleaned(text: str, base: str, images: bool, room: sources.Room) -> str:
    """Return a text cleaned: once for an article that is set in one size after the other."""
    return clean(text, base, images=images, room=room)


def _leans(text: str) -> bool:
    """Whether a text is in letters that have italics, but for a word or two."""
    if text.isascii():
        return True
    upright = sum(len(found) for found in (*DENSE.findall(text), *_UPRIGHT.findall(text)))
    return upright <= _SOME_UPRIGHT * len(text)


def is_rtl(article: Article) -> bool:
    """Whether the text runs from right to left: by its letters, else by its language.

    A headline that does takes a text along that is in part of other letters, such as a list
    of products.
    """
    share = _rtl_share((article.text or article.title)[:1500])
    if share is None:
        return article.language.split("-")[0].lower() in RTL_LANGUAGES
    headline = _rtl_share(article.title) or 0.0
    return share > 0.5 or (headline > 0.5 and share > _SOME_RTL)


def _rtl_share(text: str) -> float | None:
    """Return which share of the letters runs from right to left; None where there are none."""
    if text.isascii() or not _RTL_LETTER.search(text):  # as most are
        return 0.0 if any(map(str.isalpha, text)) else None
    strong = [unicodedata.bidirectional(c) for c in text if c.isalpha()]
    return sum(kind in ("R", "AL") for kind in strong) / len(strong) if strong else None


def _stay_inside(root: HtmlElement, url: str) -> None:
    """Let links to a place of the article's own page lead to that place in the text."""
    for link in root.iter("a") if url else ():
        page, _, place = link.get("href", "").partition("#")
        if place and page == url.partition("#")[0]:
            link.set("href", f"#{place}")


def _drop_title(root: HtmlElement, title: str) -> None:
    """Take away a heading at the beginning that only repeats the headline."""
    first = next((e for e in root.iter("h1", "h2", "h3")), None)
    words = _folded(first.text_content()) if first is not None else ""
    if first is None or not words or words != _folded(title):
        return
    before = root.text_content().partition(first.text_content())[0]
    if len(before.strip()) < 40:
        first.drop_tree()


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _lead(root: HtmlElement, article: Article) -> tuple[str, str]:
    """Choose the picture above the text and its caption; take it out of where the body has it.

    A body that begins with a picture means that one, whichever size or crop the feed names.
    """
    url, caption = article.image_url, article.image_caption
    picture = next(root.iter("img"), None)
    if not url or picture is None:
        return url, caption
    before, source = _text_before(root, picture), picture.get("src", "")
    same = same_picture(source, url)
    if not (same and before <= _NEAR_THE_TOP) and not (before == 0 and _is_large(picture)):
        return ("" if _stands_below(root, url) else url), caption
    caption = _take_out(picture) or caption or picture.get("title", "")
    return (url if same else source), caption


def _take_out(picture: HtmlElement) -> str:
    """Remove a picture, with its figure where it is the only one; return the caption."""
    figure = next(picture.iterancestors("figure"), None)
    if figure is not None and sum(1 for _ in figure.iter("img")) == 1:
        caption = " ".join(figure.text_content().split())
        figure.drop_tree()
        return caption
    picture.drop_tree()
    return ""


def _is_large(picture: HtmlElement) -> bool:
    return not 0 < int(picture.get("width") or 0) < 300


def _stands_below(root: HtmlElement, url: str) -> bool:
    return any(same_picture(picture.get("src", ""), url) for picture in root.iter("img"))


def _text_before(root: HtmlElement, element: HtmlElement) -> int:
    count = 0
    for other in root.iter():
        if other is element:
            break
        tail = "" if other is root else other.tail or ""
        count += len((other.text or "").strip()) + len(tail.strip())
    return count


def stylesheet(style: Style, *, italics: bool = True) -> str:
    """Return the roles of `flow` as rules that Qt's rich text understands.

    Scripts that have no italics are set without: leaning letters would be missing or wrong.
    """
    lean = "italic" if italics else "normal"
    size = style.size
    serif, sans = f"font-family:'{style.serif}'", f"font-family:'{style.sans}'"
    mono = f"font-family:'{style.mono}'"
    line, tight = _line(size * style.line_height), _line(size * 1.35)
    small, code = (
        f"font-size:{max(11, round(size * 0.76))}px",
        f"font-size:{round(size * code_blocks.SIZE)}px",
    )

    def margins(above: float, below: float, left: int = 0) -> str:
        return f"margin:{round(size * above)}px 0 {round(size * below)}px {left}px"

    rules = {
        "body": f"{serif}; font-size:{size}px; color:{style.text}",
        "a": f"color:{style.accent}",
        "i": f"font-style:{lean}",
        "p.text": f"{margins(0, 1)}; {line}",
        "p.h2": f"font-weight:700; font-size:{round(size * 1.3)}px; {margins(1.5, 0.5)}; "
        f"{_line(size * 1.7)}",
        "p.h3": f"font-weight:700; font-size:{round(size * 1.13)}px; {margins(1.3, 0.4)}; "
        f"{_line(size * 1.5)}",
        "p.h4": f"font-weight:700; {margins(1, 0.3)}; {tight}",
        # Qt adds the margin of a table to that of what follows it.
        "p.h2-below": f"font-weight:700; font-size:{round(size * 1.3)}px; {margins(0.5, 0.5)}; "
        f"{_line(size * 1.7)}",
        "p.h3-below": f"font-weight:700; font-size:{round(size * 1.13)}px; {margins(0.3, 0.4)}; "
        f"{_line(size * 1.5)}",
        "p.h4-below": f"font-weight:700; {margins(0, 0.3)}; {tight}",
        "p.rule-below": f"color:{style.muted}; text-align:center; {margins(0, 1)}",
        "p.dt-below": f"font-weight:700; {margins(0, 0.2)}; {line}",
        "p.dt": f"font-weight:700; {margins(0.5, 0.2)}; {line}",
        "p.dd": f"{margins(0, 0.6, 24)}; {line}",
        "p.dd-rtl": f"margin:0 24px {round(size * 0.6)}px 0; {line}",
        "p.quote": f"font-style:{lean}; color:{style.muted}; {margins(0, 0.6)}; {line}",
        "td.left": f"border-left:3px solid {style.accent}; padding:0 0 0 16px",
        "td.right": f"border-right:3px solid {style.accent}; padding:0 16px 0 0",
        "li": f"{margins(0, 0.45)}; {line}",
        "p.item": f"{margins(0, 0.45)}; {line}",
        "ul": margins(0, 0.7),
        "ol": margins(0, 0.7),
        "ol.rtl": "-qt-list-number-prefix:'.'; -qt-list-number-suffix:''",
        "p.rule": f"color:{style.muted}; text-align:center; {margins(1, 1)}",
        "p.figure": margins(0.5, 0.5),
        "p.caption": f"{sans}; {small}; color:{style.muted}; {margins(0, 1)}; {_line(size * 1.1)}",
        "pre": f"{mono}; {code}; margin:0; white-space:pre-wrap; {_line(size * 1.25)}",
        "code": f"{mono}; {code}; background-color:{style.ground}",
        "span.mark": f"color:{style.text}; background-color:{style.accent_soft}",
        "table": margins(1, 1),
        "table.first": margins(0, 1),
        "table.code": f"background-color:{style.ground}",
        "table.embed": f"background-color:{style.ground}",
        "td": "padding:12px 14px",
        "td.tile": f"padding:0 {TILE_GAP}px {TILE_GAP}px 0",
        "td.edge": f"padding:0 0 {TILE_GAP}px 0",
        "p.embed": f"{sans}; {code}; margin:0",
        "p.title": f"{sans}; {code}; font-weight:700; {margins(0, 0.4)}",
        "a.play": f"background-color:{style.accent_soft}; font-weight:600; text-decoration:none",
        "p.whole": f"{sans}; {code}; font-weight:600; {margins(0, 1)}",
    }
    rules |= _table_rules(style)
    return "\n".join(f"{selector} {{ {rule} }}" for selector, rule in rules.items())


def _table_rules(style: Style) -> dict[str, str]:
    """Return the rules of tables of data, in three sizes: see `flow`."""
    rules = {}
    for size, above in zip(tables.SIZES, (6, 5, 4), strict=True):
        name, padding = size.name, f"{above}px {size.beside // 2}px"
        words = f"font-family:'{style.sans}'; font-size:{size.pixels(style.size)}px"
        cell = f"padding:{padding}; border-bottom:1px solid {style.hairline}; {words}"
        rules[f"td.td{name}"] = cell
        rules[f"td.th{name}"] = f"{cell}; font-weight:700"
        rules[f"p.cell{name}"] = f"{words}; margin:0"
    return rules


def _line(height: float) -> str:
    """At least so many pixels: percentages would be of the font's own height, not of its size."""
    return f"line-height:{round(height)}px; -qt-line-height-type:minimum"
