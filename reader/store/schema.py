"""The tables, as a list of steps. Never edit a step that has shipped: append the next one.

How the tables are cut:

`articles` holds what a list draws and how an article is recognised, about 600 bytes a row.
`bodies` holds the rest (the texts in one compressed value, `bodies.unpack` in Python or
`unpack(packed, 0|1|2)` in SQL for html, summary, text). `marks` holds what the user owns,
one narrow row for each article, so that marking 10,000 articles rewrites some 100 pages;
a sync inserts into it and never updates it. `feed_id` and `sorted_at` stand in `marks`
again because the lists of unread and starred articles are indexes over them; neither ever
changes after an article has come, so the two cannot drift apart.

Every list is one index, read in order and left after a page:

    all            articles_by_date             unread         marks_unread
    a feed         articles_by_feed             unread, feed   marks_unread_by_feed
    history        marks_opened                 starred        marks_starred

A category is the merge of its feeds' indexes: the newest key of each feed says which feeds
can be on the page at all (see `listing`), so nothing is stored twice for it and moving a
feed to another category costs one row.

`feed_counts` is kept by triggers on `marks`, in whatever transaction changes the marks.
"""

from reader.store import (
    accesses,
    comments,
    hosts,
    place_rules,
    portraits,
    reading,
    revisions,
    tags,
    visits,
)
from reader.store.history import history
from reader.store.queries import conditions as query_conditions
from reader.store.queries import smart_folders
from reader.store.statistics import openings_schema
from reader.store.stories import crossings as story_crossings
from reader.store.trends import schema as trends_schema
from reader.store.trends import suggestions, topic_choices

LIBRARY = """
    CREATE TABLE categories (
        id         INTEGER PRIMARY KEY,
        name       TEXT NOT NULL,
        parent_id  INTEGER REFERENCES categories ON DELETE CASCADE,
        position   INTEGER NOT NULL DEFAULT 0
    );
    CREATE UNIQUE INDEX categories_by_name ON categories (ifnull(parent_id, 0), name);

    CREATE TABLE feeds (
        id             INTEGER PRIMARY KEY,
        url            TEXT NOT NULL UNIQUE,
        title          TEXT NOT NULL DEFAULT '',   -- what the feed calls itself
        own_title      TEXT NOT NULL DEFAULT '',   -- what the user calls it; '': the feed's
        site_url       TEXT NOT NULL DEFAULT '',
        description    TEXT NOT NULL DEFAULT '',
        language       TEXT NOT NULL DEFAULT '',
        icon_url       TEXT NOT NULL DEFAULT '',
        publisher      TEXT NOT NULL DEFAULT '',
        added          INTEGER,
        etag           TEXT NOT NULL DEFAULT '',
        last_modified  TEXT NOT NULL DEFAULT '',
        body_hash      TEXT NOT NULL DEFAULT '',
        checked        INTEGER,
        changed        INTEGER,
        next_due       INTEGER,
        due_reason     TEXT,
        status         INTEGER NOT NULL DEFAULT 0,
        error          TEXT,
        failures       INTEGER NOT NULL DEFAULT 0,
        failing_since  INTEGER,
        gone           INTEGER NOT NULL DEFAULT 0,
        interval       INTEGER NOT NULL DEFAULT 3600,
        muted          INTEGER NOT NULL DEFAULT 0,
        min_wait       INTEGER NOT NULL DEFAULT 0,
        skip_hours     INTEGER NOT NULL DEFAULT 0,
        skip_days      INTEGER NOT NULL DEFAULT 0,
        moved_to       TEXT NOT NULL DEFAULT '',
        moved_count    INTEGER NOT NULL DEFAULT 0,
        moved_since    INTEGER,
        extra          TEXT NOT NULL DEFAULT '{}'  -- what else its OPML outline said, JSON
    );
    CREATE TABLE feed_categories (
        feed_id      INTEGER NOT NULL REFERENCES feeds ON DELETE CASCADE,
        category_id  INTEGER NOT NULL REFERENCES categories ON DELETE CASCADE,
        PRIMARY KEY (feed_id, category_id)
    ) WITHOUT ROWID;
    CREATE INDEX feed_categories_by_category ON feed_categories (category_id);

    CREATE TABLE articles (
        id            INTEGER PRIMARY KEY AUTOINCREMENT,   -- never given out twice
        feed_id       INTEGER NOT NULL REFERENCES feeds ON DELETE CASCADE,
        guid_key      INTEGER NOT NULL,   -- 64-bit hashes, see `identity`
        url_key       INTEGER,            -- NULL: no address that could tell it from others
        text_key      INTEGER,            -- of title and text; NULL: too little to tell
        content_key   INTEGER NOT NULL,   -- of all that is shown
        sorted_at     INTEGER NOT NULL,   -- seconds since 1970; never changes
        title         TEXT NOT NULL,
        teaser        TEXT NOT NULL,
        author        TEXT NOT NULL,
        url           TEXT NOT NULL,
        image_url     TEXT NOT NULL,
        revision      INTEGER NOT NULL DEFAULT 1
    );
    CREATE UNIQUE INDEX articles_by_guid ON articles (feed_id, guid_key);
    CREATE INDEX articles_by_url ON articles (url_key, feed_id) WHERE url_key IS NOT NULL;
    CREATE INDEX articles_by_text ON articles (text_key, feed_id) WHERE text_key IS NOT NULL;
    CREATE INDEX articles_by_date ON articles (sorted_at, id, feed_id);
    CREATE INDEX articles_by_feed ON articles (feed_id, sorted_at, id);

    CREATE TABLE bodies (
        article_id     INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
        guid           TEXT NOT NULL,
        published      INTEGER,
        updated        INTEGER,
        first_seen     INTEGER NOT NULL,
        words          INTEGER NOT NULL DEFAULT 0,
        language       TEXT NOT NULL DEFAULT '',
        image_caption  TEXT NOT NULL DEFAULT '',
        comments_url   TEXT NOT NULL DEFAULT '',
        source_title   TEXT NOT NULL DEFAULT '',
        source_url     TEXT NOT NULL DEFAULT '',
        tags           TEXT NOT NULL DEFAULT '[]',  -- JSON
        enclosures     TEXT NOT NULL DEFAULT '[]',  -- JSON
        packed         BLOB NOT NULL                -- html, summary and text, compressed
    );

    CREATE TABLE marks (
        article_id   INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
        feed_id      INTEGER NOT NULL,
        sorted_at    INTEGER NOT NULL,
        read         INTEGER NOT NULL DEFAULT 0,
        starred      INTEGER NOT NULL DEFAULT 0,
        read_count   INTEGER NOT NULL DEFAULT 0,
        last_opened  INTEGER,
        scroll       REAL NOT NULL DEFAULT 0
    );
    -- `read` and `starred` stand in the indexes too, so that a list need not look at the rows.
    CREATE INDEX marks_unread ON marks (sorted_at, article_id, feed_id, read) WHERE read = 0;
    CREATE INDEX marks_unread_by_feed ON marks (feed_id, sorted_at, article_id, read)
        WHERE read = 0;
    CREATE INDEX marks_starred ON marks (sorted_at, article_id, feed_id, starred, read)
        WHERE starred = 1;
    CREATE INDEX marks_opened ON marks (last_opened, article_id, feed_id, read, starred)
        WHERE last_opened IS NOT NULL;

    -- What was removed and must not come back with the next sync.
    CREATE TABLE removed (
        feed_id   INTEGER NOT NULL REFERENCES feeds ON DELETE CASCADE,
        guid_key  INTEGER NOT NULL,
        url_key   INTEGER,
        PRIMARY KEY (feed_id, guid_key)
    ) WITHOUT ROWID;
    CREATE INDEX removed_by_url ON removed (feed_id, url_key) WHERE url_key IS NOT NULL;

    CREATE TABLE feed_counts (
        feed_id  INTEGER PRIMARY KEY REFERENCES feeds ON DELETE CASCADE,
        total    INTEGER NOT NULL DEFAULT 0,
        unread   INTEGER NOT NULL DEFAULT 0,
        starred  INTEGER NOT NULL DEFAULT 0
    );
    CREATE TRIGGER feeds_begin_counts AFTER INSERT ON feeds BEGIN
        INSERT INTO feed_counts (feed_id) VALUES (new.id);
    END;
    CREATE TRIGGER marks_count_new AFTER INSERT ON marks BEGIN
        UPDATE feed_counts
        SET total = total + 1,
            unread = unread + (new.read = 0),
            starred = starred + new.starred
        WHERE feed_id = new.feed_id;
    END;
    CREATE TRIGGER marks_count_changes AFTER UPDATE OF read, starred ON marks
    WHEN new.read <> old.read OR new.starred <> old.starred BEGIN
        UPDATE feed_counts
        SET unread = unread + (new.read = 0) - (old.read = 0),
            starred = starred + new.starred - old.starred
        WHERE feed_id = new.feed_id;
    END;
    CREATE TRIGGER marks_count_removed AFTER DELETE ON marks BEGIN
        UPDATE feed_counts
        SET total = total - 1,
            unread = unread - (old.read = 0),
            starred = starred - old.starred
        WHERE feed_id = old.feed_id;
    END;

    CREATE TABLE settings (
        key    TEXT PRIMARY KEY,
        value  TEXT NOT NULL              -- JSON
    ) WITHOUT ROWID;

    CREATE TABLE hosts (
        host          TEXT PRIMARY KEY,
        wait_until    INTEGER,
        reason        TEXT,
        failures      INTEGER NOT NULL DEFAULT 0,
        last_request  INTEGER
    ) WITHOUT ROWID;
"""

# The index keeps no text of its own: it would double the library. What is to be taken out of it
# again must be told to it word for word, so `search.forget` runs before an article changes.
# A row's number is (sorted_at << 24) + the low bits of the article's id, so that FTS5, which
# walks its rows in order of their number, walks from the newest article backwards.
SEARCH = """
    CREATE VIRTUAL TABLE words USING fts5 (
        title, author, body,
        content = '',
        tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
    );
    -- The words of the index and about how many articles hold each: what a beginning may become.
    -- An index of beginnings in FTS5 itself would cost 2.7 kB an article, this 0.05.
    CREATE TABLE terms (
        term  TEXT PRIMARY KEY,
        n     INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE unindexed (
        article_id  INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE
    );
"""

# A slice of articles becomes one segment of the index instead of three (in bytes of words that
# are gathered before they are written), and eight segments are made one, not four: each word is
# written half as often, the index takes as much room as before.
LARGER_SEGMENTS = """
    INSERT INTO words (words, rank) VALUES ('hashsize', 8388608);
    INSERT INTO words (words, rank) VALUES ('automerge', 8);
"""

MIGRATIONS: tuple[str, ...] = (
    LIBRARY,
    SEARCH,
    trends_schema.TRENDS,
    trends_schema.FOLDS_AND_CHOICES,
    openings_schema.OPENINGS,
    trends_schema.COMPACT,
    suggestions.SUGGESTIONS,
    accesses.ACCESSES,
    revisions.REVISIONS,
    hosts.CLAIMS,
    story_crossings.CROSSINGS,
    topic_choices.MEANINGS,
    hosts.CLAIMANTS,
    tags.TAGS,
    suggestions.REFUSALS,
    reading.READING,
    LARGER_SEGMENTS,
    reading.INDEXED,
    history.HISTORY,
    smart_folders.SMART_FOLDERS,
    comments.COMMENTS,
    place_rules.PLACE_RULES,
    portraits.PORTRAITS,
    accesses.UNUSED,
    visits.VISITS,
    smart_folders.GIVEN,
    history.UNFINISHED,
    place_rules.UNUSED_MUTED,
    query_conditions.RARE,
    accesses.HELD,
)
