"""`kabar trends`: what is written about, the page of a story, and the user's word on both."""

from argparse import ArgumentParser, Namespace
from datetime import timedelta
from typing import Any

from reader.cli.printing import json_line, listing, plain, say
from reader.cli.session import category_named, library, now
from reader.cli.trends import trending, trending_arguments
from reader.errors import UsageError
from reader.model import Related, Sentence, Story, StoryArticle, Topic, TopicChoice, Window
from reader.store.store import Store
from reader.trends.topics.beside import parts

MUTED = timedelta(days=7)  # as the key M of the window


def trends_arguments(parser: ArgumentParser) -> None:
    """`kabar trends`, and what it does with a story or a topic."""
    help_ = (
        "story ID: its page; join A B: one story; split STORY ARTICLE...: not of it; "
        "follow TOPIC, mute TOPIC (7 days), forget TOPIC; topics: what was decided about them"
    )
    parser.add_argument("action", nargs="?", choices=list(ACTIONS), help=help_)
    about = "numbers of stories and articles, or the words of a topic"
    parser.add_argument("names", nargs="*", metavar="ID", help=about)
    parser.add_argument("--always", action="store_true", help="mute: for good, not for 7 days")
    parser.add_argument("--followed", action="store_true", help="topics: only those followed")
    parser.add_argument("--muted", action="store_true", help="topics: only those muted")
    trending_arguments(parser)


def trends(arguments: Namespace) -> int:
    """Do what is asked; without an action, tell what is trending."""
    return ACTIONS.get(arguments.action, trending)(arguments)


def _story(arguments: Namespace) -> int:
    ids = _numbers(arguments)
    if len(ids) != 1:
        raise UsageError("Name one story by its number.")
    with library(arguments.data) as store:
        story = store.trends.story(ids[0])
        page = store.trends.story_page(ids[0])
        abroad = store.trends.in_other_languages(ids[0])
        feeds = {feed.id: feed.title for feed in store.feeds.all()}
    if story is None or not page:
        raise UsageError("There is no story {number}. `kabar trends` lists them.", number=ids[0])
    if arguments.json:
        json_line(_described(story, page, abroad, feeds))
        return 0
    print(f"{story.title}\n{_heading(story)}", end="\n\n")
    for article in page:
        print(_line(article, feeds))
    if abroad:
        print("\nALSO IN OTHER LANGUAGES")
        for item in abroad:
            print(_abroad(item, feeds))
    return 0


def _described(
    story: Story, page: list[StoryArticle], abroad: list[Related], feeds: dict[int, str]
) -> dict[str, Any]:
    """Return a story with its articles, the earliest first, and its reports in other languages."""
    articles = [{**plain(article), "feed": feeds.get(article.row.feed_id, "")} for article in page]
    others = [
        {
            "id": item.row.id,
            "story_id": item.row.story_id,
            "title": item.row.title,
            "url": item.row.url,
            "feed": feeds.get(item.row.feed_id, ""),
            "shares": item.terms,
        }
        for item in abroad
    ]
    return {
        "id": story.id,
        "title": story.title,
        "lead_id": story.lead_id,
        "source_count": story.source_count,
        "first": story.first,
        "last": story.last,
        "articles": articles,
        "other_languages": others,
    }


def _heading(story: Story) -> str:
    articles = _counted(len(story.article_ids), "article")
    sources = _counted(story.source_count, "source")
    return f"{articles} from {sources}, the earliest first; times in UTC"


def _counted(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def _abroad(item: Related, feeds: dict[int, str]) -> str:
    story, source = f"[{item.row.story_id}]", feeds.get(item.row.feed_id, "")
    shared = ", ".join(item.terms)
    return f"{item.row.id:<7} {item.row.title}  · {source}  {story}  (both: {shared})"


def _line(article: StoryArticle, feeds: dict[int, str]) -> str:
    row = article.row
    at = f"{row.sorted_at:%d %b %H:%M}" if row.sorted_at else "no date     "
    lines = [f"{row.id:<7} {at}  {row.title}  · {feeds.get(row.feed_id, '')}"]
    if article.copy_of is not None:
        lines.append(f"        = the text of {article.copy_of}")
    if article.adds:
        lines.append(f"        + {', '.join(article.adds)}")
    if article.joined is not None:
        lines.append(f"        {article.joined}")
    return "\n".join(lines)


def _join(arguments: Namespace) -> int:
    ids = _numbers(arguments)
    if len(ids) != 2:
        raise UsageError("Name two stories by their numbers.")
    with library(arguments.data) as store:
        a, b = ids
        told = Sentence.of("Two stories became one")
        join = store.trends.join_stories
        change, _ = store.history.record_stories(told, join, a, b, now())
    if not change:
        raise UsageError("These are not two stories.")
    return _told(arguments, change.story_id)


def _split(arguments: Namespace) -> int:
    ids = _numbers(arguments)
    if len(ids) < 2:
        raise UsageError("Name a story and the articles that are not of it, by their numbers.")
    story, *articles = ids
    with library(arguments.data) as store:
        told = Sentence.of("Taken out of a story: {count}", count=len(articles))
        split = store.trends.split_from_story
        change, _ = store.history.record_stories(told, split, articles, story, now())
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


def _follow(arguments: Namespace) -> int:
    with library(arguments.data) as store:
        topic = _topic(store, arguments)
        store.trends.follow_topic(topic.key, topic.label)
    return _decided(arguments, "followed", topic.label)


def _mute(arguments: Namespace) -> int:
    with library(arguments.data) as store:
        topic = _topic(store, arguments)
        until = None if arguments.always else now() + MUTED
        store.trends.mute_topic(topic.key, topic.label, until)
    return _decided(arguments, "muted", topic.label)


def _forget(arguments: Namespace) -> int:
    wanted = " ".join(arguments.names).casefold()
    with library(arguments.data) as store:
        for choice in store.trends.topic_choices(now()):
            if wanted in (choice.key, choice.label.casefold()):
                store.trends.forget_topic(choice.key)
                return _decided(arguments, "neither followed nor muted", choice.label)
    raise UsageError("Nothing was decided about that topic. `kabar trends topics` lists what was.")


def _topic(store: Store, arguments: Namespace) -> Topic:
    """Return the topic of these words that is trending anywhere, in any window."""
    wanted = " ".join(arguments.names).casefold()
    named = category_named(store, arguments.category)
    everywhere = [None, *(category.id for category in store.categories.all())]
    for scope in [named] if named is not None else everywhere:
        for window in Window:
            for topic in store.trends.panel(window, scope, now()).topics:
                label = topic.label.casefold()
                if wanted in (topic.key, label, *parts(label)):
                    return topic
    text = 'No topic is called "{name}" at present. `kabar trends` lists them.'
    raise UsageError(text, name=" ".join(arguments.names))


def _decided(arguments: Namespace, state: str, label: str) -> int:
    if arguments.json:
        json_line({"topic": label, "state": state})
    else:
        say(f'"{label}" is {state}.')
    return 0


def _numbers(arguments: Namespace) -> list[int]:
    """Return the numbers that were named, or say which word is none."""
    for name in arguments.names:
        if not name.isdecimal():
            raise UsageError('"{name}" is no number of a story or an article.', name=name)
    return [int(name) for name in arguments.names]


def _choice(choice: TopicChoice) -> str:
    if choice.followed:
        return f"followed  {choice.label}"
    until = f" until {choice.until:%d %b}" if choice.until is not None else ""
    return f"muted     {choice.label}{until}"


ACTIONS = {
    "story": _story,
    "join": _join,
    "split": _split,
    "follow": _follow,
    "mute": _mute,
    "forget": _forget,
    "topics": _topics,
}
