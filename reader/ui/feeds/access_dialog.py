"""How one feed is asked: its rhythm, its login, by which proxy, under which name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.feeds import schedule
from reader.feeds.access import LONGEST_SECRET
from reader.model import Access, Login, Sentence
from reader.ui.feeds.inheriting import above_feed
from reader.ui.library import Library
from reader.ui.texts import say
from reader.ui.widgets.number_field import inset

MINUTES_A_WEEK = 7 * 24 * 60
STEP = 15  # minutes


class AccessDialog(QDialog):
    """Changes how a feed is asked; a secret goes into the system's keychain and is never shown."""

    def __init__(self, library: Library, feed_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._feed_id = library, feed_id
        self._before = before = library.store.accesses.get(feed_id)
        self.setWindowTitle(self.tr("How this feed is asked"))
        self.setMinimumWidth(460)
        self.minutes = inset(
            QSpinBox(maximum=MINUTES_A_WEEK, singleStep=STEP, value=before.minutes)
        )
        self.minutes.setSpecialValueText(self._usual_rhythm())
        self.minutes.setSuffix(self.tr(" min"))
        least = schedule.FLOOR // schedule.MINUTE
        self.minutes.setToolTip(self.tr("Never more often than every {n} min.").format(n=least))
        self.user_agent = QLineEdit(before.user_agent)
        self.user_agent.setPlaceholderText(self.tr("Kabar's own name"))
        self.proxy = QLineEdit(before.proxy)
        self.proxy.setPlaceholderText(self.tr("as the system says"))
        self.proxy.setToolTip(self.tr("Such as socks5h://127.0.0.1:9050; none: no proxy at all"))
        self.login = self._login_choice()
        self.name = QLineEdit(before.name)
        self.secret = QLineEdit(echoMode=QLineEdit.EchoMode.Password, maxLength=LONGEST_SECRET)
        self.said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.said.setAccessibleName(self.tr("What went wrong"))
        self.buttons = self._buttons()
        self._form = self._fields()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(self._form)
        layout.addWidget(self.said)
        layout.addWidget(self.buttons)
        self.login.currentIndexChanged.connect(lambda _: self._suit_login())
        self._suit_login()

    def _fields(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Asked every"), self.minutes)
        form.addRow(self.tr("Login"), self.login)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Secret"), self.secret)
        form.addRow(self.tr("Proxy"), self.proxy)
        form.addRow(self.tr("Called (User-Agent)"), self.user_agent)
        return form

    def _usual_rhythm(self) -> str:
        """Return how the feed is asked without a figure of its own, and which category says so."""
        store = self._library.store
        above = above_feed(store, self._library.settings, self._feed_id)["minutes"]
        if not above.value:
            return self.tr("as it suits the feed")
        text = self.tr("{n} min – from category {name}")
        return text.format(n=above.value, name=above.source)

    def _login_choice(self) -> QComboBox:
        choice = QComboBox()
        choice.addItem(self.tr("none"), None)
        choice.addItem(self.tr("name and password"), Login.BASIC)
        choice.addItem(self.tr("token (Bearer)"), Login.BEARER)
        choice.addItem(self.tr("cookie"), Login.COOKIE)
        choice.addItem(self.tr("a header of the server's own"), Login.HEADER)
        kinds = [choice.itemData(row) for row in range(choice.count())]
        choice.setCurrentIndex(kinds.index(self._before.login))
        return choice

    def _buttons(self) -> QDialogButtonBox:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        buttons.button(standard.Save).setText(self.tr("Save"))
        buttons.button(standard.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        return buttons

    def _suit_login(self) -> None:
        """Show the fields that the chosen login has."""
        login = self._chosen_login()
        self._form.setRowVisible(self.name, login in (Login.BASIC, Login.HEADER))
        self._form.setRowVisible(self.secret, login is not None)
        kept = bool(self._before.secret) and login is self._before.login
        in_keychain = self.tr("kept in the system's keychain")
        self.secret.setPlaceholderText(in_keychain if kept else "")

    def _chosen_login(self) -> Login | None:
        chosen = self.login.currentData()
        return None if chosen is None else Login(chosen)

    def _on_save(self) -> None:
        login = self._chosen_login()
        named = login in (Login.BASIC, Login.HEADER)
        wanted = Access(
            user_agent=self.user_agent.text(),
            proxy=self.proxy.text(),
            minutes=self.minutes.value(),
            login=login,
            name=self.name.text().strip() if named else "",
        )
        self.buttons.setEnabled(False)
        self.said.clear()
        self._library.subscriptions.ask_as(
            self._feed_id,
            wanted,
            self.secret.text(),
            done=lambda _: self.accept(),
            failed=self._on_failed,
        )

    def _on_failed(self, sentence: Sentence) -> None:
        self.buttons.setEnabled(True)
        self.said.setText(say(sentence))
