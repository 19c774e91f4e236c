"""Earlier words of an article, with what changed since marked."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel

from reader.content.images import PictureCache
from reader.model import Query
from reader.ui.article.earlier_dialog import EarlierDialog
from reader.ui.article.header import ArticleHeader
from reader.ui.article.status import StatusChip
from reader.ui.article.view import ArticleView
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes
from tests.builders import NOW, parsed

# The offscreen platform says this of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TEXTS = ("Five people were hurt.", "Six people were hurt.", "Seven people were hurt & found.")


@pytest.fixture
def view(qtbot, store, inline, tmp_path):
    pictures = Pictures(PictureCache(tmp_path / "pictures"), inline)
    view = ArticleView(Library(store, inline), Themes("light"), pictures)
    qtbot.addWidget(view)
    view.resize(560, 700)
    view.show()
    return view


def show(view, store, texts):
    feed = store.feeds.add("https://paper.example/feed", "The Paper")
    for hours, text in enumerate(texts):
        article = replace(parsed("1", "Quake", text=text, published=NOW), html=f"<p>{text}</p>")
        now = NOW + timedelta(hours=hours)
        store.articles.merge(feed.id, [article], now, first_fetch=False)
    (row,) = store.articles.page(Query(feed_id=feed.id))
    view.show_article(row.id)


def opened(view):
    (dialog,) = view.window().findChildren(EarlierDialog)
    return dialog


def struck_and_underlined(dialog):
    """The words with a line through them, and those with one below."""
    struck, underlined = [], []
    block = dialog.text.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            struck += [piece.text()] if piece.charFormat().fontStrikeOut() else []
            underlined += [piece.text()] if piece.charFormat().fontUnderline() else []
            pieces += 1
        block = block.next()
    return " ".join(struck), " ".join(underlined)


def test_the_update_in_the_head_opens_the_text_before_with_the_changes_marked(view, store):
    show(view, store, TEXTS)
    kicker = view.findChild(ArticleHeader).findChild(QLabel)

    kicker.linkActivated.emit("earlier")

    dialog = opened(view)
    assert 'href="earlier"' in kicker.text()
    assert dialog.choice.count() == 2
    assert struck_and_underlined(dialog) == ("Six hurt.", "Seven hurt & found.")


def test_an_older_text_can_be_chosen_and_read_without_marks(view, store):
    show(view, store, TEXTS)
    view.deeds.show_earlier()
    dialog = opened(view)

    dialog.choice.setCurrentIndex(1)
    assert struck_and_underlined(dialog)[0].startswith("Five")
    dialog.marking.setChecked(False)

    assert dialog.text.toPlainText() == "Quake\nFive people were hurt."
    assert struck_and_underlined(dialog) == ("", "")


def test_an_article_that_never_changed_says_so(view, store):
    show(view, store, TEXTS[:1])

    view.deeds.show_earlier()

    assert "not changed" in view.findChild(StatusChip).text()
    assert not view.window().findChildren(EarlierDialog)
    assert "earlier" not in view.findChild(ArticleHeader).findChild(QLabel).text()
