"""The parts of a window, under one name, and how they are made."""

from dataclasses import dataclass

from reader.ui.actions.table import Actions
from reader.ui.article.view import ArticleView
from reader.ui.library import Library
from reader.ui.lists.timeline import Timeline
from reader.ui.pages.list_pane import ListPane
from reader.ui.pictures.pictures import Pictures
from reader.ui.sidebar.sidebar import Sidebar
from reader.ui.theme import Themes
from reader.ui.trending.panel import TrendingPanel
from reader.ui.window.pages import Pages
from reader.ui.window.panes import Panes


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


# Under these widths of the window, in px, a pane has no room beside the others.
ROOM = {"sidebar": 900, "trending": 1200}


def make_parts(library: Library, themes: Themes, pictures: Pictures, actions: Actions) -> Parts:
    """Return the parts of a window, put into its panes."""
    sidebar = Sidebar(library, themes, actions)
    timeline = Timeline(library, themes, pictures)
    article = ArticleView(library, themes, pictures)
    article.show_keys(actions)
    trending = TrendingPanel(library, themes)
    pages = Pages(library, themes, pictures)
    list_pane = ListPane(themes, timeline)
    panes, sizes = Panes(themes), themes.theme.sizes
    panes.add("sidebar", sidebar, sizes.sidebar, ROOM["sidebar"])
    panes.add_pair(themes, list_pane, article, sizes.list)
    panes.add("trending", trending, sizes.trending, ROOM["trending"])
    panes.add_page(pages, beside="sidebar")
    return Parts(
        library, themes, actions, panes, sidebar, timeline, list_pane, article, trending, pages
    )
