"""The fields of a query that are no words, as conditions on an article.

A condition is SQL with the places `{id}`, `{at}` and `{feed}`: an article's number, its date and
its feed, which the list that is read has under names of its own.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

from reader.errors import QueryError
from reader.store.queries.conditions import AMONG, BODY, CONTENTS, MARK, OF_STORY, STATES, TAGGED
from reader.store.queries.grammar import Filter

Value = str | int
# The values by the names that Indonesian readers would type.
STATE_NAMES = {
    "belum-dibaca": "unread",
    "dibaca": "read",
    "berbintang": "starred",
    "diperbarui": "updated",
    "bertanda": "tagged",
}
CONTENT_NAMES = {"gambar": "image", "suara": "audio", "teks-lengkap": "fulltext"}
DAYS = {"today": 0, "hari-ini": 0, "yesterday": 1, "kemarin": 1}
DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
AGE = re.compile(r"([<>]?)(\d{1,5})([hdwmy])")
HOURS = {"h": 1, "d": 24, "w": 168, "m": 730, "y": 8766}
COUNT = re.compile(r"(<=|>=|<|>|=?)(\d{1,9})")
LANGUAGE = re.compile(r"[a-z]{2,3}")


class Names(Protocol):
    """Finds what a user calls by name."""

    def feeds(self, name: str) -> tuple[int, ...]:
        """Return the feeds whose title or address holds `name`."""

    def category(self, name: str) -> tuple[int, ...] | None:
        """Return the feeds of a category and of those inside it; None: there is none."""

    def are_few(self, among: str, value: Value) -> bool:
        """Tell whether so few articles are named that they had better be read one by one."""


@dataclass(frozen=True, slots=True)
class Condition:
    """What a field asks for; one of these is set."""

    sql: str = ""  # {value}: the place of `value`
    value: Value = ""
    among: str = ""  # the same as a table of articles, read by an index; "": there is none
    state: str = ""  # "unread" or another of STATES, beside its sql
    feeds: tuple[int, ...] | None = None
    story: int | None = None  # beside its sql
    since: datetime | None = None  # from then on
    until: datetime | None = None  # before then


def condition(part: Filter, names: Names, now: datetime) -> Condition:
    """Return what a field asks for; QueryError where its value means nothing."""
    return KINDS[part.field](part, names, now)


def _feed(part: Filter, names: Names, _: datetime) -> Condition:
    feeds = names.feeds(part.value)
    if not feeds:
        raise _error(part, "No feed is called “{value}”.")
    return Condition(feeds=feeds)


def _category(part: Filter, names: Names, _: datetime) -> Condition:
    feeds = names.category(part.value)
    if feeds is None:
        raise _error(part, "No category is called “{value}”.")
    return Condition(feeds=feeds)


def _tag(part: Filter, _: Names, __: datetime) -> Condition:
    return Condition(TAGGED, part.value.casefold())


def _is(part: Filter, _: Names, __: datetime) -> Condition:
    name = part.value.casefold()
    state = STATE_NAMES.get(name, name)
    if state not in STATES:
        raise _error(
            part, "An article is unread, read, starred, updated or tagged, but never “{value}”."
        )
    sql = STATES[state].replace("{mark}", MARK)
    return Condition(sql, among=AMONG.get(state, ""), state=state)


def _has(part: Filter, _: Names, __: datetime) -> Condition:
    name = part.value.casefold()
    content = CONTENT_NAMES.get(name, name)
    found = CONTENTS.get(content)
    if found is None:
        raise _error(part, "An article has an image, audio, video or fulltext, but no “{value}”.")
    return Condition(found.replace("{body}", BODY), among=AMONG.get(content, ""))


def _before(part: Filter, _: Names, now: datetime) -> Condition:
    return Condition(until=_day(part, now))


def _after(part: Filter, _: Names, now: datetime) -> Condition:
    return Condition(since=_day(part, now))


def _age(part: Filter, _: Names, now: datetime) -> Condition:
    found = AGE.fullmatch(part.value.casefold())
    if found is None:
        raise _error(part, "An age is written like <7d, >12h, 3w, 6m or 1y, not “{value}”.")
    sign, number, unit = found.groups()
    try:
        moment = now - timedelta(hours=int(number) * HOURS[unit])
    except OverflowError:
        moment = datetime(1, 1, 2, tzinfo=UTC)
    return Condition(until=moment) if sign == ">" else Condition(since=moment)


def _language(part: Filter, _: Names, __: datetime) -> Condition:
    code = part.value.casefold()
    if not LANGUAGE.fullmatch(code):
        raise _error(part, "A language is written like id, en or ar, not “{value}”.")
    sql = f"{BODY} AND (b.language = {{value}} OR b.language LIKE {{value}} || '-%'))"
    return Condition(sql, code, AMONG["language"])


def _words(part: Filter, _: Names, __: datetime) -> Condition:
    found = COUNT.fullmatch(part.value)
    if found is None:
        raise _error(part, "A number of words is written like >800 or <200, not “{value}”.")
    sign = found[1] or ">="
    among = AMONG["words"].replace("{sign}", sign)
    return Condition(f"{BODY} AND b.words {sign} {{value}})", int(found[2]), among)


def _story(part: Filter, _: Names, __: datetime) -> Condition:
    if not part.value.isascii() or not part.value.isdigit() or len(part.value) > 18:
        raise _error(part, "A story is asked for by its number, not by “{value}”.")
    return Condition(OF_STORY, int(part.value), story=int(part.value))


KINDS: dict[str, Callable[[Filter, Names, datetime], Condition]] = {
    "feed": _feed,
    "category": _category,
    "tag": _tag,
    "is": _is,
    "has": _has,
    "before": _before,
    "after": _after,
    "age": _age,
    "lang": _language,
    "words": _words,
    "story": _story,
}


def _day(part: Filter, now: datetime) -> datetime:
    """Return when a day, month or year begins where the user is."""
    back = DAYS.get(part.value.casefold())
    try:
        if back is not None:
            wanted = now.astimezone().date() - timedelta(days=back)
        else:
            found = DAY.fullmatch(part.value)
            year, month, day = (int(one or 1) for one in found.groups()) if found else (0, 0, 0)
            wanted = date(year, month, day)
        return datetime(wanted.year, wanted.month, wanted.day).astimezone()
    except (ValueError, OverflowError, OSError) as error:  # OSError: before 1970 on Windows
        raise _error(
            part, "A day is written like 2025-07-23, 2025-07, 2025 or today, not “{value}”."
        ) from error


def _error(part: Filter, text: str) -> QueryError:
    return QueryError(text, start=part.start, end=part.end, value=part.value)
