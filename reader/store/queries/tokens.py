"""What the search index sees of a text, and what it is asked: two pure functions that fit.

FTS5 cuts words at spaces. Chinese, Japanese, Thai, Lao, Khmer and Burmese put none between
words, so a run of such signs is given to it as overlapping pairs: "中国人" becomes "中国 国人 人",
and a search for "国人" becomes the phrase of its own pairs. The last sign stands alone too, so
that one sign followed by anything finds it everywhere.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from operator import add

MARKS = (
    r"\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3"
)
SIGNS = (
    r"\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ebd-\u0ec6\u1000-\u102a"
    r"\u1780-\u17b3\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    r"\U00020000-\U0003ffff"
)
RUN = f"[{SIGNS}][{SIGNS}{MARKS}]*"
# Vowel points that Arabic and Hebrew may write or leave out, and the Arabic stretching stroke.
POINTS = r"[\u0591-\u05bd\u05bf\u0610-\u061a\u0640\u064b-\u065f\u0670]"
# All that is prepared stands here; a text in Latin, Greek or Cyrillic letters has none of it.
PREPARED = r"[\u0590-\u1fff\u2e80-\U0010ffff]"
MARK = f"[{MARKS}]"
# A private sign that no text can hold any more marks our own terms, such as the feed's number.
OWN = "\ue000"
OWN_SIGNS = "[\ue000-\uf8ff]"
LEFT_OUT = f"{POINTS}|{OWN_SIGNS}"
# Common signs between words that have another normal form; without them most texts are in theirs.
APART = "…，：；！？（）｜"
# One letter alone would begin half of all words; one sign of a script without spaces is a word.
BEGINNING = r"[^\W_]\w+$"
SIGN = f"[{SIGNS}][{MARKS}]*"
ACCENTS = r"[\u0300-\u036f]"
TERM = r"[^\W\d_][\w\u0900-\u109f]{1,23}"
# These large sets of signs take 15 ms to compile, and a window starts without.
compiled: Callable[[str], re.Pattern[str]] = cache(re.compile)


def indexed(text: str) -> str:
    """Return `text` as the index is to see it."""
    if text.isascii():
        return text
    text = _plain(text)
    if not compiled(PREPARED).search(text):
        return text
    return compiled(RUN).sub(lambda run: f" {_pairs(run[0], last=True)} ", text)


def feed_term(feed_id: int) -> str:
    """Return the term by which the index knows the articles of a feed."""
    return f"{OWN}{feed_id}"


def folded(text: str) -> str:
    """Return `text` as FTS5 compares it: small letters without accents."""
    text = text.lower()
    if text.isascii():
        return text
    return unicodedata.normalize(
        "NFC", compiled(ACCENTS).sub("", unicodedata.normalize("NFKD", text))
    )


def terms(prepared: str) -> set[str]:
    """Return the words of a text that `indexed` prepared, as a beginning is completed to them."""
    return set(compiled(TERM).findall(folded(prepared)))


def expression(
    text: str,
    *,
    quoted: bool = False,
    begun: bool = False,
    complete: Callable[[str], Sequence[str]] = lambda _: (),
) -> str | None:
    """Return the FTS5 expression for one word or quoted phrase; None where it holds no word.

    A word that is only `begun` may be the beginning of one: of those that `complete` names, or
    of any.
    """
    parts = list(_phrases(text))
    if not parts:
        return None
    phrases = [_quoted(part) for part in parts]
    if (begun and not quoted) or compiled(SIGN).fullmatch(parts[-1]):
        phrases[-1] = _begun(parts[-1], complete)
    return " AND ".join(phrases)


def any_feed(feed_ids: Iterable[int]) -> str:
    """Return the FTS5 expression for the articles of some feeds."""
    return " OR ".join(_quoted(feed_term(feed_id)) for feed_id in feed_ids)


def singles(text: str) -> list[str]:
    """Return the single words of a text in small letters, to look for them in titles."""
    return re.findall(r"\w+", text.casefold())


def count_words(text: str) -> int:
    """Return how many words a text with single spaces has.

    Two signs of a script without spaces count as one.
    """
    spaced = text.count(" ") + text.count("\n") + bool(text)
    if text.isascii():
        return spaced
    return spaced + sum(len(run[0]) // 2 for run in compiled(RUN).finditer(text))


def _plain(text: str) -> str:
    for sign in APART:
        text = text.replace(sign, " ")
    if not unicodedata.is_normalized("NFKC", text):
        text = unicodedata.normalize("NFKC", text)
    if not compiled(PREPARED).search(text):
        return text
    return (
        compiled(POINTS).sub("", compiled(OWN_SIGNS).sub(" ", text))
        if compiled(LEFT_OUT).search(text)
        else text
    )


def _pairs(run: str, *, last: bool) -> str:
    signs: Sequence[str] = compiled(SIGN).findall(run) if compiled(MARK).search(run) else run
    pairs = list(map(add, signs, signs[1:]))
    return " ".join([*pairs, signs[-1]] if last or not pairs else pairs)


def _phrases(text: str) -> Iterator[str]:
    """Yield what the parts of a word, or of what stood in quotes, are looked for by."""
    for part, is_run in _parts(_plain(text)):
        if is_run:
            yield _pairs(part, last=False)
        elif any(sign.isalnum() for sign in part):
            yield part


def _begun(phrase: str, complete: Callable[[str], Sequence[str]]) -> str:
    """Return the expression for a phrase whose last word may only be begun."""
    beginning = compiled(BEGINNING).search(phrase)
    if beginning is None and not compiled(SIGN).fullmatch(phrase):
        return _quoted(phrase)
    before, begun = (phrase[: beginning.start()], beginning[0]) if beginning else ("", phrase)
    completions = complete(folded(begun))
    if not completions:
        return _quoted(phrase) + " *"
    return "(" + " OR ".join(_quoted(before + term) for term in completions) + ")"


def _quoted(phrase: str) -> str:
    return '"' + phrase.replace('"', " ") + '"'


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    end = 0
    for run in compiled(RUN).finditer(text):
        yield text[end : run.start()].strip(), False
        yield run[0], True
        end = run.end()
    yield text[end:].strip(), False
