"""The page of a story: its articles oldest first, and what each brings that was not there yet."""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from reader.model import ArticleRow, Sentence, StoryArticle
from reader.store.articles import ArticleTable
from reader.store.story_rows import members, resolved
from reader.store.trends_postings import key_terms

MOST = 200  # articles, the newest of a longer story
READ = 1500  # characters of a text: its first sentences
ADDS = 6
SHARED = 3
LEAST_TITLE = 4  # words from which an equal title means a copy
BEGINNING = 200  # characters that copies of a text have in common
NAME_BONUS = 0.3  # names and numbers tell what is new better than other words
NUMBER_BONUS = 0.2
LEAST_WEIGHT = 0.15  # of a word that is neither

NAME = re.compile(r"(?<![.!?:\"“”»'\n] )(?<!^)\b[^\W\d_a-z]\w+(?: [^\W\d_a-z]\w+){0,3}")
NUMBER = re.compile(r"\b\d[\d.,:]*\d\b")
WORD = re.compile(r"\w+")

Terms = Sequence[tuple[str, str, float]]  # compared, as written, weight


def story_page(db: sqlite3.Connection, articles: ArticleTable, story_id: int) -> list[StoryArticle]:
    """Return the articles of a story, oldest first; also of one that bears another number now."""
    ids = members(db, resolved(db, story_id))[-MOST:]
    rows = sorted(articles.rows(ids), key=lambda row: (row.sorted_at, row.id))
    terms, texts = key_terms(db, ids), articles.texts(ids)
    chosen = _put_here(db, ids)
    told = _Told()
    page = []
    for row in rows:
        text = texts.get(row.id, "")[:READ]
        page.append(told.next(row, text, terms.get(row.id, ()), by_user=row.id in chosen))
    return page


@dataclass(slots=True)
class _Told:
    """What the articles so far have told."""

    first: ArticleRow | None = None
    words: set[str] = field(default_factory=set)
    terms: Counter[str] = field(default_factory=Counter)
    titles: dict[str, int] = field(default_factory=dict)

    def next(self, row: ArticleRow, text: str, terms: Terms, *, by_user: bool) -> StoryArticle:
        """Return the next article with what is new in it, and count it among those told."""
        copy = self._copied(row, text)
        article = StoryArticle(row)
        if self.first is not None:
            new = self._adds(row.title, text, terms)
            adds = () if copy is not None else tuple(islice(new, ADDS))
            article = StoryArticle(row, adds, copy, self._joined(row, terms, by_user))
        self.first = self.first or row
        self.words.update(WORD.findall(f"{row.title}\n{text}".casefold()))
        self.terms.update(term for term, _, _ in terms)
        return article

    def _copied(self, row: ArticleRow, text: str) -> int | None:
        """Return the earlier article with the same title, or the same beginning of the text."""
        title = " ".join(WORD.findall(row.title.casefold()))
        begin = " ".join(WORD.findall(text.casefold()))[:BEGINNING]
        marks = [title] if title.count(" ") >= LEAST_TITLE - 1 else []
        marks += [begin] if len(begin) == BEGINNING else []
        copy = next((self.titles[mark] for mark in marks if mark in self.titles), None)
        for mark in marks:
            self.titles.setdefault(mark, row.id)
        return copy

    def _adds(self, title: str, text: str, terms: Terms) -> Iterator[str]:
        """Yield names, numbers and telling words that none of the articles so far had."""
        weights = {written.casefold(): weight for _, written, weight in terms}
        found: dict[str, float] = {}
        for written, bonus in _marked(title, text):
            words = WORD.findall(written.casefold())
            if not self.words.issuperset(words):
                weight = max(weights.get(word, 0.0) for word in words)
                found.setdefault(written, bonus + weight)
        for term, written, weight in terms:
            if term not in self.terms and weight >= LEAST_WEIGHT:
                found.setdefault(written, weight)
        said: set[str] = set()
        for written in sorted(found, key=lambda w: (-found[w], w)):
            parts = set(WORD.findall(written.casefold()))
            if not parts <= self.words | said:
                said |= parts
                yield written

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


def _marked(title: str, text: str) -> Iterator[tuple[str, float]]:
    """Yield names and numbers, each with what it counts for that.

    Titles may write every word like a name, and so does the beginning of a sentence.
    """
    for found in NAME.finditer(text):
        yield found[0], NAME_BONUS
    for found in NUMBER.finditer(f"{title}\n{text}"):
        yield found[0], NUMBER_BONUS


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
