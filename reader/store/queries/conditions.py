"""The SQL of a query's fields: conditions on an article.

They have the places `{id}`, an article's number as the list that is read calls it, and `{value}`.

What hardly any article fulfils would be looked for in the whole library, one article after the
other. So there is an index for it, and `AMONG` names the articles by that: where these are few,
they are the list, and where they are many, a page of the common list is soon full of them.
"""

# They take 0.2 MB of the 119 MB of 20,000 articles.
RARE = """
    CREATE INDEX bodies_by_language ON bodies (language) WHERE language <> '';
    CREATE INDEX bodies_by_words ON bodies (words);
    CREATE INDEX bodies_with_audio ON bodies (article_id) WHERE enclosures LIKE '%"audio/%';
    CREATE INDEX bodies_with_video ON bodies (article_id) WHERE enclosures LIKE '%"video/%';
"""
NAMED = "SELECT b.article_id FROM bodies b INDEXED BY"
AMONG = {
    "audio": f"{NAMED} bodies_with_audio WHERE b.enclosures LIKE '%\"audio/%'",
    "video": f"{NAMED} bodies_with_video WHERE b.enclosures LIKE '%\"video/%'",
    "updated": "SELECT v.article_id FROM revisions v",
    # A dot comes right behind the hyphen that begins a region.
    "language": f"""{NAMED} bodies_by_language
        WHERE b.language <> '' AND b.language >= {{value}} AND b.language < {{value}} || '.'
            AND (b.language = {{value}} OR b.language LIKE {{value}} || '-%')""",
    "words": f"{NAMED} bodies_by_words WHERE b.words {{sign}} {{value}}",
}

STATES = {
    "unread": "{mark} AND m.read = 0)",
    "read": "{mark} AND m.read = 1)",
    "starred": "{mark} AND m.starred = 1)",
    "updated": "EXISTS (SELECT 1 FROM revisions v WHERE v.article_id = {id})",
    "tagged": "{id} IN (SELECT g.article_id FROM article_tags g)",
}
MARK = "EXISTS (SELECT 1 FROM marks m WHERE m.article_id = {id}"
CONTENTS = {
    "image": "EXISTS (SELECT 1 FROM articles i WHERE i.id = {id} AND i.image_url <> '')",
    "audio": "{body} AND b.enclosures LIKE '%\"audio/%')",
    "video": "{body} AND b.enclosures LIKE '%\"video/%')",
    "fulltext": "{id} IN (SELECT f.article_id FROM full_texts f WHERE f.fetched IS NOT NULL)",
}
BODY = "EXISTS (SELECT 1 FROM bodies b WHERE b.article_id = {id}"
TAGGED = """{id} IN (
    SELECT g.article_id FROM tags n JOIN article_tags g ON g.tag_id = n.id WHERE n.key = {value}
)"""
OF_STORY = "{id} IN (SELECT s.article_id FROM story_articles s WHERE s.story_id = {value})"
