"""Values with sensible defaults, so a test names only what it is about."""

from datetime import UTC, datetime

from reader.model import ParsedArticle

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def parsed(guid="1", title="A title", **fields):
    return ParsedArticle(guid, title, **fields)


def rss(*titles, extra=""):
    items = "".join(
        f"<item><guid>{t}</guid><title>{t}</title>"
        f"<link>https://example.org/{t.replace(' ', '-')}</link></item>"
        for t in titles
    )
    return (
        f'<rss version="2.0"><channel><title>Site</title>{extra}{items}</channel></rss>'
    ).encode()
