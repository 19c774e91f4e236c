"""Words for the user: sentences that can still be translated, and what the doctor says."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Self

Value = str | int | float


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words for the user, kept as a template and its values, so they can be translated."""

    text: str
    values: tuple[tuple[str, Value], ...] = ()

    @classmethod
    def of(cls, text: str, **values: Value) -> Self:
        """Return the sentence `text` with `{name}` places filled by `values`."""
        return cls(text, tuple(values.items()))

    def __str__(self) -> str:
        """Return the sentence in English."""
        return self.text.format(**dict(self.values))


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that the doctor looked at."""

    name: str
    ok: bool
    detail: Sentence | None = None
    repaired: bool = False


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the library that was made by itself."""

    path: Path
    day: date
    made: datetime
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class Copy:
    """A library that could be put in the place of the present one."""

    path: Path
    kind: str  # "daily"; "update": made before one; "replaced": another took its place
    made: datetime  # when it last was what it is
    size: int  # bytes
    articles: int | None = None  # None: cannot be read


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a table of a damaged library still gave."""

    table: str
    rows: int
    whole: bool  # whether all of it could be read
