"""How large a dialog may be over a small window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

AROUND = QSize(20, 40)  # px of the window that stay in sight, and for the frame of the dialog


def fit_into(dialog: QDialog, window: QWidget) -> None:
    """Make a dialog no larger than the window it opens over, as far as its parts allow.

    One that names no size of its own takes that of its parts, as ever.
    """
    if dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
        dialog.resize(dialog.size().boundedTo(window.size() - AROUND))
