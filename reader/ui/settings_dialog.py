"""The settings: few, each in force at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.fetch import LONGEST_CONTACT
from reader.settings import ALWAYS, ASK, NEVER, Settings
from reader.ui.actions import Actions
from reader.ui.keep_dialog import KeepDialog
from reader.ui.library import Library
from reader.ui.services_dialog import ServicesDialog
from reader.ui.theme import SANS, Theme, serif_font, ui_font

SMALLEST, LARGEST = 12, 32  # px of an article's text
NARROWEST, WIDEST = 45, 100  # characters of a line
LEAST_ROOM, MOST_ROOM = 50, 20_000  # MB of fetched pictures and texts
UNDER_SWITCH = 24  # px that an explanation stands further in, below the words of its switch


class SettingsDialog(QDialog):
    """Changes the settings of a library as they are chosen."""

    def __init__(
        self, library: Library, theme: Theme, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._theme = library, theme
        self.setWindowTitle(self.tr("Settings"))
        settings = library.settings
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        sides = QHBoxLayout()
        sides.setSpacing(36)
        first, second = self._column(sides), self._column(sides)
        layout.addLayout(sides)
        self._add_look(self._section(first, self.tr("Look")), settings)
        self._add_reading(self._section(first, self.tr("Reading")), settings)
        self._add_lists(self._section(second, self.tr("Lists")), settings)
        self._add_syncing(self._section(second, self.tr("Syncing")), settings)
        for column in (first, second):
            column.addStretch(1)
        layout.addSpacing(6)
        buttons = QHBoxLayout()
        for name in ("import", "export", "system"):
            button = QPushButton(actions[name].text())
            button.clicked.connect(actions[name].trigger)
            button.setAutoDefault(False)
            buttons.addWidget(button)
        keyboard = QPushButton(actions["keyboard"].text())
        keyboard.setAutoDefault(False)
        keyboard.clicked.connect(actions["keyboard"].trigger)
        buttons.addWidget(keyboard)
        keep = QPushButton(self.tr("Keeping…"))
        keep.setAutoDefault(False)
        keep.clicked.connect(self._show_keeping)
        buttons.addWidget(keep)
        sharing = QPushButton(self.tr("Sharing…"))
        sharing.setAutoDefault(False)
        sharing.clicked.connect(self._show_services)
        buttons.addWidget(sharing)
        buttons.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons.addWidget(close)
        layout.addLayout(buttons)

    def _show_keeping(self) -> None:
        dialog = KeepDialog(self._library, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_services(self) -> None:
        dialog = ServicesDialog(self._library, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _column(self, sides: QHBoxLayout) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        sides.addLayout(column, 1)
        return column

    def _section(self, layout: QVBoxLayout, title: str) -> QFormLayout:
        heading = QLabel(title)
        heading.setFont(serif_font(self._theme.sizes.panel_heading, bold=True))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.addWidget(heading)
        layout.addLayout(form)
        layout.addSpacing(8)
        return form

    def _add_look(self, form: QFormLayout, settings: Settings) -> None:
        themes = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("sepia", self.tr("Sepia")),
            ("contrast", self.tr("High contrast")),
        )
        languages = (("", self.tr("As the system")), ("en", "English"), ("id", "Bahasa Indonesia"))
        form.addRow(self.tr("Theme"), self._choice("theme", themes, settings.theme))
        form.addRow(self.tr("Language"), self._choice("language", languages, settings.language))

    def _add_reading(self, form: QFormLayout, settings: Settings) -> None:
        fonts = (("", self.tr("Serif (Noto Serif)")), (SANS[0], self.tr("Sans (Noto Sans)")))
        font = self._choice("article_font", fonts, settings.article_font)
        form.addRow(self.tr("Font of articles"), font)
        size = self._number("font_size", SMALLEST, LARGEST, settings.font_size)
        form.addRow(self.tr("Size of the text"), size)
        line = self._number("line_width", NARROWEST, WIDEST, settings.line_width)
        form.addRow(self.tr("Letters in a line"), line)
        form.addRow(
            self._switch(
                "mark_read_on_open",
                self.tr("An article that is opened counts as read"),
                settings.mark_read_on_open,
            )
        )
        form.addRow(
            self._switch(
                "full_text",
                self.tr("Full text of the page instead of the feed's"),
                settings.full_text,
            )
        )
        moving = self.tr("Play moving pictures")
        form.addRow(self._switch("play_pictures", moving, settings.play_pictures))
        form.addRow(
            self._switch(
                "remote_images", self.tr("Fetch pictures from the web"), settings.remote_images
            )
        )

    def _add_lists(self, form: QFormLayout, settings: Settings) -> None:
        fold = self._switch(
            "fold_lists", self.tr("Show once what several sources tell"), settings.fold_lists
        )
        self._explain(form, fold, self.tr("The row says how many more there are, and opens."))
        choices = (
            (ASK, self.tr("ask about the others")),
            (ALWAYS, self.tr("mark the others read")),
            (NEVER, self.tr("leave the others")),
        )
        reading = self._choice("fold_reading", choices, settings.fold_reading)
        reading.setEnabled(settings.fold_lists)
        fold.toggled.connect(reading.setEnabled)
        form.addRow(self.tr("Once one is read"), reading)
        compact = self._switch("compact_list", self.tr("Compact rows"), settings.compact_list)
        self._explain(form, compact, self.tr("Source and headline only: more of them in view."))
        pictures = self._switch("show_thumbnails", self.tr("Pictures"), settings.show_thumbnails)
        pictures.setEnabled(not settings.compact_list)
        compact.toggled.connect(pictures.setDisabled)
        self._explain(form, pictures, self.tr("A small picture at the end of each row."))
        scroll = self._switch(
            "mark_read_on_scroll",
            self.tr("What is scrolled past counts as read"),
            settings.mark_read_on_scroll,
        )
        self._explain(form, scroll, self.tr("Once it stood in view. It can be undone."))

    def _explain(self, form: QFormLayout, switch: QCheckBox, text: str) -> None:
        """Put a switch into the form, and a line that says what it does."""
        line = QLabel(text)
        line.setFont(ui_font(self._theme.sizes.small))
        line.setProperty("muted", True)
        line.setIndent(UNDER_SWITCH)
        switch.setAccessibleDescription(text)
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(switch)
        both.addWidget(line)
        form.addRow(both)

    def _add_syncing(self, form: QFormLayout, settings: Settings) -> None:
        minutes = (
            (30, self.tr("30 minutes")),
            (60, self.tr("an hour")),
            (120, self.tr("2 hours")),
            (240, self.tr("4 hours")),
            (720, self.tr("12 hours")),
            (0, self.tr("only when I ask")),
        )
        every = self._choice("sync_minutes", minutes, settings.sync_minutes)
        every.setToolTip(self.tr("Servers that ask for longer waits are left alone for longer."))
        form.addRow(self.tr("At the earliest after"), every)
        form.addRow(
            self._switch(
                "sync_at_start", self.tr("Sync when the program starts"), settings.sync_at_start
            )
        )
        contact = QLineEdit(settings.contact)
        contact.setMaxLength(LONGEST_CONTACT)
        contact.setPlaceholderText(self.tr("none: requests name the program alone"))
        contact.setToolTip(self.tr("An address or a mail address where owners of sites reach you."))
        contact.editingFinished.connect(
            lambda: self._library.change_settings(contact=contact.text().strip())
        )
        form.addRow(self.tr("Requests name as contact"), contact)
        ahead = self._switch(
            "keep_ahead", self.tr("Fetch pictures of new articles ahead"), settings.keep_ahead
        )
        text = self.tr("For reading without a network; full texts too, where they are shown.")
        self._explain(form, ahead, text)
        room = self._number("cache_mb", LEAST_ROOM, MOST_ROOM, settings.cache_mb)
        room.setSuffix(" MB")
        form.addRow(self.tr("Room for what was fetched"), room)

    def _choice(
        self, name: str, choices: Sequence[tuple[str | int, str]], now: str | int
    ) -> QComboBox:
        box = QComboBox()
        for value, text in choices:
            box.addItem(text, value)
        place = box.findData(now)
        if place < 0:  # a value of another version is kept until another one is chosen
            box.addItem(str(now), now)
            place = box.count() - 1
        box.setCurrentIndex(place)
        box.setObjectName(name)
        box.activated.connect(lambda _: self._set(name, box.currentData()))
        return box

    def _number(self, name: str, least: int, most: int, now: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(least, most)
        box.setValue(now)
        box.setObjectName(name)
        box.valueChanged.connect(lambda value: self._set(name, value))
        return box

    def _switch(self, name: str, text: str, now: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(now)
        box.setObjectName(name)
        box.checkStateChanged.connect(lambda state: self._set(name, state == Qt.CheckState.Checked))
        return box

    def _set(self, name: str, value: object) -> None:
        self._library.change_settings(**{name: value})
