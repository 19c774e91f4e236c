"""Feed documents and pages of the sample sources, in the formats that real sites use."""

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from email.utils import format_datetime
from html import escape

from reader.demo.markup import first_paragraph, picture, to_html
from reader.demo.samples import SampleArticle, Source, picture_url

TYPES = {
    "rss": "application/rss+xml",
    "atom": "application/atom+xml",
    "rdf": "application/rdf+xml",
    "json": "application/feed+json",
}
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
_RSS = (
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"'
    ' xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">'
)
_RDF = (
    '<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    ' xmlns:content="http://purl.org/rss/1.0/modules/content/">'
)


def feed(source: Source, anchor: datetime, now: datetime) -> bytes:
    """Return the feed of `source` as it stands at `now`, dated back from `anchor`."""
    out = [article for article in source.articles if article.published(anchor) <= now]
    return _WRITERS[source.format](source, out, anchor).encode()


def page(source: Source, article: SampleArticle, anchor: datetime) -> bytes:
    """Return the web page of one article, with the furniture that such pages have."""
    date = article.published(anchor)
    lead = picture(article.picture, article.caption) if article.picture else ""
    return (
        f'<!doctype html><html lang="{source.language}"{_direction(source)}><head>'
        f'<meta charset="utf-8"/><title>{escape(article.title)} - {escape(source.title)}</title>'
        f'<meta name="author" content="{escape(article.author)}"/>'
        f'<meta property="article:published_time" content="{date.isoformat()}"/>{_link(source)}'
        f'</head><body><header><nav><a href="{source.site}/">{escape(source.title)}</a></nav>'
        f"</header><main><article><h1>{escape(article.title)}</h1>"
        f"<p>{escape(article.author)}</p>{lead}{_html(source, article)}</article></main>"
        f"<footer><p>{escape(source.description)}</p></footer></body></html>"
    ).encode()


def home(source: Source) -> bytes:
    """Return the front page of `source`, which says where its feed is."""
    links = "".join(
        f'<li><a href="{url(source, article)}">{escape(article.title)}</a></li>'
        for article in source.articles
    )
    return (
        f'<!doctype html><html lang="{source.language}"{_direction(source)}><head>'
        f'<meta charset="utf-8"/><title>{escape(source.title)}</title>{_link(source)}</head>'
        f"<body><h1>{escape(source.title)}</h1><ul>{links}</ul></body></html>"
    ).encode()


def url(source: Source, article: SampleArticle) -> str:
    """Return the address of an article."""
    return f"{source.site}/{article.slug}"


def _rss(source: Source, articles: Sequence[SampleArticle], anchor: datetime) -> str:
    items = "".join(_rss_item(source, article, anchor) for article in articles)
    return (
        f"{_HEAD}{_RSS}<channel><title>{escape(source.title)}</title>"
        f"<link>{source.site}/</link><description>{escape(source.description)}</description>"
        f"<language>{source.language}</language><ttl>15</ttl>{items}</channel></rss>"
    )


def _rss_item(source: Source, article: SampleArticle, anchor: datetime) -> str:
    parts = [
        f"<title>{escape(article.title)}</title><link>{url(source, article)}</link>",
        f'<guid isPermaLink="false">{_id(source, article)}</guid>',
        f"<pubDate>{format_datetime(article.published(anchor))}</pubDate>",
        f"<dc:creator>{escape(article.author)}</dc:creator>",
        *(f"<category>{escape(tag)}</category>" for tag in article.tags),
        f"<description>{escape(_teaser(source, article))}</description>",
    ]
    if source.full_text:
        parts.append(f"<content:encoded>{escape(_html(source, article))}</content:encoded>")
    parts.append(_media(article))
    if article.sound:
        parts.append(
            f'<enclosure url="{url(source, article)}.mp3" type="audio/mpeg"'
            f' length="{_size(article.sound)}"/>'
            f"<itunes:duration>{article.sound}</itunes:duration>"
        )
    return f"<item>{''.join(parts)}</item>"


def _atom(source: Source, articles: Sequence[SampleArticle], anchor: datetime) -> str:
    entries = "".join(_atom_entry(source, article, anchor) for article in articles)
    newest = articles[0].published(anchor).isoformat() if articles else anchor.isoformat()
    return (
        f'{_HEAD}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{source.language}"'
        ' xmlns:media="http://search.yahoo.com/mrss/">'
        f"<id>tag:{source.host},2026:feed</id><title>{escape(source.title)}</title>"
        f"<subtitle>{escape(source.description)}</subtitle><updated>{newest}</updated>"
        f'<link rel="self" href="{source.feed_url}"/>'
        f'<link rel="alternate" type="text/html" href="{source.site}/"/>{entries}</feed>'
    )


def _atom_entry(source: Source, article: SampleArticle, anchor: datetime) -> str:
    date = article.published(anchor).isoformat()
    tags = "".join(f'<category term="{escape(tag)}"/>' for tag in article.tags)
    content = ""
    if source.full_text:
        content = f'<content type="html">{escape(_html(source, article))}</content>'
    return (
        f"<entry><id>{_id(source, article)}</id><title>{escape(article.title)}</title>"
        f'<link href="{url(source, article)}"/><published>{date}</published>'
        f"<updated>{date}</updated><author><name>{escape(article.author)}</name></author>{tags}"
        f'<summary type="html">{escape(_teaser(source, article))}</summary>{content}'
        f"{_media(article)}</entry>"
    )


def _rdf(source: Source, articles: Sequence[SampleArticle], anchor: datetime) -> str:
    links = "".join(f'<rdf:li rdf:resource="{url(source, article)}"/>' for article in articles)
    items = "".join(_rdf_item(source, article, anchor) for article in articles)
    return (
        f'{_HEAD}{_RDF}<channel rdf:about="{source.feed_url}">'
        f"<title>{escape(source.title)}</title><link>{source.site}/</link>"
        f"<description>{escape(source.description)}</description>"
        f"<dc:language>{source.language}</dc:language>"
        f"<items><rdf:Seq>{links}</rdf:Seq></items></channel>{items}</rdf:RDF>"
    )


def _rdf_item(source: Source, article: SampleArticle, anchor: datetime) -> str:
    address = url(source, article)
    subjects = "".join(f"<dc:subject>{escape(tag)}</dc:subject>" for tag in article.tags)
    content = escape(_illustrated(source, article))
    return (
        f'<item rdf:about="{address}"><title>{escape(article.title)}</title>'
        f"<link>{address}</link><dc:date>{article.published(anchor).isoformat()}</dc:date>"
        f"<dc:creator>{escape(article.author)}</dc:creator>{subjects}"
        f"<description>{escape(_teaser(source, article))}</description>"
        f"<content:encoded>{content}</content:encoded></item>"
    )


def _json(source: Source, articles: Sequence[SampleArticle], anchor: datetime) -> str:
    items = [_json_item(source, article, anchor) for article in articles]
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": source.title,
        "home_page_url": f"{source.site}/",
        "feed_url": source.feed_url,
        "description": source.description,
        "language": source.language,
        "items": items,
    }
    return json.dumps(document, ensure_ascii=False)


def _json_item(source: Source, article: SampleArticle, anchor: datetime) -> dict[str, object]:
    item: dict[str, object] = {
        "id": _id(source, article),
        "url": url(source, article),
        "title": article.title,
        "content_html": _html(source, article),
        "date_published": article.published(anchor).isoformat(),
        "authors": [{"name": article.author}],
        "tags": list(article.tags),
    }
    if article.picture:
        item["image"] = picture_url(article.picture)
    return item


_WRITERS: dict[str, Callable[[Source, Sequence[SampleArticle], datetime], str]] = {
    "rss": _rss,
    "atom": _atom,
    "rdf": _rdf,
    "json": _json,
}


def _html(source: Source, article: SampleArticle) -> str:
    return to_html(article.body, url(source, article))


def _illustrated(source: Source, article: SampleArticle) -> str:
    """Return the text with the picture below its first paragraph, as many sites have it."""
    first, *others = _html(source, article).split("\n", 1)
    lead = [picture(article.picture, article.caption)] if article.picture else []
    return "\n".join([first, *lead, *others])


def _media(article: SampleArticle) -> str:
    if not article.picture:
        return ""
    return (
        f'<media:content url="{picture_url(article.picture)}" medium="image"'
        ' type="image/webp" width="1200" height="675">'
        f"<media:description>{escape(article.caption)}</media:description></media:content>"
    )


def _teaser(source: Source, article: SampleArticle) -> str:
    return to_html(first_paragraph(article.body), url(source, article))


def _id(source: Source, article: SampleArticle) -> str:
    return f"tag:{source.host},2026:{article.slug}"


def _link(source: Source) -> str:
    type_ = TYPES[source.format]
    return f'<link rel="alternate" type="{type_}" href="{source.feed_url}"/>'


def _direction(source: Source) -> str:
    return ' dir="rtl"' if source.language == "ar" else ""


def _size(duration: str) -> int:
    """Return the bytes of a recording of `duration` at 64 kbit/s."""
    minutes, seconds = duration.split(":")
    return (int(minutes) * 60 + int(seconds)) * 8_000
