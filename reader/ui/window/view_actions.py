"""The actions for how a list is shown, in its menu, in the palette and by key."""

from functools import partial

from PySide6.QtCore import QObject

from reader.model import Order
from reader.ui.lists.row_shape import Look
from reader.ui.lists.views import Group
from reader.ui.window.pane_pair import Layout
from reader.ui.window.parts import Parts

MARKS = ("all_read", "mark_above", "mark_below", "older_day", "older_week", "older_month")
ORDERS = (Order.NEWEST, Order.OLDEST)


class ListViewActions(QObject):
    """Does them to the list that is shown, and ticks those that are in force."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.panes)
        self._parts = parts
        timeline, actions = parts.timeline, parts.actions
        for look in Look:
            actions.on(f"look_{look}", partial(timeline.choose_look, look))
        for group in Group:
            actions.on(f"group_{group}", partial(timeline.choose_group, group))
        for order in ORDERS:
            actions.on(f"order_{order}", partial(self._order, order))
        for layout in Layout:
            actions.on(f"layout_{layout}", partial(parts.panes.choose_layout, layout))
        timeline.query_changed.connect(self._tick)
        parts.panes.layout_chosen.connect(self._tick)
        timeline.header.offer(
            [
                (self.tr("Rows"), [actions[f"look_{look}"] for look in Look]),
                (self.tr("Group by"), [actions[f"group_{group}"] for group in Group]),
                (self.tr("Mark as read"), [actions[name] for name in MARKS]),
                (self.tr("Layout"), [actions[f"layout_{layout}"] for layout in Layout]),
            ]
        )
        self._tick()

    def _order(self, order: Order) -> None:
        if order in self._parts.timeline.orders:
            self._parts.timeline.choose_order(order)
        self._tick()

    def _tick(self, *_: object) -> None:
        timeline, actions = self._parts.timeline, self._parts.actions
        look, group, offered = timeline.view
        for each in Look:
            actions[f"look_{each}"].setChecked(each is look)
        for one in Group:
            actions[f"group_{one}"].setChecked(one is group)
            actions[f"group_{one}"].setEnabled(one in offered)
        for order in ORDERS:
            actions[f"order_{order}"].setChecked(timeline.query().order is order)
            actions[f"order_{order}"].setEnabled(order in timeline.orders)
        for layout in Layout:
            actions[f"layout_{layout}"].setChecked(layout is self._parts.panes.pair.layout_)
