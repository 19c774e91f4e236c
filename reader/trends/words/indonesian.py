"""A light stemmer for Indonesian and Malay: affixes off, by rule and without a dictionary.

It brings `menyerang`, `diserang`, `serangan` and `penyerangan` to one form. It need not be a
word of the language; it need only be the same form for all of them.
"""

from functools import lru_cache

_VOWELS = "aeiou"
_SHORTEST = 4  # what is left of a word once an affix is off
_PARTICLES = ("nya", "lah", "kah", "pun")
_SUFFIXES = ("kan", "an", "i")
# Roots in k lose it after meng-/peng- (`mengirim`: kirim); those in a vowel look just the same.
_LOST_K = (
    "aji", "alah", "ambing", "andung", "asih", "awal", "ecam", "ecewa", "ejar", "eluar", "eluh",
    "embali", "embang", "empul", "enal", "enang", "endali", "epung", "erah", "erja", "etahui",
    "etuk", "ibar", "irim", "uasa", "ucur", "umpul", "unci", "unjung", "urang", "uras", "utip",
    "utuk", "omentar", "onfirmasi", "ritik",
)  # fmt: skip
# Words that only look as if they had a prefix.
_WHOLE_WORDS = """
    berita berlin kereta media medan meksiko menang mentah mentari menteri merah merdeka mereka
    mesir meski metro pejabat pekan pelabuhan peluru pemerintah perang perdana perempuan peristiwa
    pesawat petani seberang sekolah sekutu selatan semarang senjata senin serang server teror
    teroris terorisme terowongan
"""
_WHOLE = frozenset(str.split(_WHOLE_WORDS))


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """Return `word` (lower case) without its affixes."""
    if len(word) < 6 or not word.isascii() or not word.isalpha() or word in _WHOLE:
        return word
    bare = _without_suffix(word, _PARTICLES)
    # Nouns in pe-, ke- end in -an, so a k before it belongs to the root: `penembakan`.
    suffixes = ("an",) if bare.startswith(("pe", "ke")) else _SUFFIXES
    return _without_prefix(_without_suffix(bare, suffixes) if bare not in _WHOLE else bare)


def _without_suffix(word: str, suffixes: tuple[str, ...]) -> str:
    for suffix in suffixes:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST:
            return word[: -len(suffix)]
    return word


def _without_prefix(word: str) -> str:
    for _ in range(2):  # `memperbaiki`, `diberangkatkan`: two of them
        bare = _one_prefix_off(word)
        if word in _WHOLE or bare == word or len(bare) < _SHORTEST:
            return word
        word = bare
    return word


def _one_prefix_off(word: str) -> str:
    for nasal in ("me", "pe"):
        if word.startswith(nasal):
            return _nasal_off(word, nasal)
    for prefix, shortest in (("di", 4), ("ber", 4), ("per", 4), ("ter", 5), ("ke", 5), ("se", 5)):
        if word.startswith(prefix) and len(word) - len(prefix) >= shortest:
            return word[len(prefix) :]
    return word


def _nasal_off(word: str, nasal: str) -> str:
    rest = word[2:]
    if rest.startswith("ny") and len(rest) > 3 and rest[2] in _VOWELS:
        return "s" + rest[2:]
    if rest.startswith("ng"):
        bare = rest[2:]
        return "k" + bare if bare.startswith(_LOST_K) else bare
    if rest[:1] == "m" and len(rest) > 2:
        bare = rest[1:]
        return bare if bare[0] in "bfp" or bare.startswith("per") else "p" + bare
    if rest[:1] == "n" and len(rest) > 2:
        bare = rest[1:]
        return "t" + bare if bare[0] in _VOWELS else bare
    if rest[:1] == "r" and nasal == "pe":  # `per-`, `perang`
        return rest[1:] if len(rest) > _SHORTEST + 1 else word
    return rest if rest[:1] in "lrwy" else word
