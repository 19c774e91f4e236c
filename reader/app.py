"""The composition root: the one place that knows every part and joins them."""

import linecache
import logging
import os
import sys
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

import reader.ui  # noqa: F401 - the first of ours, so that PySide does not read all others
from reader import demo, paths, settings
from reader.collector import settle, undisturbed
from reader.content.images import PictureCache
from reader.content.picture_ways import PictureWays
from reader.content.site_icons import SiteIcons
from reader.errors import ReaderError, UsageError
from reader.log import keep_log
from reader.store.safety.opening import open_library
from reader.store.store import Store
from reader.ui.language import speak
from reader.ui.library import Library
from reader.ui.pictures.favicons import Favicons
from reader.ui.pictures.pictures import Pictures
from reader.ui.system import rescue
from reader.ui.system.faults import Faults
from reader.ui.system.one_window import Call, OneWindow
from reader.ui.theme import Themes
from reader.ui.upkeep.keeping_ahead import Ahead
from reader.ui.window.window import MainWindow
from reader.workers import Workers

SMALLEST, LARGEST = 80, 200  # percent of the size of everything
LATER = 300  # ms after the start, when the first list has been painted
SETTLE = 250  # ms without a change before a screenshot is taken
log = logging.getLogger(__name__)

AGAIN = -1  # the status of a window that is to be opened anew
SETTLE_LIMIT = 8_000  # ms after which it is taken all the same


@dataclass(frozen=True, slots=True)
class Choices:
    """What the command line asks of this one window; None: as the settings say."""

    theme: str | None = None
    language: str | None = None
    size: tuple[int, int] | None = None
    category: str | None = None
    article: int | None = None
    page: str | None = None  # "front", "statistics", "story": that of the first top story
    screenshot: Path | None = None
    hidden: bool = False  # in the tray alone, where there is one
    add: str | None = None  # an address or an OPML file to add; "": to be asked for


def run(folder: Path, choices: Choices | None = None) -> int:
    """Build the window on the library in `folder`, run it, and take it down again.

    Where a window on that library is open already, that one comes to the front instead.
    """
    choices = choices or Choices()
    linecache.clearcache()  # see below
    _scale(settings.kept_scale(paths.database_file(folder)))
    qt = QApplication([sys.argv[0]])
    qt.setApplicationName("kabar")
    qt.setApplicationDisplayName("Kabar")
    qt.setDesktopFileName("kabar")
    speak(choices.language or "")
    if choices.screenshot is not None:
        return _open(qt, folder, choices, None)
    name = paths.door(folder)
    door = OneWindow(name, qt) if name is not None else None
    if door is not None:
        call = Call(choices.category, choices.article, choices.page, choices.add)
        if door.hand_over(call):
            return 0
        door.listen()
    keep_log(paths.log_folder(folder))
    while (status := _open(qt, folder, choices, door)) == AGAIN:
        choices = Choices()
    return status


def _open(qt: QApplication, folder: Path, choices: Choices, door: OneWindow | None) -> int:
    with ExitStack() as stack:
        stack.enter_context(undisturbed())  # at the latest; `_stand_beside` comes before
        workers = Workers.start()
        library_db = paths.database_file(folder)
        if choices.screenshot is not None:
            store, restored = open_library(library_db, paths.backups(folder)), None
        else:
            opened = rescue.open_library(library_db, paths.backups(folder), workers)
            if opened is None:
                workers.stop()
                return 1
            store, restored = opened
        stack.callback(store.close)
        stack.callback(workers.stop)
        wanted = _settings(store, choices)
        speak(wanted.language)
        themes = Themes(wanted.theme, wanted.accent)
        library = Library(store, workers, get=stack.enter_context(demo.serving(store)))
        cache = PictureCache(paths.picture_cache(folder))
        tidy = partial(_tidy, store, workers, cache)
        pictures = Pictures(cache, workers, tidy=tidy, ways=PictureWays(library.get, store))
        Ahead(library, pictures, partial(_keep_ahead, store, workers, cache))
        window = MainWindow(library, themes, pictures)
        stack.callback(_clear_away, window)
        favicons = Favicons(library, SiteIcons(paths.icon_cache(folder)), window)
        _arrange(window, store, choices)
        if not choices.hidden:
            window.show()
        if choices.screenshot is not None:
            return _photograph(window, choices.screenshot)
        Faults(library, window.actions_["backups"].trigger)
        stand = partial(_stand_beside, library, themes, window, folder, choices)
        if choices.hidden:
            stand()
        else:
            QTimer.singleShot(LATER, window, stand)
        if door is not None:
            door.called.connect(window.answer)
        library.backups.restart_wanted.connect(partial(_end, qt, window))
        library.sync_finished.connect(partial(log.info, "Synced: %d new articles, %d feeds failed"))
        window.start()
        if choices.add is not None:
            window.offer(choices.add)
        favicons.start()
        library.backups.tell(restored)
        status = qt.exec()
        return AGAIN if library.backups.restarting else status


def _stand_beside(
    library: Library, themes: Themes, window: MainWindow, folder: Path, choices: Choices
) -> None:
    """Make what stands beside the window, loaded after its first paint: tray, help, reports."""
    from reader.ui.help.help import Help  # noqa: PLC0415 - see above
    from reader.ui.system.crash import CrashGuard, watch_over  # noqa: PLC0415 - see above
    from reader.ui.system.presence import Presence  # noqa: PLC0415 - see above

    try:
        guard = CrashGuard(paths.log_folder(folder), window)
        guard.install()
        library.stopped.connect(guard.remove)
        presence = Presence(library, window)
        if choices.hidden and not presence.tray.there:
            window.showMinimized()
        Help(library, themes, window).start()
        watch_over(guard, window)
    finally:
        settle()
    # PySide reads the source of each module that is imported, and Python keeps it all: 9 MB.
    linecache.clearcache()


def _end(qt: QApplication, window: MainWindow) -> None:
    window.leave()
    qt.quit()


def _clear_away(window: MainWindow) -> None:
    """Take a window down before the library goes that it looks at."""
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _tidy(store: Store, workers: Workers, cache: PictureCache) -> int:
    from reader.content.ahead import trim  # noqa: PLC0415 - loaded long after the first paint

    return trim(store, workers, cache)


def _keep_ahead(*parts: Any, **options: Any) -> None:  # noqa: ANN401 - handed on
    from reader.content.ahead import keep_ahead  # noqa: PLC0415 - as above

    keep_ahead(*parts, **options)


def _settings(store: Store, choices: Choices) -> settings.Settings:
    saved = settings.load(store)
    return replace(
        saved,
        theme=choices.theme or saved.theme,
        language=choices.language or saved.language,
    )


def _scale(percent: int) -> None:
    """Draw everything larger or smaller, unless the environment says how; Qt reads it once."""
    if percent != 100 and "QT_SCALE_FACTOR" not in os.environ:
        os.environ["QT_SCALE_FACTOR"] = str(min(LARGEST, max(SMALLEST, percent)) / 100)


def _arrange(window: MainWindow, store: Store, choices: Choices) -> None:
    if choices.size is not None:
        window.resize(*choices.size)
    if choices.category is not None:
        category = store.categories.find(choices.category)
        if category is None:
            raise UsageError('There is no category "{name}".', name=choices.category)
        window.show_category(category.id)
    if choices.article is not None:
        store.articles.get(choices.article)
        window.show_article(choices.article)
    if choices.page == "story":
        for story in store.trends.top_stories(1):
            window.show_story(story.id)
    elif choices.page is not None:
        window.show_page(choices.page)


def _photograph(window: MainWindow, target: Path) -> int:
    """Wait until the window has stopped changing (pictures arrive), save it, leave."""
    from reader.ui.system.photograph import settle  # noqa: PLC0415 - seldom wanted

    settle(window, SETTLE, SETTLE_LIMIT)
    if not window.grab().save(str(target)):
        raise ReaderError("The picture could not be written to {file}.", file=str(target))
    window.close()
    return 0
