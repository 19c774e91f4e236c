"""What the head of an article says, from what the library knows."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from reader.content.urls import host
from reader.model import Article
from reader.ui.article.header import Head
from reader.ui.library import Library
from reader.ui.texts import clock, days_ago, full_date, number, short_date, span

OFTEN = 2  # a number of times read is worth saying from here on
FRESH = timedelta(hours=12)  # so long its age says more than its date


def head_of(article: Article, library: Library, now: datetime) -> Head:
    """Return the words above an article's text, as they are at `now`."""
    feed = library.feed(article.feed_id)
    names = {category.id: category.name for category in library.categories()}
    category = next((names[id_] for id_ in feed.category_ids if id_ in names), "")
    reworded = _reworded(article)
    return Head(
        title=article.title or _tr("Untitled"),
        category=category,
        facts=_facts(article, reworded, now),
        facts_tip=_tip(article),
        reworded=reworded,
        portrait=article.author_image,
        author=article.author if article.author != feed.title else "",
        source=feed.title,
        own_site=bool(feed.publisher) and _within(host(article.url), feed.publisher),
    )


def _facts(article: Article, reworded: str, now: datetime) -> tuple[str, ...]:
    from reader.content.reading_time import reading_minutes  # noqa: PLC0415 - not before an article

    facts = []
    date = article.published or article.sorted_at
    if date is not None:
        fresh = timedelta() <= now - date < FRESH
        facts.append(_ago(date, now) if fresh else full_date(date))
    if reworded:
        facts.append(reworded)
    minutes = reading_minutes(article)
    if minutes:
        facts.append(_tr("{n} min read").format(n=number(minutes)))
    if article.read_count >= OFTEN:
        facts.append(_tr("read {n} times").format(n=number(article.read_count)))
    return tuple(facts)


def _reworded(article: Article) -> str:
    """Return since when its words are these; "" where they always were."""
    if article.reworded is None:
        return ""
    date = _later(article.reworded, article.published or article.sorted_at)
    return _tr("updated {date}").format(date=date)


def _ago(date: datetime, now: datetime) -> str:
    """Return how long ago a fresh article was published."""
    if now - date < timedelta(minutes=1):
        return _tr("just now")
    return _tr("{time} ago").format(time=span(now - date))


def _tip(article: Article) -> str:
    """Return the dates in full, of which the line above the headline may have only the age."""
    first, later = article.published or article.sorted_at, article.reworded or article.updated
    lines = [full_date(first)] if first is not None else []
    if later is not None and later != article.published:
        lines.append(_tr("Updated {date}").format(date=full_date(later)))
    return "\n".join(lines)


def _later(date: datetime, first: datetime | None) -> str:
    """Return a date as short as can be beside the one of the article."""
    same_day = first is not None and days_ago(first, date) == 0
    return clock(date) if same_day else f"{short_date(date, first)}, {clock(date)}"


def _within(name: str, domain: str) -> bool:
    return f".{name}".endswith(f".{domain}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Article", text)
