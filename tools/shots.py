"""Pictures of every view and dialog of the real window, on a library of samples.

    python tools/shots.py FOLDER

The library is that of KABAR_DATA, which `dev.py shots` fills. Lists and pages are taken in every
theme, size and language; the layouts, looks of lists and dialogs in every theme and both sizes.
"""

import os
import sys
from contextlib import ExitStack
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from reader import demo, paths
from reader.content.images import PictureCache
from reader.store.store import Store
from reader.ui.help.help import Help
from reader.ui.language import speak
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.system.photograph import settle
from reader.ui.system.presence import Presence
from reader.ui.theme import Themes
from reader.ui.window.window import MainWindow
from reader.workers import Workers

THEMES = ("light", "dark", "sepia", "contrast")
SIZES = ((1440, 900), (1024, 700))
LANGUAGES = ("id", "en")
CATEGORY = "Bisnis"
PAGES = ("front", "story", "statistics", "health")
LAYOUTS = ("layout_two", "layout_wide", "look_compact", "look_cards", "look_magazine")
DIALOGS = (
    *("palette", "keys", "keyboard", "settings", "system", "add", "export", "changes"),
    *("backups", "manual", "tour", "news", "tag"),
)


def main(folder: Path) -> None:
    """Take all pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    QApplication([sys.argv[0]])
    with ExitStack() as stack:
        library_folder = paths.library_folder(None)
        store = Store(paths.database_file(library_folder))
        stack.callback(store.close)
        workers = Workers.start()
        stack.callback(workers.stop)
        get = stack.enter_context(demo.serving(store))
        pictures = PictureCache(paths.picture_cache(library_folder))
        for theme, size, language in product(THEMES, SIZES, LANGUAGES):
            speak(language)
            library = Library(store, workers, get=get)
            window = MainWindow(
                library, themes := Themes(theme), Pictures(pictures, workers, library.get)
            )
            parts = Presence(library, window), Help(library, themes, window)
            window.resize(*size)
            window.show()
            window.activateWindow()
            name = f"{theme}-{size[0]}x{size[1]}-{language}"
            _pages(window, store, folder, name)
            if language == LANGUAGES[-1]:
                _views(window, folder, name)
            del parts
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _pages(window: MainWindow, store: Store, folder: Path, name: str) -> None:
    """Take the list with an article, and the pages that stand in place of both."""
    _show_article(window, store)
    _take(window, folder / f"{name}.png")
    for page in PAGES:
        if page == "story":
            window.show_story(store.trends.top_stories(1)[0].id)
        else:
            window.show_page(page)
        _take(window, folder / f"{name}-{page}.png")
    _show_article(window, store)


def _show_article(window: MainWindow, store: Store) -> None:
    category = store.categories.find(CATEGORY)
    assert category is not None  # noqa: S101 - it is one of the samples
    window.show_category(category.id)
    settle(window)
    window.actions_["next"].trigger()


def _views(window: MainWindow, folder: Path, name: str) -> None:
    """Take the layouts and looks of lists, and the dialogs."""
    for action in LAYOUTS:
        window.actions_[action].trigger()
        _take(window, folder / f"{name}-{action.replace('_', '-')}.png")
        for usual in ("layout_three", "look_list"):
            window.actions_[usual].trigger()
    for action in DIALOGS:
        before = set(_opened(window))
        window.actions_[action].trigger()
        settle(window)
        opened = next((one for one in _opened(window) if one not in before), window)
        _take(opened, folder / f"{name}-{action.replace('_', '-')}.png")
        if opened is window:  # it lies inside the window
            QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
        else:
            opened.close()
        settle(window)


def _opened(window: MainWindow) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]


def _take(widget: QWidget, target: Path) -> None:
    settle(widget)
    widget.grab().save(str(target))
    print(target, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
