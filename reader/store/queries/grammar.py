"""What a user types to search, as a tree: words, "phrases", fields, OR, brackets and a minus.

    query  := all ("OR" all)*
    all    := part+
    part   := ["-"] ("(" query ")" | [field ":"] (word | phrase))

Nothing typed halfway is wrong: a quote or bracket that is still open closes at the end, an OR
or a field with nothing behind it is not there yet. Only what can never mean anything is an
error, and says where it stands.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import get_close_matches

from reader.errors import QueryError

FEW = (("has", "fulltext"), ("has", "teks-lengkap"), ("is", "tagged"), ("is", "bertanda"))
LONGEST = 1000  # characters of a query
MOST = 64  # words and fields of a query
DEEPEST = 20  # brackets in one another
# The fields, by each name they go by.
FIELDS = {
    **{name: name for name in ("title", "author", "feed", "category", "tag", "is", "has")},
    **{name: name for name in ("before", "after", "age", "lang", "words", "story")},
    "judul": "title",
    "penulis": "author",
    "sumber": "feed",
    "kategori": "category",
    "tanda": "tag",
    "status": "is",
    "punya": "has",
    "sebelum": "before",
    "sesudah": "after",
    "umur": "age",
    "bahasa": "lang",
    "kata": "words",
    "berita": "story",
}
OR = ("OR", "ATAU", "|")
NEAR = 0.8  # how like a field's name a word before a colon must be to be taken for a slip
FIELD = re.compile(r"([^\W\d_]+):")
SPACE = re.compile(r"\s*")
BARE = re.compile(r"\S*")


@dataclass(frozen=True, slots=True)
class Words:
    """Words that must occur; several only where they were quoted."""

    text: str
    column: str = ""  # "title" or "author"; "": anywhere
    quoted: bool = False
    begun: bool = False  # the last word may go on
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on something else than words."""

    field: str  # a value of FIELDS
    value: str
    start: int = 0  # where the value stands
    end: int = 0

    @property
    def names_few(self) -> bool:
        """Whether its articles stand in a table of their own, which is shorter than any list."""
        return self.field == "tag" or (self.field, self.value.casefold()) in FEW


@dataclass(frozen=True, slots=True)
class Not:
    """What must not hold."""

    part: "Part"


@dataclass(frozen=True, slots=True)
class All:
    """Parts that must all hold."""

    parts: tuple["Part", ...]


@dataclass(frozen=True, slots=True)
class Any:
    """Parts of which one must hold."""

    parts: tuple["Part", ...]


Part = Words | Filter | Not | All | Any


def parse(text: str) -> All:
    """Return the parts of what a user typed, none where it says nothing; QueryError."""
    if len(text) > LONGEST:
        raise QueryError(
            "A search may be {most} characters long.", start=LONGEST, end=len(text), most=LONGEST
        )
    found = _Reader(text).any()
    parts = found.parts if isinstance(found, All) else (found,)
    return _begin_last(All(parts), text)


def leaves(part: Part, wanted: bool = True) -> Iterator[tuple[Words | Filter, bool]]:
    """Yield the words and filters of a tree in their order, and whether they must hold."""
    match part:
        case Not():
            yield from leaves(part.part, not wanted)
        case All() | Any():
            for one in part.parts:
                yield from leaves(one, wanted)
        case _:
            yield part, wanted


class _Reader:
    """Goes through a text once, from left to right."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._depth = 0
        self._count = 0

    def any(self) -> Part:
        """Read parts with OR between them."""
        parts = [self._all()]
        while self._takes_or():
            parts.append(self._all())
        said = [part for part in parts if part != All(())]
        return said[0] if len(said) == 1 else Any(tuple(said)) if said else All(())

    def _all(self) -> Part:
        parts: list[Part] = []
        while self._more():
            part = self._part()
            if part not in (None, All(()), Not(All(()))):
                assert part is not None  # noqa: S101 - for the reader of types
                parts.append(part)
        return parts[0] if len(parts) == 1 and not isinstance(parts[0], All) else All(tuple(parts))

    def _more(self) -> bool:
        self._skip()
        if self._at >= len(self._text) or self._or_here():
            return False
        return not (self._depth and self._text[self._at] == ")")

    def _part(self) -> Part | None:
        start = self._at
        minus = self._text.startswith("-", start)
        self._at += minus
        if self._text.startswith("(", self._at):
            part: Part | None = self._group()
        else:
            part = self._leaf()
        if part is None and self._at == start + minus:
            self._at = max(self._at, start + 1)  # a minus alone
        return Not(part) if minus and part is not None else part

    def _group(self) -> Part:
        if self._depth >= DEEPEST:
            raise QueryError(
                "Too many brackets stand in one another.", start=self._at, end=self._at + 1
            )
        self._at += 1
        self._depth += 1
        part = self.any()
        self._depth -= 1
        self._skip()
        self._at += self._text.startswith(")", self._at)
        return part

    def _leaf(self) -> Words | Filter | None:
        begin = self._at
        field = self._field()
        start = self._at
        is_quoted = self._text.startswith('"', start)
        value = self._phrase() if is_quoted else self._bare()
        if not value.strip():
            return None
        self._count += 1
        if self._count > MOST:
            raise QueryError(
                "A search may have {most} parts.", start=begin, end=self._at, most=MOST
            )
        if field not in ("", "title", "author"):
            return Filter(field, value.strip(), start, self._at)
        begun = not is_quoted and value.endswith("*")
        return Words(value, field, is_quoted, begun, begin, self._at)

    def _field(self) -> str:
        found = FIELD.match(self._text, self._at)
        if found is None:
            return ""
        name = found[1].casefold()
        if name in FIELDS:
            self._at = found.end()
            return FIELDS[name]
        near = get_close_matches(name, FIELDS, 1, NEAR) if len(name) > 3 else []
        followed = self._text[found.end() : found.end() + 2]
        if near and followed.strip() and followed != "//":
            raise QueryError(
                "There is no field “{field}:”. Is it “{near}:”?",
                start=found.start(),
                end=found.end(),
                field=name,
                near=near[0],
            )
        return ""

    def _phrase(self) -> str:
        end = self._text.find('"', self._at + 1)
        value = self._text[self._at + 1 : end if end >= 0 else None]
        self._at = end + 1 if end >= 0 else len(self._text)
        return value

    def _bare(self) -> str:
        found = BARE.match(self._text, self._at)
        value = found[0] if found else ""
        while self._depth and value.endswith(")") and value.count(")") > value.count("("):
            value = value[:-1]
        self._at += len(value)
        return value

    def _takes_or(self) -> bool:
        self._skip()
        word = self._or_here()
        self._at += len(word)
        return bool(word)

    def _or_here(self) -> str:
        found = BARE.match(self._text, self._at)
        word = found[0] if found else ""
        return word if word in OR else ""

    def _skip(self) -> None:
        found = SPACE.match(self._text, self._at)
        self._at = found.end() if found else self._at


def _begin_last(tree: All, text: str) -> All:
    """Let the last wanted word go on: it is still being typed, or found as if it were."""
    words = [leaf for leaf, wanted in leaves(tree) if wanted and isinstance(leaf, Words)]
    if not text.strip() or not words or words[-1].quoted:
        return tree
    changed = _replaced(tree, words[-1], replace(words[-1], begun=True))
    assert isinstance(changed, All)  # noqa: S101 - as it was
    return changed


def _replaced(part: Part, old: Words, new: Words) -> Part:
    match part:
        case All():
            return All(tuple(_replaced(one, old, new) for one in part.parts))
        case Any():
            return Any(tuple(_replaced(one, old, new) for one in part.parts))
        case Not():
            return Not(_replaced(part.part, old, new))
        case _:
            return new if part == old else part
