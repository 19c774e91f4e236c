"""What has changed between two texts, by words: for reading, not for applying."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from itertools import takewhile

# Scripts without spaces between words are compared by character.
_DENSE = "\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
MOST = 2_000  # words, or paragraphs, that are compared one by one: the work grows by its square
_PARAGRAPH = re.compile(r"[^\n]*\n+|[^\n]+")
_WHOLE = re.compile(r"(?s:.+)")
_WORD = re.compile(rf"\n+|[{_DENSE}][^\S\n]*|[^\s{_DENSE}]+[^\S\n]*|[^\S\n]+")


class Kind(Enum):
    """What happened to a piece of text."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand one after the other and had the same fate."""

    text: str
    kind: Kind = Kind.KEPT


def changes(before: str, after: str) -> list[Piece]:
    """Return both texts in one: what was kept, and at its place what was removed and added.

    Kept and removed pieces make `before`, kept and added ones `after`, but for white space.
    Where very much is different, paragraphs are compared, and where these are too many, nothing.
    """
    found = _changes(before, after, _WORD) or _changes(before, after, _PARAGRAPH)
    return found or _changes(before, after, _WHOLE) or []


def _changes(before: str, after: str, unit: re.Pattern[str]) -> list[Piece] | None:
    """Return the changes by words or larger units; None where these are too many."""
    old, new = unit.findall(before), unit.findall(after)
    old_keys, new_keys = [w.strip(" ") for w in old], [w.strip(" ") for w in new]
    # Most edits touch a sentence: what is the same around it need not be compared.
    start = _alike(old_keys, new_keys)
    end = _alike(old_keys[start:][::-1], new_keys[start:][::-1])
    old_end, new_end = len(old) - end, len(new) - end
    if max(old_end, new_end) - start > MOST:
        return None
    matcher = SequenceMatcher(None, old_keys[start:old_end], new_keys[start:new_end])
    pieces = [Piece("".join(new[:start]))]
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece("".join(new[start + k : start + m])))
        else:
            pieces.append(Piece("".join(old[start + i : start + j]), Kind.REMOVED))
            pieces.append(Piece("".join(new[start + k : start + m]), Kind.ADDED))
    pieces.append(Piece("".join(new[new_end:])))
    return list(_joined(pieces))


def _alike(first: list[str], second: list[str]) -> int:
    """Return how many words at the beginning are the same."""
    pairs = zip(first, second, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    held: Piece | None = None
    for piece in pieces:
        if not piece.text:
            continue
        if held is not None and held.kind is piece.kind:
            held = Piece(held.text + piece.text, held.kind)
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held
