"""What the user did to stories, as a row of the history: they are worked out, not put back.

Stories change by themselves while articles come, so their rows cannot be what they were. Such a
change goes back as the user's word on it is taken back, and is done again in the same way.
"""

import json
import sqlite3
from datetime import datetime

from reader.model import StoryChange, StoryLink, StoryPlace, StoryRecord
from reader.store.history.rows import Row
from reader.store.stories import choices as story_choices

STORIES = "s"  # the deed of such a row


def row_of(change: StoryChange) -> Row:
    """Return a change of stories as the history keeps it; panels are worked out anew."""
    value = [
        [[story.id, story.lead_id, story.looked, story.seen] for story in change.stories],
        [[place.article_id, place.story_id, place.fold] for place in change.places],
        [[link.a, link.b, link.same] for link in change.links],
        change.story_id,
    ]
    return Row(STORIES, "stories", ("change",), (json.dumps(value),))


def turn(db: sqlite3.Connection, row: Row, now: datetime) -> Row:
    """Take such a change back, in the caller's transaction; return what does it again."""
    stories, places, links, story_id = json.loads(row.values[0])
    change = StoryChange(
        tuple(StoryRecord(*values) for values in stories),
        tuple(StoryPlace(*values) for values in places),
        tuple(StoryLink(*values) for values in links),
        (),
        story_id,
    )
    return row_of(story_choices.flip(db, change, now))
