"""The blocks of a page as a model: what views and screen readers ask of them."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from reader.model import ArticleRow
from reader.ui.pages.blocks import Block
from reader.ui.texts import as_written

Index = QModelIndex | QPersistentModelIndex


class PageRole(IntEnum):
    """What the view asks for."""

    BLOCK = Qt.ItemDataRole.UserRole


class PageModel(QAbstractListModel):
    """Blocks in reading order. Holds values; asks nobody."""

    _blocks: Sequence[Block] = ()

    @property
    def blocks(self) -> Sequence[Block]:
        """All blocks, in reading order."""
        return self._blocks

    def show(self, blocks: Sequence[Block]) -> None:
        """Replace all blocks."""
        self.beginResetModel()
        self._blocks = blocks
        self.endResetModel()

    def article_ids(self) -> frozenset[int]:
        """Return the articles on the page."""
        return frozenset(block.row.id for block in self._blocks if block.row is not None)

    def refresh(self, rows: Mapping[int, ArticleRow]) -> None:
        """Put in articles whose marks have changed; nothing moves."""
        for place, block in enumerate(self._blocks):
            row = rows.get(block.row.id) if block.row is not None else None
            if row is not None:
                block.row = row
                index = self.index(place, 0)
                self.dataChanged.emit(index, index)

    def place_of(self, article_id: int) -> int | None:
        """Return where an article stands first."""
        for place, block in enumerate(self._blocks):
            if block.choosable and block.row is not None and block.row.id == article_id:
                return place
        return None

    # ---------------------------------------------------------------- Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Qt: how many blocks."""
        return 0 if parent.isValid() else len(self._blocks)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: rules and notes are not for choosing."""
        if not index.isValid() or not self._blocks[index.row()].choosable:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Qt: the words of a block, all of them for screen readers, its reason as a tip."""
        if not index.isValid():
            return None
        block = self._blocks[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return block.name()
            case Qt.ItemDataRole.AccessibleTextRole:
                return block.aloud()
            case Qt.ItemDataRole.ToolTipRole:
                return as_written(block.tip()) or None
            case PageRole.BLOCK:
                return block
        return None
