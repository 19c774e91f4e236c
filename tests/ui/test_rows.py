"""How rows lie and look: heights, text that is cut, drawing in each direction."""

import random
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from reader.model import ArticleRow
from reader.ui.lists.row_shape import row_height
from reader.ui.lists.rows_model import Role
from reader.ui.painting.row_heights import RowHeights
from reader.ui.painting.text_block import lay_out, runs_right_to_left
from tests.ui.desk import Desk, drawn

LONG = "Ratusan peneliti mencari rumah baru setelah lab riset ditutup tanpa peringatan"

# Said by Qt's screenless platform whenever a window is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def font(qapp):
    font = QFont("Noto Sans")
    font.setPixelSize(14)
    return font


def test_rows_are_found_by_height():
    rows = RowHeights([10, 20, 30])

    assert [rows.at(y) for y in (-1, 0, 9, 10, 29, 30, 59, 60)] == [None, 0, 0, 1, 1, 2, 2, None]
    assert rows.between(5, 31) == range(3)
    assert rows.between(10, 30) == range(1, 2)
    assert rows.total == 60


def test_rows_in_between_are_those_that_a_walk_finds():
    chance = random.Random(7)
    for _ in range(200):
        heights = [chance.randint(1, 9) for _ in range(chance.randint(0, 12))]
        top = chance.randint(-5, 70)
        end = top + chance.randint(1, 30)
        rows = RowHeights(heights)

        seen = [i for i in range(len(rows)) if rows.top(i) < end and rows.end(i) > top]

        assert list(rows.between(top, end)) == seen


def test_rows_added_anywhere_lie_as_if_measured_together():
    rows = RowHeights([10, 30])

    rows.insert(1, [20, 5])
    rows.insert(4, [7])
    rows.insert(0, [1])

    whole = RowHeights([1, 10, 20, 5, 30, 7])
    assert [rows.top(i) for i in range(len(rows))] == [whole.top(i) for i in range(len(whole))]
    assert rows.total == whole.total


def test_a_long_text_ends_in_an_ellipsis_on_its_last_line(font):
    block = lay_out(LONG, font, 200, 2, 18)

    assert block.lines == 2
    assert block.layout.text().endswith("…")
    assert block.layout.lineAt(1).naturalTextWidth() <= 200


def test_a_short_text_stays_as_it_is(font):
    block = lay_out("Ratusan peneliti", font, 200, 2, 18)

    assert block.lines == 1
    assert block.layout.text() == "Ratusan peneliti"


def test_text_with_emoji_is_cut_between_characters(font):
    block = lay_out("📰📰📰 " * 3 + LONG, font, 200, 2, 18)

    assert block.layout.text().startswith("📰📰📰 ")
    assert "�" not in block.layout.text()
    assert block.layout.text().endswith("…")


def test_one_word_wider_than_the_row_is_broken(font):
    block = lay_out("x" * 300, font, 200, 2, 18)

    assert block.lines == 2


def test_an_arabic_headline_stands_at_the_right(font):
    block = lay_out("البنك المركزي", font, 200, 2, 18)

    line = block.layout.lineAt(0)
    assert line.naturalTextRect().right() == pytest.approx(200, abs=2)
    assert line.naturalTextRect().left() > 20


def test_direction_is_that_of_the_first_letter():
    assert runs_right_to_left("«البنك» says")
    assert not runs_right_to_left("2 words البنك")
    assert not runs_right_to_left("123")


def test_a_row_is_as_high_as_its_parts_need():
    plain = ArticleRow(1, 1, "T")
    with_teaser = ArticleRow(1, 1, "T", teaser="More")
    with_story = ArticleRow(1, 1, "T", teaser="More", story_sources=2)
    with_picture = ArticleRow(1, 1, "T", image_url="https://example.org/p.png")

    heights = [row_height(row) for row in (plain, with_picture, with_teaser, with_story)]

    assert heights == sorted(set(heights))
    assert row_height(ArticleRow(1, 1, "T", story_sources=1)) == row_height(plain)


@pytest.fixture
def desk(qtbot, store, inline, tmp_path):
    return Desk(qtbot, store, inline, tmp_path)


def test_thumbnails_have_round_corners(desk, qtbot):
    desk.fill(1, image_url="https://example.org/p.png")
    timeline = desk.timeline()

    qtbot.waitUntil(lambda: drawn(timeline, 0).pixelColor(368 - 54, 50).name() == "#ff0000")

    image = drawn(timeline, 0)
    assert image.pixelColor(368 - 16 - 76, 13).name() != "#ff0000"
    assert image.pixelColor(368 - 17, 13).name() != "#ff0000"
    assert image.pixelColor(368 - 17, 13 + 38).name() == "#ff0000"


def test_a_row_is_drawn_again_only_when_it_changed(desk):
    ids = desk.fill(3)
    timeline = desk.timeline()
    first, second = drawn(timeline, 0), drawn(timeline, 1)

    desk.library.mark_read([ids[0]])
    desk.qtbot.waitUntil(lambda: timeline.list.model().index(0, 0).data(Role.ARTICLE).read)

    assert drawn(timeline, 0) != first
    assert drawn(timeline, 1) == second


def test_a_row_is_said_aloud_in_one_sentence_after_the_other(desk):
    ids = desk.fill(1, now=datetime.now(UTC) - timedelta(minutes=12, seconds=5))
    timeline = desk.timeline()
    index = timeline.list.model().index(0, 0)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Unread. Title 0. Site. 12 min"

    desk.store.marks.star(ids)
    desk.library.mark_read(ids)
    desk.qtbot.waitUntil(lambda: index.data(Role.ARTICLE).read)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Starred. Title 0. Site. 12 min"


def test_a_mirrored_window_has_its_pictures_at_the_left(desk, qtbot):
    desk.fill(1, image_url="https://example.org/p.png")
    timeline = desk.timeline()
    timeline.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    qtbot.waitUntil(lambda: drawn(timeline, 0).pixelColor(54, 50).name() == "#ff0000")
