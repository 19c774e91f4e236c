"""A field that names a category: one that is there, or a new one as "A / B"."""

from PySide6.QtWidgets import QComboBox, QWidget

from reader.ui.library import Library


class CategoryChoice(QComboBox):
    """Lists the categories by their paths, and takes what is typed."""

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.setEditable(True)
        line = self.lineEdit()
        if line is not None:  # Qt makes it, and gives it no name
            line.setAccessibleName(self.tr("Category"))
        self.addItem("")
        for category in library.categories():
            self.addItem(self.path(category.id))

    def path(self, category_id: int) -> str:
        """Return how a category is named here."""
        return " / ".join(self._library.store.categories.path(category_id))

    def chosen(self) -> str | None:
        """Return the path "A/B" that was named; None where none was."""
        parts = [part.strip() for part in self.currentText().split("/")]
        return "/".join(part for part in parts if part) or None
