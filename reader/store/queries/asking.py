"""A query made ready for the tables: its text becomes words to match and conditions to hold.

What the index of words can answer is asked of it, in one expression. The rest becomes conditions
on an article; those that every article of the list must meet (unread, starred, a feed, a date)
narrow the list itself, so that it is read by the index that fits.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from reader.model import Order, Query
from reader.store.queries import tokens
from reader.store.queries.filters import Condition, Names, Value, condition
from reader.store.queries.grammar import All, Any, Filter, Not, Part, Words, leaves, parse
from reader.store.values import seconds

FEED_TERMS = 300  # a category of more feeds is looked up by number: its matches are not rare
MATCHING = "{row} IN (SELECT rowid FROM words WHERE words MATCH %s)"
OF_FEEDS = "{feed} IN (SELECT value FROM json_each(%s))"
LEFT_OUT = "left_out"
NOT_OF_FEEDS = "{feed} NOT IN (SELECT value FROM json_each(:left_out))"
LEADS = "{id} IN (SELECT lead_id FROM stories WHERE source_count >= 2)"
OPENED = "EXISTS (SELECT 1 FROM marks o WHERE o.article_id = {id} AND o.last_opened IS NOT NULL)"

Complete = Callable[[str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a list is read by. Conditions have the places {id}, {at}, {feed} and {row}."""

    query: Query  # without its text, which the rest tells
    feeds: tuple[int, ...] | None = None  # None: all
    match: str = ""  # for the index of words; "": it need not be asked
    conditions: tuple[str, ...] = ()
    bounds: tuple[tuple[str, int], ...] = ()  # of the date: (">=" or "<", seconds)
    values: tuple[tuple[str, Value], ...] = ()
    words: tuple[str, ...] = ()  # that were wanted, in small letters
    few: bool = False  # its articles are few, and named in a table or an index of their own
    nothing: bool = False  # there is no word or field in it, or no feed

    @property
    def ranked(self) -> bool:
        """Whether those that fit best come first."""
        return bool(self.match) and self.query.order is Order.RELEVANCE

    def where(self, **places: str) -> list[str]:
        """Return the conditions with the names that a list has for their places."""
        return [one.format(**places) for one in self.conditions]


def asked(
    query: Query, feeds: tuple[int, ...] | None, names: Names, complete: Complete, now: datetime
) -> Asked:
    """Return how the list of `query` is read; `feeds` are those of its feed or category.

    QueryError where its text means nothing.
    """
    if not query.text:
        return Asked(query, feeds)
    tree = parse(query.text)
    told = [part for part in map(_spoken, tree.parts) if part is not None]
    if not told:
        return Asked(query, feeds, nothing=True)
    maker = _Maker(names, complete, now)
    narrowed, feeds, rest = maker.narrow(query, feeds, told)
    match = maker.match([part for part in rest if maker.is_words(part)], feeds)
    conditions = [maker.sql(part) for part in rest if not (match and maker.is_words(part))]
    if not match:
        conditions += _of_list(query)
        narrowed = replace(narrowed, stories_only=False, opened_only=False, order=_order(query))
    words = [
        word
        for leaf, wanted in leaves(tree)
        if wanted and isinstance(leaf, Words)
        for word in tokens.singles(leaf.text)
    ]
    return Asked(
        replace(narrowed, text=""),
        feeds,
        match,
        tuple(conditions),
        tuple(maker.bounds),
        tuple(maker.values.items()),
        tuple(words),
        few=not match and any(map(maker.are_few, rest)),
        nothing=feeds == (),
    )


class _Maker:
    """Makes expressions and conditions of the parts of a query, and keeps their values."""

    def __init__(self, names: Names, complete: Complete, now: datetime) -> None:
        self._names, self._complete, self._now = names, complete, now
        self.values: dict[str, Value] = {}
        self.bounds: list[tuple[str, int]] = []
        self._expressions: dict[Part, str] = {}
        self._few: dict[Part, bool] = {}

    def narrow(
        self, query: Query, feeds: tuple[int, ...] | None, parts: Iterable[Part]
    ) -> tuple[Query, tuple[int, ...] | None, list[Part]]:
        """Return the query and feeds as narrowed by parts that must all hold, and the others."""
        rest: list[Part] = []
        for part in parts:
            wanted = self._condition(part) if isinstance(part, Filter) else Condition()
            if wanted.feeds is not None:
                feeds = tuple(f for f in wanted.feeds if feeds is None or f in feeds)
            elif wanted.since is not None or wanted.until is not None:
                self.bounds.append(_bound(wanted))
            elif wanted.state == "unread":
                query = replace(query, unread_only=True)
            elif wanted.state == "starred":
                query = replace(query, starred_only=True)
            elif wanted.story is not None and query.story_id is None:
                query = replace(query, story_id=wanted.story)
            else:
                rest.append(part)
        return query, feeds, rest

    def match(self, parts: Sequence[Part], feeds: tuple[int, ...] | None) -> str:
        """Return one expression for parts that are words; "" where none must occur."""
        wanted = [self._expression(part) for part in parts if not isinstance(part, Not)]
        unwanted = [self._expression(part.part) for part in parts if isinstance(part, Not)]
        if not wanted:
            return ""
        if feeds is not None and 0 < len(feeds) <= FEED_TERMS:
            wanted.append(tokens.any_feed(feeds))
        together = " AND ".join(f"({one})" for one in wanted)
        return " NOT ".join([f"({together})", *(f"({one})" for one in unwanted)])

    def is_words(self, part: Part) -> bool:
        """Tell whether the index of words can answer this, beside another word."""
        return bool(self._expression(part.part if isinstance(part, Not) else part))

    def are_few(self, part: Part) -> bool:
        """Tell whether the articles that meet this are few, and named somewhere."""
        match part:
            case All():
                return any(map(self.are_few, part.parts))
            case Any():
                return all(map(self.are_few, part.parts))
            case Filter():
                return part.names_few or self._are_rare(part)
        return False

    def _are_rare(self, part: Filter) -> bool:
        """Tell whether an index names those that meet this, and that they are few."""
        if part not in self._few:
            wanted = self._condition(part)
            few = bool(wanted.among) and self._names.are_few(wanted.among, wanted.value)
            self._few[part] = few
        return self._few[part]

    def sql(self, part: Part) -> str:
        """Return the condition that an article meets this part."""
        expression = self._expression(part)
        if expression:
            return MATCHING % self._value(expression)
        match part:
            case Not():
                return f"NOT ({self.sql(part.part)})"
            case All():
                return "(" + " AND ".join(map(self.sql, part.parts)) + ")"
            case Any():
                return "(" + " OR ".join(map(self.sql, part.parts)) + ")"
            case Filter():
                return self._filter(part)
        raise AssertionError(part)

    def _expression(self, part: Part) -> str:
        """Return the expression of what is all words, one at least of them wanted; else ""."""
        if part not in self._expressions:
            self._expressions[part] = self._expressed(part)
        return self._expressions[part]

    def _expressed(self, part: Part) -> str:
        match part:
            case Words():
                return self._words(part)
            case Any():
                found = list(map(self._expression, part.parts))
                return " OR ".join(f"({one})" for one in found) if all(found) else ""
            case All():
                return self.match(part.parts, None) if all(map(self.is_words, part.parts)) else ""
        return ""

    def _words(self, part: Words) -> str:
        begun = part.begun and not part.quoted
        found = tokens.expression(
            part.text, quoted=part.quoted, begun=begun, complete=self._complete
        )
        return f"{part.column} : ({found})" if part.column else found or ""

    def _condition(self, part: Filter) -> Condition:
        return condition(part, self._names, self._now)

    def _filter(self, part: Filter) -> str:
        wanted = self._condition(part)
        if wanted.feeds is not None:
            return OF_FEEDS % self._value(f"[{','.join(map(str, wanted.feeds))}]")
        if wanted.since is not None or wanted.until is not None:
            return self._dated(wanted)
        sql = f"{{id}} IN ({wanted.among})" if self._are_rare(part) else wanted.sql
        return sql.replace("{value}", self._value(wanted.value))

    def _dated(self, wanted: Condition) -> str:
        sign, moment = _bound(wanted)
        return f"{{at}} {sign} {self._value(moment)}"

    def _value(self, value: Value) -> str:
        key = f"q{len(self.values)}"
        self.values[key] = value
        return f":{key}"


def _spoken(part: Part) -> Part | None:
    """Return a part without what holds no letter or figure that could be looked for."""
    match part:
        case Words():
            return part if tokens.expression(part.text) is not None else None
        case Not():
            inner = _spoken(part.part)
            return None if inner is None else Not(inner)
        case All() | Any():
            parts = tuple(one for one in map(_spoken, part.parts) if one is not None)
            return type(part)(parts) if parts else None
    return part


def _bound(wanted: Condition) -> tuple[str, int]:
    sign, moment = (">=", wanted.since) if wanted.since is not None else ("<", wanted.until)
    return sign, seconds(moment) or 0


def _of_list(query: Query) -> list[str]:
    """Return as conditions what would order the list by something else than the date."""
    return [*([LEADS] if query.stories_only else []), *([OPENED] if query.opened_only else [])]


def _order(query: Query) -> Order:
    return Order.OLDEST if query.order is Order.OLDEST else Order.NEWEST
