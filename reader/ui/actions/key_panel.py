"""The keys of one action: take one away, press a new one, settle whose it is."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from reader.ui.actions.key_field import KeyField
from reader.ui.actions.key_map import shown
from reader.ui.actions.table import ACTIONS, Action, Actions
from reader.ui.texts import caption
from reader.ui.theme import Theme, icon, ui_font

LABELS = {action.name: action for action in ACTIONS}


class KeyPanel(QWidget):
    """Changes the keys of the action that it shows.

    Signals:
        changed(own): these are the user's keys now, see `KeyMap`.
    """

    changed = Signal(object)

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions, self._theme = actions, theme
        self._action: Action | None = None
        self._asked = ""  # a key that another action has, while the user is asked
        self.title = QLabel()
        self.title.setFont(ui_font(theme.sizes.ui, bold=True))
        self._keys = QHBoxLayout()
        self._keys.setSpacing(6)
        self.field = KeyField()
        self.field.setAccessibleName(self.tr("New keys"))
        self.reset = QPushButton(self.tr("Reset"))
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.take = QPushButton(self.tr("Use it here instead"))
        for button in (self.reset, self.take):
            button.setAutoDefault(False)
        self.field.recorded.connect(self._on_recorded)
        self.field.refused.connect(self._on_refused)
        self.reset.clicked.connect(self._on_reset)
        self.take.clicked.connect(self._on_take)
        self._lay_out()

    def show_action(self, action: Action | None) -> None:
        """Show the keys of an action; none: nothing can be changed."""
        if action is not self._action:
            self._say("")
        self._action = action
        self.setEnabled(action is not None)
        self.title.setText(action.label if action is not None else "")
        self._show_keys(action)
        own = action is not None and self._actions.map.is_own(action.name)
        self.reset.setEnabled(own)

    def _show_keys(self, action: Action | None) -> None:
        focused = self._key_focused()
        while (item := self._keys.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        given = self._actions.map.given(action.name) if action is not None else ()
        for key in given:
            button = QPushButton(caption(shown([key])))
            button.setIcon(icon("close", self._theme.muted, 12))
            button.setAutoDefault(False)
            button.setAccessibleName(self.tr("Take {key} away").format(key=shown([key])))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(partial(self._on_removed, key))
            self._keys.addWidget(button)
        if not given:
            self._keys.addWidget(QLabel(self.tr("no key")))
        self._keys.addStretch(1)
        if focused:  # the button that had the keyboard was made anew, or is gone
            self.field.setFocus()

    def _key_focused(self) -> bool:
        items = (self._keys.itemAt(n) for n in range(self._keys.count()))
        widgets = (item.widget() for item in items if item is not None)
        return any(widget is not None and widget.hasFocus() for widget in widgets)

    def _on_recorded(self, key: str) -> None:
        if self._action is None:
            return
        owner = self._actions.map.owner(key)
        if owner == self._action.name:
            self._say(self.tr("It has {key} already.").format(key=shown([key])))
        elif owner is not None:
            text = self.tr("{key} belongs to “{other}”, and would do “{this}” then.")
            other = LABELS[owner].label
            self._say(
                text.format(key=shown([key]), other=other, this=self._action.label), asked=key
            )
        else:
            self._give(key)

    def _on_refused(self) -> None:
        self._say(self.tr("Tab, arrows, Home and End move the keyboard, so they stay as they are."))

    def _on_take(self) -> None:
        key = self._asked
        self.field.setFocus()
        self._give(key)

    def _give(self, key: str) -> None:
        if self._action is not None and key:
            self._say(self.tr("{key} does it now.").format(key=shown([key])))
            self.changed.emit(self._actions.map.with_key(self._action.name, key))

    def _on_removed(self, key: str) -> None:
        if self._action is not None:
            self._say("")
            self.changed.emit(self._actions.map.without_key(self._action.name, key))

    def _on_reset(self) -> None:
        if self._action is not None:
            self.field.setFocus()
            self._say("")
            self.changed.emit(self._actions.map.reset(self._action.name))

    def _say(self, text: str, *, asked: str = "") -> None:
        self._asked = asked
        self.said.setText(text)
        self.take.setVisible(bool(asked))
        self.field.setAccessibleDescription(text)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        grid.addWidget(self.title, 0, 0, 1, 2)
        grid.addLayout(self._keys, 1, 0, 1, 2)
        grid.addWidget(self.field, 2, 0)
        grid.addWidget(self.reset, 2, 1)
        grid.addWidget(self.said, 3, 0)
        grid.addWidget(self.take, 3, 1)
        grid.setRowMinimumHeight(3, 32)
        grid.setColumnStretch(0, 1)
        self.take.hide()
