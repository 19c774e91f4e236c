"""The tables of stories and topics: all of them can be computed again from the articles.

Only `story_looks`, `story_links`, `story_aliases` and `topic_choices` hold what the user did or
may have kept. `live_chunks` is the engine's memory of the last days; `article_terms` and the
index `term_index` lead from an article to others that use its rare words (see
`trends_postings`). Their rows outlive an article that is removed and are skipped by those who
read them.
"""

TRENDS = """
    CREATE TABLE stories (
        id             INTEGER PRIMARY KEY,
        lead_id        INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
        title          TEXT NOT NULL,
        first          INTEGER NOT NULL,
        last           INTEGER NOT NULL,
        source_count   INTEGER NOT NULL,
        article_count  INTEGER NOT NULL
    );
    CREATE INDEX stories_by_lead ON stories (lead_id);
    CREATE INDEX stories_by_last ON stories (last, id) WHERE source_count >= 2;

    CREATE TABLE story_articles (
        article_id  INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
        story_id    INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE
    );
    CREATE INDEX story_articles_by_story ON story_articles (story_id);

    CREATE TABLE story_looks (
        story_id  INTEGER PRIMARY KEY REFERENCES stories ON DELETE CASCADE,
        looked    INTEGER NOT NULL,
        articles  INTEGER NOT NULL   -- how many it had then
    );

    CREATE TABLE topic_articles (
        topic       TEXT NOT NULL,
        article_id  INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
        PRIMARY KEY (topic, article_id)
    ) WITHOUT ROWID;
    CREATE INDEX topic_articles_by_article ON topic_articles (article_id);

    CREATE TABLE topic_choices (
        topic  TEXT PRIMARY KEY,
        label  TEXT NOT NULL,
        until  INTEGER              -- followed: NULL; muted until then
    ) WITHOUT ROWID;

    CREATE TABLE trend_panels (
        category_id  INTEGER NOT NULL,   -- 0: all
        span         TEXT NOT NULL,      -- a window, "24h"
        value        TEXT NOT NULL,      -- JSON
        PRIMARY KEY (category_id, span)
    ) WITHOUT ROWID;

    CREATE TABLE live_articles (
        article_id  INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
        at          INTEGER NOT NULL,
        value       TEXT NOT NULL        -- JSON
    );
    CREATE INDEX live_articles_by_time ON live_articles (at, article_id);

    CREATE TABLE phrase_days (
        day    INTEGER PRIMARY KEY,      -- days since 1970
        value  TEXT NOT NULL             -- JSON: how often each feed used each phrase
    );

    CREATE TABLE article_terms (
        article_id  INTEGER PRIMARY KEY,
        value       TEXT NOT NULL        -- JSON: the terms that tell most, as written
    );
    CREATE TABLE term_articles (
        term        INTEGER NOT NULL,
        article_id  INTEGER NOT NULL,
        weight      INTEGER NOT NULL,    -- in thousandths
        PRIMARY KEY (term, article_id)
    ) WITHOUT ROWID;

    CREATE TABLE trend_state (
        key    TEXT PRIMARY KEY,
        value  INTEGER NOT NULL
    ) WITHOUT ROWID;
"""

# Folds: parts of a story so alike that one article can stand for all of them in a list. What the
# user said of pairs of articles outlives both stories and their numbers.
FOLDS_AND_CHOICES = """
    ALTER TABLE story_articles ADD COLUMN fold INTEGER;   -- the first article of the fold
    CREATE INDEX story_articles_by_fold ON story_articles (fold, article_id)
        WHERE fold IS NOT NULL;

    CREATE TABLE story_links (
        a     INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,   -- the smaller number
        b     INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
        same  INTEGER NOT NULL,          -- 1: the user put them together; 0: apart
        made  INTEGER NOT NULL,
        PRIMARY KEY (a, b)
    ) WITHOUT ROWID;
    CREATE INDEX story_links_by_b ON story_links (b);

    ALTER TABLE feeds ADD COLUMN weight REAL NOT NULL DEFAULT 1;

    -- Every opening of an article, for the statistics; `marks` holds only the last one.
    CREATE TABLE openings (
        id          INTEGER PRIMARY KEY,
        article_id  INTEGER NOT NULL,
        feed_id     INTEGER NOT NULL REFERENCES feeds ON DELETE CASCADE,
        at          INTEGER NOT NULL,
        seconds     INTEGER NOT NULL DEFAULT 0   -- how long it was in view
    );
    CREATE INDEX openings_by_time ON openings (at, feed_id);
"""

# What the engine remembers, cut to size: an index of terms that does not grow by a row for each
# word, and one value for all articles of a write instead of one for each. Both are made anew.
COMPACT = """
    DROP TABLE term_articles;
    DROP TABLE live_articles;
    DELETE FROM article_terms;
    DELETE FROM trend_state;

    CREATE VIRTUAL TABLE term_index USING fts5 (
        terms, content = '', detail = none, columnsize = 0, tokenize = 'ascii'
    );
    CREATE TABLE live_chunks (
        id      INTEGER PRIMARY KEY,     -- the first of its articles
        newest  INTEGER NOT NULL,        -- time of the newest; forgotten with it
        value   BLOB NOT NULL            -- the engine's own
    );

    -- A story that became part of another is still found by its number.
    CREATE TABLE story_aliases (
        old       INTEGER PRIMARY KEY,
        story_id  INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE
    );
    CREATE INDEX story_aliases_by_story ON story_aliases (story_id);

    -- A story outlives its articles as long as two are left, and its figures stay true.
    CREATE TRIGGER stories_find_a_lead BEFORE DELETE ON articles
    WHEN EXISTS (SELECT 1 FROM stories WHERE lead_id = old.id) BEGIN
        UPDATE stories SET (lead_id, title) = (
            SELECT a.id, a.title FROM story_articles s JOIN articles a ON a.id = s.article_id
            WHERE s.story_id = stories.id AND a.id <> old.id
            ORDER BY a.sorted_at, a.id LIMIT 1
        )
        WHERE lead_id = old.id AND article_count > 1;
    END;
    CREATE TRIGGER stories_count_removed AFTER DELETE ON story_articles BEGIN
        UPDATE stories
        SET article_count = article_count - 1,
            source_count = min(source_count, article_count - 1)
        WHERE id = old.story_id;
    END;

    ALTER TABLE story_looks ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;  -- its newest article then
    UPDATE story_looks SET seen = (SELECT ifnull(max(id), 0) FROM articles);
"""
