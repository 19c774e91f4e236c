"""Two names of one thing: a long one and its initials, where articles write both.

"Komisi Pemberantasan Korupsi" and "KPK" are one topic once an article that uses the one in its
title has the other in its title or text, as "(KPK)" behind the name.
"""

from collections.abc import Iterable, Mapping, Sequence

from reader.trends.stories.features import Features

LEAST_LETTERS = 2
SHOWN = 2  # articles that have both names


def aliases(wanted: Iterable[str], by_phrase: Mapping[str, Sequence[Features]]) -> dict[str, str]:
    """Return, for each wanted phrase that has one, its other name; the one with more articles."""
    wanted = set(wanted)
    long = {phrase for phrase in by_phrase if " " in phrase}
    by_initials: dict[str, list[str]] = {}
    for phrase in sorted(long):
        by_initials.setdefault(_initials(phrase, by_phrase[phrase]), []).append(phrase)
    found: dict[str, str] = {}
    for short in sorted(by_phrase.keys() & by_initials.keys() - long):
        if len(short) >= LEAST_LETTERS and _is_written_large(short, by_phrase[short]):
            shown = [name for name in by_initials[short] if _both(short, name, by_phrase)]
            if shown:
                name = max(shown, key=lambda one: (len(by_phrase[one]), one))
                more, less = sorted((short, name), key=lambda one: (-len(by_phrase[one]), one))
                if more in wanted:
                    found[more] = less
                elif less in wanted:
                    found[less] = more
    return found


def joined(articles: Sequence[Features], others: Sequence[Features]) -> list[Features]:
    """Return all articles of both, oldest first, each once."""
    both = {article.id: article for article in (*articles, *others)}
    return sorted(both.values(), key=lambda article: (article.at, article.id))


def _initials(phrase: str, articles: Sequence[Features]) -> str:
    """Return the first letters of a name's words as they are written, not as they are compared."""
    return "".join(word[0] for word in articles[0].phrases[phrase].casefold().split())


def _is_written_large(short: str, articles: Sequence[Features]) -> bool:
    return any(article.phrases[short].isupper() for article in articles)


def _both(short: str, long: str, by_phrase: Mapping[str, Sequence[Features]]) -> bool:
    """Tell whether enough articles that use one name have the other too."""
    words = long.split()
    shown = sum(short in article.terms for article in by_phrase[long])
    shown += sum(
        long not in article.phrases and all(word in article.terms for word in words)
        for article in by_phrase[short]
    )
    return shown >= SHOWN
