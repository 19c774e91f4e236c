"""Rows of settings: a control, its words and one line that explains it; found by any word."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.errors import UsageError
from reader.ui.library import Library
from reader.ui.texts import say
from reader.ui.theme import Theme, serif_font, ui_font
from reader.ui.widgets.number_field import inset

UNDER_SWITCH = 24  # px that an explanation stands further in, below the words of its switch
CONTROL = 210  # px, the width of fields and lists of choices


@dataclass(slots=True)
class _Section:
    title: str
    heading: QLabel
    rows: list[tuple[QWidget, str]] = field(default_factory=list)  # with the words to find it by


class SettingsForm(QWidget):
    """Changes settings of a library by name, as soon as something else is chosen."""

    def __init__(self, library: Library, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.library, self._theme = library, theme
        self._sections: list[_Section] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(10)
        self._nothing = QLabel(self.tr("No setting is called so."))
        self._nothing.setProperty("muted", True)
        self._nothing.hide()
        self._column.addWidget(self._nothing)

    def section(self, title: str) -> None:
        """Begin a section; what is added from now on stands in it."""
        heading = QLabel(title)
        heading.setFont(serif_font(self._theme.sizes.panel_heading, bold=True))
        heading.setContentsMargins(0, 12 if self._sections else 0, 0, 0)
        self._column.addWidget(heading)
        self._sections.append(_Section(title, heading))

    def finish(self) -> None:
        """Leave what room there is below the last section."""
        self._column.addStretch(1)

    def filter(self, text: str) -> None:
        """Show the rows that hold every word typed, in themselves or in their section's title."""
        words = text.casefold().split()
        for section in self._sections:
            found = 0
            for row, said in section.rows:
                fits = all(word in said for word in words)
                row.setVisible(fits)
                found += fits
            section.heading.setVisible(found > 0)
        shown = any(not section.heading.isHidden() for section in self._sections)
        self._nothing.setVisible(not shown)

    # ---------------------------------------------------------------- kinds of rows

    def switch(self, name: str, text: str, explained: str) -> QCheckBox:
        """Add something that is on or off."""
        box = QCheckBox(text)
        box.setChecked(getattr(self.library.settings, name))
        box.setObjectName(name)
        box.checkStateChanged.connect(lambda state: self._set(name, state == Qt.CheckState.Checked))
        row, column = self._row(text, explained)
        column.addWidget(box)
        column.addWidget(self._explanation(box, explained, UNDER_SWITCH))
        self._add(row)
        return box

    def choice(
        self, name: str, text: str, choices: Sequence[tuple[str | int, str]], explained: str
    ) -> QComboBox:
        """Add a choice of several values, each with its words."""
        now, box = getattr(self.library.settings, name), QComboBox()
        for value, words in choices:
            box.addItem(words, value)
        place = box.findData(now)
        if place < 0:  # a value of another version is kept until another one is chosen
            box.addItem(str(now), now)
            place = box.count() - 1
        box.setCurrentIndex(place)
        box.activated.connect(lambda _: self._set(name, box.currentData()))
        words = " ".join(words for _, words in choices)
        self._field(name, text, box, explained, words)
        return box

    def number(
        self, name: str, text: str, limits: tuple[int, int], explained: str, suffix: str = ""
    ) -> QSpinBox:
        """Add a whole number between two limits."""
        box = inset(QSpinBox())
        box.setRange(*limits)
        box.setSuffix(suffix)
        box.setValue(getattr(self.library.settings, name))
        box.valueChanged.connect(lambda value: self._set(name, value))
        self._field(name, text, box, explained)
        return box

    def line(
        self, name: str, text: str, explained: str, longest: int, check: Callable[[str], str]
    ) -> QLineEdit:
        """Add a line of text, in force when the keyboard leaves it.

        `check` returns it as it is kept; its UsageError is told below the line, and nothing kept.
        """
        line = QLineEdit(getattr(self.library.settings, name))
        line.setMaxLength(longest)
        explanation = self._field(name, text, line, explained)

        def left() -> None:
            told = explained
            try:
                self._set(name, check(line.text()))
            except UsageError as error:
                told = say(error.sentence)
            explanation.setText(told)
            line.setAccessibleDescription(told)

        line.editingFinished.connect(left)
        return line

    def button(self, text: str, explained: str, call: Callable[[], object]) -> QPushButton:
        """Add a button that opens more of it."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: call())
        row, column = self._row(text, explained)
        across = QHBoxLayout()
        across.addWidget(self._explanation(button, explained), 1)
        across.addWidget(button)
        column.addLayout(across)
        self._add(row)
        return button

    # ---------------------------------------------------------------- their parts

    def _field(
        self, name: str, text: str, control: QWidget, explained: str, words: str = ""
    ) -> QLabel:
        control.setObjectName(name)
        control.setAccessibleName(text)
        control.setFixedWidth(CONTROL)
        label = QLabel(text)
        label.setBuddy(control)
        label.setWordWrap(True)
        row, column = self._row(f"{text} {words}", explained)
        across = QHBoxLayout()
        across.setSpacing(14)
        across.addWidget(label, 1)
        across.addWidget(control)
        column.addLayout(across)
        explanation = self._explanation(control, explained)
        column.addWidget(explanation)
        self._add(row)
        return explanation

    def _row(self, words: str, explained: str) -> tuple[QWidget, QVBoxLayout]:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        section = self._sections[-1]
        section.rows.append((row, f"{section.title} {words} {explained}".casefold()))
        return row, column

    def _explanation(self, control: QWidget, text: str, indent: int = 0) -> QLabel:
        line = QLabel(text)
        line.setFont(ui_font(self._theme.sizes.small))
        line.setProperty("muted", True)
        line.setIndent(indent)
        line.setWordWrap(True)
        control.setAccessibleDescription(text)
        return line

    def _add(self, row: QWidget) -> None:
        self._column.addWidget(row)

    def _set(self, name: str, value: object) -> None:
        self.library.change_settings(**{name: value})
