"""Stories beside each other in several languages: `crossing.py HOURS STREAM.jsonl.gz...`.

The articles of the last hours that all streams cover go into a real library, the job runs, and
the pairs are printed to be read by eye: nobody has labelled any.
"""

import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.model import ParsedArticle
from reader.trends import crossing_job
from reader.trends.jobs import update
from reader.workers import Workers
from tests.bench.labelled import rows
from tests.bench.stocked import empty

PAIRS = """
    SELECT n.language, a.title, m.language, b.title, c.names
    FROM story_crossings c
    JOIN stories a ON a.id = c.story_id JOIN story_names n ON n.story_id = a.id
    JOIN stories b ON b.id = c.other_id JOIN story_names m ON m.story_id = b.id
    WHERE c.story_id < c.other_id ORDER BY a.id, b.id
"""
LANGUAGES = "SELECT language, count(*) FROM story_names GROUP BY language"


def main(hours: int, paths: list[str]) -> None:
    streams = [[(at(row), row) for row in rows(path) if row.get("published")] for path in paths]
    by_language: dict[str, datetime] = {}
    for stream in streams:
        newest = max(moment for moment, _ in stream)
        language = stream[0][1]["lang"]
        by_language[language] = max(newest, by_language.get(language, newest))
    end = min(by_language.values())
    chosen = [
        (moment, row)
        for stream in streams
        for moment, row in stream
        if end - timedelta(hours=hours) < moment <= end
    ]
    with empty() as store:
        fill(store, chosen, end)
        update(store, Workers.inline(), end + timedelta(minutes=1))
        db = store.database.connection
        for language, title, other, its_title, names in db.execute(PAIRS):
            print(f"{language} {title}\n{other} {its_title}\n   {names}\n")
        print(dict(db.execute(LANGUAGES).fetchall()), "stories")
        with store.database.transaction() as written:
            written.execute("DELETE FROM story_names WHERE story_id % 10 = 0")
        begun = time.process_time()
        crossing_job.update(store, Workers.inline(), int(end.timestamp()))
        print(f"a tenth of them changed: {1000 * (time.process_time() - begun):.0f} ms")


def at(row: dict) -> datetime:
    return datetime.fromisoformat(row["published"].replace("Z", "+00:00"))


def fill(store, chosen: list[tuple[datetime, dict]], now: datetime) -> None:
    parts: dict[str, list[ParsedArticle]] = {}
    for moment, row in sorted(chosen, key=lambda item: (item[0], item[1]["id"])):
        parts.setdefault(row.get("source") or "unknown", []).append(
            ParsedArticle(
                row["id"],
                row["title"],
                published=moment,
                text=row.get("summary") or "",
                language=row["lang"],
            )
        )
    for number, (source, articles) in enumerate(parts.items()):
        feed = store.feeds.add(f"https://{number}.example/feed", source)
        store.articles.merge(feed.id, articles, now, first_fetch=False)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
