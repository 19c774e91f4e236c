"""Which category a feed or an article seems to belong to, and the words that say so."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from reader.model import CategorySuggestion, Sentence
from reader.trends.category_marks import is_word
from reader.trends.category_model import CategoryModel

LEAST_LESSONS = 8  # articles of a category, before it is suggested at all
LIKELY = 0.5  # how likely a category must be to count for the feed
SURE = 0.8  # and how likely to be told of a single article
LEAST_ARTICLES = 3
LEAST_SHARE = 0.5  # of a feed's articles
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
    """What was learnt, and from which articles."""

    model: CategoryModel = field(default_factory=CategoryModel)
    taught: dict[int, tuple[int, int]] = field(default_factory=dict)  # feed: category, last one
    asked: dict[int, tuple[int, int]] = field(default_factory=dict)  # feed: last one, size then

    def to_bytes(self) -> bytes:
        """Return all of it for the store."""
        head = json.dumps([list(self.taught.items()), list(self.asked.items())])
        return head.encode() + b"\n" + self.model.to_bytes()

    @classmethod
    def of_bytes(cls, value: bytes | None) -> "Lessons":
        """Return what `to_bytes` wrote; None: nothing yet."""
        if value is None:
            return cls()
        head, _, learnt = value.partition(b"\n")
        taught, asked = json.loads(head)
        return cls(
            CategoryModel.of_bytes(learnt),
            {feed: (category, last) for feed, (category, last) in taught},
            {feed: (last, size) for feed, (last, size) in asked},
        )


def of_feed(
    samples: Sequence[Sample], model: CategoryModel, names: Mapping[int, str]
) -> tuple[CategorySuggestion, ...]:
    """Return the categories that most of a feed's articles speak for, likeliest first."""
    if len(samples) < LEAST_ARTICLES:
        return ()
    votes: dict[int, list[Sample]] = {}
    for sample in samples:
        category, share = _best(sample, model)
        if category in names and share >= LIKELY:
            votes.setdefault(category, []).append(sample)
    found = [
        CategorySuggestion(
            category,
            round(len(voters) / len(samples), 3),
            _reason(voters, len(samples), category, model, names),
        )
        for category, voters in votes.items()
        if len(voters) >= LEAST_SHARE * len(samples)
    ]
    return tuple(sorted(found, key=lambda one: (-one.share, one.category_id)))


def of_article(
    sample: Sample, model: CategoryModel, names: Mapping[int, str]
) -> CategorySuggestion | None:
    """Return the category of one article, or None where its words do not tell surely."""
    category, share = _best(sample, model)
    if category not in names or share < SURE:
        return None
    words = _words([sample], category, model)
    reason = Sentence.of(
        "It uses words of {category}: {words}", category=names[category], words=words
    )
    return CategorySuggestion(category, round(share, 3), reason if words else None)


def _best(sample: Sample, model: CategoryModel) -> tuple[int, float]:
    shares = model.shares(sample.marks)
    able = {c: share for c, share in shares.items() if model.lessons(c) >= LEAST_LESSONS}
    if len(able) < 2:  # with one category to choose from, everything belongs to it
        return 0, 0.0
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
    for sample in samples:
        for mark, weight in model.speaking(sample.marks, category).items():
            if weight > 0 and is_word(mark) and mark in sample.written and len(mark) > 2:
                loud[mark] += weight
                written.setdefault(mark, sample.written[mark])
    best = sorted(loud, key=lambda mark: (-loud[mark], mark))[:SHOWN_WORDS]
    return ", ".join(written[mark] for mark in best)
