"""What ails a feed, in words."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from reader.feeds.access import without_login
from reader.model import Ailment, Symptom, Visit
from reader.ui.texts import number, say, short_date, since, span, until

KB = 1024


def why(symptom: Symptom, now: datetime) -> str:
    """Return what is wrong with a feed: why, since when, what is known besides."""
    match symptom.ailment:
        case Ailment.FAILING:
            return _failing(symptom, now)
        case Ailment.MOVED:
            text = QCoreApplication.translate("Health", "its server says that it moved to {url}")
            return text.format(url=without_login(symptom.feed.moved_to)[0])
        case Ailment.SILENT:
            return _silent(symptom, now)
        case Ailment.NOISY:
            text = QCoreApplication.translate("Health", "{n} articles a day, over the last week")
            return text.format(n=number(symptom.a_day or 0))
        case Ailment.SLOW:
            text = QCoreApplication.translate("Health", "its server takes {n} seconds to answer")
            return text.format(n=number(symptom.took or 0, 1))
    text = QCoreApplication.translate("Health", "{n} articles arrived, none opened")
    return text.format(n=number(symptom.arrived or 0))


def _failing(symptom: Symptom, now: datetime) -> str:
    feed = symptom.feed
    parts = []
    if feed.failing_since is not None:
        parts.append(since(feed.failing_since, now))
    if feed.error is not None:
        parts.append(say(feed.error))
    if feed.gone:
        parts.append(QCoreApplication.translate("Health", "not asked any more"))
    elif feed.next_due is not None:
        text = QCoreApplication.translate("Health", "next try: {time}")
        parts.append(text.format(time=until(feed.next_due, now)))
    return " · ".join(parts)


def _silent(symptom: Symptom, now: datetime) -> str:
    if symptom.newest is None:
        return QCoreApplication.translate("Health", "has never brought an article")
    last = QCoreApplication.translate("Health", "last article: {date}")
    told = last.format(date=short_date(symptom.newest, now))
    if symptom.usual is None or symptom.usual < timedelta(minutes=1):
        return told
    usual = QCoreApplication.translate("Health", "usually one every {time}")
    return f"{told} · {usual.format(time=span(symptom.usual))}"


def visit_cells(visit: Visit, title: str) -> list[str]:
    """Return a line of the log: when, which feed, what was answered, size, time, what came."""
    answer = str(visit.status) if visit.status else "–"
    if visit.error is not None:
        answer = f"{answer} · {say(visit.error)}" if visit.status else say(visit.error)
    seconds = QCoreApplication.translate("Health", "{n} s")
    return [
        moment(visit.at),
        title,
        answer,
        size(visit.size),
        seconds.format(n=number(visit.took / 1000, 1)),
        number(visit.new) if visit.new else "",
    ]


def moment(at: datetime) -> str:
    """Return day and time to the second, as a log has them."""
    local = at.astimezone()
    today = datetime.now(UTC).astimezone().date()
    clock = local.strftime("%H:%M:%S")
    return clock if local.date() == today else f"{short_date(at)} {clock}"


def size(length: int) -> str:
    """Return a number of bytes as people read it: "12 kB"; "" where nothing came."""
    if not length:
        return ""
    if length < KB:
        return f"{number(length)} B"
    if length < KB * KB:
        return f"{number(length / KB)} kB"
    return f"{number(length / KB / KB, 1)} MB"
