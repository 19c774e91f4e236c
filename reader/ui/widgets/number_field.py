"""Fields for numbers and times whose text stands as far in as that of other fields."""

from typing import TypeVar

from PySide6.QtWidgets import QAbstractSpinBox

INSET = 8  # px; style sheets do not reach the text of these fields

Field = TypeVar("Field", bound=QAbstractSpinBox)


def inset(field: Field) -> Field:
    """Return the field with room beside its text."""
    field.lineEdit().setTextMargins(INSET, 0, INSET, 0)
    return field
