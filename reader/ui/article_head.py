"""What the head of an article says, from what the library knows."""

from PySide6.QtCore import QCoreApplication

from reader.content.render import reading_minutes
from reader.content.urls import host
from reader.model import Article
from reader.ui.article_header import Head
from reader.ui.library import Library
from reader.ui.texts import full_date, number

OFTEN = 2  # a number of times read is worth saying from here on


def head_of(article: Article, library: Library) -> Head:
    """Return the words above an article's text."""
    feed = library.feed(article.feed_id)
    names = {category.id: category.name for category in library.categories()}
    category = next((names[id_] for id_ in feed.category_ids if id_ in names), "")
    return Head(
        title=article.title or _tr("Untitled"),
        category=category,
        facts=_facts(article),
        facts_tip=_tip(article),
        author=article.author if article.author != feed.title else "",
        source=feed.title,
        own_site=bool(feed.publisher) and _within(host(article.url), feed.publisher),
    )


def _facts(article: Article) -> tuple[str, ...]:
    facts = []
    date = article.published or article.sorted_at
    if date is not None:
        facts.append(full_date(date))
    if article.reworded is not None:
        facts.append(_tr("updated {date}").format(date=full_date(article.reworded)))
    minutes = reading_minutes(article)
    if minutes:
        facts.append(_tr("{n} min read").format(n=number(minutes)))
    if article.read_count >= OFTEN:
        facts.append(_tr("read {n} times").format(n=number(article.read_count)))
    return tuple(facts)


def _tip(article: Article) -> str:
    if article.updated is None or article.updated == article.published:
        return ""
    return _tr("Updated {date}").format(date=full_date(article.updated))


def _within(name: str, domain: str) -> bool:
    return f".{name}".endswith(f".{domain}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Article", text)
