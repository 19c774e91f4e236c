"""Which language a short text is in: by its script, then by the little words it uses."""

import re

from reader.trends.words.stopwords import STOP_WORDS

_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("zh", re.compile(r"[\u3400-\u9fff]")),
    ("ko", re.compile(r"[\uac00-\ud7a3]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("lo", re.compile(r"[\u0e80-\u0eff]")),
    ("km", re.compile(r"[\u1780-\u17ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
)
# Whatever is in none of these scripts can be told by one look; a curly quote is no script.
_ANY_SCRIPT = re.compile(r"[\u0370-\u17ff\u3040-\ud7a3]")
_WORD = re.compile(r"[^\W\d_]+")
_PLAIN_WORD = re.compile("[a-z]+")  # the same where there is nothing else, in half the time
# The languages in which each little word is one.
_USERS = {
    word: tuple(name for name, stop in STOP_WORDS.items() if word in stop)
    for word in frozenset().union(*STOP_WORDS.values())
}
_ENOUGH = 2  # little words that must speak for a language before it overrules the feed's claim
# Malay and Indonesian share most little words, and so one set of rules.
_SAME = {"in": "id", "ms": "id", "zh-hant": "zh", "uk": "ru", "be": "ru", "bg": "ru"}


def primary(tag: str) -> str:
    """Return the language of a BCP 47 tag: "en" for "en-US", "id" for the old "in"."""
    name = tag.strip().lower().replace("_", "-").split("-")[0]
    return _SAME.get(name, name)


def guess(text: str, declared: str = "") -> str:
    """Return the language of `text`, "" where neither it nor the feed's claim tells.

    The text is believed over the claim where it speaks clearly: many feeds claim "en"
    because their software does.
    """
    claim = primary(declared)
    sample = text[:600]
    by_script = _by_script(sample)
    if by_script:
        return claim if claim in _RELATED.get(by_script, ()) else by_script
    scores = dict.fromkeys(STOP_WORDS, 0)
    word = _PLAIN_WORD if sample.isascii() else _WORD
    for users in filter(None, map(_USERS.get, word.findall(sample.lower()))):
        for name in users:
            scores[name] += 1
    best = max(scores, key=lambda name: (scores[name], name == claim, name in ("en", "id"), name))
    clear = scores[best] >= _ENOUGH and scores[best] > 1.5 * scores.get(claim, 0)
    if clear or (not claim and scores[best]):
        return best
    return claim


_RELATED = {"zh": ("ja",), "ar": ("fa", "ur"), "hi": ("mr", "ne")}


def _by_script(sample: str) -> str:
    if sample.isascii() or not _ANY_SCRIPT.search(sample):
        return ""
    letters = sum(map(str.isalpha, sample)) or 1
    for name, script in _SCRIPTS:
        if len(script.findall(sample)) > 0.3 * letters:
            return name
    return ""
