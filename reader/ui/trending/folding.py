"""Unfolding and folding in the trending panel: topics over their evidence, headings over theirs."""

from PySide6.QtCore import QModelIndex

from reader.ui.trending.doings import topic_of
from reader.ui.trending.pages import Evidence, Tab, Trend, TrendRow
from reader.ui.trending.reading import TrendReading
from reader.ui.trending.rows_model import TrendListModel, TrendRole
from reader.ui.trending.view import TrendView


def folded_tabs(folded: frozenset[Tab], tab: Tab, *, opened: bool) -> frozenset[Tab]:
    """Return which headings are folded once one of them is opened, or is not."""
    return folded - {tab} if opened else folded | {tab}


def unfold_topic(
    index: QModelIndex, *, opened: bool, view: TrendView, reading: TrendReading
) -> bool:
    """Show the evidence of a topic, or hide it, also from the evidence; say if that changed all.

    What is folded from its evidence is in hand afterwards: the row that was, is gone.
    """
    row: TrendRow = index.data(TrendRole.ROW)
    topic = topic_of(row)
    while topic is None and not opened and isinstance(row, Evidence):
        index = index.sibling(index.row() - 1, 0)
        row = index.data(TrendRole.ROW)
        topic = topic_of(row)
    if topic is None:
        return False
    model = view.model()
    if not opened and isinstance(model, TrendListModel):
        view.take_up(model.place_of(Trend(0, topic)), selected=True)
    return reading.unfold(topic, opened)
