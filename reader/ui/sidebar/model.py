"""The rows of the sidebar: places, then categories with their feeds. Holds values; asks nobody."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, IntEnum, StrEnum
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.model import Category, Counts, Feed, PlaceRule, SmartFolder, Tag
from reader.ui.places import (
    Place,
    category_place,
    feed_place,
    folder_place,
    smart_places,
    tag_place,
)
from reader.ui.texts import as_written

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class Kind(Enum):
    """What a row is."""

    SMART = "smart"
    HEADING = "heading"
    CATEGORY = "category"
    FEED = "feed"
    TAG = "tag"


class Quiet(StrEnum):
    """How a feed or category is kept quiet; the value is the icon."""

    MUTED = "mute"
    PAUSED = "pause"
    HIDDEN = "sun-off"

    @property
    def words(self) -> str:
        """Return it in the user's language."""
        return {
            Quiet.MUTED: QCoreApplication.translate("Sidebar", "muted"),
            Quiet.PAUSED: QCoreApplication.translate("Sidebar", "paused"),
            Quiet.HIDDEN: QCoreApplication.translate("Sidebar", "not in Today"),
        }[self]


class Role(IntEnum):
    """What the delegate asks for."""

    NODE = Qt.ItemDataRole.UserRole


@dataclass(slots=True, eq=False)
class Node:
    """A row, what is under it, and the number beside it."""

    kind: Kind
    place: Place
    depth: int = 0
    count: int = 0
    trouble: str = ""  # why the feed's last sync failed
    quiet: tuple[Quiet, ...] = ()
    parent: "Node | None" = None
    row: int = 0
    children: list["Node"] = field(default_factory=list)

    def add(self, child: "Node") -> None:
        """Put a row under this one."""
        child.parent, child.row = self, len(self.children)
        self.children.append(child)

    def all(self) -> Iterator["Node"]:
        """Yield the rows under this one, and those under them."""
        for child in self.children:
            yield child
            yield from child.all()

    def shape(self) -> list[tuple[str, int]]:
        """Return which rows there are and where; the same for two trees that differ in words."""
        return [(node.place.key, node.depth) for node in self.all()]

    def has_the_rows_of(self, other: "Node") -> bool:
        """Tell whether the same rows are under each row of both, in whatever order."""
        ours = {child.place.key: child for child in self.children}
        theirs = {child.place.key: child for child in other.children}
        return ours.keys() == theirs.keys() and all(
            child.has_the_rows_of(theirs[key]) for key, child in ours.items()
        )

    def take_the_order_of(self, other: "Node") -> None:
        """Put the rows, which are those of the other, into its order, also those under them."""
        ours = {child.place.key: child for child in self.children}
        self.children = [ours[child.place.key] for child in other.children]
        for row, (child, theirs) in enumerate(zip(self.children, other.children, strict=True)):
            child.row = row
            child.take_the_order_of(theirs)


class SidebarModel(QAbstractItemModel):
    """A tree of places. Counts, names and order change row by row; other rows are a reset."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node(Kind.HEADING, Place("", ""))
        self._nodes: dict[str, Node] = {}  # by the key of their place, the first of each

    def has_rows_of(self, root: Node) -> bool:
        """Tell whether `show` would not reset the view: the rows of that tree are there."""
        return self._root.has_the_rows_of(root)

    def show(self, root: Node) -> None:
        """Show another tree. The view is reset only where it has other rows."""
        if not self.has_rows_of(root):
            self.beginResetModel()
            self._root = root
            self._learn_nodes()
            self.endResetModel()
            return
        if root.shape() != self._root.shape():
            self._take_order(root)
        for old, new in zip(self._root.all(), root.all(), strict=True):
            count = new.count if new.kind is Kind.TAG else old.count
            before = (old.place, old.trouble, old.quiet, old.count)
            if before != (new.place, new.trouble, new.quiet, count):
                old.place, old.trouble, old.count = new.place, new.trouble, count
                old.quiet = new.quiet
                self._changed(old)

    def show_counts(self, counts: Counts) -> None:
        """Put the numbers in place; only rows whose number is another are drawn again."""
        numbers = _numbers(counts)
        for node in self._root.all():
            # Counted by themselves: all articles of a tag, what is unread of a smart folder.
            if node.kind is Kind.TAG or node.place.search:
                continue
            count = numbers.get(node.place.key, 0)
            if count != node.count:
                node.count = count
                self._changed(node)

    def show_folder_counts(self, counts: Mapping[int, int]) -> None:
        """Put the numbers of smart folders in place."""
        for node in self._root.all():
            number = node.place.folder_id
            if number is not None and counts.get(number, 0) != node.count:
                node.count = counts.get(number, 0)
                self._changed(node)

    def nodes(self) -> list[Node]:
        """Return all rows from the top down."""
        return list(self._root.all())

    def find(self, key: str) -> QModelIndex:
        """Return where the place with that key stands; an invalid index where it does not."""
        node = self._nodes.get(key)
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def _take_order(self, root: Node) -> None:
        """Move rows to where they stand in `root`; the view keeps what is open and selected."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        nodes = [self._node(index) for index in before]
        self._root.take_the_order_of(root)
        self._learn_nodes()
        after = [self.createIndex(node.row, 0, node) for node in nodes]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _learn_nodes(self) -> None:
        self._nodes = {}
        for node in self._root.all():
            self._nodes.setdefault(node.place.key, node)

    def _changed(self, node: Node) -> None:
        index = self.createIndex(node.row, 0, node)
        self.dataChanged.emit(index, index)

    # ---------------------------------------------------------------- Qt

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        """Qt: the row under a parent."""
        children = self._node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: Index = ROOT) -> QModelIndex:  # type: ignore[override]
        """Qt: the row above in the tree."""
        above = self._node(index).parent
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Qt: how many rows are under this one."""
        return len(self._node(parent).children)

    def columnCount(self, parent: Index = ROOT) -> int:  # noqa: ARG002 - Qt's signature
        """Qt: one column."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: headings cannot be chosen."""
        if not index.isValid() or self._node(index).kind is Kind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Qt: the name, the words for a screen reader, the whole row for our delegate."""
        if not index.isValid():
            return None
        node = self._node(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return node.place.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return _aloud(node)
            case Qt.ItemDataRole.ToolTipRole:
                quiet = ", ".join(one.words for one in node.quiet)
                return as_written("\n".join(filter(None, (quiet, node.trouble)))) or None
            case Role.NODE:
                return node
        return None

    def _node(self, index: Index) -> Node:
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, Node) else self._root


def tree(
    categories: Sequence[Category],
    feeds: Iterable[Feed],
    troubles: Mapping[int, str],
    tags: Sequence[Tag] = (),
    folders: Sequence[SmartFolder] = (),
    *,
    rules: Mapping[int, PlaceRule] = MappingProxyType({}),
) -> Node:
    """Return the rows of a library; `troubles` says by feed id why its last sync failed.

    `rules` says by category id what holds for it.
    """
    root = Node(Kind.HEADING, Place("", ""))
    for place in smart_places():
        root.add(Node(Kind.SMART, place))
    _add_folders(root, folders)
    title = QCoreApplication.translate("Sidebar", "Categories")
    heading = Node(Kind.HEADING, Place("heading", title))
    inside: defaultdict[int | None, list[Feed]] = defaultdict(list)
    for feed in feeds:
        for category_id in feed.category_ids or (None,):
            inside[category_id].append(feed)
    if categories or inside:
        root.add(heading)
    nodes: dict[int | None, Node] = {None: root}
    for category in categories:
        above = nodes.get(category.parent_id, root)
        node = Node(
            Kind.CATEGORY,
            category_place(category),
            0 if above is root else above.depth + 1,
            quiet=_quiet(rules.get(category.id, PlaceRule())),
        )
        above.add(node)
        nodes[category.id] = node
    for category_id, node in nodes.items():
        depth = 0 if node is root else node.depth + 1
        for feed in inside[category_id]:
            trouble = troubles.get(feed.id, "")
            row = Node(Kind.FEED, feed_place(feed), depth, trouble=trouble, quiet=_quiet(feed))
            node.add(row)
    _add_tags(root, tags)
    return root


def _quiet(place: Feed | PlaceRule) -> tuple[Quiet, ...]:
    states = (
        (Quiet.MUTED, place.muted),
        (Quiet.PAUSED, place.paused),
        (Quiet.HIDDEN, place.hidden and not place.muted),  # the one says the other
    )
    return tuple(state for state, holds in states if holds)


def _add_folders(root: Node, folders: Sequence[SmartFolder]) -> None:
    if folders:
        title = QCoreApplication.translate("Sidebar", "Smart folders")
        root.add(Node(Kind.HEADING, Place("folders", title)))
    for folder in folders:
        root.add(Node(Kind.SMART, folder_place(folder)))


def _add_tags(root: Node, tags: Sequence[Tag]) -> None:
    if tags:
        title = QCoreApplication.translate("Sidebar", "Tags")
        root.add(Node(Kind.HEADING, Place("tags", title)))
    for tag in tags:
        root.add(Node(Kind.TAG, tag_place(tag.name), count=tag.articles))


def _numbers(counts: Counts) -> dict[str, int]:
    return {
        "today": counts.today,
        "unread": counts.unread,
        "starred": counts.starred,
        "stories": counts.stories,
        **{f"feed:{id_}": count for id_, count in counts.by_feed},
        **{f"category:{id_}": count for id_, count in counts.by_category},
    }


def _aloud(node: Node) -> str:
    words = ", ".join((node.place.title, *(one.words for one in node.quiet)))
    if node.count and (node.place.key == "starred" or node.kind is Kind.TAG):
        words += ", " + QCoreApplication.translate("Sidebar", "{n} articles").format(n=node.count)
    elif node.count and node.place.key == "stories":
        words += ", " + QCoreApplication.translate("Sidebar", "{n} stories").format(n=node.count)
    elif node.count:
        words += ", " + QCoreApplication.translate("Sidebar", "{n} unread").format(n=node.count)
    return f"{words}. {node.trouble}" if node.trouble else words
