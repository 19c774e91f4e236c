"""Words that several panes share: sentences of the core, times, numbers, in the user's language."""

import re
from datetime import UTC, datetime, timedelta
from html import escape

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from reader.model import Sentence, Value

MINUTE, HOUR, DAY = 60, 3600, 86400
SPAN = re.compile(r"(\d+) (min|h|d)")  # how the core writes a length of time
LONGEST_ZONE = 5  # letters; a longer name of a time zone is told as its distance from UTC


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - read by lupdate
    """Mark a text for translation where it stands in a table; whoever shows it translates it.

    `lupdate` knows the name; Qt's own function of that name returns a mere object.
    """
    return text


def say(sentence: Sentence) -> str:
    """Return a sentence of the core in the user's language."""
    template = QCoreApplication.translate("Core", sentence.text)
    return template.format(**{name: _spoken(value) for name, value in sentence.values})


def as_written(text: str) -> str:
    """Return words for a tool tip or a question, which show them as they stand then.

    Qt reads what looks like markup as such, and titles come from anywhere: a picture in one
    would be loaded, from another machine too.
    """
    if "<" not in text and "&" not in text:
        return text
    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>")


def caption(text: str) -> str:
    """Return words for a menu or a button, where a lone & would vanish and mark a key."""
    return text.replace("&", "&&")


def when(moment: datetime | None, now: datetime) -> str:
    """Return how long ago that was, as short as can be: "12 min", "1 h", "yesterday"."""
    if moment is None:
        return ""
    seconds = (now - moment).total_seconds()
    days = days_ago(moment, now)
    if seconds < MINUTE:
        return QCoreApplication.translate("Texts", "now")
    if seconds < HOUR or seconds < DAY / 2 or (seconds < DAY and days == 0):
        return span(timedelta(seconds=seconds))
    if days <= 1:
        return QCoreApplication.translate("Texts", "yesterday")
    if days < 7:
        return _days(days)
    return short_date(moment, now)


def until(moment: datetime, now: datetime) -> str:
    """Return how long it is until then: "12 min", "3 h", "2 days"."""
    left = (moment - now).total_seconds()
    if left < MINUTE:
        return QCoreApplication.translate("Texts", "now")
    return span(timedelta(seconds=left))


def since(moment: datetime, now: datetime) -> str:
    """Return when something began: "since 09:10", "since yesterday", "since 3 May"."""
    days = days_ago(moment, now)
    if days == 1:
        return QCoreApplication.translate("Texts", "since yesterday")
    time = clock(moment) if days <= 0 else short_date(moment, now)
    return QCoreApplication.translate("Texts", "since {time}").format(time=time)


def span(length: timedelta) -> str:
    """Return a length of time in its largest unit: "12 min", "3 h", "2 days"."""
    seconds = length.total_seconds()
    if seconds < HOUR:
        return _minutes(int(seconds // MINUTE))
    if seconds < 2 * DAY:
        return _hours(int(seconds // HOUR))
    return _days(int(seconds // DAY))


def apart(moment: datetime | None, other: datetime | None) -> str:
    """Return how long before or after `other` that was: "2 h earlier"; "" where not known."""
    if moment is None or other is None:
        return ""
    length = abs(moment - other)
    if length < timedelta(minutes=1):
        return QCoreApplication.translate("Texts", "at the same time")
    if moment < other:
        return QCoreApplication.translate("Texts", "{time} earlier").format(time=span(length))
    return QCoreApplication.translate("Texts", "{time} later").format(time=span(length))


def short_date(moment: datetime, now: datetime | None = None) -> str:
    """Return the day; without the year where it is that of `now`: "23 Jul"."""
    local = moment.astimezone()
    form = "d MMM" if now and local.year == now.astimezone().year else "d MMM yyyy"
    return QLocale().toString(QDate(local.year, local.month, local.day), form)


def day_name(moment: datetime, now: datetime) -> str:
    """Return which day that was: "Today", "Yesterday", "Wednesday 23 July"."""
    days = days_ago(moment, now)
    if days == 0:
        return QCoreApplication.translate("Texts", "Today")
    if days == 1:
        return QCoreApplication.translate("Texts", "Yesterday")
    local = moment.astimezone()
    form = "dddd d MMMM" if local.year == now.astimezone().year else "dddd d MMMM yyyy"
    return QLocale().toString(QDate(local.year, local.month, local.day), form)


def full_date(moment: datetime) -> str:
    """Return day, time and time zone: "Wed 23 Jul 2025, 14:05 WIB"."""
    local = moment.astimezone()
    day = QLocale().toString(QDate(local.year, local.month, local.day), "ddd d MMM yyyy")
    return f"{day}, {clock(moment)} {_zone(local)}"


def clock(moment: datetime) -> str:
    """Return the local time of day as the locale writes it: "14:05"."""
    local = moment.astimezone()
    time = QTime(local.hour, local.minute)
    # Some systems' locales forget that Indonesian writes a full stop.
    if QLocale().language() == QLocale.Language.Indonesian:
        return time.toString("HH.mm")
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def number(value: float, decimals: int = 0) -> str:
    """Return a number as the locale writes it: "1.234" or "8,2"."""
    if decimals == 0:
        return QLocale().toString(round(value))
    return QLocale().toString(float(value), "f", decimals)


def midnight(now: datetime) -> datetime:
    """Return when the user's day began, in UTC."""
    local = now.astimezone()
    return local.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)


def days_ago(moment: datetime, now: datetime) -> int:
    """Return how many of the user's midnights lie between; 0: today."""
    return (now.astimezone().date() - moment.astimezone().date()).days


def _minutes(n: int) -> str:
    return QCoreApplication.translate("Texts", "{n} min").format(n=number(n))


def _hours(n: int) -> str:
    return QCoreApplication.translate("Texts", "{n} h").format(n=number(n))


def _days(n: int) -> str:
    if n == 1:
        return QCoreApplication.translate("Texts", "1 day")
    return QCoreApplication.translate("Texts", "{n} days").format(n=number(n))


def _spoken(value: Value) -> Value:
    if isinstance(value, float):
        return QLocale().toString(value, "f", 0 if value.is_integer() else 1)
    found = SPAN.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return value
    n = int(found[1])
    return {"min": _minutes, "h": _hours, "d": _days}[found[2]](n)


def _zone(local: datetime) -> str:
    """Return the zone's short name; Windows has long ones only, so then its distance from UTC."""
    name = local.tzname() or ""
    if name.isalpha() and len(name) <= LONGEST_ZONE:
        return name
    offset = local.utcoffset() or timedelta()
    sign = "-" if offset < timedelta() else "+"
    minutes = abs(offset) // timedelta(minutes=1)
    return f"GMT{sign}{minutes // 60}" + (f":{minutes % 60:02}" if minutes % 60 else "")
