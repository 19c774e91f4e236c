"""What happened day by day, or week by week: one range of an index for each period."""

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta, tzinfo

from reader.model import Period
from reader.store.database import Database
from reader.store.statistics.days import begin_of
from reader.store.statistics.feeds import Opened

PERIODS = """
    WITH bounds AS (
        SELECT key AS place, json_extract(value, '$[0]') AS low, json_extract(value, '$[1]') AS high
        FROM json_each(:bounds)
    )
    SELECT
        (SELECT count(*) FROM articles INDEXED BY articles_by_date
            WHERE sorted_at >= low AND sorted_at < high),
        (SELECT count(*) FROM marks INDEXED BY marks_unread
            WHERE read = 0 AND sorted_at >= low AND sorted_at < high),
        (SELECT count(DISTINCT article_id) FROM openings INDEXED BY openings_by_time
            WHERE at >= low AND at < high),
        (SELECT ifnull(sum(seconds), 0) FROM openings INDEXED BY openings_by_time
            WHERE at >= low AND at < high)
    FROM bounds ORDER BY place
"""


def counted(
    database: Database,
    days: Sequence[tuple[date, date]],
    zone: tzinfo | None,
    opened: Iterable[Opened],
) -> tuple[Period, ...]:
    """Return the periods that begin and end on these days, with what happened in each.

    `opened` are the articles that arrived since the first of the days and were opened.
    """
    begins = [begin_of(first, zone) for first, _ in days]
    ends = [*begins[1:], begin_of(days[-1][1] + timedelta(days=1), zone)]
    bounds = json.dumps(list(zip(begins, ends, strict=True)))
    rows = database.connection.execute(PERIODS, {"bounds": bounds}).fetchall()
    looked, still_unread = Counter[int](), Counter[int]()
    for article in opened:
        place = bisect_right(begins, article.arrived) - 1
        looked[place] += 1
        still_unread[place] += not article.read
    return tuple(
        Period(first, last, arrived, looked[n], unread - still_unread[n], opened_then, spent)
        for n, ((first, last), (arrived, unread, opened_then, spent)) in enumerate(
            zip(days, rows, strict=True)
        )
    )
