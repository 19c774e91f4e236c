"""Turns what was read of a story into the blocks of its page."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.model import ArticleRow, FrontStory, Related, Relation, StoryArticle
from reader.ui.front.plan import Box
from reader.ui.front.words import SectionBlock
from reader.ui.pages.blocks import Block, Press
from reader.ui.pages.details import reason
from reader.ui.story.blocks import ArticleBlock, ChapterBlock, HeadBlock
from reader.ui.story.plan import StoryPlan
from reader.ui.story.reading import StoryRead, arrivals
from reader.ui.story.words import DayBlock, SourceBlock, WhyBlock
from reader.ui.texts import clock, days_ago, short_date

STEPS = 20  # of time, in the drawing of how articles came in
AFTER_NAME = 2


class StoryMaker:
    """Makes the plan of a story's page. `languages` says by feed which one it is written in."""

    def __init__(
        self, press: Press, categories: Mapping[int, str], languages: Mapping[int, str]
    ) -> None:
        self._press, self._categories, self._languages = press, categories, languages

    def plan(self, read: StoryRead, now: datetime) -> StoryPlan:
        """Return the page."""
        aside = [self._why(read, now), self._sources(read), *self._others(read), *self._began(read)]
        return StoryPlan(self._head(read), self._line(read, now), aside)

    def _head(self, read: StoryRead) -> HeadBlock:
        lead = lead_of(read)
        rows = [lead.row, *(one.row for one in read.articles)]
        teaser = next((row.teaser for row in rows if row.teaser), "")
        picture = next((row.image_url for row in rows if row.image_url), "")
        told = FrontStory(read.story, lead.row, teaser, picture)
        return HeadBlock(self._press, told, self._categories.get(lead.row.feed_id, ""))

    def _line(self, read: StoryRead, now: datetime) -> Box:
        """Return the articles in the order in which they came, by day."""
        blocks: list[Block] = [SectionBlock(self._press, _tr("How it came in"))]
        for day, group in groupby(read.articles, key=lambda one: _day(one.row.sorted_at, now)):
            entries = [self._entry(one, read) for one in group]
            entries[0].first = entries[-1].last = True
            blocks += [DayBlock(self._press, day), *entries]
        return Box(tuple(blocks), gap=0)

    def _entry(self, told: StoryArticle, read: StoryRead) -> ArticleBlock:
        copied = ""
        if told.copy_of is not None:
            feeds = {one.row.id: one.row.feed_id for one in read.articles}
            source = self._press.words.source(feeds.get(told.copy_of, 0))
            copied = _tr("Same text as {source}").format(source=source)
        lead = told.row.id == read.story.lead_id
        return ArticleBlock(self._press, told, lead=lead, copied=copied)

    def _why(self, read: StoryRead, now: datetime) -> Box:
        story, words = read.story, self._press.words
        why = reason(story) or " · ".join(
            (words.articles(len(story.article_ids)), words.sources(story.source_count))
        )
        ends = (_moment(story.first, now), _moment(story.last, now))
        block = WhyBlock(self._press, why, arrivals(read.articles, STEPS), ends)
        return Box((SectionBlock(self._press, _tr("Why it stands out")), block), head_gap=2)

    def _sources(self, read: StoryRead) -> Box:
        """Return who tells it, those with most articles first, then who was first."""
        counts = Counter(one.row.feed_id for one in read.articles)
        first = {one.row.feed_id: one.row.id for one in reversed(read.articles)}
        head = SectionBlock(self._press, _tr("Who tells it"))
        blocks = [
            SourceBlock(self._press, self._press.words.source(feed), count, first[feed])
            for feed, count in counts.most_common()
        ]
        return Box((head, *blocks), gap=0, head_gap=AFTER_NAME)

    def _others(self, read: StoryRead) -> Iterator[Box]:
        """Yield what tells it in another language: articles of the story, stories beside it."""
        own = self._language(lead_of(read).row)
        inside = [one.row for one in read.articles if own and self._language(one.row) != own]
        other = [
            *(Related(row, Relation.SAME_STORY) for row in inside if self._language(row)),
            *read.abroad,
        ]
        if other:
            codes = dict.fromkeys(self._language(one.row) for one in other)
            names = ", ".join(_language_name(code) for code in codes if code not in ("", own))
            title = _tr("Also in {languages}").format(languages=names)
            yield self._box(title if names else _tr("Also in other languages"), other)

    def _began(self, read: StoryRead) -> Iterator[Box]:
        if read.earlier:
            earlier = sorted(read.earlier, key=lambda one: -_seconds(one.row.sorted_at))
            yield self._box(_tr("Earlier chapters"), earlier)

    def _box(self, title: str, found: Sequence[Related]) -> Box:
        rows = [ChapterBlock(self._press, one, first=not i) for i, one in enumerate(found)]
        return Box((SectionBlock(self._press, title), *rows), gap=0)

    def _language(self, row: ArticleRow) -> str:
        return self._languages.get(row.feed_id, "").split("-")[0]


def lead_of(read: StoryRead) -> StoryArticle:
    """Return the article that stands for the story."""
    lead = read.story.lead_id
    return next((one for one in read.articles if one.row.id == lead), read.articles[0])


def _day(at: datetime | None, now: datetime) -> str:
    if at is None:
        return ""
    match days_ago(at, now):
        case 0:
            return _tr("Today")
        case 1:
            return _tr("Yesterday")
    local = at.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), "dddd, d MMMM")


def _moment(at: datetime, now: datetime) -> str:
    return clock(at) if days_ago(at, now) == 0 else f"{short_date(at, now)}, {clock(at)}"


def _seconds(at: datetime | None) -> float:
    return 0.0 if at is None else at.timestamp()


def _language_name(code: str) -> str:
    """Return a language's name in the user's: "English"."""
    language = QLocale(code).language()
    known = {
        QLocale.Language.English: _tr("English"),
        QLocale.Language.Indonesian: _tr("Indonesian"),
        QLocale.Language.Arabic: _tr("Arabic"),
        QLocale.Language.Japanese: _tr("Japanese"),
    }
    return known.get(language) or QLocale.languageToString(language)


def _tr(text: str) -> str:
    return QCoreApplication.translate("StoryPage", text)
