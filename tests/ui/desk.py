"""A timeline on a real library, as the window makes it, for tests of lists."""

from datetime import timedelta

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from reader.content.images import PictureCache
from reader.fetch import Reply
from reader.model import Query
from reader.ui.library import Library
from reader.ui.lists.timeline import Timeline
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes
from tests.builders import NOW, parsed


def red_picture(url, **_):
    """Answer every address with a red picture."""
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    body = bytes(buffer.data().data())
    return Reply(url, url, 200, {"content-type": "image/png"}, body)


class Desk:
    """What a test of a list has before it; times go back one minute for each article."""

    def __init__(self, qtbot, store, workers, folder):
        self.qtbot, self.store = qtbot, store
        self.library = Library(store, workers)
        self.themes = Themes("light")
        self.pictures = Pictures(PictureCache(folder / "pictures"), workers, red_picture)
        self.feed = store.feeds.add("https://example.org/feed", "Site")

    def fill(self, count, *, start=0, feed=None, now=NOW, **fields):
        """Store articles "Title 0" to "Title n", newest first; return their ids."""
        incoming = [
            parsed(
                f"guid {n}",
                f"Title {n}",
                **{
                    "published": now - timedelta(minutes=n),
                    "url": f"https://example.org/{n}",
                    "text": "A teaser that says a little more.",
                    "html": "A teaser that says a little more.",
                }
                | fields,
            )
            for n in range(start, start + count)
        ]
        feed = feed or self.feed
        self.store.articles.merge(feed.id, incoming, now, first_fetch=False)
        ids = {row.title: row.id for row in self.store.articles.page(Query(), None, 100_000)}
        return [ids[f"Title {n}"] for n in range(start, start + count)]

    def timeline(self, query=Query(), title="All", size=(368, 800)):  # noqa: B008
        """Return a timeline on screen."""
        timeline = Timeline(self.library, self.themes, self.pictures)
        self.qtbot.addWidget(timeline)
        timeline.resize(*size)
        timeline.show_query(query, title)
        timeline.show()
        self.qtbot.waitExposed(timeline)
        return timeline


def titles(timeline):
    """Return the headlines that are loaded, from the top."""
    model = timeline.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def drawn(timeline, row):
    """Return how a row looks."""
    view = timeline.list
    return view.viewport().grab(view.visualRect(view.model().index(row, 0))).toImage()
