"""What pages are made of: blocks that know how high they are at a width, and how they look.

A block is drawn by hand and only where it can be seen; it is no widget, so a page of a
hundred costs what is on screen.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRect

from reader.model import ArticleRow, Story
from reader.ui.lists.row_words import RowWords
from reader.ui.pages.pictures import PagePictures
from reader.ui.painting.canvas import Canvas
from reader.ui.theme import Theme, Themes


@dataclass(frozen=True, slots=True)
class Press:
    """What blocks are drawn with."""

    themes: Themes
    pictures: PagePictures
    words: RowWords


@dataclass(frozen=True, slots=True)
class Look:
    """How a block is met at the moment."""

    pointed: bool = False
    on_details: bool = False  # the pointer is where the block leads to the whole story
    selected: bool = False


class Block(ABC):
    """One thing on a page: what is drawn there, and what it stands for."""

    choosable = False
    air = 6  # px between it and the mark of the keyboard

    def __init__(self, press: Press) -> None:
        self.press = press
        self.row: ArticleRow | None = None  # the article that it opens
        self.story: Story | None = None  # the story whose page it leads to
        self.picture = ""  # the address of what it shows

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self.press.themes.theme

    def name(self) -> str:
        """Return its words in short."""
        return "" if self.row is None else self.press.words.title(self.row)

    def aloud(self) -> str:
        """Return what a screen reader says of it."""
        return self.name()

    def tip(self) -> str:
        """Return what is told on hover; "" for nothing."""
        return ""

    @abstractmethod
    def height(self, width: int) -> int:
        """Return how high it is at a width."""

    @abstractmethod
    def draw(self, canvas: Canvas, look: Look) -> None:
        """Draw it over the canvas' area."""

    def details_place(self, area: QRect) -> QRect:  # noqa: ARG002 - for those that have one
        """Return where, when it fills `area`, it leads to the whole story; often nowhere."""
        return QRect()


class Plan(Protocol):
    """Blocks in reading order, and where each of them stands."""

    @property
    def blocks(self) -> Sequence[Block]:
        """All of them, in reading order."""

    def arrange(self, width: int) -> tuple[Sequence[QRect], int]:
        """Return a place for each block on a page of a width, and how high the page is."""


class NoPlan:
    """An empty page."""

    blocks: Sequence[Block] = ()

    def arrange(self, width: int) -> tuple[Sequence[QRect], int]:  # noqa: ARG002 - a Plan
        """Return no places."""
        return (), 0
