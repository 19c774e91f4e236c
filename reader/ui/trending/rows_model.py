"""The rows of the trending panel, as a model: their names, their small lines, their reasons."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model import QuietPost, ReadArticle, Topic
from reader.ui.lists.row_words import RowWords
from reader.ui.painting.text_block import whole
from reader.ui.texts import as_written, number, say
from reader.ui.trending.pages import (
    AllOf,
    Counted,
    Evidence,
    Heading,
    More,
    Note,
    Ranked,
    Trend,
    TrendRow,
    only_of,
    same_thing,
)

Index = QModelIndex | QPersistentModelIndex


class TrendRole(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole


class TrendListModel(QAbstractListModel):
    """Rows of the panel. Holds values; asks nobody but for words."""

    def __init__(self, words: RowWords, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: Sequence[TrendRow] = ()
        self._category = ""

    def show(self, rows: Sequence[TrendRow], category: str = "") -> None:
        """Replace all rows; the same rows again change nothing.

        `category` is whose sources are counted; "" for all.
        """
        self._category = category
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def place_of(self, wanted: TrendRow) -> QModelIndex:
        """Return where the row of the same topic, story or article is; invalid for none."""
        for place, row in enumerate(self._rows):
            if same_thing(row, wanted):
                return self.index(place, 0)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt: how many rows; a list has none below its rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: notes are not for choosing."""
        if not index.isValid() or isinstance(self._rows[index.row()], Note):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Qt: the words of a row, all of them for screen readers, the reason as a tip."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.name(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = [self.name(row), self._state(row), self.details(row), self.reason(row)]
                return ". ".join(part.rstrip(".") for part in parts if part)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row)
            case TrendRole.ROW:
                return row
        return None

    def name(self, row: TrendRow) -> str:
        """Return what a row is called."""
        match row:
            case Heading() | Note():
                return row.text
            case More():
                return self.tr("Show {n} more").format(n=number(row.count))
            case AllOf():
                return self.tr("All {n} articles").format(n=number(row.topic.article_count))
            case Trend():
                return row.topic.label
            case Evidence():
                return self._words.title(row.row)
        return _title(row)

    def details(self, row: TrendRow) -> str:
        """Return the small line of a row."""
        words = self._words
        parts: list[str] = []
        match row:
            case Trend(_, topic):
                parts = [words.articles(topic.article_count), words.sources(topic.source_count)]
            case Ranked():
                parts = self._story_details(row)
            case Evidence(_, article):
                parts = [whole(words.source(article.feed_id)), words.age(article.sorted_at)]
            case QuietPost():
                parts = [whole(words.source(row.feed_id)), words.age(row.at)]
            case Counted(_, read):
                parts = [whole(words.source(read.feed_id)), self._times(read)]
            case ReadArticle():
                parts = [self._times(row)]
        return " · ".join(parts)

    def news(self, ranked: Ranked) -> str:
        """Return "3 new since you looked"; "" where nothing is."""
        count = ranked.story.new_count
        if not count:
            return ""
        return self.tr("{n} new since you looked").format(n=number(count))

    def habit(self, post: QuietPost) -> str:
        """Return how seldom the feed posts, shortly."""
        return self.tr("usually every {n} days").format(n=number(post.usual_days))

    def factor(self, topic: Topic) -> str:
        """Return how many times the usual, as the language writes it: "8,2×", "≥8×"."""
        if topic.factor <= 0:
            return ""
        if topic.at_least:
            whole = topic.factor == int(topic.factor)
            return f"≥{number(topic.factor, 0 if whole else 1)}×"
        return f"{number(topic.factor, 1 if topic.factor < 10 else 0)}×"

    def reason(self, row: TrendRow) -> str:
        """Return why a row is here."""
        match row:
            case Trend(_, topic):
                return "" if topic.reason is None else say(topic.reason)
            case Ranked(_, story):
                return "" if story.reason is None else say(story.reason)
            case QuietPost():
                return "" if row.reason is None else say(row.reason)
            case ReadArticle():
                return self._opened(row)
            case Counted(_, article):
                return self._opened(article)
        return ""

    def usual(self, row: TrendRow) -> str:
        """Return how many articles there would be usually, where it is known."""
        match row:
            case Trend(_, topic):
                count, factor, least = topic.article_count, topic.factor, topic.at_least
            case Ranked(_, story):
                count, factor, least = len(story.article_ids), story.factor, story.at_least
            case _:
                return ""
        if factor <= 0:
            return ""
        rate = round(count / factor, 1)
        usual = number(rate, 1 if rate < 10 and rate != int(rate) else 0)
        if least:
            return self.tr("Usual in this time: {n} at the most").format(n=usual)
        return self.tr("Usual in this time: about {n}").format(n=usual)

    def counted(self, row: TrendRow) -> str:
        """Return whose sources the figures of a row are about; "" for all."""
        told = isinstance(row, Trend | Ranked)
        return only_of(self._category) if told and self._category else ""

    def _times(self, article: ReadArticle) -> str:
        return self.tr("{n}×").format(n=number(article.read_count))

    def _opened(self, article: ReadArticle) -> str:
        return self.tr("You opened it {n} times.").format(n=number(article.read_count))

    def _story_details(self, ranked: Ranked) -> list[str]:
        words, story = self._words, ranked.story
        if ranked.whole:
            return [words.sources(story.source_count), words.articles(len(story.article_ids))]
        parts = [words.sources(story.source_count), words.since(story.first)]
        if story.new_count:
            parts.append(self.tr("{n} new").format(n=number(story.new_count)))
        return parts

    def _state(self, row: TrendRow) -> str:
        match row:
            case Trend():
                opened = self.tr("Unfolded") if row.opened else self.tr("Folded")
                return f"{self.tr('Followed')}. {opened}" if row.followed else opened
            case Heading():
                return self.tr("Folded") if row.folded else self.tr("Unfolded")
            case Ranked():
                unread = self.tr("Unread") if row.unread else ""
                news = self.news(row) if row.whole else ""
                return ". ".join(part for part in (unread, news) if part)
        return ""

    def _tip(self, row: TrendRow) -> str | None:
        if isinstance(row, Heading | Note | More | AllOf):
            return None
        parts = (self.name(row), self.reason(row), self.counted(row))
        return as_written("\n".join(part for part in parts if part))


def _title(row: Ranked | Counted | ReadArticle | QuietPost) -> str:
    match row:
        case Ranked(_, story):
            return story.title
        case Counted(_, article):
            return article.title
    return row.title
