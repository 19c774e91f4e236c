"""Which category a feed or an article seems to belong to, and the words that say so."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from reader.model import CategorySuggestion, Sentence
from reader.trends.categories.marks import is_word, without_publisher
from reader.trends.categories.model import CategoryModel
from reader.trends.categories.subjects import subject_of, subjects_by_word

FORMAT = 4  # of what is remembered; another one is learnt anew
LEAST_LESSONS = 8  # articles of a category, before it is suggested at all
LIKELY = 0.5  # how likely a category must be for a feed
SURE = 0.8  # and how likely to be told of a single article
ELSEWHERE = 0.9  # and of one whose feed has another category
LEAST_ARTICLES = 3
LEAST_SHARE = 0.5  # of a feed's articles
OF_SUBJECT = 0.2  # what a word of the category's subject tells a reader beside what was learnt
SHOWN_WORDS = 3


@dataclass(frozen=True, slots=True)
class Sample:
    """An article as it is taught or asked about."""

    id: int
    feed_id: int
    marks: Mapping[str, float]
    written: Mapping[str, str]  # its words as compared and as written


@dataclass(slots=True)
class Lessons:
    """What was learnt, and from which articles.

    The model is read only where it is asked: most syncs bring too little to teach anything.
    """

    taught: dict[int, tuple[int, int]] = field(default_factory=dict)  # feed: category, last one
    asked: dict[int, tuple[int, int]] = field(default_factory=dict)  # feed: last one, size then
    named: dict[int, str] = field(default_factory=dict)  # category: subject its name tells
    seen: int = 0  # all articles up to this one were looked at
    size: int = 0  # articles learnt from, when it was stored
    _stored: bytes | None = None
    _categories: frozenset[int] | None = None  # that there are
    _model: CategoryModel | None = None

    @property
    def model(self) -> CategoryModel:
        """What was learnt."""
        if self._model is None:
            stored = self._stored
            self._model = CategoryModel() if stored is None else CategoryModel.of_bytes(stored)
            self._name()
        return self._model

    def name(self, names: Mapping[int, str]) -> None:
        """Take in what the categories are called; with other names, other answers are right."""
        named = {one: subject for one, name in names.items() if (subject := subject_of(name))}
        if named != self.named:
            self.asked.clear()
            self.seen = 0
        self.named = named
        self._categories = frozenset(names)
        if self._model is not None:
            self._name()

    def to_bytes(self) -> bytes:
        """Return all of it for the store."""
        notes = (self.taught, self.asked, self.named)
        learnt = self._stored if self._model is None and self._stored else self.model.to_bytes()
        size = self.size if self._model is None else self._model.articles
        head = json.dumps([FORMAT, self.seen, size, *(list(note.items()) for note in notes)])
        return head.encode() + b"\n" + learnt

    @classmethod
    def of_bytes(cls, value: bytes | None) -> "Lessons":
        """Return what `to_bytes` wrote; None, or of an older version: nothing yet."""
        head, _, learnt = (value or b"[0]").partition(b"\n")
        version, *notes = json.loads(head)
        if version != FORMAT:
            return cls()
        seen, size, taught, asked, named = notes
        return cls(
            {feed: (category, last) for feed, (category, last) in taught},
            {feed: (last, size) for feed, (last, size) in asked},
            dict(named),
            seen,
            size,
            learnt,
        )

    def _name(self) -> None:
        if self._model is not None and self._categories is not None:
            self._model.keep(self._categories)
            self._model.name(self.named)


def can_tell(model: CategoryModel) -> bool:
    """Tell whether there is a choice: of one category alone, everything would be."""
    return sum(model.knows(category, LEAST_LESSONS) for category in model.categories) > 1


def of_feed(
    samples: Sequence[Sample], model: CategoryModel, names: Mapping[int, str]
) -> tuple[CategorySuggestion, ...]:
    """Return the category that a feed's articles speak for, each and together, if there is one."""
    if len(samples) < LEAST_ARTICLES or not can_tell(model):
        return ()
    totals = [model.totals(sample.marks) for sample in samples]
    category, share = _best(model.shares_of(totals), model)
    best = [_best(model.shares_of([each]), model)[0] for each in totals]
    voters = [sample for sample, told in zip(samples, best, strict=True) if told == category]
    if category not in names or share < LIKELY or len(voters) < LEAST_SHARE * len(samples):
        return ()
    reason = _reason(voters, len(samples), category, model, names)
    return (CategorySuggestion(category, round(len(voters) / len(samples), 3), reason),)


def of_article(
    sample: Sample, model: CategoryModel, names: Mapping[int, str], given: int | None = None
) -> CategorySuggestion | None:
    """Return the category of one article, or None where its words do not tell surely.

    `given` is the category of its feed, if it has one: only another one is of interest, and only
    by the article's own words, since all that is known of its publisher is that category.
    """
    if not can_tell(model):
        return None
    found = sample.marks if given is None else without_publisher(sample.marks)
    category, share = _best(model.shares(found), model)
    if category not in names or category == given:
        return None
    if share < (SURE if given is None else ELSEWHERE):
        return None
    words = _words([sample], category, model)
    reason = Sentence.of(
        "It uses words of {category}: {words}", category=names[category], words=words
    )
    if not words:
        reason = Sentence.of("It is like articles of {category}", category=names[category])
    return CategorySuggestion(category, round(share, 3), reason)


def _best(shares: Mapping[int, float], model: CategoryModel) -> tuple[int, float]:
    able = {c: share for c, share in shares.items() if model.knows(c, LEAST_LESSONS)}
    best = max(able, key=lambda category: (able[category], -category))
    return best, able[best]


def _reason(
    voters: Sequence[Sample],
    of: int,
    category: int,
    model: CategoryModel,
    names: Mapping[int, str],
) -> Sentence:
    words = _words(voters, category, model)
    text = (
        "{count} of {all} articles use words of {category}: {words}"
        if words
        else "{count} of {all} articles are like those of {category}"
    )
    values: dict[str, str | int] = {"count": len(voters), "all": of, "category": names[category]}
    return Sentence.of(text, **values, **({"words": words} if words else {}))


def _words(samples: Iterable[Sample], category: int, model: CategoryModel) -> str:
    """Return the words that speak most for the category, as the articles write them."""
    loud: defaultdict[str, float] = defaultdict(float)
    written: dict[str, str] = {}
    known, subject = subjects_by_word(), model.subject(category)
    for sample in samples:
        speaking = model.speaking(sample.marks, category)
        for mark, said in sample.marks.items():
            weight = speaking.get(mark, 0.0) + OF_SUBJECT * said * (subject in known.get(mark, ()))
            if weight > 0 and is_word(mark) and mark in sample.written and len(mark) > 2:
                loud[mark] += weight
                written.setdefault(mark, sample.written[mark])
    best = sorted(loud, key=lambda mark: (-loud[mark], mark))[:SHOWN_WORDS]
    return ", ".join(written[mark] for mark in best)
