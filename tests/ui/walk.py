"""A walk through the window by real keys, in a process of its own: what it says is in stderr.

    python -m tests.ui.walk FOLDER

Fills a library in FOLDER with stories, then goes through the trending panel, stories, the
front page, statistics, lists and dialogs, in both languages and all themes.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from reader.content.images import PictureCache
from reader.errors import FetchError
from reader.store.store import Store
from reader.ui.language import speak
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes
from reader.ui.window.window import MainWindow
from reader.workers import Workers
from tests.ui.front import Newsroom, topic

KEY = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LOOKS = (("en", "light", (1440, 900)), ("id", "dark", (1024, 700)), ("en", "sepia", (640, 480)))
PANEL = [
    (KEY.Key_Home, NONE), (KEY.Key_Right, NONE), (KEY.Key_Space, NONE), (KEY.Key_Escape, NONE),
    (KEY.Key_F, NONE), (KEY.Key_Z, CTRL), (KEY.Key_M, NONE), (KEY.Key_Z, CTRL),
    (KEY.Key_End, NONE), (KEY.Key_F, NONE), (KEY.Key_Return, NONE),
]  # fmt: skip
STORY = [
    (KEY.Key_Down, NONE), (KEY.Key_Down, NONE), (KEY.Key_M, NONE), (KEY.Key_S, NONE),
    (KEY.Key_Delete, NONE), (KEY.Key_Down, NONE), (KEY.Key_Z, CTRL), (KEY.Key_A, NONE),
    (KEY.Key_PageDown, NONE), (KEY.Key_End, NONE), (KEY.Key_Escape, NONE),
]  # fmt: skip
PAGES = [
    (KEY.Key_0, CTRL), (KEY.Key_Down, NONE), (KEY.Key_End, NONE), (KEY.Key_Home, NONE),
    (KEY.Key_Return, SHIFT), (KEY.Key_Escape, NONE), (KEY.Key_Return, NONE),
    (KEY.Key_6, CTRL), *[(KEY.Key_Tab, NONE), (KEY.Key_Right, NONE)] * 8, (KEY.Key_Escape, NONE),
    (KEY.Key_J, NONE), (KEY.Key_K, NONE), (KEY.Key_G, NONE), (KEY.Key_Escape, NONE),
    (KEY.Key_Right, NONE), (KEY.Key_Left, NONE), (KEY.Key_F1, NONE), (KEY.Key_Comma, CTRL),
]  # fmt: skip


def main() -> None:
    store = Store(Path(sys.argv[1]) / "library.sqlite")
    fill(store)
    workers = Workers.start()
    app = QApplication([sys.argv[0]])
    for language, theme, size in LOOKS:
        walk(store, workers, (language, theme), size)
    workers.stop()
    store.close()
    app.quit()
    print("walked")


def fill(store: Store) -> None:
    """Store stories of two categories and topics that they are about."""
    newsroom = Newsroom(store)
    ferry = newsroom.tell("Ferry Lestari sinks off Morotai")
    newsroom.tell("A comet was found over Timor", category="Science")
    for number in range(20):
        newsroom.article(newsroom.feeds["News"][number % 3], f"Other news {number}", 5 + number)
    newsroom.publish(topics=[topic("Ferry Lestari", ferry)])


def walk(store: Store, workers: Workers, look: tuple[str, str], size: tuple[int, int]) -> None:
    """Go through one window, and close it."""
    language, theme = look
    speak(language)
    folder = store.path.parent
    pictures = Pictures(PictureCache(folder / "pictures"), workers, no_network)
    window = MainWindow(Library(store, workers, no_network), Themes(theme), pictures)
    window.resize(*size)
    window.show()
    window.activateWindow()
    (story,) = store.trends.top_stories(1)
    for keys in steps(window, story.id):
        for key, modifier in keys:
            QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
            settle()
            for dialog in window.findChildren(QDialog):
                dialog.close()
            window.activateWindow()
    window.close()
    settle()


def steps(window: MainWindow, story_id: int) -> Iterator[list[tuple[Qt.Key, object]]]:
    """Go from place to place, and give the keys that are pressed there."""
    settle()
    for place in range(window.trending.head.tabs.count()):
        if not window.trending.isVisible():
            yield [(KEY.Key_T, NONE)]
        window.trending.head.tabs.setCurrentIndex(place)
        window.trending.view.setFocus()
        yield PANEL
    window.show_story(story_id)
    settle()
    yield STORY
    yield PAGES
    window.show_category("Science")
    yield [(KEY.Key_T, NONE), (KEY.Key_T, NONE)]


def settle() -> None:
    """Let what was begun come to its end; the workers have the interpreter meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(15, loop.quit)
    loop.exec()


def no_network(url: str, **_: object) -> None:
    raise FetchError("There is no network.")


if __name__ == "__main__":
    main()
