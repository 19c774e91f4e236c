"""How Kabar lives on this system: its icon in the tray, starting at login, and notifications."""

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSpinBox,
    QStyle,
    QSystemTrayIcon,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.feeds.announcing import Wishes
from reader.ui.library import Library
from reader.ui.system import autostart
from reader.ui.system.announcer import Announcer
from reader.ui.texts import say
from reader.ui.theme import Theme, serif_font
from reader.ui.widgets.number_field import inset

WIDTH = 520  # px
LIST_HEIGHT, LEAST_HIGH = 140, 320
MOST_SOURCES = 50
UNDER_SWITCH = 24  # px that an explanation stands further in


class SystemDialog(QDialog):
    """Changes how the program lives on the system; each choice is in force at once."""

    def __init__(
        self, library: Library, announcer: Announcer, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._announcer, self._theme = library, announcer, theme
        self.setWindowTitle(self.tr("System and notifications"))
        self.setMinimumWidth(WIDTH)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(24, 12, 24, 12)
        self._column.setSpacing(2)
        self._add_system()
        self._add_notifications()
        self._column.addStretch(1)
        self._lay_out(inside)

    def _lay_out(self, inside: QWidget) -> None:
        """Scroll what is higher than the window, and keep the button below it in sight."""
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields are what the keyboard goes to
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setAutoDefault(False)
        buttons.rejected.connect(self.accept)
        buttons.setContentsMargins(24, 8, 24, 16)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(buttons)
        wanted = inside.sizeHint().height() + buttons.sizeHint().height()
        parent = self.parentWidget()
        room = parent.window().height() - 40 if parent is not None else wanted
        beside = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setMinimumWidth(max(WIDTH, inside.sizeHint().width() + beside))
        self.resize(self.minimumWidth(), min(wanted, max(LEAST_HIGH, room)))

    # ------------------------------------------------------------ the system

    def _add_system(self) -> None:
        self._heading(self.tr("On this computer"))
        settings, library = self._library.settings, self._library
        self.tray = QCheckBox(self.tr("Icon in the tray"))
        self.tray.setChecked(settings.tray_icon)
        self.away = QCheckBox(self.tr("Closing the window leaves Kabar in the tray"))
        self.away.setChecked(settings.close_to_tray)
        self.away.setEnabled(settings.tray_icon)
        self.login = QCheckBox(self.tr("Start with the session"))
        self.login.setChecked(autostart.enabled())
        self.login.toggled.connect(self._on_login)
        self.tray.toggled.connect(lambda on: library.change_settings(tray_icon=on))
        self.tray.toggled.connect(self.away.setEnabled)
        self.away.toggled.connect(lambda on: library.change_settings(close_to_tray=on))
        there = QSystemTrayIcon.isSystemTrayAvailable()
        shows = self.tr("Shows how much is unread; its menu syncs, pauses and quits.")
        none = self.tr("This desktop shows no tray: the icon appears once it does.")
        self._switch(self.tray, shows if there else none)
        goes_on = self.tr("It goes on syncing and telling; Quit (Ctrl+Q) ends it.")
        self._switch(self.away, goes_on)
        self._switch(self.login, self.tr("In the tray, where there is one."))
        self.fault = QLabel()
        self.fault.setWordWrap(True)
        self.fault.hide()
        self._column.addWidget(self.fault)

    def _on_login(self, on: bool) -> None:
        self.fault.hide()
        try:
            autostart.enable(on, self._library.store.path.parent)
        except ReaderError as error:
            self.fault.setText(say(error.sentence))
            self.fault.show()

    # ------------------------------------------------------------ notifications

    def _add_notifications(self) -> None:
        self._heading(self.tr("Notifications"))
        note = QLabel(self.tr("None unless you ask for it, and none while the window is in front."))
        note.setProperty("muted", True)
        note.setWordWrap(True)
        self._column.addWidget(note)
        self._column.addSpacing(4)
        wishes = self._announcer.wishes
        self.every = QCheckBox(self.tr("Every new article"))
        self.every.setChecked(wishes.every)
        self.words = QLineEdit(", ".join(wishes.words))
        self.words.setPlaceholderText(self.tr("words of a headline, between commas"))
        self.feeds = QListWidget()
        self.feeds.setFixedHeight(LIST_HEIGHT)
        self.feeds.setAccessibleName(self.tr("New articles of these feeds"))
        for feed in self._library.feeds():
            item = QListWidgetItem(feed.title, self.feeds)
            item.setData(Qt.ItemDataRole.UserRole, feed.id)
            chosen = feed.id in wishes.feeds
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self.sources = inset(QSpinBox())
        self.sources.setRange(0, MOST_SOURCES)
        self.sources.setSpecialValueText(self.tr("none"))
        self.sources.setValue(wishes.sources)
        self.quiet_from, self.quiet_until = _time(wishes.quiet_from), _time(wishes.quiet_until)
        self.quiet_from.setAccessibleName(self.tr("Quiet from"))
        self.quiet_until.setAccessibleName(self.tr("Quiet until"))
        self.rhythm = self._rhythm(wishes.every_minutes)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.every)
        form.addRow(self.tr("With these words"), self.words)
        form.addRow(self.tr("Of these feeds"), self.feeds)
        form.addRow(self.tr("Stories from so many sources"), self.sources)
        form.addRow(self.tr("Quiet from"), self.quiet_from)
        form.addRow(self.tr("Quiet until"), self.quiet_until)
        form.addRow(self.tr("Messages"), self.rhythm)
        self._column.addLayout(form)
        self.every.toggled.connect(lambda _: self._keep())
        self.words.editingFinished.connect(self._keep)
        self.feeds.itemChanged.connect(lambda _: self._keep())
        self.sources.valueChanged.connect(lambda _: self._keep())
        self.quiet_from.timeChanged.connect(lambda _: self._keep())
        self.quiet_until.timeChanged.connect(lambda _: self._keep())
        self.rhythm.activated.connect(lambda _: self._keep())

    def _rhythm(self, minutes: int) -> QComboBox:
        box = QComboBox()
        for value, text in (
            (0, self.tr("at once")),
            (60, self.tr("gathered, at most one an hour")),
            (240, self.tr("gathered, at most one in 4 hours")),
            (1440, self.tr("gathered, at most one a day")),
        ):
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(minutes)))
        return box

    def _keep(self) -> None:
        items = [self.feeds.item(row) for row in range(self.feeds.count())]
        checked = Qt.CheckState.Checked
        feeds = [int(i.data(Qt.ItemDataRole.UserRole)) for i in items if i.checkState() == checked]
        words = (word.strip() for word in self.words.text().split(","))
        self._announcer.change(
            Wishes(
                every=self.every.isChecked(),
                feeds=tuple(feeds),
                words=tuple(word for word in words if word),
                sources=self.sources.value(),
                quiet_from=_minutes(self.quiet_from),
                quiet_until=_minutes(self.quiet_until),
                every_minutes=int(self.rhythm.currentData()),
            )
        )

    # ------------------------------------------------------------ making

    def _heading(self, text: str) -> None:
        heading = QLabel(text)
        heading.setFont(serif_font(self._theme.sizes.panel_heading, bold=True))
        self._column.addSpacing(12)
        self._column.addWidget(heading)
        self._column.addSpacing(4)

    def _switch(self, switch: QCheckBox, text: str) -> None:
        """Add a switch, and a line that says what it does."""
        line = QLabel(text)
        line.setProperty("muted", True)
        line.setIndent(UNDER_SWITCH)
        line.setWordWrap(True)
        switch.setAccessibleDescription(text)
        self._column.addWidget(switch)
        self._column.addWidget(line)
        self._column.addSpacing(6)


def _time(minutes: int) -> QTimeEdit:
    return inset(QTimeEdit(QTime(minutes // 60 % 24, minutes % 60)))


def _minutes(field: QTimeEdit) -> int:
    return field.time().hour() * 60 + field.time().minute()
