"""The place that pictures are shown in, remembered for what is fetched without a screen."""

from reader.content.sources import USUAL, Room
from reader.store.store import Store

KEPT = "picture_room"  # the setting that remembers it


def remembered(store: Store) -> Room:
    """Return the place that pictures were last shown in; the usual one before any were."""
    column, ratio = store.settings.get(KEPT, (USUAL.column, USUAL.ratio))
    return Room(column, ratio)


def remember(store: Store, room: Room) -> None:
    """Fetch pictures for this place from now on."""
    store.settings.set(KEPT, (room.column, room.ratio))
