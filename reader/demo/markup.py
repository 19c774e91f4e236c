"""HTML out of the light markup of the sample articles.

Blocks are parted by empty lines: `## heading`, `> quote`, `- list`, `1. list`, a table of
`| cells |`, a picture `![caption](name)`, code between lines of three backticks, or a
paragraph; inside them `**strong**`, `*emphasis*`, backticks and `[text](address)`.
"""

import re
from html import escape
from urllib.parse import urljoin

from reader.demo.samples import picture_url

_CODE = re.compile(r"^```\n(.*?)\n```$", re.DOTALL)
_PICTURE = re.compile(r"!\[(.*)\]\((\S+)\)")
_BLOCK = re.compile(r"\n*(```\n.*?\n```|(?:(?!\n\n).)+)", re.DOTALL)


def to_html(body: str, base_url: str) -> str:
    """Return `body` as HTML; addresses are made absolute with `base_url`."""
    return "\n".join(_block(block, base_url) for block in _BLOCK.findall(body))


def first_paragraph(body: str) -> str:
    """Return the first paragraph of `body`, still in markup."""
    return body.split("\n\n", 1)[0]


def picture(name: str, caption: str) -> str:
    """Return the picture `name` as a figure."""
    note = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
    source = picture_url(name)
    alt = escape(caption)
    return f'<figure><img src="{source}" width="1200" height="675" alt="{alt}"/>{note}</figure>'


def _block(block: str, base_url: str) -> str:  # noqa: PLR0911 - one line for each kind
    lines = block.split("\n")
    if code := _CODE.match(block):
        return f"<pre><code>{escape(code[1])}</code></pre>"
    if figure := _PICTURE.fullmatch(block):
        return picture(figure[2], figure[1])
    if block.startswith("## "):
        return f"<h2>{_inline(block[3:], base_url)}</h2>"
    if block.startswith("> "):
        quote = " ".join(line.removeprefix("> ") for line in lines)
        return f"<blockquote><p>{_inline(quote, base_url)}</p></blockquote>"
    if block.startswith("|"):
        return _table(lines, base_url)
    if re.match(r"- ", block):
        return _list("ul", lines, base_url)
    if re.match(r"\d+\. ", block):
        return _list("ol", lines, base_url)
    return f"<p>{_inline(' '.join(lines), base_url)}</p>"


def _list(tag: str, lines: list[str], base_url: str) -> str:
    texts = (re.sub(r"^(?:-|\d+\.) ", "", line) for line in lines)
    items = "".join(f"<li>{_inline(text, base_url)}</li>" for text in texts)
    return f"<{tag}>{items}</{tag}>"


def _table(lines: list[str], base_url: str) -> str:
    head, _, *rows = (line.strip("|").split("|") for line in lines)

    def row(tag: str, cells: list[str]) -> str:
        inner = "".join(f"<{tag}>{_inline(cell.strip(), base_url)}</{tag}>" for cell in cells)
        return f"<tr>{inner}</tr>"

    body = "".join(row("td", cells) for cells in rows)
    return f"<table><thead>{row('th', head)}</thead><tbody>{body}</tbody></table>"


def _inline(text: str, base_url: str) -> str:
    def link(found: re.Match[str]) -> str:
        return f'<a href="{urljoin(base_url, found[2])}">{found[1]}</a>'

    text = escape(text, quote=False)
    text = re.sub(r"`([^`]+)`", r"<code>\1</code>", text)
    text = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", text)
    text = re.sub(r"\*(.+?)\*", r"<em>\1</em>", text)
    return re.sub(r"\[([^\]]+)\]\((\S+?)\)", link, text)
