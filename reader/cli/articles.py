"""Commands about articles: list, show, search, mark, delete."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from reader.cli.numbers import whole
from reader.cli.printing import age, columns, json_line, listing, many, say
from reader.cli.session import category_named, feed_named, library, now
from reader.content.clean import clean
from reader.content.text import plain_text
from reader.errors import QueryError
from reader.model import Article, ArticleRow, Feed, Order, Query, Revision, Sentence, Stretch
from reader.store.queries.grammar import Filter, leaves, parse
from reader.store.queries.snippets import highlights
from reader.store.store import Store

SNIPPET = 9  # columns that the text below a title is set in


def list_arguments(parser: ArgumentParser) -> None:
    """`kabar list`."""
    parser.add_argument("--category", help="only of this category and those inside it")
    parser.add_argument("--feed", help="only of this feed: its number, address or title")
    section = "only what tells this category by its words, in feeds that are not in it"
    parser.add_argument("--section", metavar="CATEGORY", help=section)
    parser.add_argument("--unread", action="store_true", help="only what was not read")
    parser.add_argument("--starred", action="store_true", help="only what was starred")
    parser.add_argument("--fold", action="store_true", help="one for all that tell the same")
    parser.add_argument("--limit", type=whole(1), default=50, help="how many at the most (50)")
    parser.add_argument("--json", action="store_true", help="print one JSON array")


def list_(arguments: Namespace) -> int:
    """List articles, newest first."""
    with library(arguments.data) as store:
        query = Query(
            feed_id=feed_named(store, arguments.feed).id if arguments.feed else None,
            category_id=category_named(store, arguments.category),
            section_id=category_named(store, arguments.section),
            unread_only=arguments.unread,
            starred_only=arguments.starred,
            fold=arguments.fold,
        )
        _print(store, query, arguments)
    return 0


def search_arguments(parser: ArgumentParser) -> None:
    """`kabar search`."""
    parser.epilog = (
        'Words, "phrases in quotes", begin*, OR, -not, (brackets), and fields: title: author: '
        "feed: category: tag: is:unread|read|starred|updated|tagged has:image|audio|video|fulltext "
        "before:2025-07 after:2025-07-23 age:<7d lang:id words:>800 story:12. In a shell, put the "
        "whole into single quotes."
    )
    parser.add_argument("words", nargs="+", help="what the articles must hold; see below")
    parser.add_argument("--limit", type=whole(1), default=50, help="how many at the most (50)")
    parser.add_argument("--json", action="store_true", help="print one JSON array")


def search(arguments: Namespace) -> int:
    """Find articles by their words, newest first."""
    text = " ".join(arguments.words)
    with library(arguments.data) as store:
        try:
            _print(store, Query(text=text, order=Order.NEWEST), arguments)
            if pending := store.search.pending():
                wait = f"{many(pending, 'article')} still to be indexed"
                say(f"{wait}; the next sync goes on with it.")
            for name in _unknown_tags(store, text):
                say(f"No tag is called “{name}”.")
        except QueryError as error:
            print(f"{text}\n{' ' * error.start}{'^' * (error.end - error.start)}", file=sys.stderr)
            raise
    return 0


def _unknown_tags(store: Store, text: str) -> list[str]:
    """Return the tags that a search names and nothing carries: these find nothing, silently."""
    known = {tag.name.casefold() for tag in store.tags.all()}
    named = [
        leaf.value
        for leaf, _ in leaves(parse(text))
        if isinstance(leaf, Filter) and leaf.field == "tag"
    ]
    return [name for name in named if name.casefold() not in known]


def show_arguments(parser: ArgumentParser) -> None:
    """`kabar show`."""
    parser.add_argument("id", type=whole(1), help="the article's number")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--text", action="store_true", help="the plain text (the default)")
    form.add_argument("--html", action="store_true", help="the cleaned HTML that the window shows")
    form.add_argument("--json", action="store_true", help="all that is known, as a JSON object")
    form.add_argument("--earlier", action="store_true", help="what it said before it was changed")


def show(arguments: Namespace) -> int:
    """Print one article; this does not mark it read."""
    with library(arguments.data) as store:
        article = store.articles.get(arguments.id)
        feed = store.feeds.get(article.feed_id)
        earlier = store.revisions.of(article.id)
        section = _section(store, article.id)
    if arguments.earlier:
        return _show_earlier(article, feed, earlier)
    html = clean(article.html or article.summary, article.url or feed.url)
    if arguments.json:
        told = {"section": section, "earlier": [_earlier(one) for one in earlier]}
        json_line({**_whole(article), "feed": feed.title, "html": html, **told})
    elif arguments.html:
        print(html)
    else:
        date = article.published or article.sorted_at
        written = f"{date:%Y-%m-%d %H:%M} UTC" if date else "no date"
        head = [feed.title, written, article.author]
        if article.reworded:
            head.append(f"updated {article.reworded:%Y-%m-%d %H:%M} UTC (--earlier shows before)")
        print(article.title, " · ".join(filter(None, head)), article.url, sep="\n")
        if section:
            print(f"Perhaps {section['category']}: {section['reason']}")
        print()
        print(plain_text(html))
    return 0


def _show_earlier(article: Article, feed: Feed, earlier: Sequence[Revision]) -> int:
    if not earlier:
        say("Its words have not changed since it came.")
    for revision in earlier:
        span = f"{_minute(revision.seen)} to {_minute(revision.replaced)} UTC"
        print(f"{revision.title}\n{feed.title} · {span}\n")
        print(plain_text(clean(revision.html, article.url or feed.url)) + "\n")
    return 0


def _minute(date: datetime | None) -> str:
    return f"{date:%Y-%m-%d %H:%M}" if date else "?"


def mark_arguments(parser: ArgumentParser) -> None:
    """`kabar mark`."""
    parser.add_argument("mark", choices=["read", "unread", "star", "unstar"])
    parser.add_argument("id", type=whole(1), nargs="+", help="the articles' numbers")


def mark(arguments: Namespace) -> int:
    """Mark articles."""
    with library(arguments.data) as store:
        for id_ in arguments.id:
            store.articles.get(id_)  # says which one does not exist, before anything is marked
        if arguments.mark in ("read", "unread"):
            read = arguments.mark == "read"
            told = Sentence.of("Marked read: {n}") if read else Sentence.of("Marked unread: {n}")
            store.history.record(told, store.marks.mark_read, arguments.id, read, counted="marks")
        else:
            star = arguments.mark == "star"
            told = Sentence.of("Starred: {n}") if star else Sentence.of("Star taken: {n}")
            store.history.record(told, store.marks.star, arguments.id, star, counted="marks")
    say(f"{len(arguments.id)} marked.")
    return 0


def delete_arguments(parser: ArgumentParser) -> None:
    """`kabar delete`."""
    parser.add_argument("id", type=whole(1), nargs="+", help="the articles' numbers")


def delete(arguments: Namespace) -> int:
    """Delete articles; `kabar undo` brings them back, a sync does not."""
    with library(arguments.data) as store:
        for id_ in arguments.id:
            store.articles.get(id_)  # says which one does not exist, before anything is done
        told = Sentence.of("Deleted: {n}")
        store.history.record(told, store.articles.remove, arguments.id, counted="articles")
    say(f"{len(set(arguments.id))} deleted.")
    return 0


def _print(store: Store, query: Query, arguments: Namespace) -> None:
    rows = store.articles.page(query, limit=max(1, arguments.limit))
    titles = {feed.id: feed.title for feed in store.feeds.all()}
    snippets = store.snippets.of([row.id for row in rows], query.text)
    moment = now()

    def line(row: ArticleRow) -> str:
        marks = ("★" if row.starred else " ") + (" " if row.read else "●")
        source = titles.get(row.feed_id, "")
        cells = [(str(row.id), 7), (marks, 2), (age(row.sorted_at, moment), 7), (source, 20)]
        story = f"  ◆ {row.story_sources} sources" if row.story_sources > 1 else ""
        folded = f"  +{len(row.folded)}" if row.folded else ""
        title, around = row.title, snippets.get(row.id)
        if query.text and sys.stdout.isatty():
            title = _bold(title, highlights(title, query.text))
            if around is not None:
                folded += f"\n{' ' * SNIPPET}{_bold(around.text, around.marks)}"
        return columns(cells) + f"  {title}{story}{folded}"

    if arguments.json:
        told = [{**_row(row), "feed": titles.get(row.feed_id, "")} for row in rows]
        counts = store.articles.comment_counts(row.id for row in rows)
        for row in told:
            row["comment_count"] = counts.get(row["id"])
        for row in told if query.text else ():
            around = snippets.get(row["id"])
            row["snippet"] = around.text if around is not None else ""
        json_line(told)
    else:
        listing(rows, False, line, "No articles.")


def _bold(text: str, places: Sequence[Stretch]) -> str:
    """Return a text for a terminal, with these places of it in bold."""
    for start, end in reversed(places):
        text = f"{text[:start]}\033[1m{text[start:end]}\033[22m{text[end:]}"
    return text


def _section(store: Store, id_: int) -> dict[str, Any] | None:
    """Return the category that the article itself tells, if it is not that of its feed."""
    for one in store.suggestions.section(id_)[:1]:
        name = "/".join(store.categories.path(one.category_id))
        return {"category": name, "share": one.share, "reason": str(one.reason or "")}
    return None


def _row(row: ArticleRow) -> dict[str, Any]:
    names = ["id", "feed_id", "title", "teaser", "author", "url", "sorted_at", "image_url"]
    names += ["read", "starred", "story_id", "story_sources", "fold_id", "folded"]
    return {name: getattr(row, name) for name in names}


def _earlier(revision: Revision) -> dict[str, Any]:
    names = ["number", "seen", "replaced", "title", "text"]
    return {name: getattr(revision, name) for name in names}


def _whole(article: Article) -> dict[str, Any]:
    left_out = ("html",)
    return {n: getattr(article, n) for n in article.__dataclass_fields__ if n not in left_out}
