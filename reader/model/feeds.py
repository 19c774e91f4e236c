"""Feeds and categories."""

from dataclasses import dataclass
from datetime import datetime

from reader.model.words import Sentence


@dataclass(frozen=True, slots=True)
class Category:
    """A folder of feeds; folders nest. `parent_id` None: at the top."""

    id: int
    name: str
    parent_id: int | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed the user follows, with what we know of its server's last answer."""

    id: int
    url: str
    title: str  # the user's own name for it where there is one, else the feed's, else the host
    site_url: str = ""
    description: str = ""
    language: str = ""  # BCP 47 as the feed declares it, lower case; "" where it does not
    icon_url: str = ""
    category_ids: tuple[int, ...] = ()
    publisher: str = ""  # registrable domain of the site (or of the feed's address)
    added: datetime | None = None
    etag: str = ""  # byte for byte as received; "" where the last 200 had none
    last_modified: str = ""  # likewise
    body_hash: str = ""  # of the last body that was parsed and stored
    checked: datetime | None = None  # the last request; None: never asked
    changed: datetime | None = None  # the last time articles came
    next_due: datetime | None = None  # None: at once
    due_reason: Sentence | None = None  # why then: "the server asked for 4 h"
    status: int = 0  # of the last answer; 0: no answer
    error: Sentence | None = None  # why the last sync failed; None: it did not
    failures: int = 0  # in a row
    failing_since: datetime | None = None
    gone: bool = False  # 410: not asked any more
    interval: int = 3600  # seconds, adapted to how often the feed posts
    muted: bool = False  # this and the next two: by a rule of its own or of a category
    paused: bool = False
    hidden: bool = False  # from Today
    weight: float = 1.0  # what the user wants its articles to count in trending, 0.25 to 4
    min_wait: int = 0  # seconds between visits that the last document and its server ask for
    skip_hours: int = 0  # bit n: it asks not to be visited in hour n (UTC)
    skip_days: int = 0  # bit n: nor on day n (Monday is 0)
    moved_to: str = ""  # where a permanent redirect leads; `url` follows once it has lasted
    moved_count: int = 0  # how often in a row it led there
    moved_since: datetime | None = None
