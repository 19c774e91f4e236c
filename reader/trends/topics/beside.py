"""The second name of a topic, told beside the first: "Pakistan · Karachi".

A wide name and a narrow one often stand in the same articles, and which of them is the stronger
changes by the hour. Told together they say what happened, and the topic is known again.
"""

from collections import Counter
from collections.abc import Sequence

from reader.trends.stories.features import Features

BETWEEN = " · "
ADJOINING = 0.3  # of the articles, from which two words that adjoin are one name


def joined(first: str, second: str) -> str:
    """Return both names as one label; the first alone where it has the words of the second."""
    own = set(first.casefold().split())
    return first if set(second.casefold().split()) <= own else f"{first}{BETWEEN}{second}"


def parts(label: str) -> list[str]:
    """Return the names that a label is made of."""
    return label.split(BETWEEN)


def whole_name(first: Sequence[str], second: Sequence[str], articles: Sequence[Features]) -> str:
    """Return the name, as compared, of which both are but a word; "" if they are two names."""
    if len(first) != 1 or len(second) != 1:
        return ""
    ends = {first[0], second[0]}
    found = Counter(
        phrase
        for article in articles
        for phrase in article.phrases
        if " " in phrase and {phrase.split()[0], phrase.split()[-1]} == ends
    )
    if found.total() < ADJOINING * len(articles):
        return ""
    return max(found, key=lambda pair: (found[pair], pair))
