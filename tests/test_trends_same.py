"""The engine comes to the same whatever order Python's sets and dicts happen to have."""

import os
import subprocess
import sys

SCRIPT = """
import sys
from pathlib import Path
from reader.store.store import Store
from reader.trends.jobs import update
from reader.workers import Workers
from tests.builders import NOW
from tests.test_trends_jobs import EVENT, REST, WITNESSES, fill

store = Store(Path(sys.argv[1]) / "library.sqlite")
for day in range(1, 9):
    fill(store, [f"{title} {day}" for title in REST], hours=24.0 * day)
for hours in (2.0, 5.0):
    fill(store, EVENT, hours=hours)
    fill(store, [f"{title}, {who} say" for title, who in zip(EVENT, WITNESSES)], hours + 1)
update(store, Workers.inline(), NOW)
db = store.database.connection
tables = ("stories", "story_articles", "trend_panels", "article_terms", "phrase_days")
for table in tables:
    for row in db.execute(f"SELECT * FROM {table} ORDER BY 1, 2"):
        print(table, row)
store.close()
"""


def test_the_same_articles_give_the_same_stories_and_topics_in_every_process(tmp_path):
    said = []
    for seed in ("1", "77"):
        folder = tmp_path / seed
        folder.mkdir()
        environment = os.environ | {"PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", SCRIPT, str(folder)]
        ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        said.append(ran.stdout)

    assert "Lestari" in said[0]
    assert said[0] == said[1]
