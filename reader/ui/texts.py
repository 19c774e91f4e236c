"""How the window puts things: sentences of the core, ages and dates, in the user's language.

Translations are Qt's; "Core" is the context of sentences that the core makes.
"""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTimeZone

from reader.model import Sentence


def say(sentence: Sentence) -> str:
    """Return a sentence of the core in the user's language."""
    values = {name: _value(value) for name, value in sentence.values}
    return QCoreApplication.translate("Core", sentence.text).format(**values)


def when(date: datetime | None, now: datetime) -> str:
    """Return how long ago something was, shortly: "12 min", "3 h", "yesterday", "5 days"."""
    if date is None:
        return ""
    minutes = int((now - date).total_seconds() // 60)
    if minutes < 1:
        return _tr("now")
    if minutes < 60:
        return _tr("{n} min").format(n=minutes)
    days = (now.astimezone().date() - date.astimezone().date()).days
    if minutes < 24 * 60 and days < 2:
        return _tr("{n} h").format(n=minutes // 60)
    if days == 1:
        return _tr("yesterday")
    if days < 7:
        return _tr("{n} days").format(n=days)
    return short_date(date)


def short_date(date: datetime) -> str:
    """Return a day without its time: "23 Jul 2025"."""
    local = date.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMM yyyy")


def full_date(date: datetime) -> str:
    """Return a moment with its day and time zone: "Wed 23 Jul 2025, 14.05 WIB"."""
    local = date.astimezone()
    day = QLocale().toString(QDate(local.year, local.month, local.day), "ddd d MMM yyyy")
    return f"{day}, {clock(date)} {zone_name(date)}"


def clock(date: datetime) -> str:
    """Return the time of day as the language writes it: "14.05", "14:05"."""
    local = date.astimezone()
    between = "." if QLocale().language() == QLocale.Language.Indonesian else ":"
    return f"{local.hour:02}{between}{local.minute:02}"


def zone_name(date: datetime) -> str:
    """Return the short name of the user's time zone at that moment: "WIB", "UTC", "GMT+3"."""
    moment = QDateTime.fromSecsSinceEpoch(int(date.timestamp()), QTimeZone.systemTimeZone())
    name = date.astimezone().tzname() or moment.timeZoneAbbreviation()
    return name if name.isalpha() else f"GMT{name[:3]}"


def since(date: datetime, now: datetime) -> str:
    """Return when something began: "since 09:10", "since yesterday", "since 3 May"."""
    days = (now.astimezone().date() - date.astimezone().date()).days
    if days == 0:
        return _tr("since {time}").format(time=clock(date))
    if days == 1:
        return _tr("since yesterday")
    return _tr("since {time}").format(time=short_date(date))


def number(value: float, digits: int = 0) -> str:
    """Return a number as the language writes it."""
    return QLocale().toString(value, "f", digits) if digits else QLocale().toString(round(value))


def midnight(now: datetime) -> datetime:
    """Return the last midnight of the user's own clock, in UTC."""
    local = now.astimezone()
    return local.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)


def next_minute(now: datetime) -> timedelta:
    """Return how long until the ages on the screen change."""
    return timedelta(minutes=1) - timedelta(seconds=now.second, microseconds=now.microsecond)


def _value(value: str | float) -> str:
    if isinstance(value, str):
        return QCoreApplication.translate("Core", value)
    return number(value, 0 if float(value).is_integer() else 1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Texts", text)
