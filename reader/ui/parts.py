"""The parts of a window, under one name."""

from dataclasses import dataclass

from reader.ui.actions import Actions
from reader.ui.article_view import ArticleView
from reader.ui.library import Library
from reader.ui.page_return import ListPane
from reader.ui.pages import Pages
from reader.ui.panes import Panes
from reader.ui.sidebar import Sidebar
from reader.ui.theme import Themes
from reader.ui.timeline import Timeline
from reader.ui.trending import TrendingPanel


@dataclass(frozen=True, slots=True)
class Parts:
    """What the window is put together from."""

    library: Library
    themes: Themes
    actions: Actions
    panes: Panes
    sidebar: Sidebar
    timeline: Timeline
    list_pane: ListPane
    article: ArticleView
    trending: TrendingPanel
    pages: Pages
