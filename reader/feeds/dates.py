"""Dates in every habit of the web.

Nearly all are RFC 822 or ISO 8601: two regular expressions read those. The rest is taken apart
word by word: digits of any script, month names of some twenty-five languages, times with or
without a half of the day, zones by offset or name. What makes no sense is None, never a guess.
"""

import re
import unicodedata
from datetime import UTC, datetime, timedelta

from reader.feeds.date_words import AFTERNOON, MONTHS, MORNING, ZONES

_RFC822 = re.compile(
    r"(?:[A-Za-z]{3,9}\.?,?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})"
    r"\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s+([A-Za-z]{1,5}|[+-]\d{4}))?",
    re.ASCII,
)
_ISO = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})"
    r"(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?([Zz]|[+-]\d{2}(?::?\d{2})?)?)?",
    re.ASCII,
)
_LONGEST = 120  # characters; a date is shorter
_FIRST_YEAR, _LAST_YEAR = 1800, 2200
_ERA_OF_BUDDHA = 543  # Thai years run ahead by so many
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def parse_date(text: str) -> datetime | None:
    """Return the moment that `text` names, in UTC; None where it names none.

    A date without a time is midnight, a time without a zone is UTC.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    try:
        moment = _rfc822(text) or _iso(text) or _by_words(text)
    except (ValueError, OverflowError):  # 31 February, an hour of 99, a zone of +9900
        return None
    # Programs that have no date write the beginning of their calendar.
    return None if moment == _EPOCH else moment


def _rfc822(text: str) -> datetime | None:
    found = _RFC822.fullmatch(text)
    if found is None:
        return None
    day, month, year, hour, minute, second, zone = found.groups()
    number = MONTHS.get(month.lower())
    if number is None:
        return None
    time = (int(hour), int(minute), int(second or 0))
    return _moment((int(year), number, int(day)), time, _offset(zone))


def _iso(text: str) -> datetime | None:
    found = _ISO.fullmatch(text)
    if found is None:
        return None
    year, month, day, hour, minute, second, zone = found.groups()
    time = (int(hour or 0), int(minute or 0), int(second or 0))
    return _moment((int(year), int(month), int(day)), time, _offset(zone))


def _moment(date: tuple[int, int, int], time: tuple[int, int, int], zone: float) -> datetime:
    year, month, day = date
    hour, minute, second = time
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise ValueError("no year of an article")
    days, hour = (1, 0) if hour == 24 else (0, hour)  # ISO 8601's name for the end of the day
    moment = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
    return moment + timedelta(days=days, hours=-zone) if days or zone else moment


def _offset(zone: str | None) -> float:
    """Return the hours that `zone` lies east of Greenwich; 0 for none and for unknown names."""
    if not zone:
        return 0
    if zone[0] not in "+-":
        return ZONES.get(zone.lower(), 0)
    digits = zone[1:].replace(":", "")
    hours, minutes = (digits, "0") if len(digits) <= 2 else (digits[:-2], digits[-2:])
    ahead = int(hours) + int(minutes) / 60
    if ahead > 14:
        raise ValueError("no zone is that far away")
    return -ahead if zone[0] == "-" else ahead


# ---------------------------------------------------------------- everything else

_NUMERIC = (
    (re.compile(r"(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[日일号號]?"), "ymd"),
    (re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?=$|\D|\d{6})"), "ymd"),
    (re.compile(r"(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)"), "dmy"),
    (re.compile(r"(?<!\d)(\d{4})-(\d{2})(?![\d:])"), "ym"),
    (re.compile(r"(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})"), "dmy"),
)
_TIME = re.compile(
    r"(?<![\d+-])(\d{1,2})\s*[:.h時时시点點]\s*(\d{2})(?:\s*[:.分분]\s*(\d{2}))?(?!\d)"
)
_COMPACT_TIME = re.compile(r"(?<![\d+-])[t ]?(\d{2})(\d{2})(\d{2})(?=$|\D)")
_BARE_HOUR = re.compile(r"(?<![\d+-])(\d{1,2})\s*(?=(?:am|pm)\b)")
_SIGNED = re.compile(r"(?:\b(?:gmt|utc)\s*)?(?<![\d.])([+-]\d{1,2}(?::?\d{2})?)(?!\d)")
_CHINESE = re.compile(r"[〇零一二三四五六七八九十]{1,4}(?=[年月日号號])")
_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_STAMP = re.compile(r"\d{9,10}|\d{13}")
_WORD = re.compile(r"[^\W\d]+(?:_[^\W\d]+)?")
_TWO_WORDS = re.compile(r"(كانون|تشرين)\s+(?=\w)")
_THAI = re.compile(r"[\u0e01-\u0e2e]\u0e35?\.\s?[\u0e01-\u0e2e]\.|\u0e40\u0e21\.\u0e22\.")


def _by_words(text: str) -> datetime | None:
    text = _plain(text)
    if _STAMP.fullmatch(text):
        return datetime.fromtimestamp(int(text[:10]), tz=UTC)
    afternoon = _says(text, AFTERNOON)
    date, rest = _date(text, american=afternoon or _says(text, MORNING))
    if date is None:
        return None
    time, rest = _time(rest)
    if _says(text, MORNING) and time[0] == 12:
        time = (0, *time[1:])
    elif afternoon and time[0] < 12:
        time = (time[0] + 12, *time[1:])
    return _moment(date, time, _zone(rest))


def _plain(text: str) -> str:
    """Fold width, case and digits; join month names of two words; make `a.m.` one word."""
    text = unicodedata.normalize("NFKC", text).lower().replace("−", "-")
    text = "".join(
        str(unicodedata.decimal(c)) if c.isdecimal() else c
        for c in text
        if unicodedata.category(c) != "Cf"
    )
    text = re.sub(r"\b([ap])\.\s?m\.?", r"\1m", text).replace("π.μ.", "πμ").replace("μ.μ.", "μμ")
    # The Arabic letters for them mean the era where they follow a year.
    text = re.sub(r"(:\d{2})\s*م\b", r"\1 مساء", re.sub(r"(:\d{2})\s*ص\b", r"\1 صباحا", text))
    if "年" in text:
        text = _CHINESE.sub(_number, text)
    text = _TWO_WORDS.sub(r"\1_", text)
    return _THAI.sub(
        lambda found: f" {found[0].replace(' ', '').rstrip('.').replace('.', '_')} ", text
    )


def _number(chinese: re.Match[str]) -> str:
    """Return a number of a date in digits: 二〇二六, 十二, 二十."""
    tens, ten, ones = chinese[0].rpartition("十")
    ones = ones or ("0" if ten else "")
    return (f"{tens or '一'}{ones}" if ten else ones).translate(_DIGITS)


def _says(text: str, words: frozenset[str]) -> bool:
    return any(word in words for word in _WORD.findall(text)) or any(
        word in text
        for word in words
        if word > "\u2e80"  # scripts without spaces
    )


def _date(text: str, *, american: bool) -> tuple[tuple[int, int, int] | None, str]:
    """Return year, month and day, and what of `text` is left."""
    for pattern, order in _NUMERIC:
        found = pattern.search(text)
        if found:
            numbers = [int(number) for number in found.groups()]
            return _ordered(numbers, order, american=american), _without(text, found)
    return _named(text)


def _ordered(numbers: list[int], order: str, *, american: bool) -> tuple[int, int, int]:
    if order == "ym":
        return numbers[0], numbers[1], 1
    if order == "ymd":
        return _year(numbers[0]), numbers[1], numbers[2]
    day, month, year = numbers
    # Who writes the month first also writes AM and PM; a number over 12 settles it.
    if month > 12 or (american and day <= 12):
        day, month = month, day
    return _year(year), month, day


def _named(text: str) -> tuple[tuple[int, int, int] | None, str]:
    """Find a month by its name, the day and year among the numbers around it."""
    for word in _WORD.finditer(text):
        month = MONTHS.get(word[0])
        if month is None:
            continue
        before = re.search(
            r"(?<![\d:.])(\d{1,4})(?:st|nd|rd|th|er|º|ª|°)?[\s.,/-]*(?:de\s+)?$",
            text[: word.start()],
        )
        after = re.match(
            r"[\s.,/-]*(?:de[l]?\s+)?(\d{1,4})(?:st|nd|rd|th)?(?![\d:h])(?:[\s,./-]*(\d{4})(?![\d:]))?",
            text[word.end() :],
        )
        named = _around(before, after, month)
        if named is None:
            continue
        begin = before.start() if before else word.start()
        end = word.end() + (after.end() if after else 0)
        rest = f"{text[:begin]} {text[end:]}"
        if named[0] < 0:  # "Sun Jan 04 16:29:06 PST 2004": the year stands last
            last = re.search(r"(?<!\d)(\d{4})\s*$", rest)
            if last is None:
                continue
            named, rest = (int(last[1]), *named[1:]), rest[: last.start()]
        return named, rest
    return None, text


def _around(
    before: re.Match[str] | None, after: re.Match[str] | None, month: int
) -> tuple[int, int, int] | None:
    """Return year, month, day; the year is -1 where it must be looked for elsewhere."""
    first = before[1] if before else ""
    second = after[1] if after else ""
    third = (after[2] or "") if after else ""
    if len(first) == 4:  # 2025 July 23
        return _year(int(first)), month, int(second) if second and len(second) < 3 else 1
    if third:  # July 23, 2025
        return _year(int(third)), month, int(second)
    if first and second:  # 23 July 2025, 23 Jul 25
        return _year(int(second)), month, int(first)
    if len(second) == 4:  # July 2025
        return _year(int(second)), month, 1
    if first or second:
        return -1, month, int(first or second)
    return None


def _year(year: int) -> int:
    if year < 100:
        return year + (1900 if year > 68 else 2000)
    return year - _ERA_OF_BUDDHA if year > 2400 else year


def _time(text: str) -> tuple[tuple[int, int, int], str]:
    for pattern in (_TIME, _COMPACT_TIME, _BARE_HOUR):
        found = pattern.search(text)
        if found:
            numbers = [int(number or 0) for number in found.groups()]
            hour, minute, second = (*numbers, 0, 0)[:3]
            return (hour, minute, second), _without(text, found)
    return (0, 0, 0), text


def _zone(text: str) -> float:
    signed = _SIGNED.search(text)
    if signed:
        return _offset(signed[1])
    for word in _WORD.findall(text):
        if word in ZONES:
            return ZONES[word]
    return 0


def _without(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} {text[found.end() :]}"
