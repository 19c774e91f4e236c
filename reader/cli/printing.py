"""How commands speak: plain lines for people, one JSON value for programs."""

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from reader.model import Sentence


def plain(value: object) -> Any:  # noqa: ANN401 - JSON has no narrower type
    """Return `value` as JSON knows it: values as objects, times in ISO 8601, the rest as text."""
    match value:
        case Sentence() | Path():
            found: Any = str(value)
        case date():  # a datetime too
            found = value.isoformat()
        case Enum():
            found = value.value
        case dict():
            found = {str(key): plain(item) for key, item in value.items()}
        case list() | tuple() | set() | frozenset():
            found = [plain(item) for item in value]
        case _ if is_dataclass(value):
            found = {field.name: plain(getattr(value, field.name)) for field in fields(value)}
        case _:
            found = value
    return found


def json_line(value: object) -> None:
    """Print one JSON value on one line, at once."""
    print(json.dumps(plain(value), ensure_ascii=False), flush=True)


def listing(
    items: Sequence[Any], as_json: bool, line: Callable[[Any], str], empty: str = "Nothing here."
) -> None:
    """Print a list: as one JSON array, or a line each, or the truth that it is empty."""
    if as_json:
        json_line(items)
        return
    if not items:
        say(empty)
    for item in items:
        print(line(item))


def say(*lines: str) -> None:
    """Tell the user something that is not data, so it goes to standard error."""
    for line in lines:
        print(line, file=sys.stderr)


def many(count: int, noun: str) -> str:
    """Return how many there are of something: "1 article", "2 articles"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def age(date: datetime | None, now: datetime) -> str:
    """Return how long ago something was, shortly: "12 min", "3 h", "5 d"."""
    if date is None:
        return ""
    minutes = max(0, int((now - date).total_seconds() // 60))
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 48 * 60 else f"{minutes // (24 * 60)} d"


def until(date: datetime | None, now: datetime) -> str:
    """Return how soon something is: "in 18 min", "now"."""
    if date is None or date <= now:
        return "now"
    return f"in {age(now, date)}"


def columns(cells: Iterable[tuple[str, int]]) -> str:
    """Return cells padded to their widths; longer ones are cut."""
    parts = [text if len(text) <= width else text[: width - 1] + "…" for text, width in cells]
    widths = [width for _, width in cells]
    return "  ".join(f"{t:<{w}}" for t, w in zip(parts, widths, strict=True)).rstrip()


class Progress:
    """A line that fills up while something runs; nothing where standard error is no terminal."""

    def __init__(self, total: int, what: str = "feeds") -> None:
        self._total, self._what = total, what
        self._done = 0
        self._shown = sys.stderr.isatty() and total > 0

    def step(self) -> None:
        """One more is done."""
        self.reach(self._done + 1)

    def reach(self, done: int) -> None:
        """So many are done."""
        self._done = done
        if self._shown:
            share = min(1, self._done / self._total)
            bar = "█" * int(share * 30)
            line = f"\r{bar:░<30} {self._done} of {self._total} {self._what}"
            print(line, end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the line."""
        if self._shown:
            print(file=sys.stderr)
