"""How long a text takes to read, in any language.

Trauzettel-Klosinski and Dietz (Investigative Ophthalmology & Visual Science 53, 2012) measured
17 languages: words a minute differ by two thirds, but a letter takes nearly the same in the 14
with letters, 68 ms aloud. Brysbaert (Journal of Memory and Language 109, 2019) found 238 words a
minute for English read silently, 1.3 times as many as aloud. So letters are counted, not words.
"""

import re

from reader.model import Article

LETTERS_A_MINUTE = 1_030  # 238 English words of 4.3 letters, silently
SIGNS_A_MINUTE = 400  # between Chinese (255) and Japanese (357) of the same study, silently
WORDS_A_MINUTE = 215  # where only the words are counted
# Each sign says more than a letter, and no spaces stand between words.
DENSE = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0eff\u1780-\u17ff]"
)


def reading_minutes(article: Article) -> int:
    """Return how long a reader needs, at least one minute; 0 where there is nothing to read."""
    signs = len(DENSE.findall(article.text))
    letters = sum(map(len, article.text.split())) - signs
    minutes = signs / SIGNS_A_MINUTE + letters / LETTERS_A_MINUTE
    if not minutes:
        minutes = article.words / WORDS_A_MINUTE
    return max(1, round(minutes)) if minutes else 0
