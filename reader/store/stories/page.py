"""The page of a story: its articles oldest first, and what each brings that was not there yet."""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from reader.model import ArticleRow, Sentence, StoryArticle
from reader.store.articles import ArticleTable
from reader.store.stories.rows import members, resolved
from reader.store.stories.sources import copies_among, told
from reader.store.trends.postings import key_terms

MOST = 200  # articles, the newest of a longer story
READ = 1500  # characters of a text: its first sentences
ADDS = 6
SHARED = 3
LEAST_TITLE = 4  # words from which an equal title means a copy
BEGINNING = 200  # characters that copies of a text have in common
NAME_BONUS = 0.3  # names and numbers tell what is new better than other words
NUMBER_BONUS = 0.2
LEAST_WEIGHT = 0.15  # of a word that is neither

PLAIN = 2  # words that are neither names nor numbers

WORD = re.compile(r"\w+")
# What begins a sentence or a line is written like a name too, and is none by that. Patterns look
# at one letter first: they are tried at every letter of every article of a story.
CAPITAL = r"\b[^\W\d_a-z][^\W\d_]+"
NAME = re.compile(
    r"(?=[^\W\d_a-z])"
    rf"(?<![.!?:;•–—\"“”‘’»'\n(] )(?<![\n\"“‘'(])(?<!^){CAPITAL}\b(?: {CAPITAL}\b){{0,3}}"
)
# A sum of money; or a number and what it counts.
SCALE = r"(?:[ ](?:ribu|juta|miliar|triliun|thousand|million|billion|trillion)\b)?"
NUMBER = re.compile(
    rf"""(?=[$€£¥A-Z\d])(?<!\w)(?:
        (?:[$€£¥]|Rp[ ]?|[A-Z]{{2,3}}\$?[ ]?)(?P<sum>\d(?:[\d.,]*\d)?){SCALE}
        | (?P<count>\d[\d.,:]*\d){SCALE}(?:[ ]?%|[ ][^\W\d_]{{4,}})?
    )""",
    re.VERBOSE,
)
# Written like names, and told in any article.
CALENDAR = frozenset(
    WORD.findall(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may
        june july august september october november december senin selasa rabu kamis jumat sabtu
        minggu januari februari maret mei juni juli agustus oktober desember anda
        """
    )
)
SMALL = re.compile(r"\b[a-z]\w+")

Terms = Sequence[tuple[str, str, float]]  # compared, as written, weight


def story_page(db: sqlite3.Connection, articles: ArticleTable, story_id: int) -> list[StoryArticle]:
    """Return the articles of a story, oldest first; also of one that bears another number now."""
    ids = members(db, resolved(db, story_id))[-MOST:]
    rows = sorted(articles.rows(ids), key=lambda row: (row.sorted_at, row.id))
    terms, texts = key_terms(db, ids), articles.texts(ids)
    chosen = _put_here(db, ids)
    begins = {row.id: texts.get(row.id, "")[:READ] for row in rows}
    small = frozenset(word for text in begins.values() for word in SMALL.findall(text))
    so_far = _Told(small, copies_among(db, told(db, ids)))
    page = []
    for row in rows:
        own = terms.get(row.id, ())
        page.append(so_far.next(row, begins[row.id], own, by_user=row.id in chosen))
    return page


@dataclass(slots=True)
class _Told:
    """What the articles so far have told."""

    common: frozenset[str]  # words that some article writes small: they are no names
    near: Mapping[int, int]  # by article that is nearly the text of an earlier one, that
    first: ArticleRow | None = None
    words: set[str] = field(default_factory=set)
    terms: Counter[str] = field(default_factory=Counter)
    titles: dict[str, int] = field(default_factory=dict)

    def next(self, row: ArticleRow, text: str, terms: Terms, *, by_user: bool) -> StoryArticle:
        """Return the next article with what is new in it, and count it among those told."""
        title, words = WORD.findall(row.title.casefold()), WORD.findall(text.casefold())
        copy = self._copied(row.id, title, words)
        article = StoryArticle(row)
        if self.first is not None:
            new = self._adds(row.title, text, terms)
            adds = () if copy is not None else tuple(islice(new, ADDS))
            article = StoryArticle(row, adds, copy, self._joined(row, terms, by_user))
        self.first = self.first or row
        self.words.update(title, words)
        self.terms.update([term for term, _, _ in terms])
        return article

    def _copied(self, id_: int, title: Sequence[str], words: Sequence[str]) -> int | None:
        """Return the earlier article with the same title, or (nearly) the same beginning."""
        begin = " ".join(words[:BEGINNING])[:BEGINNING]
        marks = [" ".join(title)] if len(title) >= LEAST_TITLE else []
        marks += [begin] if len(begin) == BEGINNING else []
        copy = next((self.titles[mark] for mark in marks if mark in self.titles), None)
        for mark in marks:
            self.titles.setdefault(mark, id_)
        return self.near.get(id_) if copy is None else copy

    def _adds(self, title: str, text: str, terms: Terms) -> Iterator[str]:
        """Yield names, numbers and telling words that none of the articles so far had."""
        weights = {written.casefold(): weight for _, written, weight in terms}
        found: dict[str, float] = {}
        for written, new, bonus in self._marked(title, text):
            if not self.words.issuperset(new):
                words = WORD.findall(written.casefold())
                weight = max(weights.get(word, 0.0) for word in words)
                found.setdefault(written, bonus + weight)
        fresh = [t for t in terms if t[0] not in self.terms and t[2] >= LEAST_WEIGHT]
        fresh = [t for t in fresh if t[1].casefold() not in CALENDAR]
        for _, written, weight in sorted(fresh, key=lambda t: -t[2])[:PLAIN]:
            found.setdefault(written, weight)
        said: set[str] = set()
        words_of = {written: set(WORD.findall(written.casefold())) for written in found}
        for written in sorted(found, key=lambda w: (-found[w], w)):
            parts = words_of[written]
            longer = any(parts < other for other in words_of.values())
            if not longer and not parts - said <= self.words:
                said |= parts
                yield written

    def _marked(self, title: str, text: str) -> Iterator[tuple[str, list[str], float]]:
        """Yield names and numbers, with the words that have to be new and what each counts.

        Titles may write every word like a name, so names are taken from texts alone.
        """
        for found in NAME.finditer(text):
            words = WORD.findall(found[0].casefold())
            lone = len(words) == 1 and words[0] in self.common
            capital = found[0][0].isupper()  # scripts without capitals mark no names
            if capital and not lone and CALENDAR.isdisjoint(words):
                yield found[0], words, NAME_BONUS
        for number in NUMBER.finditer(f"{title}\n{text}"):
            if number[0] != number["count"]:  # a number of nothing tells nothing
                yield number[0], WORD.findall(number["sum"] or number["count"]), NUMBER_BONUS

    def _joined(self, row: ArticleRow, terms: Terms, by_user: bool) -> Sentence | None:
        """Return why the article stands here."""
        if by_user:
            return Sentence.of("You put it into this story.")
        common = [t for t in terms if t[0] in self.terms]
        common.sort(key=lambda t: (-t[2] * self.terms[t[0]], t[0]))
        if not common or self.first is None:
            return None
        shared = ", ".join(written for _, written, _ in common[:SHARED])
        return _after(shared, self.first, row)


def _after(terms: str, first: ArticleRow, row: ArticleRow) -> Sentence | None:
    if first.sorted_at is None or row.sorted_at is None:
        return None
    minutes = round((row.sorted_at - first.sorted_at).total_seconds() / 60)
    if minutes < 60:
        return Sentence.of("Shares {terms}; {n} min after the first", terms=terms, n=minutes)
    if minutes < 48 * 60:
        hours = round(minutes / 60)
        return Sentence.of("Shares {terms}; {n} h after the first", terms=terms, n=hours)
    days = round(minutes / 1440)
    return Sentence.of("Shares {terms}; {n} days after the first", terms=terms, n=days)


def _put_here(db: sqlite3.Connection, ids: Sequence[int]) -> set[int]:
    """Return the articles that the user put to others of these."""
    known = set(ids)
    rows = db.execute("SELECT a, b FROM story_links WHERE same = 1").fetchall()
    return {max(pair) for pair in rows if known.issuperset(pair)}
