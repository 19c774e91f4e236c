"""The user's choices, typed; kept in the library, so they move with it."""

from dataclasses import asdict, dataclass, fields

from reader.store.store import Store

KEY = "choices"
NEVER, ASK, ALWAYS = "never", "ask", "always"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user can choose; the values here are what a new library begins with."""

    theme: str = "system"  # "system", "light", "dark", "sepia"
    language: str = ""  # "": the system's
    sync_minutes: int = 60  # 0: only when asked
    sync_at_start: bool = True
    font_size: int = 18  # pixels, of the article
    article_font: str = ""  # "": the serif that we ship
    line_width: int = 68  # characters
    remote_images: bool = True
    full_text: bool = False  # of the page instead of the feed's own, for all feeds
    keep_ahead: bool = False  # whether texts and pictures are fetched before they are asked for
    cache_mb: int = 300  # of fetched pictures and texts together, starred articles' not counted
    mark_read_on_open: bool = True
    mark_read_on_scroll: bool = False
    fold_lists: bool = True  # nothing is hidden by it: a fold opens where it stands
    fold_reading: str = ASK  # whether reading one marks the others that tell the same
    compact_list: bool = False
    show_thumbnails: bool = True


def load(store: Store) -> Settings:
    """Return the choices kept in a library; what it does not know, or another kind, is ours."""
    kept = store.settings.get(KEY, {})
    usual = asdict(Settings())
    known = {
        field.name: kept[field.name]
        for field in fields(Settings)
        if field.name in kept and type(kept[field.name]) is type(usual[field.name])
    }
    return Settings(**known)


def save(store: Store, settings: Settings) -> None:
    """Keep the choices in a library."""
    store.settings.set(KEY, asdict(settings))
