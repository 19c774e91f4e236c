"""Commands about what is written about: trending, related."""

from argparse import ArgumentParser, Namespace
from typing import Any

from reader.cli.printing import json_line, listing
from reader.cli.session import category_named, library, now
from reader.model import Related, Topic, Trending, Window
from reader.store.store import Store


def trending_arguments(parser: ArgumentParser) -> None:
    """`kabar trending`."""
    parser.add_argument("--category", help="only of this category and those inside it")
    windows = [window.value for window in Window]
    parser.add_argument("--window", choices=windows, default="24h", help="how far back (24h)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def trending(arguments: Namespace) -> int:
    """Tell stories, topics and what was read most, each with its evidence."""
    with library(arguments.data) as store:
        category = category_named(store, arguments.category)
        panel = store.trends.panel(Window(arguments.window), category, now())
        if arguments.json:
            json_line(_with_titles(panel, store))
        else:
            _print(panel)
    return 0


def related_arguments(parser: ArgumentParser) -> None:
    """`kabar related`."""
    parser.add_argument("id", type=int, help="the article's number")
    parser.add_argument("--limit", type=int, default=12, help="how many at the most (12)")
    parser.add_argument("--json", action="store_true", help="print one JSON array")


def related(arguments: Namespace) -> int:
    """Tell what belongs to an article: the same story first, then similar ones."""
    with library(arguments.data) as store:
        store.articles.get(arguments.id)
        found = store.trends.related(arguments.id, limit=max(1, arguments.limit))

    def line(item: Related) -> str:
        return f"{item.row.id:<7} {item.relation:<15} {item.row.title}  ({', '.join(item.terms)})"

    if arguments.json:
        json_line([_relation(item) for item in found])
    else:
        listing(found, False, line, "Nothing related was found.")
    return 0


def _relation(item: Related) -> dict[str, Any]:
    return {
        "id": item.row.id,
        "title": item.row.title,
        "url": item.row.url,
        "relation": item.relation,
        "terms": item.terms,
        "score": round(item.score, 4),
    }


def _with_titles(panel: Trending, store: Store) -> dict[str, Any]:
    """Return the panel with each article id joined by its headline: evidence to read."""
    ids = [i for story in panel.stories for i in story.article_ids]
    ids += [i for topic in panel.topics for i in topic.article_ids]
    rows = {row.id: row for row in store.articles.rows(list(dict.fromkeys(ids)))}
    titles = {feed.id: feed.title for feed in store.feeds.all()}

    def evidence(article_ids: tuple[int, ...]) -> list[dict[str, Any]]:
        known = [rows[i] for i in article_ids if i in rows]
        return [{"id": r.id, "title": r.title, "feed": titles.get(r.feed_id, "")} for r in known]

    def entry(thing: Any) -> dict[str, Any]:  # noqa: ANN401 - a story or a topic
        values = {name: getattr(thing, name) for name in thing.__dataclass_fields__}
        return {**values, "articles": evidence(values.pop("article_ids"))}

    return {
        "window": panel.window,
        "category_id": panel.category_id,
        "computed": panel.computed,
        "note": panel.note,
        "stories": [entry(story) for story in panel.stories],
        "topics": [entry(topic) for topic in panel.topics],
        "most_read": panel.most_read,
        "quiet": panel.quiet,
    }


def _print(panel: Trending) -> None:
    if panel.note is not None:
        print(panel.note, end="\n\n")
    print("TOPICS")
    for topic in panel.topics:
        print(f"  {topic.label}  {_factor(topic)}({topic.reason})")
    print("\nSTORIES")
    for number, story in enumerate(panel.stories, start=1):
        print(f"  {number}. {story.title}  [{story.id}]  ({story.reason})")
    if panel.quiet:
        print("\nSELDOM, AND NOW")
    for post in panel.quiet:
        print(f"  {post.title}  ({post.reason})")
    print("\nMOST READ")
    for article in panel.most_read:
        print(f"  {article.title}  {article.read_count} times")


def _factor(topic: Topic) -> str:
    if topic.at_least:
        return f"at least {topic.factor:g}x  "
    return f"{topic.factor:.1f}x  " if topic.factor > 0 else ""  # 0: what is usual is unknown
