"""`kabar add --preview`: what a feed is like, before anyone follows it."""

from argparse import Namespace

from reader.cli.printing import age, json_line
from reader.cli.session import now, session
from reader.feeds.courtesy import courteous, utc_now
from reader.feeds.preview import how_much, how_often, preview
from reader.feeds.subscribe import find


def show_preview(arguments: Namespace) -> int:
    """Look what is at the address and tell it."""
    with session(arguments.data) as here:
        kept = courteous(here.get, here.store, here.workers, utc_now)
        found = find(arguments.url, here.workers, get=kept)
    told = preview(found.parsed, now())
    if arguments.json:
        values = {
            "url": found.url,
            "title": told.title,
            "site": told.site_url,
            "description": told.description,
            "language": told.language,
            "articles": told.articles,
            "newest": told.newest,
            "articles_a_day": told.a_day,
            "texts": told.texts,
            "latest": [{"title": a.title, "published": a.published} for a in told.latest],
            "others": [{"url": other.url, "title": other.title} for other in found.others],
        }
        json_line(values)
        return 0
    print(f"{told.title or found.url}  {found.url}")
    language = f", language {told.language}" if told.language else ""
    print(f"{how_often(told)}; {how_much(told)}{language}")
    for article in told.latest:
        print(f"{age(article.published, now()) or '-':>7}  {article.title}")
    for other in found.others:
        print(f"also: {other.url}  {other.title}".rstrip())
    return 0
