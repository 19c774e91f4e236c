"""How a sync of feeds ends."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reader.model.words import Sentence


@dataclass(frozen=True, slots=True)
class Changes:
    """What a sync did to the store, by article id."""

    new: tuple[int, ...] = ()
    updated: tuple[int, ...] = ()


class SyncStatus(StrEnum):
    """How the sync of one feed ended."""

    NEW = "new"
    UNCHANGED = "unchanged"
    NOT_DUE = "not-due"
    FAILED = "failed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class SyncResult:
    """How the sync of one feed ended: with changes, or with a reason it failed."""

    feed_id: int
    url: str
    status: SyncStatus
    changes: Changes = Changes()
    error: Sentence | None = None
    next_due: datetime | None = None
    due_reason: Sentence | None = None
