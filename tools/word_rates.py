"""Write how often words are used in general, out of wordfreq's small lists.

    python3 tools/word_rates.py en fr ru

Runs where wordfreq 3.1.1 and this program can be imported. Words come in the form in which
articles are compared, and their forms add up. Numbers and the program's stop words are left out.
The lists are under CC BY-SA 4.0, and so is what is written: see `resources/words/NOTICE.txt`.
"""

import math
import sys
from collections import defaultdict
from pathlib import Path

import wordfreq

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from reader.trends.words.words import words  # noqa: E402

FOLDER = ROOT / "resources" / "words"


def main(languages: list[str]) -> None:
    """Write the file of each language."""
    FOLDER.mkdir(exist_ok=True)
    for language in languages:
        (FOLDER / f"{language}.txt").write_text(_lines(language), encoding="utf-8")


def _lines(language: str) -> str:
    """Return the words of each rate in a line behind it: 47 is once in 10 ** 4.7 words."""
    rates: defaultdict[str, float] = defaultdict(float)
    for bucket in wordfreq.get_frequency_list(language, "small"):
        for word in bucket:
            found = words(word, language)
            if len(found) == 1 and not found[0].stop and found[0].term.isalpha():
                rates[found[0].term] += wordfreq.word_frequency(word, language, "small")
    places: defaultdict[int, list[str]] = defaultdict(list)
    for word, rate in rates.items():
        places[round(-10 * math.log10(rate))].append(word)
    return "".join(f"{place} {' '.join(sorted(places[place]))}\n" for place in sorted(places))


if __name__ == "__main__":
    main(sys.argv[1:])
