"""An article as one line of JSON: all that is known of it, under plain names."""

import json
from datetime import datetime
from typing import Any

from reader.export.taken import Taken
from reader.model import Revision


def line(taken: Taken) -> str:
    """Return one article as a JSON object on one line; times in ISO 8601, UTC."""
    return json.dumps(_values(taken), ensure_ascii=False, separators=(",", ":"))


def _values(taken: Taken) -> dict[str, Any]:
    article = taken.article
    return {
        "id": article.id,
        "guid": article.guid,
        "title": article.title,
        "url": article.url,
        "author": article.author,
        "feed": {
            "title": taken.feed.title,
            "url": taken.feed_url,
            "site": taken.feed.site_url,
            "categories": taken.categories,
        },
        "published": _time(article.published),
        "updated": _time(article.updated),
        "first_seen": _time(article.first_seen),
        "sorted_at": _time(article.sorted_at),
        "read": article.read,
        "starred": article.starred,
        "tags": taken.tags,
        "read_count": article.read_count,
        "last_opened": _time(article.last_opened),
        "scroll": article.scroll,
        "html": article.html,
        "summary": article.summary,
        "text": article.text,
        "full_text": _full_text(taken),
        "earlier": [_earlier(revision) for revision in taken.earlier],
        **_of_feed(taken),
    }


def _of_feed(taken: Taken) -> dict[str, Any]:
    """Return what else the feed said of the article."""
    article = taken.article
    return {
        "feed_tags": article.tags,
        "image": article.image_url,
        "image_caption": article.image_caption,
        "enclosures": [
            {"url": one.url, "type": one.type, "length": one.length, "title": one.title}
            for one in article.enclosures
        ],
        "comments": article.comments_url,
        "source": {"title": article.source_title, "url": article.source_url},
        "language": article.language,
        "words": article.words,
        "revision": article.revision,
        "story": article.story_id,
    }


def _full_text(taken: Taken) -> dict[str, Any] | None:
    found = taken.full_text
    if found is None:
        return None
    return {"title": found.title, "author": found.author, "html": found.html, "text": found.text}


def _earlier(revision: Revision) -> dict[str, Any]:
    return {
        "revision": revision.number,
        "seen": _time(revision.seen),
        "replaced": _time(revision.replaced),
        "title": revision.title,
        "html": revision.html,
        "text": revision.text,
    }


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
