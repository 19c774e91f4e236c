"""`kabar trends`: what is written about, the page of a story, and the user's word on both."""

from argparse import ArgumentParser, Namespace

from reader.cli.printing import json_line, listing, say
from reader.cli.session import library, now
from reader.cli.trends import trending, trending_arguments
from reader.errors import UsageError
from reader.model import Related, StoryArticle, TopicChoice


def trends_arguments(parser: ArgumentParser) -> None:
    """`kabar trends`, `kabar trends story ID`, `join A B`, `split STORY ARTICLE...`, `topics`."""
    help_ = "story ID: its page; join A B: one story; split STORY ARTICLE...: not of it; topics"
    choices = ["story", "join", "split", "topics"]
    parser.add_argument("action", nargs="?", choices=choices, help=help_)
    parser.add_argument(
        "ids", nargs="*", type=int, metavar="ID", help="numbers of stories, articles"
    )
    parser.add_argument("--followed", action="store_true", help="topics: only those followed")
    parser.add_argument("--muted", action="store_true", help="topics: only those muted")
    trending_arguments(parser)


def trends(arguments: Namespace) -> int:
    """Do what is asked; without an action, tell what is trending."""
    actions = {"story": _story, "join": _join, "split": _split, "topics": _topics}
    return actions.get(arguments.action, trending)(arguments)


def _story(arguments: Namespace) -> int:
    if len(arguments.ids) != 1:
        raise UsageError("Name one story by its number.")
    with library(arguments.data) as store:
        page = store.trends.story_page(arguments.ids[0])
        abroad = store.trends.in_other_languages(arguments.ids[0])
    if page and not arguments.json:
        print(_heading(page), end="\n\n")
    listing(page, arguments.json, _line, "There is no such story.")
    if abroad and not arguments.json:
        print("\nALSO IN OTHER LANGUAGES")
        listing(abroad, False, _abroad, "")
    return 0 if page else 1


def _heading(page: list[StoryArticle]) -> str:
    sources = len({article.row.feed_id for article in page})
    return f"{len(page)} articles from {sources} sources, the earliest first"


def _abroad(item: Related) -> str:
    story = f"[{item.row.story_id}]"
    return f"{item.row.id:<7} {item.row.title}  {story}  ({', '.join(item.terms)})"


def _line(article: StoryArticle) -> str:
    at = article.row.sorted_at
    lines = [f"{article.row.id:<7} {at:%d %b %H:%M}  {article.row.title}" if at else ""]
    if article.copy_of is not None:
        lines.append(f"        = {article.copy_of}")
    if article.adds:
        lines.append(f"        + {', '.join(article.adds)}")
    if article.joined is not None:
        lines.append(f"        {article.joined}")
    return "\n".join(lines)


def _join(arguments: Namespace) -> int:
    if len(arguments.ids) != 2:
        raise UsageError("Name two stories by their numbers.")
    with library(arguments.data) as store:
        a, b = arguments.ids
        change = store.trends.join_stories(a, b, now())
    if not change:
        raise UsageError("These are not two stories.")
    return _told(arguments, change.story_id)


def _split(arguments: Namespace) -> int:
    if len(arguments.ids) < 2:
        raise UsageError("Name a story and the articles that are not of it, by their numbers.")
    story, *articles = arguments.ids
    with library(arguments.data) as store:
        change = store.trends.split_from_story(articles, story, now())
    if not change:
        raise UsageError("None of these can be taken out of that story.")
    return _told(arguments, change.story_id)


def _told(arguments: Namespace, story_id: int | None) -> int:
    if arguments.json:
        json_line({"story_id": story_id})
    else:
        say("Done." if story_id is None else f"Done: story {story_id}.")
    return 0


def _topics(arguments: Namespace) -> int:
    with library(arguments.data) as store:
        choices = store.trends.topic_choices(now())
    if arguments.followed != arguments.muted:
        choices = [choice for choice in choices if choice.followed == arguments.followed]
    listing(choices, arguments.json, _choice, "No topic is followed or muted.")
    return 0


def _choice(choice: TopicChoice) -> str:
    if choice.followed:
        return f"followed  {choice.label}"
    until = f" until {choice.until:%d %b}" if choice.until is not None else ""
    return f"muted     {choice.label}{until}"
