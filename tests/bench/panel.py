"""How quick the trending panel is: `python tests/bench/panel.py [ARTICLES] [--times 40]`.

Builds a library of that many articles (default 10,000) of 40 feeds in 4 categories over 15 days,
with events that several feeds tell, lets the real engine work through it, and measures the real
panel in the real window, offscreen: opening it (reading, laying out, painting; the other panes
are laid out anew beside it), and switching page, window and scope, each the first time and the
median of all times: ms that the GUI thread was busy, and by the clock in brackets.
"""

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import cycle
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from reader.errors import FetchError

DAYS, FEEDS, CATEGORIES, EVENTS = 15, 40, 4, 12  # events: of each day


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("articles", type=int, nargs="?", default=10_000)
    parser.add_argument("--times", type=int, default=40, help="how often each is measured")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        library = build(Path(folder) / "library.sqlite", arguments.articles)
        measure(library, arguments.times)
        library.store.close()


# ---------------------------------------------------------------- the library


def build(path, count):
    """Fill a library and work out its trends; return its Qt face."""
    from reader.store.store import Store
    from reader.trends import jobs
    from reader.ui.library import Library
    from reader.workers import Workers

    store, workers = Store(path), Workers.inline()
    now = datetime.now(UTC)
    places = [store.categories.ensure((f"Category {n}",)) for n in range(CATEGORIES)]
    feeds = [
        store.feeds.add(f"https://source{n}.example/feed", f"Source {n}", [places[n % CATEGORIES]])
        for n in range(FEEDS)
    ]
    opened = []
    for feed, articles in zip(feeds, written(count, now), strict=True):
        changes = store.articles.merge(feed.id, articles, now, first_fetch=False)
        opened += changes.new[:3]
    for id_ in opened:
        store.marks.opened(id_, now)
    began = time.perf_counter()
    jobs.update(store, workers, now)
    print(f"{count} articles, trends worked out in {time.perf_counter() - began:.1f} s")
    return Library(store, workers)


def written(count, now):
    """Return the articles of each feed: events of the day, told by some feeds, and other things."""
    from reader.model import ParsedArticle

    chance = random.Random(1)
    words = ["".join(chance.choices("aeiklmnoprstu", k=chance.randint(4, 9))) for _ in range(4000)]
    events = [
        [" ".join(chance.sample(words, 5)).capitalize() for _ in range(EVENTS)] for _ in range(DAYS)
    ]
    for feed in range(FEEDS):
        articles = []
        for n in range(count // FEEDS):
            age = chance.random() * DAYS
            told = chance.random() < 0.3
            subject = chance.choice(events[int(age)]) if told else " ".join(chance.sample(words, 4))
            title = f"{subject} {' '.join(chance.sample(words, 2))}"
            text = f"{subject}. {' '.join(chance.choices(words, k=80))}"
            at = now - timedelta(days=age)
            url = f"https://source{feed}.example/{n}"
            articles.append(
                ParsedArticle(
                    str(n), title, url=url, published=at, text=text, html=f"<p>{text}</p>"
                )
            )
        yield articles


# ---------------------------------------------------------------- measuring


def measure(library, times):
    """Print what opening and switching take."""
    from PySide6.QtWidgets import QApplication

    from reader.content.images import PictureCache
    from reader.model import Window
    from reader.ui.pictures.pictures import Pictures
    from reader.ui.theme import Themes
    from reader.ui.trending.pages import Tab
    from reader.ui.window.window import STATE, MainWindow

    app = QApplication([])
    library.store.settings.set(STATE, {"panes": {"hidden": ["trending"]}})
    cache = PictureCache(library.store.path.parent / "pictures")
    pictures = Pictures(cache, library.workers, no_network)
    window = MainWindow(library, Themes("light"), pictures)
    window.show()
    window.grab()
    panel, toggle = window.trending, window.actions_["trending"].trigger
    assert not panel.isVisible()
    categories = [None, *(category.id for category in library.categories())]

    def painted(change):
        began, busy = time.perf_counter(), time.thread_time()
        change()
        panel.grab()
        return (time.thread_time() - busy) * 1000, (time.perf_counter() - began) * 1000

    def unfold(_):
        index = panel.view.model().index(0, 0)
        panel.view.chosen.emit(index)

    opening = []
    for _ in range(times):
        opening.append(painted(toggle))
        toggle()
    report("open", opening)
    toggle()
    for name, change, values in (
        ("page", lambda tab: panel.head.tabs.setCurrentIndex(list(Tab).index(tab)), list(Tab)),
        ("window", panel.show_window, list(Window)),
        ("scope", panel.show_scope, categories),
        ("unfold", unfold, [None]),
    ):
        turn = cycle([*values[1:], values[0]])
        report(name, [painted(partial(change, next(turn))) for _ in range(times)])
    shown = panel.view.model().rowCount()
    app.processEvents()
    print(f"rows on the page: {shown}")


def no_network(url, **_):
    """Answer no address: there is no picture to fetch."""
    raise FetchError("There is no network.")


def report(name, took):
    """Print the first, the median and the longest: busy, and by the clock in brackets."""
    busy, clock = ([pair[place] for pair in took] for place in (0, 1))
    figures = (
        f"{word} {told(busy):5.1f} ({told(clock):5.1f}) ms"
        for word, told in (
            ("first", lambda times: times[0]),
            ("median", statistics.median),
            ("longest", max),
        )
    )
    print(f"{name:8}", *figures, sep="  ")


if __name__ == "__main__":
    main()
