"""The rows of the trending panel: topics, stories and most-read articles under their headings."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.model import ReadArticle, Sentence, Story, Topic, Trending
from reader.ui.row_words import RowWords
from reader.ui.texts import number, say

Index = QModelIndex | QPersistentModelIndex

FIRST_TOPICS, FIRST_STORIES, FIRST_READ = 6, 3, 3  # on the page that shows some of each


class Tab(StrEnum):
    """The pages of the panel."""

    TOPICS = "topics"
    STORIES = "stories"
    MOST_READ = "most-read"


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of what follows."""

    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """The truth where there is nothing to list."""

    text: str


@dataclass(frozen=True, slots=True)
class More:
    """Stands for the topics that are not listed yet."""

    count: int


@dataclass(frozen=True, slots=True)
class Ranked:
    """A story and its place."""

    place: int
    story: Story


TrendRow = Heading | Note | More | Topic | Ranked | ReadArticle


class TrendRole(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole


class TrendListModel(QAbstractListModel):
    """Rows of the panel. Holds values; asks nobody but for words."""

    def __init__(self, words: RowWords, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: Sequence[TrendRow] = ()

    def show(self, rows: Sequence[TrendRow]) -> None:
        """Replace all rows; the same rows again change nothing."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt: how many rows; a list has none below its rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: headings and notes are not for choosing."""
        if not index.isValid() or isinstance(self._rows[index.row()], Heading | Note):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Qt: the words of a row, all of them for screen readers, the reason as a tip."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._name(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = [self._name(row), self.details(row), self.reason(row)]
                return ". ".join(part for part in parts if part)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row)
            case TrendRole.ROW:
                return row
        return None

    def details(self, row: TrendRow) -> str:
        """Return the small line of a row."""
        words = self._words
        match row:
            case Topic():
                return f"{words.articles(row.article_count)} · {words.sources(row.source_count)}"
            case Ranked():
                parts = [words.sources(row.story.source_count), words.since(row.story.first)]
                if row.story.new_count:
                    parts.append(self.tr("{n} new").format(n=number(row.story.new_count)))
                return " · ".join(parts)
            case ReadArticle():
                return self.tr("{n}×").format(n=number(row.read_count))
        return ""

    def factor(self, topic: Topic) -> str:
        """Return how many times the usual, as the language writes it: "8,2×"."""
        if topic.factor <= 0:
            return ""
        return f"{number(topic.factor, 1 if topic.factor < 10 else 0)}×"

    def reason(self, row: TrendRow) -> str:
        """Return why a row is here."""
        reason: Sentence | None = None
        if isinstance(row, Topic):
            reason = row.reason
        elif isinstance(row, Ranked):
            reason = row.story.reason
        elif isinstance(row, ReadArticle):
            return self.tr("You opened it {n} times.").format(n=number(row.read_count))
        return "" if reason is None else say(reason)

    def _name(self, row: TrendRow) -> str:
        match row:
            case Heading() | Note():
                return row.text
            case More():
                return self.tr("Show {n} more").format(n=number(row.count))
            case Topic():
                return row.label
            case Ranked():
                return row.story.title
            case _:
                return row.title

    def _tip(self, row: TrendRow) -> str | None:
        if isinstance(row, Heading | Note | More):
            return None
        return "\n".join(part for part in (self._name(row), self.reason(row)) if part)


def rows(panel: Trending, tab: Tab, *, all_topics: bool) -> Sequence[TrendRow]:
    """Return what a page of the panel lists; the first one has some of everything."""
    stories = [Ranked(place, story) for place, story in enumerate(panel.stories, 1)]
    if tab is Tab.STORIES:
        return stories or [
            Note(
                _note(
                    panel,
                    QCoreApplication.translate(
                        "Trending", "No story that two of your sources tell."
                    ),
                )
            )
        ]
    if tab is Tab.MOST_READ:
        nothing = QCoreApplication.translate(
            "Trending", "Articles that you open are counted here, by nobody but you."
        )
        return panel.most_read or [Note(nothing)]
    found: list[TrendRow] = list(panel.topics if all_topics else panel.topics[:FIRST_TOPICS])
    if not found:
        found.append(
            Note(
                _note(
                    panel,
                    QCoreApplication.translate("Trending", "No topic stands out from the usual."),
                )
            )
        )
    if len(panel.topics) > len(found):
        found.append(More(len(panel.topics) - len(found)))
    if stories:
        found += [
            Heading(QCoreApplication.translate("Trending", "Top stories")),
            *stories[:FIRST_STORIES],
        ]
    if panel.most_read:
        found += [
            Heading(QCoreApplication.translate("Trending", "Most read")),
            *panel.most_read[:FIRST_READ],
        ]
    return found


def _note(panel: Trending, otherwise: str) -> str:
    return otherwise if panel.note is None else say(panel.note)
