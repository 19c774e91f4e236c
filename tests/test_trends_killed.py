"""The engine is ended by force in the middle of a write: nothing comes out differently."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from reader.store.store import Store
from reader.trends.jobs import update
from tests.builders import NOW, parsed

TABLES = (
    "stories",
    "story_articles",
    "article_terms",
    "live_chunks",
    "phrase_days",
    "trend_panels",
    "topic_articles",
    "trend_state",
)
ROOT = Path(__file__).parent.parent
VICTIM = """
import sys
from pathlib import Path
from reader.store.store import Store
from reader.trends.jobs import think

path, now, whole = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
store = Store(path)
steps, _ = think(path, now)
for step in steps[:whole]:
    store.trends.record(step)
with store.database.transaction():
    store.trends.record(steps[whole])
    print(len(steps), flush=True)
    sys.stdin.read()
"""


def fill(store):
    """Put stories of three articles each, in as many feeds, and many articles of none."""
    for site in range(3):
        feed = store.feeds.add(f"https://site{site}.example/feed", f"Site {site}")
        articles = [
            parsed(
                f"{site} {number}",
                f"Storm{number} floods Harbour{number} of Island{number} for day {site}",
                published=NOW - timedelta(days=number % 3, hours=1, minutes=number + site),
            )
            for number in range(90)
        ]
        store.articles.merge(feed.id, articles, NOW, first_fetch=False)


def found(store):
    db = store.database.connection
    return {
        table: db.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in TABLES
    }


@pytest.mark.parametrize("whole", [1, 2, 3])
def test_a_run_killed_in_a_write_comes_to_the_same_when_it_is_resumed(tmp_path, inline, whole):
    calm, killed = Store(tmp_path / "calm.sqlite"), Store(tmp_path / "killed.sqlite")
    for store in (calm, killed):
        fill(store)
    update(calm, inline, NOW)

    command = [sys.executable, "-c", VICTIM, str(killed.path), f"{NOW.timestamp():.0f}", str(whole)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as victim:
        steps = int(victim.stdout.readline())
        victim.kill()
    before = found(killed)
    update(killed, inline, NOW)

    assert steps == 4
    assert before != found(calm)
    assert found(killed) == found(calm)
    assert len(found(calm)["stories"]) == 90
    calm.close()
    killed.close()
