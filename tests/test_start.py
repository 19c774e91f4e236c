"""What a window loads before its first list is painted: not what only a later wish needs."""

import subprocess
import sys

from reader.store.store import Store
from tests.builders import NOW, parsed

LATER = (
    "urllib3",
    "publicsuffixlist",
    "trafilatura",
    "feedparser",
    "lxml",
    "nh3",
    "pygments",
    "PIL",
    "keyring",
    "email.utils",
    "html.parser",
    "http.server",
    "multiprocessing.connection",
    "PySide6.QtPrintSupport",
    "reader.content.clean",
    "reader.content.render",
    "reader.feeds.portal",
    "reader.feeds.sync",
    "reader.feeds.parse",
    "reader.trends.jobs",
    "reader.ui.system.crash",
    "reader.ui.front.page",
    "reader.ui.help.help",
    "reader.ui.system.presence",
    "reader.ui.settings.dialog",
)
# The program, until it has painted a list with articles; says then what it has loaded.
UNTIL_PAINTED = """
import os
import sys
from pathlib import Path
from reader import app
from reader.ui.lists.rows_view import ArticleListView

class Watched(ArticleListView):
    def paintEvent(self, event):
        super().paintEvent(event)
        if self.model().rowCount():
            print(*sys.modules, flush=True)
            os._exit(0)

import reader.ui.lists.shown_list
reader.ui.lists.shown_list.ArticleListView = Watched
app.run(Path(sys.argv[1]), app.Choices(size=(1440, 900), category="N"))
"""


def test_a_window_paints_its_first_list_without_network_parsers_and_dialogs(tmp_path):
    store = Store(tmp_path / "library.sqlite")
    feed = store.feeds.add("http://127.0.0.1:1/feed", "The Paper", [store.categories.ensure("N")])
    store.articles.merge(feed.id, [parsed("1"), parsed("2")], NOW, first_fetch=False)
    store.close()

    done = subprocess.run(
        [sys.executable, "-c", UNTIL_PAINTED, tmp_path],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    loaded = done.stdout.split()
    assert "reader.ui.lists.shown_list" in loaded
    assert not [name for name in LATER if name in loaded]
