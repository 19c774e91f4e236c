"""Articles that tell the same, folded as the trends engine would."""

from datetime import timedelta

from tests.builders import NOW, parsed


def fold(store, *ids):
    """Put articles into one story and one fold."""
    with store.database.transaction() as db:
        db.execute(
            "INSERT INTO stories VALUES (?, ?, 'T', 0, 0, ?, ?)",
            (ids[0], ids[0], len(ids), len(ids)),
        )
        db.executemany(
            "INSERT INTO story_articles (article_id, story_id, fold) VALUES (?, ?, ?)",
            [(id_, ids[0], min(ids)) for id_ in ids],
        )


def tell_the_same(store, count=3):
    """Several feeds tell the same, the first of them last; return the ids, newest first."""
    ids = []
    for number in range(count):
        feed = store.feeds.add(f"https://{number}.example/feed")
        told = parsed("1", f"The same {number}", published=NOW - timedelta(minutes=number))
        ids += store.articles.merge(feed.id, [told], NOW, first_fetch=False).new
    fold(store, *ids)
    return ids
