"""Dragging in the sidebar: what a drop would do. Decisions only; the tree shows and carries out."""

from dataclasses import dataclass
from enum import Enum

from reader.ui.sidebar.model import Kind, Node

MIME = "application/x-kabar-place"
EDGE = 0.25  # of a category's row, at its top and its bottom, where a drop puts beside it


class Where(Enum):
    """The part of a row that the pointer is over."""

    BEFORE = "before"
    ON = "on"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class FeedDrop:
    """Put a feed into a category (None: into none), out of the one that it was dragged from."""

    feed_id: int
    source: int | None
    target: int | None
    also: bool = False  # it stays where it is as well


@dataclass(frozen=True, slots=True)
class CategoryDrop:
    """Put a category into another (None: to the top), at a place among those there."""

    category_id: int
    parent: int | None
    position: int | None = None  # None: at the end


Drop = FeedDrop | CategoryDrop


def can_drag(node: Node) -> bool:
    """Tell whether a row can be taken elsewhere."""
    return node.kind in (Kind.FEED, Kind.CATEGORY)


def part(height: int, y: int) -> Where:
    """Return which part of a row a point is in, `y` px from its top."""
    if y < height * EDGE:
        return Where.BEFORE
    return Where.AFTER if y >= height * (1 - EDGE) else Where.ON


def drop(dragged: Node, target: Node | None, where: Where, *, also: bool) -> Drop | None:
    """Return what dropping one row on another (None: below all) does; None: nothing."""
    if target is not None and target.kind in (Kind.SMART, Kind.TAG):
        return None
    if dragged.kind is Kind.FEED:
        return _feed_drop(dragged, target, also=also)
    return _category_drop(dragged, target, where)


def _feed_drop(dragged: Node, target: Node | None, *, also: bool) -> FeedDrop | None:
    source, into = _category_of(dragged.parent), _category_of(target)
    feed_id = dragged.place.feed_id
    if feed_id is None or into == source or (also and into is None):
        return None
    return FeedDrop(feed_id, source, into, also)


def _category_drop(dragged: Node, target: Node | None, where: Where) -> CategoryDrop | None:
    moved = dragged.place.category_id
    if moved is None or (target is not None and _is_inside(target, dragged)):
        return None
    if target is None or target.kind is not Kind.CATEGORY or where is Where.ON:
        into = _category_of(target)
        return None if into == _category_of(dragged.parent) else CategoryDrop(moved, into)
    siblings = [node for node in _siblings(target) if node is not dragged]
    at = siblings.index(target) + (where is Where.AFTER)
    before = _siblings(dragged).index(dragged)
    parent = _category_of(target.parent)
    stays = parent == _category_of(dragged.parent) and at == before
    return None if stays else CategoryDrop(moved, parent, at)


def _category_of(node: Node | None) -> int | None:
    """Return the category that a row is, or (a feed) stands in."""
    if node is None or node.kind is Kind.HEADING:
        return None
    if node.kind is Kind.FEED:
        return _category_of(node.parent)
    return node.place.category_id


def _siblings(node: Node) -> list[Node]:
    around = node.parent.children if node.parent is not None else []
    return [one for one in around if one.kind is Kind.CATEGORY]


def _is_inside(node: Node | None, other: Node) -> bool:
    """Tell whether a row is another one, or below it."""
    while node is not None:
        if node is other:
            return True
        node = node.parent
    return False


def step(node: Node, by: int) -> CategoryDrop | None:
    """Return what moves a category among its neighbours by the keyboard; None at the end."""
    siblings = _siblings(node)
    if node.kind is not Kind.CATEGORY or node.place.category_id is None:
        return None
    at = siblings.index(node) + by
    if not 0 <= at < len(siblings):
        return None
    return CategoryDrop(node.place.category_id, _category_of(node.parent), at)
