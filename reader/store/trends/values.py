"""Panels, stories and topics as JSON: what the trending panel shows is stored whole."""

import json
from collections.abc import Sequence
from typing import Any

from reader.model import QuietPost, Sentence, Story, Topic, Trending, Window
from reader.store.values import moment, seconds


def trending_json(panel: Trending) -> str:
    """Return a panel as JSON, without what is read live (most read)."""
    values = {
        "window": panel.window.value,
        "category_id": panel.category_id,
        "computed": seconds(panel.computed),
        "stories": [_story_values(story) for story in panel.stories],
        "topics": [_topic_values(topic) for topic in panel.topics],
        "quiet": [_quiet_values(post) for post in panel.quiet],
        "note": _sentence_values(panel.note),
    }
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def quiet_json(posts: Sequence[QuietPost]) -> str:
    """Return the quiet feeds' posts of a panel as they stand in its JSON."""
    values = [_quiet_values(post) for post in posts]
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def trending(text: str) -> Trending:
    """Return the panel that `trending_json` wrote."""
    values = json.loads(text)
    return Trending(
        Window(values["window"]),
        values["category_id"],
        moment(values["computed"]),
        tuple(_story(story) for story in values["stories"]),
        tuple(_topic(topic) for topic in values["topics"]),
        quiet=tuple(_quiet(post) for post in values.get("quiet", ())),
        note=_sentence(values["note"]),
    )


def _story_values(story: Story) -> dict[str, Any]:
    values = {name: getattr(story, name) for name in Story.__dataclass_fields__}
    values |= {"first": seconds(story.first), "last": seconds(story.last)}
    values["reason"] = _sentence_values(story.reason)
    return values


def _story(values: dict[str, Any]) -> Story:
    values |= {"first": moment(values["first"]), "last": moment(values["last"])}
    return Story(**_common(values))


def _topic_values(topic: Topic) -> dict[str, Any]:
    values = {name: getattr(topic, name) for name in Topic.__dataclass_fields__}
    values["reason"] = _sentence_values(topic.reason)
    return values


def _topic(values: dict[str, Any]) -> Topic:
    return Topic(**_common(values))


def _quiet_values(post: QuietPost) -> dict[str, Any]:
    values = {name: getattr(post, name) for name in QuietPost.__dataclass_fields__}
    return values | {"at": seconds(post.at), "reason": _sentence_values(post.reason)}


def _quiet(values: dict[str, Any]) -> QuietPost:
    return QuietPost(**_common(values | {"at": moment(values["at"])}))


def _common(values: dict[str, Any]) -> dict[str, Any]:
    lists = {name: tuple(value) for name, value in values.items() if isinstance(value, list)}
    return values | lists | {"reason": _sentence(values["reason"])}


def _sentence_values(sentence: Sentence | None) -> dict[str, Any] | None:
    if sentence is None:
        return None
    return {"text": sentence.text, "values": dict(sentence.values)}


def _sentence(values: dict[str, Any] | None) -> Sentence | None:
    return None if values is None else Sentence.of(values["text"], **values["values"])
