"""Commands about what is written about: trending, related."""

from argparse import ArgumentParser, Namespace
from typing import Any

from reader.cli.numbers import whole
from reader.cli.printing import json_line, listing
from reader.cli.session import category_named, library, now
from reader.model import Related, Trending, Window
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
            _print(panel, _scope(panel, store))
    return 0


def related_arguments(parser: ArgumentParser) -> None:
    """`kabar related`."""
    parser.add_argument("id", type=whole(1), help="the article's number")
    parser.add_argument("--limit", type=whole(1), default=12, help="how many at the most (12)")
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


def _scope(panel: Trending, store: Store) -> str:
    """Say whose sources are counted, where not all are."""
    if panel.category_id is None:
        return ""
    name = "/".join(store.categories.path(panel.category_id))
    return f"Only the sources in {name} count here."


def _print(panel: Trending, scope: str) -> None:
    if scope or panel.note is not None:
        print(*filter(None, (panel.note, scope)), end="\n\n")
    print("TOPICS" if panel.topics else "TOPICS\n  Nothing unusual in this time.")
    for topic in panel.topics:
        print(f"  {topic.label}  ({topic.reason})")
    nothing = "\n  No story that two of these sources tell."
    print("\nSTORIES" + ("" if panel.stories else nothing))
    for number, story in enumerate(panel.stories, start=1):
        print(f"  {number}. {story.title}  [{story.id}]  ({story.reason})")
    if panel.quiet:
        print("\nSELDOM, AND NOW")
    for post in panel.quiet:
        print(f"  {post.title}  ({post.reason})")
    print("\nMOST READ BY YOU" + ("" if panel.most_read else "\n  Nothing in this time."))
    for article in panel.most_read:
        times = "once" if article.read_count == 1 else f"{article.read_count} times"
        print(f"  {article.title}  {times}")
