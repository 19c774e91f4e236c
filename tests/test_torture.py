"""Short forms of the torture bench: killed programs, full disks, other programs, odd clocks."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.model import Query, Sentence
from reader.process import has_ended
from reader.store.incoming import document
from reader.store.safety import care
from tests.bench import torture, trouble
from tests.builders import NOW, parsed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills and limits are Unix's")
ROOT = Path(__file__).resolve().parents[1]

LEAVING = """
import sys
from pathlib import Path
from reader.model import Sentence
from reader.process import this_process
from reader.store.store import Store
store = Store(Path(sys.argv[1]))
store.history.by = this_process()
print("ready", flush=True)
store.history.record(Sentence.of("Unsubscribed"), store.feeds.remove, 1)
print("done", flush=True)
"""


@pytest.fixture
def many(store):
    """A library with a feed of 10,000 articles, every second of them read."""
    feed = store.feeds.add("https://example.org/feed", "Harian")
    for start in range(0, 10_000, 2_000):
        articles = [parsed(str(n), f"T {n}", text=f"word{n}") for n in range(start, start + 2_000)]
        store.articles.record_sync(feed, document(articles, NOW, first_fetch=True))
    ids = [row.id for row in store.articles.page(Query(), limit=10_000)]
    store.marks.mark_read(ids[::2])
    store.checkpoint()
    return store


def state(store):
    db = store.database.connection
    return [
        db.execute("SELECT count(*), sum(read) FROM marks").fetchone(),
        db.execute("SELECT count(*) FROM articles").fetchone(),
        [feed.title for feed in store.feeds.all()],
        [str(change.told) for change in store.history.all()],
    ]


def test_an_unsubscription_that_is_killed_leaves_nothing_half_done(many):
    before, seen = state(many), []
    for wait in (0.05, 0.4):
        process = subprocess.Popen(
            [sys.executable, "-c", LEAVING, str(many.path)], cwd=ROOT, stdout=subprocess.PIPE
        )
        process.stdout.readline()
        deadline = time.monotonic() + 30
        while many.articles.count(Query()) == 10_000 and time.monotonic() < deadline:
            time.sleep(0.005)
        time.sleep(wait)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        seen.append(many.articles.count(Query()))
        if seen[-1] == 0:  # it was done before
            break

        taken_back = many.history.finish(has_ended)

        assert (taken_back, state(many)) == (1, before)
        assert [check.name for check in care.doctor(many, repair=False) if not check.ok] == []
    assert 0 < seen[0] < 10_000


def test_what_another_program_is_still_doing_is_left_to_it(store):
    feed = store.feeds.add("https://example.org/feed")
    store.history.by = "somebody"

    def stop():
        store.feeds.rename(feed.id, "Mine")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.history.record(Sentence.of("Renamed"), stop)

    assert store.history.finish(lambda by: by != "somebody") == 0
    assert store.feeds.get(feed.id).title == "Mine"
    assert store.history.finish(lambda by: by == "somebody") == 1
    assert store.feeds.get(feed.id).title == "example.org"
    assert store.history.all() == []


def test_an_old_change_that_another_program_is_undoing_is_left_to_it(store):
    for n in range(3):
        store.feeds.add(f"https://{n}.example/feed")

    def rename():
        for n in (1, 2, 3):
            store.feeds.rename(n, "Mine")

    _, change = store.history.record(Sentence.of("Renamed"), rename)
    with store.database.transaction() as db:
        db.execute("UPDATE changes SET made = made - 86400")
        store.history._begin(db, change, "undo")
        db.execute("UPDATE unfinished SET by = by || 'window'")

    assert store.history.finish(lambda by: by != "window") == 0
    assert [feed.title for feed in store.feeds.all()] == ["Mine"] * 3
    with store.database.transaction() as db:
        db.execute("UPDATE unfinished SET by = '1000 window'")
    assert store.history.finish(lambda _: False) == 1
    assert "Mine" not in {feed.title for feed in store.feeds.all()}


def test_killed_at_random_moments_nothing_acknowledged_is_lost(capsys):
    bad = torture.torture(len(torture.DEEDS), seed=11, deeds=list(torture.DEEDS))

    assert bad == 0, capsys.readouterr().out


@pytest.mark.parametrize(
    ("scenario", "options"),
    [
        (trouble.full_disk, {}),
        (trouble.read_only, {}),
        (trouble.locked, {"patience": 200}),
        (trouble.jumping_clock, {"syncs": 12}),
        (trouble.two_at_once, {"seconds": 1.5}),
        (trouble.flipped_pages, {"pages": 3}),
    ],
)
def test_what_else_goes_wrong_is_told_in_words_and_loses_nothing(scenario, options, tmp_path):
    good, words = scenario(tmp_path, **options)

    assert good, words
