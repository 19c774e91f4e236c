"""The user's choices, typed; kept in the library, so they move with it."""

from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from reader.model import Keeping
from reader.store.settings import peek
from reader.store.store import Store

KEY = "choices"
NEVER, ASK, ALWAYS = "never", "ask", "always"

SHARE_SERVICES = """\
WhatsApp https://wa.me/?text={title}%20{url}
Telegram https://t.me/share/url?url={url}&text={title}
Bluesky https://bsky.app/intent/compose?text={title}%20{url}
Reddit https://www.reddit.com/submit?url={url}&title={title}
"""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user can choose; the values here are what a new library begins with."""

    theme: str = "system"  # "system", "light", "dark", "sepia", "contrast"
    accent: str = "own"  # the theme's own, "system", or a colour of `ui.shades`
    language: str = ""  # "": the system's
    scale: int = 100  # percent of the size of everything, 80 to 200; from the next start on
    reduce_motion: bool = False  # nothing moves, even where the system wants motion
    sync_minutes: int = 60  # 0: only when asked
    sync_at_start: bool = True
    contact: str = ""  # an address or a mail address that requests tell; "": none
    font_size: int = 18  # pixels, of the article
    article_font: str = ""  # "": the serif that we ship
    line_width: int = 68  # characters
    line_height: int = 160  # percent of the size
    justified: bool = False
    play_pictures: bool = True  # moving ones, where the system wants motion
    remote_images: bool = True
    full_text: bool = False  # of the page instead of the feed's own, for all feeds
    keep_ahead: bool = False  # whether texts and pictures are fetched before they are asked for
    cache_mb: int = 300  # of fetched pictures and texts together, starred articles' not counted
    share_services: str = SHARE_SERVICES  # see `content.sharing`
    mark_read_on_open: bool = True
    mark_read_on_scroll: bool = False
    fold_lists: bool = True  # nothing is hidden by it: a fold opens where it stands
    fold_reading: str = ASK  # whether reading one marks the others that tell the same
    keep_days: int = 0  # these three: how long articles stay; 0: for good, see `model.Keeping`
    keep_count: int = 0
    keep_mb: int = 0
    keep_unread: bool = True
    compact_list: bool = False
    show_thumbnails: bool = True
    tray_icon: bool = False
    close_to_tray: bool = False
    keys: dict[str, list[str]] = field(default_factory=dict)  # of actions that have other than ours
    single_keys: bool = True  # whether letters and signs without Ctrl do something


def keeping(settings: Settings) -> Keeping:
    """Return how long articles stay."""
    chosen = settings
    return Keeping(chosen.keep_days, chosen.keep_count, chosen.keep_mb, chosen.keep_unread)


TYPE = ("article_font", "font_size", "line_width", "line_height", "justified")  # a place may differ
FEED_TYPES = "types of feeds"


def load_types(store: Store) -> dict[str, dict[str, Any]]:
    """Return what single feeds and categories have of `TYPE` instead of the settings.

    A feed is named by its number ("3"), a category by its own behind a word ("category:3").
    """
    usual, kept = asdict(Settings()), store.settings.get(FEED_TYPES, {})
    return {
        str(place): {k: v for k, v in own.items() if k in TYPE and type(v) is type(usual[k])}
        for place, own in kept.items()
    }


def save_types(store: Store, types: dict[str, dict[str, Any]]) -> None:
    """Keep what single feeds and categories have instead of the settings."""
    store.settings.set(FEED_TYPES, {place: own for place, own in types.items() if own})


def load(store: Store) -> Settings:
    """Return the choices kept in a library; what it does not know, or another kind, is ours."""
    kept = store.settings.get(KEY, {})
    usual = asdict(Settings())
    known = {
        each.name: kept[each.name]
        for each in fields(Settings)
        if each.name in kept and type(kept[each.name]) is type(usual[each.name])
    }
    return Settings(**known)


def kept_scale(library_db: Path) -> int:
    """Return the size of everything kept in a library that is not open yet, in percent."""
    kept = peek(library_db, KEY)
    scale = kept.get("scale") if isinstance(kept, dict) else None
    return scale if isinstance(scale, int) else Settings().scale


def save(store: Store, settings: Settings) -> None:
    """Keep the choices in a library."""
    store.settings.set(KEY, asdict(settings))
