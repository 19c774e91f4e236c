"""What the user chose for single feeds and categories: whether they are heard, asked, and kept."""

from dataclasses import dataclass, fields
from typing import Self


@dataclass(frozen=True, slots=True)
class PlaceRule:
    """The choices for a feed or a category; None: as what is above it says.

    Above a feed stand its categories, the nearest first, and above these the settings.
    """

    muted: bool | None = None  # no number beside it; not in Today, Unread, trending, announcements
    paused: bool | None = None  # not asked
    hidden: bool | None = None  # not in Today
    minutes: int | None = None  # at least between two visits; 0: as Kabar finds best
    keep_days: int | None = None  # articles older than this go; 0: they stay
    keep_count: int | None = None  # the newest of so many stay; 0: all

    def over(self, other: Self) -> Self:
        """Return this rule with what it leaves open taken from `other`."""
        own = ((f.name, getattr(self, f.name)) for f in fields(self))
        return type(self)(*(getattr(other, n) if v is None else v for n, v in own))


@dataclass(frozen=True, slots=True)
class Keeping:
    """How long articles stay, as the settings say; 0: no limit. Starred and tagged ones stay."""

    days: int = 0
    count: int = 0  # of each feed
    megabytes: int = 0  # that the library may take
    unread: bool = True  # whether unread ones stay however old they are
