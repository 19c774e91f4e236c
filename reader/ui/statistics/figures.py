"""The large figures at the top of the statistics page, each with how it is counted."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.model import Statistics
from reader.ui.statistics.card import muted_line
from reader.ui.statistics.words import day, length, local_day, percent
from reader.ui.texts import number
from reader.ui.theme import Themes, serif_font, ui_font

Words = tuple[str, str, str]  # the figure, what it counts, how


class Figure(QWidget):
    """One large number."""

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self.value, self.name, self.how = QLabel(), QLabel(), muted_line()
        self.value.setFont(serif_font(themes.theme.sizes.article_title, bold=True))
        self.name.setFont(ui_font(themes.theme.sizes.ui, bold=True))
        self.name.setWordWrap(True)
        self.how.setFont(ui_font(themes.theme.sizes.small))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(2)
        for part in (self.value, self.name, self.how):
            column.addWidget(part)
        column.addStretch(1)

    def show_words(self, words: Words) -> None:
        """Show a figure."""
        value, name, how = words
        self.value.setText(value)
        self.name.setText(name)
        self.how.setText(how)
        self.setAccessibleName(f"{value} {name}. {how}")


def figures(told: Statistics) -> tuple[Words, Words, Words, Words]:
    """Return what arrived, what was opened, the share of it, and the time."""
    return _arrived(told), _opened(told), _share(told), _time(told)


def counted_since(told: Statistics) -> str:
    """Return from when on the reading is known."""
    if told.counted_since is None:
        return QCoreApplication.translate("Statistics", "Nothing has been opened yet")
    text = QCoreApplication.translate("Statistics", "Counted since {date}")
    return text.format(date=local_day(told.counted_since))


def _arrived(told: Statistics) -> Words:
    how = QCoreApplication.translate(
        "Statistics", "Articles of your feeds dated {first} to {last}."
    )
    return (
        number(told.arrived),
        QCoreApplication.translate("Statistics", "articles arrived"),
        how.format(first=day(told.first, "d MMM"), last=day(told.last)),
    )


def _opened(told: Statistics) -> Words:
    return (
        number(told.opened),
        QCoreApplication.translate("Statistics", "articles opened"),
        QCoreApplication.translate(
            "Statistics", "Different articles you opened in this time, however old they are."
        ),
    )


def _share(told: Statistics) -> Words:
    name = QCoreApplication.translate("Statistics", "of what arrived was opened")
    if told.share is None or told.counted_since is None or told.judged_since is None:
        how = QCoreApplication.translate("Statistics", "There is nothing to tell it of yet.")
        return percent(None), name, how
    how = QCoreApplication.translate(
        "Statistics", "You opened {opened} of the {arrived} articles that arrived since {date}."
    ).format(
        opened=number(told.opened_of_judged),
        arrived=number(told.judged),
        date=day(told.judged_since, "d MMM"),
    )
    return percent(told.share), name, how


def _time(told: Statistics) -> Words:
    name = QCoreApplication.translate("Statistics", "spent reading")
    if told.timed_since is None:
        how = QCoreApplication.translate("Statistics", "Time is counted from now on.")
        return percent(None), name, how
    how = QCoreApplication.translate(
        "Statistics",
        "An article in view, this window in front, and a key or the mouse used within a minute.",
    )
    return length(told.seconds), name, how
