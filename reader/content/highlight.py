"""Code in colours: which letters of it are keywords, strings, comments.

For a helper process: the grammars are other people's regular expressions over a stranger's
text. What takes too long or is too large stays in one colour, and nothing else is lost.
"""

import json
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

MAX_CHARACTERS = 60_000  # of all the code of an article
MAX_SECONDS = 1.0  # of this process's time, for all the code of an article
KEYWORD, STRING, COMMENT, NUMBER, NAME = "keyword", "string", "comment", "number", "name"
ADDED, REMOVED = "added", "removed"


@dataclass(frozen=True, slots=True)
class Code:
    """A block of code as it is shown."""

    text: str
    language: str = ""  # as the author calls it; "" where nothing is said


@dataclass(frozen=True, slots=True)
class Span:
    """Letters of one role; counted in UTF-16 units from the beginning, as Qt does."""

    start: int
    length: int
    role: str


def highlight(codes: tuple[Code, ...]) -> tuple[tuple[Span, ...], ...]:
    """Return the spans of each block; none where its language is not known or time is up."""
    until = time.process_time() + MAX_SECONDS
    room = MAX_CHARACTERS
    found = []
    for code in codes:
        room -= len(code.text)
        lexer = _lexer(code) if room >= 0 else None
        found.append(tuple(_spans(lexer, code.text, until)) if lexer is not None else ())
    return tuple(found)


def guess(text: str) -> str:
    """Return the language of code that plainly is of one; "" where that is not certain."""
    for language, sign in _SIGNS:
        if sign.search(text[:5_000]):
            return language
    return "json" if _is_json(text) else ""


def _lexer(code: Code) -> Any:  # noqa: ANN401 - pygments tells no types
    # Its imports are paid by the helper process at the first code, not by the window.
    lexers, errors = import_module("pygments.lexers"), import_module("pygments.util")
    name = code.language or guess(code.text)
    if not name:
        return None
    try:
        return lexers.get_lexer_by_name(_ALIASES.get(name, name), stripnl=False, ensurenl=False)
    except errors.ClassNotFound:
        return None


def _spans(lexer: Any, text: str, until: float) -> Iterator[Span]:  # noqa: ANN401 - see above
    """Give the spans of a text, as far as the time goes."""
    at, last = 0, None
    for kind, piece in lexer.get_tokens(text):
        length = len(piece.encode("utf-16-le", "surrogatepass")) // 2
        role = _role(kind)
        if last is not None and last.role == role and last.start + last.length == at:
            last = Span(last.start, last.length + length, role)
        else:
            if last is not None:
                yield last
            last = Span(at, length, role) if role else None
        at += length
        if time.process_time() > until:
            break
    if last is not None:
        yield last


def _role(kind: Any) -> str:  # noqa: ANN401 - see above
    """Return the role of a token by its type or the nearest of its parents that has one."""
    name = str(kind).removeprefix("Token.")
    while name:
        if name in _ROLES:
            return _ROLES[name]
        name = name.rpartition(".")[0]
    return ""


def _is_json(text: str) -> bool:
    if text.lstrip()[:1] not in ("{", "["):
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


_ROLES = {
    "Keyword": KEYWORD,
    "Operator.Word": KEYWORD,
    "Comment": COMMENT,
    "Comment.Preproc": KEYWORD,
    "Literal.String": STRING,
    "Literal.Number": NUMBER,
    "Literal.Date": NUMBER,
    "Name.Attribute": NAME,
    "Name.Builtin": NAME,
    "Name.Class": NAME,
    "Name.Constant": NUMBER,
    "Name.Decorator": NAME,
    "Name.Exception": NAME,
    "Name.Function": NAME,
    "Name.Namespace": NAME,
    "Name.Tag": KEYWORD,
    "Name.Variable": NAME,
    "Generic.Deleted": REMOVED,
    "Generic.Inserted": ADDED,
    "Generic.Heading": KEYWORD,
    "Generic.Subheading": KEYWORD,
    "Generic.Output": COMMENT,
    "Generic.Prompt": COMMENT,
}
# Names that authors use and pygments does not know.
_ALIASES = {"shell-session": "console", "node": "javascript", "objectivec": "objective-c"}
_SIGNS = tuple(
    (language, re.compile(pattern, re.MULTILINE))
    for language, pattern in (
        ("php", r"\A\s*<\?php\b"),
        ("html", r"\A\s*<(?:!doctype html|html|head|body|div|p|ul|table|script|link|img)\b"),
        ("xml", r"\A\s*<(?:\?xml|[a-z][\w:-]*(?:\s[\w:-]+=|>))"),
        ("python", r"\A#!.*\bpython|^(?:def|class) \w+.*:\s*$|^from [\w.]+ import \w|^import \w+$"),
        ("bash", r"\A#!.*\b(?:ba|z|da)?sh\b"),
        ("console", r"\A\s*\$ \w"),
        ("diff", r"\A(?:diff --git |--- \S+.*\n\+\+\+ )"),
        ("c", r"^#include\s*[<\"]"),
        ("csharp", r"^\s*(?:using [\w.]+;|namespace [\w.]+)"),
        ("java", r"^\s*(?:import java[\w.]*;|public (?:static |final )*class )"),
        ("rust", r"^\s*(?:pub )?fn \w+.*\{\s*$|^use (?:std|crate)::"),
        ("go", r"^package \w+$|^func \w*\("),
        ("sql", r"(?i)\A\s*(?:select\b.*\bfrom|create table|insert into|update \w+ set)\b"),
        ("javascript", r"^\s*(?:const|let|var) \w+ = |^\s*function\b.*\{\s*$|=> \{\s*$"),
        ("css", r"\A\s*(?:@media\b|[.#]?[\w-]+(?:[ ,.:#>][^{}\n]*)?\{\s*\n?\s*[\w-]+\s*:[^;]+;)"),
    )
)
