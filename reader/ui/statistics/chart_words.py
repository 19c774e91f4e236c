"""What the charts of the statistics page show: values of the core in words and points."""

from PySide6.QtCore import QCoreApplication

from reader.model import FeedReading, Portion, Query, ReadArticle, ReadTerm, Statistics, quoted
from reader.ui.charts.values import Figures, Look, Point, Series
from reader.ui.statistics.words import (
    hour,
    language_name,
    length,
    percent,
    period_label,
    period_name,
    weekday,
)
from reader.ui.texts import number

MOST_PORTIONS = 8


def arrived(told: Statistics) -> Figures:
    """Return what arrived in each period, and what became of it."""
    text = QCoreApplication.translate(
        "Statistics", "{arrived} arrived: {opened} opened, {marked} marked read, {left} left unread"
    )
    series = (
        Series(QCoreApplication.translate("Statistics", "Opened")),
        Series(QCoreApplication.translate("Statistics", "Marked read"), Look.HATCHED),
        Series(QCoreApplication.translate("Statistics", "Left unread"), Look.PALE),
    )
    points = []
    for period in told.periods:
        parts = (period.opened_of_arrived, period.marked_of_arrived, period.unread_of_arrived)
        words = text.format(
            arrived=number(period.arrived),
            opened=number(parts[0]),
            marked=number(parts[1]),
            left=number(parts[2]),
        )
        label = period_label(period, told.step)
        name, plain = period_name(period, told.step), period.first.isoformat()
        points.append(Point(label, name, parts, words, plain))
    return Figures(series, tuple(points), _day())


def opened(told: Statistics) -> Figures:
    """Return how many different articles were opened in each period."""
    name = QCoreApplication.translate("Statistics", "Articles opened")
    text = QCoreApplication.translate("Statistics", "{n} opened")
    points = (
        Point(
            period_label(period, told.step),
            period_name(period, told.step),
            (period.opened,),
            text.format(n=number(period.opened)),
            period.first.isoformat(),
        )
        for period in told.periods
    )
    return Figures((Series(name),), tuple(points), _day())


def spent(told: Statistics) -> Figures:
    """Return the minutes spent reading in each period."""
    name = QCoreApplication.translate("Statistics", "Minutes")
    points = (
        Point(
            period_label(period, told.step),
            period_name(period, told.step),
            (period.seconds / 60,),
            length(period.seconds),
            period.first.isoformat(),
        )
        for period in told.periods
    )
    return Figures((Series(name),), tuple(points), _day())


def hours(told: Statistics) -> Figures:
    """Return how often articles were opened in each hour of the week."""
    name = QCoreApplication.translate("Statistics", "Openings")
    text = QCoreApplication.translate("Statistics", "opened {n} times")
    points = (
        Point(
            weekday(day, short=True),
            f"{weekday(day)}, {hour(at)}–{hour(at + 1)}",
            (count,),
            text.format(n=number(count)),
        )
        for day, row in enumerate(told.hours)
        for at, count in enumerate(row)
    )
    heading = QCoreApplication.translate("Statistics", "Hour")
    return Figures((Series(name),), tuple(points), heading)


def languages(told: Statistics) -> Figures:
    """Return how much of what arrived, and of what was opened, is in each language."""
    heading = QCoreApplication.translate("Statistics", "Language")
    return _portions(told.languages, heading, [language_name(p.name) for p in told.languages])


def categories(told: Statistics) -> Figures:
    """Return how much of what arrived, and of what was opened, is in each category."""
    none = QCoreApplication.translate("Statistics", "No category")
    heading = QCoreApplication.translate("Statistics", "Category")
    return _portions(told.categories, heading, [p.name or none for p in told.categories])


def articles(found: tuple[ReadArticle, ...], titles: dict[int, str]) -> Figures:
    """Return the articles that were opened most often."""
    text = QCoreApplication.translate("Statistics", "opened {n} times · {feed}")
    points = (
        Point(
            f"{number(article.read_count)}×",
            article.title,
            (article.read_count,),
            text.format(n=number(article.read_count), feed=titles.get(article.feed_id, "")),
            key=article.id,
        )
        for article in found
    )
    heading = QCoreApplication.translate("Statistics", "Article")
    name = QCoreApplication.translate("Statistics", "Openings")
    return Figures((Series(name),), tuple(points), heading)


def terms(found: tuple[ReadTerm, ...]) -> Figures:
    """Return the words that articles opened have in common."""
    text = QCoreApplication.translate("Statistics", "in {n} articles that you opened")
    points = (
        Point(
            number(term.articles),
            term.label,
            (term.articles,),
            text.format(n=number(term.articles)),
            key=Query(text=quoted(term.label)),
        )
        for term in found
    )
    heading = QCoreApplication.translate("Statistics", "Word")
    name = QCoreApplication.translate("Statistics", "Articles opened")
    return Figures((Series(name),), tuple(points), heading)


def feed_words(feed: FeedReading) -> str:
    """Return what became of a feed's articles, in words."""
    text = QCoreApplication.translate(
        "Statistics", "{title}: {arrived} arrived, {opened} opened, {read} read, {share}, {time}"
    )
    return text.format(
        title=feed.title,
        arrived=number(feed.arrived),
        opened=number(feed.opened),
        read=number(feed.read),
        share=percent(feed.share),
        time=length(feed.seconds),
    )


def _portions(portions: tuple[Portion, ...], heading: str, names: list[str]) -> Figures:
    """Return portions as shares of all that arrived, and of all that was opened."""
    all_arrived = sum(portion.arrived for portion in portions) or 1
    all_opened = sum(portion.opened for portion in portions) or 1
    text = QCoreApplication.translate(
        "Statistics",
        "{a} of what arrived ({arrived}), {o} of what you opened ({opened})",
    )
    points = []
    for portion, name in zip(portions[:MOST_PORTIONS], names, strict=False):
        parts = (portion.arrived / all_arrived, portion.opened / all_opened)
        words = text.format(
            a=percent(parts[0]),
            arrived=number(portion.arrived),
            o=percent(parts[1]),
            opened=number(portion.opened),
        )
        label = f"{percent(parts[0])} · {percent(parts[1])}"
        points.append(Point(label, name, parts, words))
    series = (
        Series(QCoreApplication.translate("Statistics", "Of what arrived"), Look.PALE),
        Series(QCoreApplication.translate("Statistics", "Of what you opened")),
    )
    return Figures(series, tuple(points), heading)


def _day() -> str:
    return QCoreApplication.translate("Statistics", "From")
