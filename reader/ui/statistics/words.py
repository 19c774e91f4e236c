"""How statistics are said: days, weeks, lengths, shares, languages, in the user's language."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.model import Period, Span, Step
from reader.ui.texts import clock, number

# Qt's own names of these tell of one country: "American English", "español de España".
OF_NO_COUNTRY = {"en": "English", "es": "Español", "zh": "中文"}
MONDAY = date(2026, 3, 2)


def percent(share: float | None) -> str:
    """Return a share of the whole, finer where it is small; a dash where none is known."""
    if share is None:
        return "–"
    fine = 0 < share < 0.0995  # what rounds to 10 % is told as that
    return f"{number(share * 100, 1 if fine else 0)}%"


def length(seconds: float) -> str:
    """Return a length of time: "45 s", "12 min", "3 h 20 min"."""
    minutes = round(seconds / 60)
    if seconds < 60:
        return QCoreApplication.translate("Statistics", "{n} s").format(n=number(seconds))
    if minutes < 60:
        return QCoreApplication.translate("Statistics", "{n} min").format(n=number(minutes))
    hours, rest = divmod(minutes, 60)
    if not rest:
        return QCoreApplication.translate("Statistics", "{n} h").format(n=number(hours))
    text = QCoreApplication.translate("Statistics", "{h} h {m} min")
    return text.format(h=number(hours), m=number(rest))


def minutes(count: float) -> str:
    """Return a length in minutes, for an axis."""
    return length(count * 60) if count else "0"


def span_name(span: Span) -> str:
    """Return the name of a span."""
    return {
        Span.D7: QCoreApplication.translate("Statistics", "7 days"),
        Span.D30: QCoreApplication.translate("Statistics", "30 days"),
        Span.D90: QCoreApplication.translate("Statistics", "90 days"),
        Span.Y1: QCoreApplication.translate("Statistics", "1 year"),
        Span.ALL: QCoreApplication.translate("Statistics", "All"),
    }[span]


def day(value: date, form: str = "d MMM yyyy") -> str:
    """Return a day: "24 Nov 2026"."""
    return QLocale().toString(QDate(value.year, value.month, value.day), form)


def local_day(moment: datetime) -> str:
    """Return the user's day in which a moment lies."""
    return day(moment.astimezone().date())


def period_label(period: Period, step: Step) -> str:
    """Return the name of a period for an axis: "24 Nov", "Nov 2026"."""
    return day(period.first, "MMM yyyy" if step is Step.MONTH else "d MMM")


def period_name(period: Period, step: Step) -> str:
    """Return the name of a period in full."""
    if step is Step.DAY:
        return day(period.first, "dddd, d MMMM yyyy")
    if step is Step.MONTH:
        return day(period.first, "MMMM yyyy")
    text = QCoreApplication.translate("Statistics", "{first} to {last}")
    return text.format(first=day(period.first, "d MMM"), last=day(period.last))


def each_column(step: Step) -> str:
    """Return how long a column is."""
    return {
        Step.DAY: QCoreApplication.translate("Statistics", "Each column is a day."),
        Step.WEEK: QCoreApplication.translate("Statistics", "Each column is a week."),
        Step.MONTH: QCoreApplication.translate("Statistics", "Each column is a month."),
    }[step]


def weekday(number_: int, short: bool = False) -> str:
    """Return the name of a weekday; 0 is Monday."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(number_ + 1, form)


def hour(number_: int) -> str:
    """Return the beginning of an hour of the day as the locale writes it."""
    return clock(datetime(MONDAY.year, MONDAY.month, MONDAY.day, number_ % 24).astimezone())


def language_name(code: str) -> str:
    """Return what a language calls itself; its code where that is not known."""
    if not code:
        return QCoreApplication.translate("Statistics", "Language not stated")
    locale = QLocale(code)
    if locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return code
    name = OF_NO_COUNTRY.get(code) or locale.nativeLanguageName()
    return name[:1].upper() + name[1:]
