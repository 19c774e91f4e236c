"""Blocks of code in the flow of an article: their lines, their language, their size of type."""

from html import escape

from lxml.html import HtmlElement

from reader.content.highlight import Code

SIZE = 0.82  # of that of running text
_LEAST, _SMALLEST = 0.65, 10  # of running text, px: a longer line is broken instead
_LETTER = 0.615  # width of a letter, of its size: that of the widest usual font
_BESIDE = 30  # px beside the lines


def code_of(element: HtmlElement) -> Code | None:
    """Return the code that an element holds; None where it is empty."""
    for line_break in element.iter("br"):
        line_break.tail = "\n" + (line_break.tail or "")
    lines = "".join(element.itertext()).strip("\n").expandtabs(4)
    return Code(lines, _language(element)) if lines.strip() else None


def written(code: Code, column: int, running: int) -> str:
    """Return code as a block in a column, beside running text of a size, both in px."""
    # Qt keeps the class with each line, by which `ui.article_code` finds the code again.
    return (
        '<table class="code" width="100%" cellspacing="0"><tr><td>'
        f'<pre dir="ltr" class="language-{code.language or "text"}"'
        f"{_smaller(code.text, column, running)}>"
        f"{escape(code.text, quote=False)}</pre></td></tr></table>\n"
    )


def _language(element: HtmlElement) -> str:
    """Return what the author says a block of code is written in; "" where nothing is said."""
    said = (e.get("class", "") for e in element.iter("pre", "code"))
    return next((name.removeprefix("language-") for name in said if name), "")


def _smaller(lines: str, column: int, running: int) -> str:
    """Return the style of smaller type in which the longest line fits; "" where none helps."""
    longest = max(map(len, lines.splitlines()))
    fitting = (column - _BESIDE) / (longest * _LETTER)
    if round(running * SIZE) <= fitting or fitting < max(_SMALLEST, round(running * _LEAST)):
        return ""
    return f' style="font-size:{int(fitting)}px"'
