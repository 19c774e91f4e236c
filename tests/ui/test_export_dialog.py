"""Taking along from the window: in the background, with progress, and stopped without a trace."""

import json

import pytest

from reader.export.writing import Export, Form
from reader.model import Query
from reader.ui.library import Library
from reader.ui.upkeep.export_dialog import LISTED, STARRED, ExportDialog
from reader.workers import Workers
from tests.builders import NOW, parsed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def library(qtbot, store):
    feed = store.feeds.add("https://a.example/feed", "Alpha")
    many = [parsed(str(n), f"Title {n}", text=f"Text {n}") for n in range(120)]
    store.articles.merge(feed.id, many, NOW, first_fetch=True)
    store.marks.star([3])
    workers = Workers.start()
    yield Library(store, workers)
    workers.stop()


def lines(file):
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def test_the_list_that_is_shown_leaves_with_progress(qtbot, library, tmp_path):
    dialog = ExportDialog(library, Query(unread_only=True), "Unread", None)
    qtbot.addWidget(dialog)
    library.store.marks.mark_read(range(1, 21))
    dialog.choose(LISTED)
    shown = []
    library.exporting.progressed.connect(lambda done, total: shown.append((done, total)))

    with qtbot.waitSignals([library.exporting.ended, library.exporting.noticed]):
        library.exporting.start(dialog.wanted(tmp_path / "list.jsonl"))
        assert not dialog.go.isEnabled()

    assert len(lines(tmp_path / "list.jsonl")) == 100
    assert shown[0] == (0, 0)
    assert shown[-1][0] == 100
    assert dialog.go.isEnabled()


def test_starred_articles_become_files(qtbot, library, tmp_path):
    dialog = ExportDialog(library, Query(), "All", None)
    qtbot.addWidget(dialog)
    dialog.choose(STARRED, Form.MARKDOWN)

    with qtbot.waitSignal(library.exporting.ended, timeout=20_000):
        library.exporting.start(dialog.wanted(tmp_path / "notes"))

    assert len(list((tmp_path / "notes").rglob("*.md"))) == 1


def test_a_stopped_export_says_so_and_leaves_nothing(qtbot, library, tmp_path):
    with qtbot.waitSignal(library.exporting.noticed) as told:
        library.exporting.start(Export(Form.JSON_LINES, tmp_path / "all.jsonl"))
        library.exporting.stop()

    assert "stopped" in told.args[0]
    assert not list(tmp_path.glob("all*"))


def test_why_it_cannot_be_written_is_said(qtbot, library, tmp_path):
    (tmp_path / "file").write_text("")

    with qtbot.waitSignal(library.exporting.failed) as told:
        library.exporting.start(Export(Form.JSON_LINES, tmp_path / "file" / "all.jsonl"))

    assert "There is no folder" in str(told.args[0])
