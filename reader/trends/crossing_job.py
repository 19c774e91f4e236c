"""Finds the stories in other languages that tell of the same event, after stories have changed.

Only stories that changed are looked at again; then all of these days are compared, which takes
moments, since a story is a few names then.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

from reader.store.store import Store
from reader.store.stories.crossings import CrossingStep, NamedStory, ToldText
from reader.trends.stories.crossing import Told, crossings
from reader.trends.stories.live import LIVE
from reader.trends.words.language import guess
from reader.trends.words.names import Names, names
from reader.trends.words.words import headline, plain
from reader.workers import Workers

AT_ONCE = 250  # stories of one thought, and of one write


def update(store: Store, workers: Workers, now: int) -> None:
    """Bring what stands beside each other in two languages up to date."""
    more = True
    while more:
        step, more = workers.think.submit(think, store.path, now).result()
        if step is not None:
            workers.write.submit(store.crossings.record, step).result()


def think(path: Path, now: int) -> tuple[CrossingStep | None, bool]:
    """Return what is to be written next, and whether more is waiting."""
    store = Store(path, read_only=True)
    try:
        return _think(store, now - LIVE)
    finally:
        store.close()


def _think(store: Store, since: int) -> tuple[CrossingStep | None, bool]:
    changed = store.crossings.changed(since, AT_ONCE)
    if not changed:
        return None, False
    looked_at = _named(changed, store.crossings.texts(changed))
    if len(changed) == AT_ONCE:
        return CrossingStep(looked_at), True
    known = {one.story_id: one for one in (*store.crossings.named(since), *looked_at)}
    told = [one for _, one in sorted(known.items()) if one.language]
    # Most libraries are in one language: then no name has to be read to know that nothing is found.
    several = len({one.language for one in told}) > 1
    found = crossings([_told(one) for one in told]) if several else []
    pairs = tuple((one.story, one.other, one.names) for one in found)
    return CrossingStep(looked_at, tuple(known), pairs), False


def _named(firsts: dict[int, int], texts: Sequence[ToldText]) -> tuple[NamedStory, ...]:
    """Return the names in stories; `firsts` says when each began."""
    parts: defaultdict[int, list[ToldText]] = defaultdict(list)
    for text in texts:
        parts[text.story_id].append(text)
    return tuple(
        NamedStory(
            story, first, language := _language(parts[story]), _value(parts[story], language)
        )
        for story, first in firsts.items()
    )


def _language(texts: Sequence[ToldText]) -> str:
    """Return the language of most texts of a story."""
    found = Counter(guess(f"{text.title} {text.teaser}", text.language) for text in texts)
    return max(found, key=lambda name: (found[name], name), default="")


def _value(texts: Sequence[ToldText], language: str) -> str:
    found = names([f"{headline(text.title)}. {plain(text.teaser)}" for text in texts], language)
    value = [found.shares, found.written, sorted(found.beside)]
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _told(story: NamedStory) -> Told:
    shares, written, beside = json.loads(story.value)
    pairs = frozenset((before, after) for before, after in beside)
    return Told(story.story_id, story.first, story.language, Names(shares, written, pairs))
