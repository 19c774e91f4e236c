"""HTML brought into order before it is cleaned: what only scripts and styles would have shown.

Lazy pictures get their real address, frames become links, addresses become absolute,
hidden blocks and counting pixels go. None of this is for safety: that is `clean`, after it.
"""

import itertools
import re

from lxml import html as lxml_html
from lxml.html import HtmlElement

from reader.content import embeds, sources, trackers, urls
from reader.content.text import plain_text

_DROPPED = frozenset(
    """
    script style title template select textarea button datalist input svg math canvas applet
    noembed noframes link meta base dialog param track area map progress meter
    """.split()  # noqa: SIM905 - reads better as words
)
_FRAMES = frozenset({"iframe", "object", "embed", "frame", "amp-iframe", "amp-youtube"})
_MEDIA = frozenset({"video", "audio", "amp-video", "amp-audio"})
_PICTURES = frozenset({"img", "amp-img", "image"})
# What no document may hold, written out or as a reference, and what lxml refuses to.
_NO_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_NO_REFERENCE = re.compile(
    r"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01]|127|6553[45])(?!\d)"
    r"|[xX]0*(?:[0-8bcefBCEF]|1[0-9a-fA-F]|7[fF]|[fF]{3}[eEfF])(?![0-9a-fA-F]));?"
)
# XML's way to write an empty element; HTML would take the rest of the text for its inside.
_CLOSES_ITSELF = re.compile(
    r"<((iframe|video|audio|object|script|style|title|textarea|a|span|b|i|em|strong|u|s|sup|sub"
    r"|div|p|h[1-6]|ul|ol|td)(?:\s[^<>]*[\s\"'])?)/>",
    re.IGNORECASE,
)
# How sites that colour code themselves name its language, on the block or around it.
_WRITTEN_IN = re.compile(
    r"\b(?:language|lang|highlight-source|highlight|brush:?\s?|sourceCode|src)[\s-]?"
    r"(?!source|er\b|rouge)([A-Za-z][A-Za-z0-9+#]{0,19})\b"
)
# Words that were never made into HTML: blank lines part them, and lists stand in lines.
_BLOCK = re.compile(
    r"<(?:p|div|br|[uod]l|li|h[1-6]|table|pre|blockquote|section|article|figure|center|hr)\b",
    re.IGNORECASE,
)
_BLANK_LINE = re.compile(r"\r?\n[ \t]*\r?\n\s*")
_LISTED = re.compile(r"\n(?=[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t])")
_LONGEST_FALLBACK = 400  # characters that a player may hold for those who cannot play it
_TOO_DEEP = 114  # libxml2: ERR_RESOURCE_LIMIT


def prepare(markup: str, base: str, *, images: bool, room: sources.Room = sources.USUAL) -> str:
    """Return `markup` as its author meant it to be seen, still to be cleaned."""
    if "\n" in markup and not _BLOCK.search(markup):
        markup = _LISTED.sub("<br>", _BLANK_LINE.sub("<br><br>", markup))
    body = _parse(markup)
    for element in list(body.iter()):
        if element.tag in _DROPPED or _is_hidden(element):
            _drop(element)
    for element in list(body.iter("noscript")):
        open_noscript(element)
    for element in list(body.iter()):
        _settle(element, base, images, room)
    return _serialised(body)


def _settle(element: HtmlElement, base: str, images: bool, room: sources.Room) -> None:
    if element.tag == "a":
        _settle_link(element, base)
    elif element.tag in _PICTURES:
        _settle_picture(element, base, images, room)
    elif element.tag in _FRAMES:
        _frame_to_link(element, base)
    elif element.tag in _MEDIA:
        _media_to_link(element, base)
    elif element.tag == "pre":
        _settle_code(element)


def _settle_code(element: HtmlElement) -> None:
    if element.text:
        element.text = element.text.lstrip("\n")  # the next parser would take one away each time
    around = [element, *itertools.islice(element.iterancestors("div", "figure"), 2)]
    named = (_WRITTEN_IN.search(e.get("class", "")) for e in around)
    found = next((name for name in named if name), None)
    if found and element.find(".//code[@class]") is None:
        element.set("class", f"language-{found[1].lower()}")


def _parse(markup: str) -> HtmlElement:
    parser = lxml_html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True
    )
    # Inside an element of ours, or the parser would put loose text into paragraphs.
    markup = _NO_CHARACTER.sub("", _NO_REFERENCE.sub("", markup))
    markup = _CLOSES_ITSELF.sub(r"<\1></\2>", markup)
    wrapped = f"<div>{markup}</div>".encode("utf-8", "replace")
    root: HtmlElement = lxml_html.document_fromstring(wrapped, parser=parser)
    if any(entry.type == _TOO_DEEP for entry in parser.error_log):
        return _words(markup)
    body = root.find("body")
    if body is None:
        return root
    if len(body):
        body[0].drop_tag()
    return body


def _words(markup: str) -> HtmlElement:
    """Only the text: for markup nested thousands deep, of which a parser loses the end."""
    body: HtmlElement = lxml_html.Element("body")
    body.text = _NO_CHARACTER.sub("", plain_text(markup))
    return body


def _serialised(body: HtmlElement) -> str:
    body.attrib.clear()
    text: str = lxml_html.tostring(body, encoding="unicode", method="html", with_tail=False)
    return text[text.index(">") + 1 : text.rindex("<")]


def _is_hidden(element: HtmlElement) -> bool:
    if "hidden" in element.attrib:
        return True
    style = element.get("style", "")
    if style and "none" in style and "display:none" in style.lower().replace(" ", ""):
        return True
    return trackers.is_clutter(element.get("class", ""))


def _drop(element: HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()


def open_noscript(element: HtmlElement) -> None:
    """Keep the picture that is shown where no script runs, in place of the one that waits."""
    if element.find(".//img") is None:
        _drop(element)
        return
    before = element.getprevious()
    if before is not None and not (before.tail or "").strip():
        waiting = before if before.tag == "img" else before.find(".//img")
        if waiting is not None and waiting.getparent() is not None:
            waiting.drop_tree()
    element.drop_tag()


def _frame_to_link(element: HtmlElement, base: str) -> None:
    source = next(
        (value for name in ("src", "data-src", "data") if (value := element.get(name, "").strip())),
        "",
    )
    if element.tag == "amp-youtube":
        source = f"https://www.youtube.com/embed/{element.get('data-videoid', '')}"
    found = embeds.embed(source, base, element.get("title", ""))
    if found is None:
        _drop(element)
    else:
        _become_link(element, found)


def _media_to_link(element: HtmlElement, base: str) -> None:
    source = element.get("src", "") or _first(element, ".//source", "src")
    url = urls.picture(source, base)
    if not url:
        _drop(element)
        return
    poster = urls.picture(element.get("poster", ""), base)
    name = url.partition("?")[0].rstrip("/").rpartition("/")[2][:80] or urls.host(url)
    _become_link(element, embeds.Embed(urls.link(url), name), poster)


def _first(element: HtmlElement, path: str, attribute: str) -> str:
    return next((e.get(attribute) for e in element.iterfind(path) if e.get(attribute)), "")


def _become_link(element: HtmlElement, found: embeds.Embed, poster: str = "") -> None:
    if len(element.text_content()) > _LONGEST_FALLBACK or element.find(".//img") is not None:
        # Never closed: what looks like its inside is the rest of the article.
        player = lxml_html.Element("video")
        element.addprevious(player)
        element.drop_tag()
        element = player
    for child in list(element):
        element.remove(child)
    inside_link = next(element.iterancestors("a"), None) is not None
    element.attrib.clear()
    element.tag = "span" if inside_link else "a"
    if not inside_link:
        element.set("class", "embed")
        element.set("href", found.url)
    element.text = f"▶ {found.name}"
    if poster:
        element.text = None
        picture = lxml_html.Element("img", src=poster, alt="")
        picture.tail = f"▶ {found.name}"
        element.append(picture)


def _settle_picture(element: HtmlElement, base: str, images: bool, room: sources.Room) -> None:
    element.tag = "img"
    attributes = {name: value for name, value in element.attrib.items() if isinstance(value, str)}
    url = sources.best(attributes, base, room) or _from_siblings(element, base, room)
    alternative = " ".join(attributes.get("alt", "").split())
    if url and sources.is_pixel(attributes, url):
        _drop(element)
    elif url and images and not _is_emoji(attributes, url, alternative):
        larger = sources.larger(attributes, base, url)
        _keep_picture(element, attributes, url, alternative)
        if larger:
            element.set("data-larger", larger)
    elif alternative:
        element.attrib.clear()
        element.tag = "span"
        element.text = alternative
    else:
        _drop(element)


def _is_emoji(attributes: dict[str, str], url: str, alternative: str) -> bool:
    """Whether a picture stands for a character that every system can draw by now."""
    if not 0 < len(alternative) <= 8 or alternative.isascii():
        return False
    classes = attributes.get("class", "").split()
    return "/emoji/" in url or not {"emoji", "wp-smiley"}.isdisjoint(classes)


def _from_siblings(element: HtmlElement, base: str, room: sources.Room) -> str:
    """Inside <picture>: what its <source> elements offer, where we can decode it."""
    parent = next(element.iterancestors("picture"), None)
    if parent is None:
        return ""
    readable = [e for e in parent.iter("source") if "avif" not in e.get("type", "")]
    offers = [e for e in readable if sources.is_for_desk(e.get("media", ""))] or readable
    for offer in offers:
        sets = (offer.get("srcset", ""), offer.get("data-srcset", ""))
        found = next((f for s in sets if (f := urls.picture(sources.from_set(s, room), base))), "")
        if found:
            return found
    return ""


def _keep_picture(
    element: HtmlElement, attributes: dict[str, str], url: str, alternative: str
) -> None:
    element.attrib.clear()
    element.set("src", url)
    element.set("alt", alternative)
    if attributes.get("title"):
        element.set("title", attributes["title"])
    sides = [sources.length(attributes.get(side, "")) for side in ("width", "height")]
    if sides[0] and sides[1]:
        element.set("width", str(sides[0]))
        element.set("height", str(sides[1]))


def _settle_link(element: HtmlElement, base: str) -> None:
    name = element.get("name")
    if name and not element.get("id"):
        element.set("id", name)
    found = urls.link(element.get("href", ""), base)
    if found:
        element.set("href", found)
    else:
        element.attrib.pop("href", None)
