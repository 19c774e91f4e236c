"""How searches are written, on a page beside the search."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QWidget

from reader.ui.texts import QT_TRANSLATE_NOOP

ROWS = (
    ("bank rates", QT_TRANSLATE_NOOP("SearchHelp", "both words, anywhere")),
    ('"interest rates"', QT_TRANSLATE_NOOP("SearchHelp", "the words beside each other")),
    ("infla*", QT_TRANSLATE_NOOP("SearchHelp", "words that begin so")),
    ("bank OR lender", QT_TRANSLATE_NOOP("SearchHelp", "one of the two")),
    ("bank -jakarta", QT_TRANSLATE_NOOP("SearchHelp", "the first word without the second")),
    ("title:rates  author:sari", QT_TRANSLATE_NOOP("SearchHelp", "in the title, by an author")),
    ("feed:bursa  category:Tech", QT_TRANSLATE_NOOP("SearchHelp", "from a feed, in a category")),
    ("tag:later", QT_TRANSLATE_NOOP("SearchHelp", "with a tag of your own")),
    (
        "is:unread",
        QT_TRANSLATE_NOOP("SearchHelp", "also read, starred, updated, tagged"),
    ),
    ("has:image", QT_TRANSLATE_NOOP("SearchHelp", "also audio, video, fulltext")),
    ("age:<7d", QT_TRANSLATE_NOOP("SearchHelp", "younger than seven days; also h, w, m, y")),
    ("after:2025-07  before:today", QT_TRANSLATE_NOOP("SearchHelp", "between two days")),
    ("lang:id  words:>800", QT_TRANSLATE_NOOP("SearchHelp", "by language and length")),
)


class SearchHelp(QDialog):
    """The language of searches, with examples."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How searches are written"))
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 18, 20, 18)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        for row, (example, meaning) in enumerate(ROWS):
            sample = QLabel(example)
            sample.setProperty("key", True)
            sample.setTextFormat(Qt.TextFormat.PlainText)
            sample.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            grid.addWidget(sample, row, 0, Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(QLabel(QCoreApplication.translate("SearchHelp", meaning)), row, 1)
