"""Phrases that are written about much more than usual, with an honest doubt of small counts."""

import heapq
import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from reader.model import Topic
from reader.trends.stories.features import Features
from reader.trends.topics.aliases import aliases, joined
from reader.trends.topics.baseline import View
from reader.trends.topics.beside import joined as told_together
from reader.trends.topics.beside import whole_name
from reader.trends.topics.bursts import at_least, chance, threshold
from reader.trends.topics.factors import Factor, factor, reason
from reader.trends.topics.mentions import LEAST_ARTICLES, Mentions
from reader.trends.topics.names import Names, longest, spelling, written
from reader.trends.topics.support import Likeness
from reader.trends.words.everyday import COMMON, MET, is_everyday, is_listed, is_verb

UNSURE = 0.001  # share of articles added to the usual, so that 3 against 0 is no sensation
ENTER = 1.5  # times the usual, at the least
FALSE = 0.1  # share of the rises that may be chance
SPANS = (3, 6, 24, 72)  # hours; what is sudden shows in a short time
RELAXED = 100.0  # times as likely by chance a rise may be whose articles
RELAXED_SUPPORT = 0.35  # are so much alike: sources that tell one event are no chance
SUDDEN = 1.25  # what the strongest short time counts beside the whole window
SUPPORT = 0.2  # likeness to another source's article that is all one may ask
LEAST_SUPPORT = 0.05  # below, the articles only share a word
NAMED = 0.55  # share of titles from which a word is a name
UNTOLD = 0.5  # the same share where no title tells it
PLAIN = 0.6  # what a single word counts that is no name
PLAIN_KNOWN = 600  # articles to be known before such a word is a topic without a story
ONE_STORY = 0.4  # likeness of articles that report one event,
STORY_SOURCES = 4  # and how many sources do
COVERED = 0.5  # share of a topic's articles that have the phrase it is called by
EVERYWHERE = 0.08  # share of articles from which a word is always there
WHOLE = 1.5  # what a name of several words tells more than other phrases
SAME = 0.7  # share of the smaller one's articles that make two phrases one topic
SLOW = 0.03  # of that where they did not come within a short time
ABOVE = 1.3  # times the usual from which reports of one event are a topic, sure or not,
EVENT = 0.5  # and what they count beside what is sure
SHORT = 4  # part of the window within which articles came together
TOGETHER = 0.75  # if so many of them did
FEW = 4  # articles that may have one phrase by chance
FEW_SUPPORT = 0.15  # where they are not sudden, and the likeness that they need
STEPS = 12
EVIDENCE = 50
PHRASES = 20  # of a topic that are kept, to know it again under another name
YOUNG = 300  # phrases looked at where nothing is known yet of what is usual


@dataclass(slots=True)
class Burst:
    """A phrase in the window."""

    phrase: str
    articles: list[Features]  # oldest first
    sources: int
    above: Factor
    score: float
    ids: frozenset[int]
    names: bool = True  # it may name a topic; else it only belongs to one that another names
    others: list["Burst"] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Rise:
    """How much a phrase is used beyond the usual, and how likely that is by chance."""

    strength: float  # logarithms of how many times the usual it is at the least, added up
    chance: float
    needs: float = LEAST_SUPPORT  # likeness of its articles without which it may be chance
    sure: float = 0.0  # times the usual it is at the least, in the span where that is most
    together: bool = True  # its articles came within a short time
    event: bool = False  # too few to be sure by number: only counts as reports of one event


@dataclass(frozen=True, slots=True)
class Risen:
    """A phrase that is used more than usual; whether that is news is not looked at yet."""

    phrase: str
    rise: Rise
    articles: list[Features]  # oldest first
    sources: int
    ids: frozenset[int]

    @property
    def most(self) -> float:
        """The score that it has at the most."""
        return _score(self.sources, self.rise.strength)


Place = tuple[float, int, str]  # in the order of topics


def topics(
    mentions: Mentions, view: View, likeness: Likeness, names: Names, limit: int = 10
) -> list[Topic]:
    """Return the strongest topics of the articles of the feeds in view.

    What `likeness` and `names` find out of articles serves every panel that they are in.
    """
    kept: list[Burst] = []
    waiting: list[tuple[Place, Burst | None, Risen]] = [
        (_place(one.phrase, one.most), None, one) for one in _risen_phrases(mentions, view)
    ]
    heapq.heapify(waiting)
    while waiting:
        _, burst, risen = heapq.heappop(waiting)
        if burst is None:
            # Most phrases cost nothing: once there are enough topics, only parts of them count.
            if len(kept) < limit or any(_same(risen.ids, topic.ids) for topic in kept):
                burst = _burst(risen, (mentions, view), likeness, names)
            if burst is not None:
                heapq.heappush(waiting, (_place(burst.phrase, burst.score), burst, risen))
            continue
        home = next((topic for topic in kept if _same(burst.ids, topic.ids)), None)
        if home is not None:
            home.others.append(burst)
        elif burst.names and len(kept) < limit:
            kept.append(burst)
    return [_topic(burst, view, names) for burst in kept]


def _place(phrase: str, score: float) -> Place:
    """Return what puts the strongest first."""
    return -score, -len(phrase), phrase


def _risen_phrases(mentions: Mentions, view: View) -> Iterator[Risen]:
    """Yield the phrases that surely stand in more of these articles than usual."""
    rises = _risen(mentions, view) if view.known else _used(mentions)
    other = aliases(rises, mentions.by_phrase)
    for phrase, rise in rises.items():
        articles = mentions.by_phrase[phrase]
        if phrase in other:
            articles = joined(articles, mentions.by_phrase[other[phrase]])
        sources = len({article.publisher for article in articles})
        if sources >= STORY_SOURCES or not rise.event:
            ids = frozenset([article.id for article in articles])
            yield Risen(phrase, rise, articles, sources, ids)


def _burst(
    risen: Risen, where: tuple[Mentions, View], likeness: Likeness, names: Names
) -> Burst | None:
    """Return a phrase as one that is news; None for one that may be chance."""
    mentions, view = where
    phrase, rise, articles = risen.phrase, risen.rise, risen.articles
    alike = likeness.support(phrase, articles)
    event = alike >= ONE_STORY and risen.sources >= STORY_SOURCES
    if alike < rise.needs or (rise.event and not event):
        return None
    named = names.share(phrase, articles)
    plain = " " not in phrase and named < NAMED
    if plain and not event and _is_too_early(view, named, articles):
        return None
    weight = min(1.0, alike / SUPPORT) * (PLAIN if plain and not view.is_rare(phrase) else 1.0)
    usual = view.usual(phrase, len(mentions.articles)) + UNSURE * len(mentions.articles)
    above = Factor()
    if view.known:
        above = factor(len(articles), usual, view.uses(phrase), rise.sure)
    score = _score(risen.sources, rise.strength * weight)
    burst = Burst(phrase, articles, risen.sources, above, score, risen.ids)
    burst.names = _may_name(burst, view, names, event)
    return burst


def _is_too_early(view: View, named: float, articles: Sequence[Features]) -> bool:
    """Tell whether too little is known to take a word that is no name for a topic.

    Where no title tells whether it is a name, it is enough to know that it is no everyday word.
    """
    untold = named >= UNTOLD and is_listed(articles[0].language)
    return view.learnt < PLAIN_KNOWN and not (view.known and untold)


def _may_name(burst: Burst, view: View, names: Names, event: bool) -> bool:
    """Tell whether a topic can be called by the phrase alone."""
    phrase, articles = burst.phrase, burst.articles
    single = " " not in phrase
    if names.share(phrase, articles) >= NAMED:
        several = not is_everyday(phrase, articles[0].language)
        return not (single and names.is_part(phrase, articles, several=several))
    if single and _is_everywhere(phrase, view):
        return False
    if event and not single:
        return True
    return not _is_everyday(burst, view, MET if single and not event else COMMON)


def _is_everywhere(word: str, view: View) -> bool:
    return view.uses(word) > EVERYWHERE * view.exposure


def _is_everyday(burst: Burst, view: View, share: float) -> bool:
    """Tell whether each word of a phrase is an everyday one or everywhere, or it is but a verb."""
    words = burst.phrase.split()
    language = burst.articles[0].language
    written = (a.phrases[burst.phrase] for a in burst.articles if burst.phrase in a.phrases)
    if len(words) == 1 and is_verb(next(written, ""), language):
        return True
    return all(
        is_everyday(word, language, share) or (len(words) == 2 and _is_everywhere(word, view))
        for word in words
    )


def _risen(mentions: Mentions, view: View) -> dict[str, Rise]:
    """Return the phrases that are used more than usual in some span; few of them by chance."""
    spans = [(begin, mentions.count(begin)) for begin in _begins(view)]
    tried = 1 + sum(len(article.phrases) for article in mentions.articles)
    found: dict[str, Rise] = {}
    for phrase, articles in mentions.by_phrase.items():
        rise = _rise(phrase, articles, spans, view)
        if rise is not None:
            found[phrase] = rise
    limit = threshold([r.chance for r in found.values() if not r.event], tried, FALSE)
    doubtful = max(limit, FALSE / tried) * RELAXED
    return {
        phrase: rise if rise.chance <= limit else replace(rise, needs=RELAXED_SUPPORT)
        for phrase, rise in found.items()
        if rise.chance <= doubtful * (1 if rise.together else SLOW)
    }


def _rise(
    phrase: str, articles: Sequence[Features], spans: Sequence[tuple[int, int]], view: View
) -> Rise | None:
    """Return how a phrase rose in the window (the first span) and in shorter times."""
    known = view.uses(phrase)
    share = known / view.exposure
    bounds: list[float] = []
    least = 1.0
    for begin, volume in spans:
        count = len(articles) - bisect_right(articles, begin, key=_at)
        usual = share * volume
        bound = 0.0
        if count >= LEAST_ARTICLES and count > usual:
            bound = at_least(count, usual + UNSURE * volume, known)
        if bound >= ENTER:
            least = min(least, chance(count, usual, known))
        bounds.append(math.log(bound) if bound >= ENTER else 0.0)
    together = _came_together(articles, (view.end - view.begin) // SHORT)
    if not any(bounds):
        times = len(articles) / (share * spans[0][1] + UNSURE * spans[0][1])
        if times < ABOVE or not together:
            return None
        return Rise(EVENT * math.log(times), 0.0, event=True)
    strength = bounds[0] + SUDDEN * max(bounds[1:], default=0.0)
    few = len(articles) <= FEW and not together
    needs = FEW_SUPPORT if few else LEAST_SUPPORT
    return Rise(strength, least, needs, math.exp(max(bounds)), together)


def _came_together(articles: Sequence[Features], span: int) -> bool:
    """Tell whether most of the articles, oldest first, came within some time as long as that."""
    least = math.ceil(TOGETHER * len(articles))
    pairs = zip(articles, articles[least - 1 :], strict=False)
    return any(last.at - first.at <= span for first, last in pairs)


def _used(mentions: Mentions) -> dict[str, Rise]:
    """Return the phrases that most articles use: on its first day a library knows no usual."""
    most = sorted(mentions.by_phrase.items(), key=lambda item: (-len(item[1]), item[0]))
    return {phrase: Rise(1.0, 0.0) for phrase, _ in most[:YOUNG]}


def _score(sources: int, strength: float) -> float:
    return math.log(1 + sources) * strength


def _begins(view: View) -> list[int]:
    hours = (view.end - view.begin) // 3600
    return [view.begin, *(view.end - span * 3600 for span in SPANS if span < hours)]


def spark(times: Sequence[int], span: tuple[int, int], steps: int = STEPS) -> tuple[int, ...]:
    """Return how many of `times` fall into each of equal steps of the span."""
    begin, end = span
    counts = [0] * steps
    for at in times:
        if begin < at <= end:
            counts[min(steps - 1, (at - begin) * steps // (end - begin))] += 1
    return tuple(counts)


def _same(some: frozenset[int], others: frozenset[int]) -> bool:
    return len(some & others) >= SAME * min(len(some), len(others))


def _head(burst: Burst, names: Names) -> str:
    """Return the phrase that a topic is called by: whole names before words.

    Most of its articles have to have it.
    """

    def telling(other: Burst) -> float:
        covered = len(other.ids & burst.ids) / len(burst.ids)
        if covered < COVERED or not other.names:
            return 0.0
        whole = " " in other.phrase and names.share(other.phrase, other.articles) >= UNTOLD
        return other.score * (WHOLE if whole else 1.0)

    return max((burst, *burst.others), key=telling).phrase


def _second(burst: Burst, words: Sequence[str], names: Names) -> tuple[str, ...]:
    """Return the words of another name that most of a topic's articles have; none for none."""
    own = set(words)
    near = [
        other
        for other in (burst, *burst.others)
        if len(other.ids & burst.ids) >= COVERED * len(burst.ids)
        and own.isdisjoint(other.phrase.split())
        and _is_name(other, names)
    ]
    if not near:
        return ()
    best = max(near, key=lambda other: (other.score, len(other.phrase), other.phrase))
    return longest(best.phrase, burst.articles, [other.phrase for other in near])


def _is_name(burst: Burst, names: Names) -> bool:
    """Tell whether a phrase is a name; where no title tells it, it has no everyday word."""
    share = names.share(burst.phrase, burst.articles)
    if share >= NAMED:
        return burst.names
    language = burst.articles[0].language
    untold = share == UNTOLD and burst.names and is_listed(language)
    words = burst.phrase.split()
    spelt = spelling(burst.phrase, burst.articles).split()
    return (
        untold
        and not any(is_everyday(word, language) for word in words)
        and not any(is_verb(word, language) for word in spelt)
    )


def _topic(burst: Burst, view: View, names: Names) -> Topic:
    articles = sorted(burst.articles, key=lambda a: (-a.at, a.id))
    hours = max(1, round((view.end - view.begin) / 3600))
    head = _head(burst, names)
    others = [other.phrase for other in (burst, *burst.others) if other.phrase != head]
    words = longest(head, burst.articles, others)
    second = _second(burst, words, names)
    whole = whole_name(words, second, burst.articles)
    label = spelling(whole, burst.articles) or written(words, burst.articles)
    if second and not whole:
        label = told_together(label, written(second, burst.articles))
    return Topic(
        head,
        label,
        tuple(article.id for article in articles[:EVIDENCE]),
        len(articles),
        burst.sources,
        burst.above.times,
        spark([article.at for article in articles], (view.begin, view.end)),
        reason(len(articles), burst.sources, hours, burst.above),
        (" ".join(words), *others[:PHRASES]),
        burst.above.at_least,
    )


def _at(article: Features) -> int:
    return article.at
