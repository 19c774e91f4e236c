"""What the statistics page shows of one span: figures, charts, feeds, and which to think about."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from reader.model import Query, Statistics
from reader.ui.charts.chart import Chart
from reader.ui.charts.columns import ColumnChart
from reader.ui.charts.heat import HeatChart
from reader.ui.charts.scale import minute_ticks
from reader.ui.charts.shares import ShareChart
from reader.ui.statistics import care
from reader.ui.statistics import chart_words as charts
from reader.ui.statistics.card import Card, ChartCard, copy_button, muted_line
from reader.ui.statistics.care import CareCard, Deed
from reader.ui.statistics.feeds import FeedTable
from reader.ui.statistics.figures import Figure, figures
from reader.ui.statistics.grid import GAP, Reflow
from reader.ui.statistics.words import day, each_column, minutes
from reader.ui.texts import number
from reader.ui.theme import Themes
from reader.ui.widgets.pill import Pill

CARD_COLUMNS = ((820, 2), (0, 1))
FIGURE_COLUMNS = ((760, 4), (0, 2))


class StatisticsCards(QWidget):
    """The cards. What the user wants is told by signals.

    Signals:
        article_chosen(id), query_chosen(query, title): show these.
        copied: figures are on the clipboard.
        health_wanted: how feeds fare is wanted.
    """

    health_wanted = Signal()
    article_chosen = Signal(int)
    query_chosen = Signal(object, str)
    copied = Signal()

    def __init__(
        self, themes: Themes, mute: Callable[[int], object], leave: Callable[[int], object]
    ) -> None:
        super().__init__()
        self._themes = themes
        self.figures = [Figure(themes) for _ in range(4)]
        self._make_charts()
        self._make_feeds()
        deeds = [Deed(self.tr("Mute"), mute), Deed(self.tr("Unsubscribe"), leave)]
        nothing = self.tr("You have opened something of every feed.")
        self.never = CareCard(themes, self.tr("Feeds never opened"), deeds, nothing)
        well = self.tr("Every feed answers, and none has been silent for three months.")
        self.troubled = CareCard(themes, self.tr("Feeds failing or silent"), deeds[1:], well)
        self.health = Pill(themes, self.tr("Feed health"), round_=False)
        self.health.clicked.connect(self.health_wanted)
        self.troubled.bar.addWidget(self.health, 0, Qt.AlignmentFlag.AlignTop)
        self._arrange()

    def show_statistics(self, told: Statistics, titles: dict[int, str]) -> None:
        """Show the statistics of a span; `titles` names the feeds."""
        for figure, words in zip(self.figures, figures(told), strict=True):
            figure.show_words(words)
        self.arrived.show_figures(charts.arrived(told), each_column(told.step))
        self.opened.show_figures(charts.opened(told), each_column(told.step))
        self.spent.show_figures(charts.spent(told), each_column(told.step))
        self.hours.show_figures(charts.hours(told), self._streak(told))
        declared = self.tr("As the feeds state their language.")
        self.languages.show_figures(charts.languages(told), declared)
        twice = self.tr("A feed in two categories counts in both.")
        self.categories.show_figures(charts.categories(told), twice)
        self.articles.show_figures(charts.articles(told.articles, titles))
        self.words.show_figures(
            charts.terms(told.terms), self.tr("Words that tell what an article is about.")
        )
        self._show_feeds(told)

    # ------------------------------------------------------------ making

    def _make_charts(self) -> None:
        nothing = self.tr("Nothing was opened in this time.")
        no_article = self.tr("No article arrived in this time.")
        self.arrived = self._card(self.tr("What arrived, and what became of it"), no_article)
        self.opened = self._card(self.tr("Articles opened"), nothing)
        title = self.tr("Time spent reading")
        chart = ColumnChart(self._themes, title, minute_ticks, minutes)
        self.spent = self._card(title, self.tr("No time was counted yet."), chart)
        title = self.tr("When you read")
        self.hours = self._card(title, nothing, HeatChart(self._themes, title))
        title = self.tr("Languages")
        self.languages = self._card(title, no_article, ShareChart(self._themes, title, 1.0))
        title = self.tr("Categories")
        self.categories = self._card(title, no_article, ShareChart(self._themes, title, 1.0))
        title = self.tr("Most read articles")
        self.articles = self._card(title, nothing, ShareChart(self._themes, title))
        self.articles.chart.chosen.connect(self.article_chosen.emit)
        title = self.tr("Most read topics")
        few = self.tr("Too little was opened to say: a word counts from three articles on.")
        self.words = self._card(title, few, ShareChart(self._themes, title))
        self.words.chart.chosen.connect(lambda query: self.query_chosen.emit(query, query.text))

    def _card(self, title: str, empty: str, chart: Chart | None = None) -> ChartCard:
        card = ChartCard(self._themes, title, chart or ColumnChart(self._themes, title), empty)
        card.copied.connect(self.copied)
        return card

    def _make_feeds(self) -> None:
        title = self.tr("Feeds")
        self.feeds = Card(self._themes, title)
        self.table = FeedTable(self._themes, title)
        copy = copy_button(self._themes, title, self.table.feeds.table)
        copy.clicked.connect(self.copied)
        self.order = Pill(self._themes, glyph="chevron-down", round_=False)
        self.order.clicked.connect(self._on_order)
        self.table.sorted_by.connect(self._show_order)
        self._show_order(self.table.order())
        for button in (self.order, copy):
            self.feeds.bar.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.feeds_note = muted_line()
        self.more = Pill(self._themes, "", round_=False)
        self.more.clicked.connect(self._on_more)
        for widget in (self.feeds_note, self.table, self.more):
            self.feeds.column.addWidget(widget)
        self.table.feed_chosen.connect(self._on_feed)

    def _arrange(self) -> None:
        top = Reflow(FIGURE_COLUMNS)
        for figure in self.figures:
            top.add(figure)
        grid = Reflow(CARD_COLUMNS)
        grid.add(self.arrived, wide=True)
        for card in (self.opened, self.spent, self.hours, self.languages):
            grid.add(card)
        grid.add(self.feeds, wide=True)
        grid.add(self.categories, wide=True)
        for widget in (self.articles, self.words, self.never, self.troubled):
            grid.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP + 8)
        column.addWidget(top)
        column.addWidget(grid)

    # ------------------------------------------------------------ what they show

    def _show_feeds(self, told: Statistics) -> None:
        since = told.judged_since or told.first
        note = self.tr(
            "What became of the articles that arrived since {date}. Read: opened or marked."
        )
        self.feeds_note.setText(note.format(date=day(since)))
        self.table.show_feeds(told.feeds)
        self._show_more()
        if told.never_since is None:
            self.never.say_instead(self.tr("Told when openings have been counted for two weeks."))
        else:
            text = self.tr("Of these you opened nothing since {date}.")
            note = text.format(date=day(told.never_since))
            self.never.show_advice(care.never_opened(told.never_opened), note)
        note = self.tr("Failing for three days, gone, or silent for three months.")
        self.troubled.show_advice(care.troubles(told.troubled), note)

    def _show_more(self) -> None:
        count = self.table.feeds.rowCount()
        self.more.setText(self.tr("Show all: {n}").format(n=number(count)))
        self.more.setVisible(self.table.cut)

    def _streak(self, told: Statistics) -> str:
        if told.streak is None:
            return ""
        if told.streak.days == 1:
            return self.tr("No two days in a row with an article opened.")
        text = self.tr("Longest run of days with an article opened: {n} days, {first} to {last}.")
        return text.format(
            n=number(told.streak.days),
            first=day(told.streak.first, "d MMM"),
            last=day(told.streak.last),
        )

    def _on_more(self) -> None:
        self.table.show_all()
        self._show_more()

    def _show_order(self, column: int) -> None:
        name = self.table.column_name(column)
        self.order.setText(self.tr("Sorted by: {column}").format(column=name))

    def _on_order(self) -> None:
        """Offer the columns to sort by, for those who use no mouse."""
        menu = QMenu(self)
        for column in self.table.columns():
            name = self.table.column_name(column)
            menu.addAction(name, partial(self.table.sort_by, column))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.order.mapToGlobal(self.order.rect().bottomLeft()))

    def _on_feed(self, feed_id: int) -> None:
        title = next(f.title for f in self.table.feeds.shown() if f.feed_id == feed_id)
        self.query_chosen.emit(Query(feed_id=feed_id), title)
