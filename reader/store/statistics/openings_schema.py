"""Openings before they were kept one by one, and the ways into them.

Of an article opened earlier only the last time is known; it counts as one opening whose length
is not known.
"""

OPENINGS = """
    INSERT INTO openings (article_id, feed_id, at)
    SELECT article_id, feed_id, last_opened FROM marks WHERE last_opened IS NOT NULL
    ORDER BY last_opened;
    DROP INDEX openings_by_time;
    -- All that is counted stands in it, so that statistics need not look at the rows.
    CREATE INDEX openings_by_time ON openings (at, article_id, feed_id, seconds);
    CREATE INDEX openings_by_article ON openings (article_id, at);
    CREATE INDEX openings_by_feed ON openings (feed_id);
"""
