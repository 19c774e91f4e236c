"""The store: the tables of one database, under one name."""

from pathlib import Path

from reader.store.accesses import AccessTable
from reader.store.articles import ArticleTable
from reader.store.categories import CategoryTable
from reader.store.database import Database
from reader.store.feeds import FeedTable
from reader.store.history.history import HistoryTable
from reader.store.hosts import HostTable
from reader.store.marks import MarkTable
from reader.store.place_rules import PlaceRuleTable
from reader.store.queries.search import SearchIndex
from reader.store.queries.smart_folders import SmartFolderTable
from reader.store.queries.snippets import SnippetTable
from reader.store.reading import FullTextTable, RuleTable
from reader.store.retention import RetentionTable
from reader.store.revisions import RevisionTable
from reader.store.schema import MIGRATIONS
from reader.store.settings import SettingTable
from reader.store.statistics.openings import OpeningTable
from reader.store.statistics.statistics import StatisticTable
from reader.store.stories.crossings import CrossingTable
from reader.store.tags import TagTable
from reader.store.trends.suggestions import SuggestionTable
from reader.store.trends.trends import TrendTable
from reader.store.visits import VisitTable


class Store:
    """Everything we keep. `store.articles.page(query)` reads like what it does."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.database = Database(path, MIGRATIONS, read_only=read_only)
        self.settings = SettingTable(self.database)
        self.hosts = HostTable(self.database)
        self.categories = CategoryTable(self.database)
        self.search = SearchIndex(self.database)
        self.feeds = FeedTable(self.database, self.search)
        self.accesses = AccessTable(self.database)
        self.articles = ArticleTable(self.database, self.feeds, self.categories, self.search)
        self.revisions = RevisionTable(self.database)
        self.tags = TagTable(self.database)
        self.smart_folders = SmartFolderTable(self.database, self.articles)
        self.snippets = SnippetTable(self.database)
        self.rules = RuleTable(self.database)
        self.place_rules = PlaceRuleTable(self.database)
        self.retention = RetentionTable(self.database)
        self.full_texts = FullTextTable(self.database, self.search)
        self.openings = OpeningTable(self.database, self.categories)
        self.marks = MarkTable(self.database, self.articles, self.openings)
        self.statistics = StatisticTable(self.database, self.feeds, self.categories, self.openings)
        self.trends = TrendTable(self.database, self.articles, self.categories)
        self.crossings = CrossingTable(self.database)
        self.visits = VisitTable(self.database)
        self.history = HistoryTable(self.database, self.search)
        self.suggestions = SuggestionTable(self.database)

    def checkpoint(self) -> None:
        """Bring the write-ahead log home, so the one file is all there is."""
        self.database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file; the store is of no use afterwards."""
        self.database.close()
