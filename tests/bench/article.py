"""From key press to painted text: opens real articles in the real view, and says how long it took.

    QT_QPA_PLATFORM=offscreen python tests/bench/article.py FOLDER [--pick N] [--shots FOLDER]

FOLDER holds feeds. Pictures are not fetched. Prints the median, p95 and the ten slowest with
where their time goes (opened again, the best of five), and the growth of memory over opening
500 in a row.
"""

import argparse
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import psutil
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.collector import settle
from reader.content.images import PictureCache
from reader.errors import ReaderError
from reader.feeds.parse import parse_feed
from reader.store.store import Store
from reader.ui.article import setting as article_setting
from reader.ui.article.view import ArticleView
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes
from reader.workers import Workers


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pick", type=int, default=1, help="every Nth article only")
    parser.add_argument("--shots", type=Path, help="save pictures of what is opened there")
    arguments = parser.parse_args()
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "library.sqlite")
        ids = fill(store, arguments.folder)[:: arguments.pick]
        workers = Workers.start(2)
        view = open_view(store, workers, Path(folder))
        view.show()
        app.processEvents()
        settle()  # as the program does when its window is there
        times = [(open_one(app, view, id_, arguments.shots), id_) for id_ in ids]
        report(times, store, lambda id_: parts(app, view, id_, other=ids[0]))
        print(f"memory: {growth(app, view, ids):+.1f} MB over 500 opened in a row")
        workers.stop()
        store.close()


def fill(store, folder):
    """Store the articles of all feeds in a folder, as a sync would."""
    now, ids = datetime.now(UTC), []
    for file in sorted(folder.iterdir()):
        try:
            parsed = parse_feed(file.read_bytes(), f"https://example.org/{file.name}")
        except ReaderError:
            continue
        feed = store.feeds.add(f"https://example.org/{file.name}", parsed.title or file.stem)
        ids += store.articles.merge(feed.id, parsed.articles, now, first_fetch=True).new
    return ids


def open_view(store, workers, folder):
    library = Library(store, workers)
    library.settings = type(library.settings)(remote_images=True)
    pictures = Pictures(PictureCache(folder / "pictures"), workers)
    view = ArticleView(library, Themes("light"), pictures)
    pictures.remote = False
    library.related = lambda id_, done: done([])
    view.resize(700, 900)
    return view


def open_one(app, view, id_, shots):
    """Return the milliseconds until the article's text is painted, of this thread's own time.

    On a machine that does nothing else it is what a clock on the wall shows.
    """
    began = time.thread_time()
    view.show_article(id_)
    view.repaint()
    taken = (time.thread_time() - began) * 1000
    app.processEvents()
    if shots:
        view.grab().save(str(shots / f"{id_}.png"))
    return taken


def parts(app, view, id_, other):
    """Return the milliseconds of each part of opening an article, best of five, the whole first."""
    spent = {}

    def timed(owner, name, call):
        def run(*args, **options):
            began = time.thread_time()
            try:
                return call(*args, **options)
            finally:
                spent[name] = spent.get(name, 0) + (time.thread_time() - began) * 1000

        setattr(owner, name, run)

    page, column, body = view._page, view._page.column, view._page.column.body
    watched = ((article_setting, "document"), (body, "show_document"), (page, "_settle"))
    watched += ((column, "show_head"), (view, "repaint"))
    before = [getattr(owner, name) for owner, name in watched]
    for (owner, name), call in zip(watched, before, strict=True):
        timed(owner, name, call)
    rounds = []
    for _ in range(5):
        open_one(app, view, other, None)
        spent.clear()
        began = time.thread_time()
        view.show_article(id_)
        view.repaint()
        rounds.append(((time.thread_time() - began) * 1000, dict(spent)))
        app.processEvents()
    for (owner, name), call in zip(watched, before, strict=True):
        setattr(owner, name, call)
    whole, found = min(rounds, key=lambda one: one[0])
    return " ".join([f"{whole:6.1f}:", *(f"{name} {ms:.1f}" for name, ms in found.items())])


def report(times, store, explained):
    taken = sorted(ms for ms, _ in times)
    p95 = taken[int(len(taken) * 0.95)]
    print(f"{len(taken)} articles: median {statistics.median(taken):.1f} ms, p95 {p95:.1f} ms")
    for ms, id_ in sorted(times, reverse=True)[:10]:
        article = store.articles.get(id_)
        facts = f"{len(article.html) // 1024} kB, {article.html.count('<table')} tables"
        print(f"  {ms:7.1f} ms  {facts:20} {article.title[:44]:44} again {explained(id_)}")


def growth(app, view, ids):
    """Return how many MB 500 opened articles leave behind, after as many to warm up."""
    process = psutil.Process()
    sizes = []
    for _ in range(2):
        for number in range(500):
            view.show_article(ids[number % len(ids)])
            app.processEvents()
            # A running program does so by itself; here cards of all articles would stay.
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        sizes.append(process.memory_info().rss / 2**20)
    return sizes[1] - sizes[0]


if __name__ == "__main__":
    main()
