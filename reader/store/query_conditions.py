"""The SQL of a query's fields: conditions on an article.

They have the places `{id}`, an article's number as the list that is read calls it, and `{value}`.
"""

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
