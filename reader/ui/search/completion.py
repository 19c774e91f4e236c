"""What the word of a search that is being typed may become: a field, or a value of one."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

MOST = 8
WORD = re.compile(r'[-(]*(?:[^\W\d_]+:)?(?:"[^"]*|\S*)$')
FIELDS = (
    *("is:", "has:", "title:", "author:", "feed:", "category:", "tag:"),
    *("before:", "after:", "age:", "lang:", "words:", "story:"),
)
VALUES: Mapping[str, Sequence[str]] = {
    "is": ("unread", "read", "starred", "updated", "tagged"),
    "has": ("image", "audio", "video", "fulltext"),
    "before": ("today", "yesterday"),
    "after": ("today", "yesterday"),
    "age": ("<1d", "<7d", "<30d", ">1y"),
    "words": ("<200", ">800", ">2000"),
}


@dataclass(frozen=True, slots=True)
class Completion:
    """The text that a search becomes, and what of it is shown in the list of choices."""

    shown: str
    text: str
    cursor: int


def completions(
    text: str, cursor: int, names: Callable[[str], Sequence[str]]
) -> Sequence[Completion]:
    """Return what the word before the cursor may become, at most `MOST`.

    `names` returns the names that a field ("feed", "category", "tag") knows.
    """
    found = WORD.search(text[:cursor])
    word = found[0] if found else ""
    signs = len(word) - len(word.lstrip("-("))
    start, word = cursor - len(word) + signs, word[signs:]
    field, colon, begun = word.partition(":")
    if not colon:
        wanted = [one for one in FIELDS if word and one.startswith(word.casefold()) and one != word]
        return [_made(text, start, cursor, one, after="") for one in wanted]
    begun = begun.strip('"').casefold()
    known = VALUES.get(field.casefold(), ()) or names(field.casefold())
    begins = [one for one in known if one.casefold().startswith(begun)]
    inside = [one for one in known if begun in one.casefold() and one not in begins]
    at = start + len(field) + 1
    return [
        replace(_made(text, at, cursor, _quoted(one), after=" "), shown=one)
        for one in [*begins, *inside][:MOST]
        if one.casefold() != begun
    ]


def _made(text: str, start: int, end: int, value: str, after: str) -> Completion:
    rest = text[end:]
    before = text[:start] + value + ("" if rest.startswith(" ") else after)
    return Completion(value, before + rest, len(before))


def _quoted(name: str) -> str:
    return f'"{name}"' if re.search(r'[\s()"]', name) else name
