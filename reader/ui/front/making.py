"""Turns what was read of the library into the blocks of the front page."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.model import FrontStory, Window
from reader.ui.front.blocks import (
    SECOND,
    HeadlineBlock,
    LeadBlock,
    PictureBlock,
    StoryBlock,
    ThumbBlock,
)
from reader.ui.front.plan import Box, FrontPlan
from reader.ui.front.reading import Filled, Front
from reader.ui.front.words import Masthead, MostReadBlock, NoteBlock, QuietBlock, SectionBlock
from reader.ui.pages.blocks import Block, Press
from reader.ui.texts import say

BESIDE = 4  # stories at the side of the lead, with it
IN_SECTION = 5  # stories of a category, the first with its picture
AFTER_NAME = 4  # px between a section's name and what follows


class FrontMaker:
    """Makes the plan of a front page.

    `categories` says by feed what it is about; nothing where all on the page is about the same.
    """

    def __init__(self, press: Press, categories: Mapping[int, str]) -> None:
        self._press, self._categories = press, categories

    def plan(self, front: Front, now: datetime, covers: str) -> FrontPlan:
        """Return the page."""
        masthead = Masthead(self._press, long_date(now), covers)
        if not front.sections:
            words = say(front.note) if front.note is not None else _tr("Nothing has come in yet.")
            note = NoteBlock(self._press, words, large=True)
            return FrontPlan([masthead, note], None, (), (), list(self._lists(front)))
        top = next((one for one in front.sections if one.section.on_top), None)
        stories = top.section.stories if top is not None else ()
        heads = [masthead, *self._truth(top, front)]
        lead = self._lead(stories[0]) if stories else None
        beside = [self._beside(i, one) for i, one in enumerate(stories[1:BESIDE])]
        below = [self._picture(one) for one in stories[BESIDE:]]
        return FrontPlan(heads, lead, beside, below, list(self._boxes(front)))

    def _truth(self, top: Filled | None, front: Front) -> Iterator[NoteBlock]:
        """Say what stands on top where it is not the stories of today."""
        if top is None or top.section.window is None:
            words = _tr("No story yet that several of your sources tell; these are the newest.")
            note = f"{say(front.note)} " if front.note is not None else ""
            yield NoteBlock(self._press, note + words)
        elif top.section.window is Window.D3:
            yield NoteBlock(
                self._press, _tr("Nothing stands out today; stories of the last 3 days.")
            )
        elif top.section.window is Window.D7:
            yield NoteBlock(
                self._press, _tr("Nothing stands out today; stories of the last 7 days.")
            )

    def _boxes(self, front: Front) -> Iterator[Box]:
        sections = [self._section(one) for one in front.sections if not one.section.on_top]
        lists = list(self._lists(front))
        yield from sections[:2]  # the lists stand where they are seen, at the third column
        yield from lists[:1]
        yield from sections[2:]
        yield from lists[1:]

    # ---------------------------------------------------------------- stories

    def _category(self, told: FrontStory) -> str:
        return self._categories.get(told.lead.feed_id, "")

    def _lead(self, told: FrontStory) -> LeadBlock:
        return LeadBlock(self._press, told, self._category(told))

    def _beside(self, place: int, told: FrontStory) -> StoryBlock:
        if place == 0:
            return PictureBlock(self._press, told, self._category(told), face=SECOND)
        return ThumbBlock(self._press, told, self._category(told))

    def _picture(self, told: FrontStory) -> StoryBlock:
        return PictureBlock(self._press, told, self._category(told))

    # ---------------------------------------------------------------- sections

    def _section(self, filled: Filled) -> Box:
        section = filled.section
        newest = section.window is None
        label = _tr("newest articles") if newest else _age(section.window)
        if section.feed_id is not None:
            head = SectionBlock(self._press, section.title, feed_id=section.feed_id)
        else:
            title = section.title or _tr("More stories")
            head = SectionBlock(self._press, title, label, section.category_id)
        blocks: list[Block] = [PictureBlock(self._press, section.stories[0])]
        blocks += [HeadlineBlock(self._press, one) for one in section.stories[1:IN_SECTION]]
        if filled.newest:
            blocks.append(NoteBlock(self._press, _tr("Also new"), small=True))
            blocks += [HeadlineBlock(self._press, one) for one in filled.newest]
        if newest and filled.note is not None:
            blocks.append(NoteBlock(self._press, say(filled.note), small=True))
        return Box((head, *blocks), head_gap=AFTER_NAME)

    def _lists(self, front: Front) -> Iterator[Box]:
        if front.most_read:
            head = SectionBlock(self._press, _tr("Most read by you"))
            rows = [
                MostReadBlock(self._press, rank, read, row)
                for rank, (read, row) in enumerate(front.most_read, 1)
            ]
            yield Box((head, *rows), gap=0)
        if front.quiet:
            head = SectionBlock(self._press, _tr("Quiet feeds"))
            posts = [
                QuietBlock(self._press, post, row, first=not place)
                for place, (post, row) in enumerate(front.quiet)
            ]
            yield Box((head, *posts), gap=0)


def long_date(now: datetime) -> str:
    """Return the day in full: "Tuesday, 24 November 2026"."""
    local = now.astimezone()
    day = QDate(local.year, local.month, local.day)
    return QLocale().toString(day, "dddd, d MMMM yyyy")


def _age(window: Window | None) -> str:
    """Return how old stories may be, where that is older than a day."""
    if window is Window.D3:
        return _tr("of the last 3 days")
    return _tr("of the last 7 days") if window is Window.D7 else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("FrontPage", text)
