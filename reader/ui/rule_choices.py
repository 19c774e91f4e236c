"""Three choices of how a feed or a category is read: its pictures, its text, ahead of time."""

from dataclasses import astuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from reader.model import Rule
from reader.ui.library import Library


class RuleChoices(QWidget):
    """Shows a rule in the rows of a form, and says which one was chosen."""

    def __init__(self, rule: Rule, form: QFormLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()  # its boxes stand in the form; it only holds them together
        names = (
            self.tr("Full text of the page"),
            self.tr("Pictures from the web"),
            self.tr("Fetched ahead of time"),
        )
        self.boxes: list[QComboBox] = []
        for name, now in zip(names, astuple(rule), strict=True):
            box = QComboBox()
            box.setAccessibleName(name)
            for words, value in (
                (self.tr("As usual"), None),
                (self.tr("Always"), True),
                (self.tr("Never"), False),
            ):
                box.addItem(words, value)
            box.setCurrentIndex((None, True, False).index(now))
            form.addRow(name, box)
            self.boxes.append(box)

    def rule(self) -> Rule:
        """Return what is chosen."""
        return Rule(*(box.currentData() for box in self.boxes))


class CategoryDialog(QDialog):
    """How all feeds of a category are read, where a feed has no choice of its own."""

    def __init__(self, library: Library, category_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._id = library, category_id
        self.setWindowTitle(" / ".join(library.store.categories.path(category_id)))
        self.setMinimumWidth(420)
        text = self.tr("For the feeds of this category that have no choice of their own.")
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        form = QFormLayout()
        self.choices = RuleChoices(library.store.rules.of_category(category_id), form, self)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        buttons.button(standard.Save).setText(self.tr("Save"))
        buttons.button(standard.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(label)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def _on_save(self) -> None:
        rule = self.choices.rule()
        self._library.rules.set_category(self._id, rule)
        self.accept()
