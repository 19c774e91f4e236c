"""Text gathered into paragraphs: the machine under `flow`, which walks the elements."""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape

# An address in running text; what ends a sentence or closes a bracket is not of it.
_ADDRESS = re.compile(r"(https?://[^\s<>\"'“”‘’「」（）]*[^\s<>\"'“”‘’「」（）.,:;!?)\]。、])")
# Editors leave spaces that cannot be broken between plain words; typographers do not.
_STUCK = re.compile(r"(?<=[^\W\d_]{3})\xa0(?=[^\W\d_]{3})")
_SPACE = re.compile(r"[ \t\r\n\f]+")


class Paragraphs:
    """Writes words into paragraphs of a role; `out` is the HTML so far.

    Blocks may come in the middle of inline elements: these then end before and begin anew
    after them. Two line breaks end a paragraph, white space is folded, empty ones vanish.
    """

    def __init__(self, *, rtl: bool = False, justified: bool = False) -> None:
        self.out: list[str] = []
        self.rtl = rtl
        self._justified = justified
        self._role = "text"
        self._bare = False  # the next paragraph stands in its cell or list item without <p>
        self._tags: list[tuple[str, str]] = []  # the open inline elements: begin, end
        self._line: list[str] = []
        self._words = False  # whether the line holds more than tags
        self._breaks = 0  # line breaks since the last word
        self._places: list[str] = []  # names that the next words get

    @property
    def begun(self) -> bool:
        """Whether words stand in the paragraph that is being written."""
        return self._words

    def text(self, text: str | None) -> None:
        """Add words, unescaped."""
        if not text:
            return
        text = _SPACE.sub(" ", text)
        if "\xa0" in text:
            text = _STUCK.sub(" ", text)
        if not self._words or self._breaks:
            text = text.lstrip(" ")
        if not text.strip() and not (text and self._words):
            return
        if text[0] == " ":
            text = self._outside(text)
        if "://" in text and not any(begin.startswith("<a ") for begin, _ in self._tags):
            self._linked(text)
        else:
            self.piece(escape(text, quote=False))

    def _outside(self, text: str) -> str:
        """Put the space that inline elements begin with before them; return the rest."""
        at = len(self._line)
        for begin, _ in reversed(self._tags):
            if not at or self._line[at - 1] != begin:
                break
            at -= 1
        if at in (0, len(self._line)):
            return text
        self._line.insert(at, " ")
        return text.lstrip(" ")

    def _linked(self, text: str) -> None:
        """Add words among which bare addresses stand, and make these links."""
        for i, part in enumerate(_ADDRESS.split(text)):
            shown = escape(part)
            if part:
                self.piece(f'<a href="{shown}">{shown}</a>' if i % 2 else shown)

    def piece(self, html: str) -> None:
        """Add HTML that counts as words, such as a small picture."""
        if self._breaks:
            self._settle_breaks()
        if not self._line:
            self._settle_places()
            self._line += [begin for begin, _ in self._tags]
        elif not any(begin.startswith("<a ") for begin, _ in self._tags):
            self._settle_places()
        self._line.append(html)
        self._words = True

    def place(self, name: str) -> None:
        """Give the next words a name that links in the text can lead to."""
        self._places.append(name)

    def line_break(self) -> None:
        """Remember a line break; what follows decides what becomes of it."""
        self._breaks += 1

    def block(self, html: str) -> None:
        """End the paragraph and add a block of HTML."""
        self.end()
        self._bare = False
        self.out.append(html)

    def end(self) -> None:
        """End the paragraph, if words stand in it."""
        line, words = self._line, self._words
        self._line, self._words, self._breaks = [], False, 0
        if not words:
            return
        text = "".join([*line, *(end for _, end in reversed(self._tags))]).strip()
        direction = ' dir="rtl"' if self.rtl or _begins_rtl(line) else ""
        if self._bare:
            self._bare = False
            self.out.append(text)
        else:
            # Qt knows no `text-align:justify` in its style sheets.
            edges = ' align="justify"' if self._justified and self._role == "text" else ""
            role = "dd-rtl" if direction and self._role == "dd" else self._role
            self.out.append(f'<p class="{role}"{direction}{edges}>{text}</p>\n')

    @contextmanager
    def inside(self, begin: str, end: str) -> Iterator[None]:
        """Write into an inline element."""
        if self._words and self._breaks:
            self._settle_breaks()
        if self._line:
            self._settle_places()
            self._line.append(begin)
        self._tags.append((begin, end))
        yield
        self._tags.pop()
        if not self._line:
            return
        last = self._line[-1]
        self._line[-1:] = [last.rstrip(" "), end]
        if last.endswith(" "):
            self._line.append(" ")  # in a link it would be underlined

    @contextmanager
    def role(self, role: str, *, bare: bool = False) -> Iterator[None]:
        """Write paragraphs of another role; inline elements outside do not reach in."""
        self.end()
        before = self._role, self._tags
        self._role, self._tags, self._bare = role, [], bare
        yield
        self.end()
        (self._role, self._tags), self._bare = before, False

    @contextmanager
    def direction(self, direction: str | None) -> Iterator[None]:
        """Write in the direction that an element gives: "ltr", "rtl", or None."""
        self.end()
        before = self.rtl
        if direction in ("ltr", "rtl"):
            self.rtl = direction == "rtl"
        yield
        self.end()
        self.rtl = before

    def _settle_places(self) -> None:
        self._line += [f'<a name="{escape(name)}"></a>' for name in self._places]
        self._places.clear()

    def _settle_breaks(self) -> None:
        """Make one break a line's end, more of them a paragraph's."""
        breaks, self._breaks = self._breaks, 0
        if breaks > 1:
            self.end()
        elif self._words:
            self._line.append("<br>")


def _begins_rtl(line: list[str]) -> bool:
    """Whether the first letter of a paragraph runs from right to left, as in browsers."""
    for piece in line:
        if piece.isascii():
            if not piece.startswith("<") and any(c.isalpha() for c in piece):
                return False
            continue
        for character in piece:
            direction = unicodedata.bidirectional(character)
            if direction in ("L", "R", "AL"):
                return direction != "L"
    return False
