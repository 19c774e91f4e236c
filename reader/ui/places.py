"""Where one can go: lists, each with its query, and pages that stand in place of a list.

The sidebar, the palette and the keys name them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from reader.model import Category, Feed, Order, Query, SmartFolder, Tag
from reader.ui.texts import QT_TRANSLATE_NOOP, midnight


@dataclass(frozen=True, slots=True)
class Place:
    """A list or a page that has a name. `key` stays the same from one start to the next."""

    key: str
    title: str
    icon: str = ""
    feed_id: int | None = None
    category_id: int | None = None
    search: str = ""  # of a smart folder

    @property
    def is_page(self) -> bool:
        """Whether it is a page, which stands in place of list and article."""
        return self.key in PAGES or self.key.startswith(STORY)

    @property
    def story_id(self) -> int | None:
        """Return which story the page tells; None for all other places."""
        number = self.key.removeprefix(STORY)
        return int(number) if number != self.key and number.isdecimal() else None

    @property
    def folder_id(self) -> int | None:
        """Return which smart folder it is; None for all other places."""
        number = self.key.removeprefix(FOLDER)
        return int(number) if number != self.key and number.isdecimal() else None

    @property
    def tag(self) -> str:
        """Return the user's tag whose articles it lists; "" for all other places."""
        return self.key.removeprefix(TAG) if self.key.startswith(TAG) else ""

    @property
    def query(self) -> Query:
        """Return what the list holds, as of now."""
        if self.search:
            return Query(text=self.search)
        if self.tag:
            return tag_query(self.tag)
        return _smart_query(self.key) or Query(feed_id=self.feed_id, category_id=self.category_id)


def _smart_query(key: str) -> Query | None:
    if key == "today":
        return Query(since=midnight(datetime.now(UTC)), for_today=True)
    return {
        "unread": Query(unread_only=True, unmuted_only=True),
        "starred": Query(starred_only=True),
        "stories": Query(stories_only=True),
        "history": Query(opened_only=True, order=Order.OPENED),
    }.get(key)


FRONT, STATISTICS, STORY, TAG = "front", "statistics", "story:", "tag:"
HEALTH = "health"  # has no row in the sidebar
FOLDER = "folder:"
PAGES = (FRONT, STATISTICS, HEALTH)
HOME = "today"  # where a new library begins
SMART = (
    Place(FRONT, QT_TRANSLATE_NOOP("Places", "Front page"), "front"),
    Place("today", QT_TRANSLATE_NOOP("Places", "Today"), "sun"),
    Place("unread", QT_TRANSLATE_NOOP("Places", "Unread"), "dot"),
    Place("starred", QT_TRANSLATE_NOOP("Places", "Starred"), "star-filled"),
    Place("stories", QT_TRANSLATE_NOOP("Places", "Top stories"), "stories"),
    Place("history", QT_TRANSLATE_NOOP("Places", "History"), "history"),
    Place(STATISTICS, QT_TRANSLATE_NOOP("Places", "Statistics"), "statistics"),
)


def smart_places() -> list[Place]:
    """Return the places that every library has, in the user's language."""
    return [
        Place(place.key, QCoreApplication.translate("Places", place.title), place.icon)
        for place in SMART
    ]


def health_place() -> Place:
    """Return the page of feeds that are not well."""
    return Place(HEALTH, QCoreApplication.translate("Places", "Feed health"), "warning")


def home() -> Place:
    """Return where a new library begins."""
    return next(place for place in smart_places() if place.key == HOME)


def story_place(id_: int, title: str) -> Place:
    """Return the page of a story."""
    return Place(f"{STORY}{id_}", title, "stories")


def category_place(category: Category) -> Place:
    """Return the list of a category and all inside it."""
    return Place(f"category:{category.id}", category.name, "folder", category_id=category.id)


def feed_place(feed: Feed) -> Place:
    """Return the list of one feed."""
    return Place(f"feed:{feed.id}", feed.title, "feed", feed_id=feed.id)


def folder_place(folder: SmartFolder) -> Place:
    """Return the list of a search that the user keeps."""
    return Place(f"{FOLDER}{folder.id}", folder.name, "search", search=folder.query)


def tag_place(name: str) -> Place:
    """Return the list of the articles that carry a tag of the user's."""
    return Place(f"{TAG}{name}", name, "tag")


def tag_query(name: str) -> Query:
    """Return what lists the articles with a tag; no quotation mark can end the name."""
    return Query(text='tag:"{}"'.format(name.replace('"', "")))


def find(
    key: str,
    categories: Sequence[Category],
    feeds: Sequence[Feed],
    tags: Sequence[Tag] = (),
    folders: Sequence[SmartFolder] = (),
) -> Place | None:
    """Return the place with that key, where there still is one."""
    places = [
        *smart_places(),
        health_place(),
        *(category_place(category) for category in categories),
        *(feed_place(feed) for feed in feeds),
        *(tag_place(tag.name) for tag in tags),
        *(folder_place(folder) for folder in folders),
    ]
    return next((place for place in places if place.key == key), None)
