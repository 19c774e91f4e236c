"""The nouns of the reader: frozen values that cross layers, threads and processes.

They hold data and answer questions about their own fields, no more. This package
imports nothing else of ours, so every other module may import it. Times are aware
datetimes in UTC; None means "not known", and the field says so.
"""

from reader.model.access import Access, Login
from reader.model.articles import Article, ArticleRow, Counts, Cursor, Order, Query, Revision
from reader.model.documents import (
    Enclosure,
    Extracted,
    FoundFeed,
    Outline,
    ParsedArticle,
    ParsedFeed,
)
from reader.model.feeds import Category, Feed
from reader.model.statistics import (
    FeedReading,
    FeedTrouble,
    Period,
    Portion,
    ReadTerm,
    Span,
    Statistics,
    Step,
    Streak,
)
from reader.model.syncing import Changes, SyncResult, SyncStatus
from reader.model.trending import (
    IN_DAYS,
    CategorySuggestion,
    FrontSection,
    FrontStory,
    QuietPost,
    ReadArticle,
    Related,
    Relation,
    Story,
    StoryArticle,
    StoryChange,
    StoryLink,
    StoryPlace,
    StoryRecord,
    Topic,
    TopicChoice,
    Trending,
    Window,
    counted,
    followed_of,
)
from reader.model.words import Check, Sentence, Value

__all__ = [
    "IN_DAYS",
    "Access",
    "Article",
    "ArticleRow",
    "Category",
    "CategorySuggestion",
    "Changes",
    "Check",
    "Counts",
    "Cursor",
    "Enclosure",
    "Extracted",
    "Feed",
    "FeedReading",
    "FeedTrouble",
    "FoundFeed",
    "FrontSection",
    "FrontStory",
    "Login",
    "Order",
    "Outline",
    "ParsedArticle",
    "ParsedFeed",
    "Period",
    "Portion",
    "Query",
    "QuietPost",
    "ReadArticle",
    "ReadTerm",
    "Related",
    "Relation",
    "Revision",
    "Sentence",
    "Span",
    "Statistics",
    "Step",
    "Story",
    "StoryArticle",
    "StoryChange",
    "StoryLink",
    "StoryPlace",
    "StoryRecord",
    "Streak",
    "SyncResult",
    "SyncStatus",
    "Topic",
    "TopicChoice",
    "Trending",
    "Value",
    "Window",
    "counted",
    "followed_of",
]
