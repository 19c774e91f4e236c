"""What was learnt of categories: how much each mark of an article speaks for each of them.

A linear model, learnt one article after the other: where it is wrong about an article, or in
doubt, the article's marks are moved towards its category. Marks are remembered by a number
alone. When there are too many, those that say least are forgotten.

Who published an article is a mark too, but not one that is learnt so: a feed is all of one
category mostly, and its publisher would explain everything, so that its words taught nothing.
How often each category was a publisher's is counted instead, and told beside what words say.
"""

import json
import math
import random
import zlib
from array import array
from collections.abc import Collection, Mapping, Sequence
from operator import add, mul
from typing import Any

STEP = 0.5
PASSES = 2  # over each batch of lessons
RIGHT = 0.003  # how far off an answer may be and still teach nothing: 4 %
PUBLISHER = "@"  # with this begins the mark that names one
OF_PUBLISHER = 0.25  # what the logarithm of a publisher's share in a category counts
ANY_PUBLISHER = 3.0  # articles of any publisher that are added to those of one
MOST_WEIGHTS = 600_000  # in all categories together; 4 MB when stored
OF_NAME = 2.0  # what a name weighs where an article speaks of its subject alone
OF_NAME_AT_FIRST = 8.0  # while little was learnt
FEW_WORDS = 2.0  # about a subject tell little
MOST_STRENGTH = 2  # articles: more of one feed are not independent witnesses
MUCH = 1000  # articles learnt from, at which names weigh half way between
SEEN_OFTEN = 10  # articles added to all, so that the first ones do not weigh wildly

Marks = Mapping[str, float]
Row = list[float]  # of a mark: its weight in each category


class CategoryModel:
    """Learns from articles whose category is known; answers for those where it is not."""

    def __init__(self, categories: Sequence[int] = ()) -> None:
        self.categories = list(categories)
        self.articles = 0
        self._lessons: dict[int, int] = {}  # articles of each category
        self._seen: dict[int, int] = {}  # in how many articles each mark stood
        self._moved: dict[int, float] = {}  # how much each mark has learnt already
        self._rows: dict[int, Row] = {}
        self._published: dict[str, Row] = {}  # articles of each category, by publisher
        self._subjects: list[tuple[str, int]] = []  # of categories that are named like one

    def name(self, subjects: Mapping[int, str]) -> None:
        """Tell which categories are named like a subject; what is learnt adds to that."""
        for category in subjects:
            self._open(category)
        self._subjects = [
            (f"={subject}", self.categories.index(one)) for one, subject in subjects.items()
        ]

    def learn(self, lessons: Sequence[tuple[Marks, int]]) -> None:
        """Take in articles: their marks and the category they belong to."""
        for category in dict.fromkeys(category for _, category in lessons):
            self._open(category)
        for marks, category in lessons:
            self.articles += 1
            self._lessons[category] = self.lessons(category) + 1
            for mark in marks:
                if mark.startswith(PUBLISHER):
                    counts = self._published.setdefault(mark, [0.0] * len(self.categories))
                    counts[self.categories.index(category)] += 1
                else:
                    self._seen[_key(mark)] = self._seen.get(_key(mark), 0) + 1
        known = [
            (self._vector(marks), self._told(marks), self.categories.index(place))
            for marks, place in lessons
        ]
        for turn in range(PASSES):
            order = list(range(len(known)))
            random.Random(turn).shuffle(order)  # noqa: S311 - the same order every time
            for number in order:
                self._move(*known[number])
        if len(self._rows) * len(self.categories) > MOST_WEIGHTS:
            self._forget()

    def knows(self, category: int, least: int) -> bool:
        """Tell whether a category has so many lessons, or a name that tells enough."""
        return self.subject(category) is not None or self.lessons(category) >= least

    def subject(self, category: int) -> str | None:
        """Return the subject that the category is named like."""
        told = (mark[1:] for mark, place in self._subjects if self.categories[place] == category)
        return next(told, None)

    def lessons(self, category: int) -> int:
        """Return how many articles of a category were learnt from."""
        return self._lessons.get(category, 0)

    def keep(self, categories: Collection[int]) -> None:
        """Forget the categories that are not among these."""
        for category in [one for one in self.categories if one not in categories]:
            place = self.categories.index(category)
            self.categories.pop(place)
            self._lessons.pop(category, None)
            for row in (*self._rows.values(), *self._published.values()):
                row.pop(place)

    def shares(self, marks: Marks) -> dict[int, float]:
        """Return how likely each category is; what is left of 1: that the marks tell nothing."""
        return self.shares_of([self.totals(marks)])

    def totals(self, marks: Marks) -> Row:
        """Return how much the marks speak for each category; all 0 where none is known."""
        told = self._told(marks)
        for mark in marks:
            if mark in self._published:
                told = list(map(add, told, self._usual_of(mark)))
        return self._totals(self._vector(marks), told)

    def shares_of(self, articles: Sequence[Row]) -> dict[int, float]:
        """Return how likely each category is for articles together, by what they total."""
        strength = min(len(articles), MOST_STRENGTH) / max(1, len(articles))
        sums = (sum(each) for each in zip(*articles, strict=True))
        raised = [math.exp(strength * one) for one in sums]
        whole = 1.0 + sum(raised)
        return {one: value / whole for one, value in zip(self.categories, raised, strict=True)}

    def speaking(self, marks: Marks, category: int) -> dict[str, float]:
        """Return how much each mark speaks for a category, more than for the others."""
        place = self.categories.index(category)
        vector = self._vector(marks)
        found: dict[str, float] = {}
        for mark in marks:
            row = self._rows.get(_key(mark))
            if row is not None:
                found[mark] = vector[_key(mark)] * (row[place] - sum(row) / len(row))
        return found

    def to_bytes(self) -> bytes:
        """Return all that was learnt, for the store."""
        keys = array("I", self._rows)
        seen = array("I", (self._seen.get(key, 0) for key in keys))
        moved = array("f", (self._moved[key] for key in keys))
        weights = array("f", (weight for row in self._rows.values() for weight in row))
        head = json.dumps(
            [
                self.categories,
                [self.lessons(one) for one in self.categories],
                self.articles,
                len(keys),
                self._published,
            ]
        ).encode()
        parts = (part.tobytes() for part in (keys, seen, moved, weights))
        return zlib.compress(head + b"\n" + b"".join(parts), 1)

    @classmethod
    def of_bytes(cls, value: bytes) -> "CategoryModel":
        """Return the model that `to_bytes` wrote."""
        head, _, body = zlib.decompress(value).partition(b"\n")
        categories, lessons, articles, size, published = json.loads(head)
        keys, seen = _array("I", body, 0, size), _array("I", body, size, size)
        moved = _array("f", body, 2 * size, size)
        weights = _array("f", body, 3 * size, size * len(categories)).tolist()
        wide = len(categories)
        model = cls(categories)
        model.articles = articles
        model._published = published
        model._lessons = dict(zip(categories, lessons, strict=True))
        model._seen = dict(zip(keys, seen, strict=True))
        model._moved = dict(zip(keys, moved, strict=True))
        model._rows = {key: weights[n * wide : n * wide + wide] for n, key in enumerate(keys)}
        return model

    def _open(self, category: int) -> None:
        if category not in self.categories:
            self.categories.append(category)
            for row in (*self._rows.values(), *self._published.values()):
                row.append(0.0)

    def _vector(self, marks: Marks) -> dict[int, float]:
        """Return the marks by number, weighed by rarity, of length 1."""
        vector: dict[int, float] = {}
        for mark, count in marks.items():
            if mark.startswith(PUBLISHER):
                continue
            key = _key(mark)
            seen = self._seen.get(key, 0) + 1
            rarity = math.log((self.articles + SEEN_OFTEN) / seen)
            vector[key] = count * max(0.0, rarity)
        length = math.sqrt(sum(value * value for value in vector.values())) or 1.0
        return {key: value / length for key, value in vector.items()}

    def _told(self, marks: Marks) -> Row:
        """Return how much the subjects of an article speak for the categories named so."""
        told = [0.0] * len(self.categories)
        young = MUCH / (MUCH + self.articles)
        weight = OF_NAME + (OF_NAME_AT_FIRST - OF_NAME) * young
        spoken = sum(words * words for mark, words in marks.items() if mark.startswith("="))
        for subject, place in self._subjects:
            told[place] = weight * marks.get(subject, 0.0) ** 2 / (spoken + FEW_WORDS)
        return told

    def _usual_of(self, publisher: str) -> Row:
        """Return how much more often than others a publisher's articles are of each category."""
        counts = self._published[publisher]
        own = sum(counts) + ANY_PUBLISHER
        found: Row = []
        for category, count in zip(self.categories, counts, strict=True):
            share = (self.lessons(category) + 1) / (self.articles + len(self.categories))
            found.append(OF_PUBLISHER * math.log((count / share + ANY_PUBLISHER) / own))
        return found

    def _totals(self, vector: Mapping[int, float], told: Row) -> Row:
        known = [
            (value, row)
            for key, value in vector.items()
            if (row := self._rows.get(key)) is not None
        ]
        if not known:
            return told
        values, rows = zip(*known, strict=True)
        columns = zip(*rows, strict=True)
        return [sum(map(mul, values, each), one) for one, each in zip(told, columns, strict=True)]

    def _likely(self, vector: Mapping[int, float], told: Row) -> Row:
        totals = self._totals(vector, told)
        top = max(totals, default=0.0)
        raised = [math.exp(total - top) for total in totals]
        whole = sum(raised)
        return [value / whole for value in raised]

    def _move(self, vector: Mapping[int, float], told: Row, place: int) -> None:
        wrong = self._likely(vector, told)
        wrong[place] -= 1.0
        far = sum(value * value for value in wrong)
        if far < RIGHT:
            return
        rows, learnt = self._rows, self._moved
        for key, value in vector.items():
            row = rows.get(key)
            if row is None:
                row = rows[key] = [0.0] * len(wrong)
            moved = learnt[key] = learnt.get(key, 1e-6) + value * value * far
            step = STEP * value / math.sqrt(moved)
            for number, part in enumerate(wrong):
                row[number] -= step * part

    def _forget(self) -> None:
        """Keep the three quarters of the marks that say most."""
        says = {key: max(row) - min(row) for key, row in self._rows.items()}
        keep = sorted(says, key=lambda key: (-says[key], key))
        kept = keep[: 3 * MOST_WEIGHTS // (4 * len(self.categories))]
        self._rows = {key: self._rows[key] for key in kept}
        self._seen = {key: self._seen[key] for key in kept}
        self._moved = {key: self._moved[key] for key in kept}


def _key(mark: str) -> int:
    return zlib.crc32(mark.encode())


def _array(kind: str, body: bytes, start: int, size: int) -> "array[Any]":
    found = array(kind)
    found.frombytes(body[4 * start : 4 * (start + size)])
    return found
