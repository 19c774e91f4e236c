"""An article as a Markdown file: what is known of it ahead, in YAML, then its text."""

import json
import re
from datetime import datetime

from reader.content.clean import clean
from reader.content.markdown import escaped, markdown
from reader.export.names import safe
from reader.export.taken import Taken

# YAML ends a line at these, also between quotes.
LINE_ENDS = re.compile("[\u0085\u2028\u2029]")


def file_name(taken: Taken) -> str:
    """Return the name of an article's file: its day, its title, and its number, which is its own.

    So the files of a folder stand in the order of their days, and no two are the same.
    """
    article = taken.article
    date = article.published or article.sorted_at
    day = f"{date:%Y-%m-%d} " if date else ""
    return f"{day}{safe(article.title, 'untitled')} ({article.id}).md"


def documents(articles: list[Taken]) -> list[str]:
    """Return the files' texts; cleaning takes its time, so helper processes are asked for many."""
    return [document(taken) for taken in articles]


def document(taken: Taken) -> str:
    """Return one file's text; of the article's page where that is kept, else as the feed had it."""
    article = taken.article
    html = taken.full_text.html if taken.full_text else article.html or article.summary
    body = markdown(clean(html, article.url or taken.feed_url))
    return f"---\n{_front(taken)}---\n\n# {escaped(article.title)}\n\n{body.strip()}\n"


def _front(taken: Taken) -> str:
    article = taken.article
    values = {
        "title": article.title,
        "url": article.url,
        "author": article.author,
        "feed": taken.feed.title,
        "feed_url": taken.feed_url,
        "categories": list(taken.categories),
        "published": _time(article.published),
        "updated": _time(article.updated),
        "received": _time(article.first_seen),
        "tags": list(taken.tags),
        "starred": article.starred,
        "read": article.read,
        "language": article.language,
        "id": article.id,
    }
    return "".join(f"{name}: {_yaml(value)}\n" for name, value in values.items() if value != "")


def _yaml(value: object) -> str:
    """Return a value as YAML reads it: JSON, but for the ends of lines that JSON allows."""
    text = json.dumps(value, ensure_ascii=False)
    return LINE_ENDS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
