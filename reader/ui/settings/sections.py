"""Which settings there are, with their words."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from reader import fetch
from reader.fetch import LONGEST_CONTACT
from reader.settings import ALWAYS, ASK, NEVER
from reader.ui.language import LANGUAGES
from reader.ui.settings.form import SettingsForm
from reader.ui.shades import OWN, SYSTEM
from reader.ui.theme import SANS

TEXT_SIZES = (12, 32)  # px of an article's text
LINES = (45, 100)  # characters of a line
ROOM = (50, 20_000)  # MB of fetched pictures and texts
SCALES = (80, 90, 100, 110, 125, 150, 175, 200)  # percent


def _tr(text: str) -> str:
    return QCoreApplication.translate("Settings", text)


def add_look(form: SettingsForm) -> None:
    """Add how the window looks."""
    form.section(_tr("Look"))
    themes = (
        ("system", _tr("As the system")),
        ("light", _tr("Light")),
        ("dark", _tr("Dark")),
        ("sepia", _tr("Sepia")),
        ("contrast", _tr("High contrast")),
    )
    form.choice("theme", _tr("Theme"), themes, _tr("The colours of everything."))
    accents = (
        (OWN, _tr("Of the theme")),
        (SYSTEM, _tr("As the system")),
        ("blue", _tr("Blue")),
        ("teal", _tr("Teal")),
        ("green", _tr("Green")),
        ("violet", _tr("Violet")),
        ("rose", _tr("Rose")),
    )
    form.choice("accent", _tr("Accent colour"), accents, _tr("Of what is chosen, new or a link."))
    languages = [("", _tr("As the system")), *LANGUAGES.items()]
    form.choice("language", _tr("Language"), languages, _tr("Of the window; articles stay as is."))
    scales = [(percent, f"{percent} %") for percent in SCALES]
    form.choice(
        "scale", _tr("Size of everything"), scales, _tr("In force the next time Kabar starts.")
    )
    form.switch(
        "reduce_motion",
        _tr("Let nothing move"),
        _tr("Menus open at once and pictures stand still; also where the system asks for it."),
    )


def add_reading(form: SettingsForm, share: Callable[[], object]) -> None:
    """Add how articles are read."""
    form.section(_tr("Reading"))
    fonts = (("", _tr("Serif (Noto Serif)")), (SANS[0], _tr("Sans (Noto Sans)")))
    form.choice("article_font", _tr("Font of articles"), fonts, _tr("A feed may have its own."))
    form.number("font_size", _tr("Size of the text"), TEXT_SIZES, _tr("Of articles, in pixels."))
    form.number("line_width", _tr("Letters in a line"), LINES, _tr("Short lines read faster."))
    form.switch(
        "mark_read_on_open",
        _tr("An article that is opened counts as read"),
        _tr("Otherwise only the key, the menu and the button mark it."),
    )
    form.switch(
        "full_text",
        _tr("Full text of the page instead of the feed's"),
        _tr("For all feeds; each feed and category may say otherwise."),
    )
    form.switch(
        "remote_images",
        _tr("Fetch pictures from the web"),
        _tr("Without it, sites do not see that you read them."),
    )
    form.switch(
        "play_pictures",
        _tr("Play moving pictures"),
        _tr("Where nothing else asks for stillness; a click starts and stops them."),
    )
    form.button(_tr("Sharing…"), _tr("Services to share articles with."), share)


def add_lists(form: SettingsForm) -> None:
    """Add how lists of articles look and behave."""
    form.section(_tr("Lists"))
    fold = form.switch(
        "fold_lists",
        _tr("Show once what several sources tell"),
        _tr("The row says how many more there are, and opens."),
    )
    choices = (
        (ASK, _tr("ask about the others")),
        (ALWAYS, _tr("mark the others read")),
        (NEVER, _tr("leave the others")),
    )
    reading = form.choice(
        "fold_reading", _tr("Once one is read"), choices, _tr("Of those that tell the same.")
    )
    compact = form.switch(
        "compact_list",
        _tr("Compact rows"),
        _tr("Source and headline only, in lists for which you chose no look."),
    )
    pictures = form.switch(
        "show_thumbnails", _tr("Pictures"), _tr("A small picture beside each article.")
    )
    form.switch(
        "mark_read_on_scroll",
        _tr("What is scrolled past counts as read"),
        _tr("Once it stood in view, and only where you scroll. It can be undone."),
    )
    settings = form.library.settings
    reading.setEnabled(settings.fold_lists)
    fold.toggled.connect(reading.setEnabled)
    pictures.setEnabled(not settings.compact_list)
    compact.toggled.connect(pictures.setDisabled)


def add_keyboard(form: SettingsForm, change_keys: Callable[[], object]) -> None:
    """Add what the keyboard does."""
    form.section(_tr("Keyboard"))
    form.switch(
        "single_keys",
        _tr("Letters and signs alone do something"),
        _tr("Without it J, S or / do nothing, and only keys with Ctrl do."),
    )
    form.button(_tr("Change the keys…"), _tr("Every action can have other keys."), change_keys)


def add_syncing(form: SettingsForm, keep: Callable[[], object]) -> None:
    """Add how feeds are asked, and what is kept."""
    form.section(_tr("Syncing"))
    minutes = (
        (30, _tr("30 minutes")),
        (60, _tr("an hour")),
        (120, _tr("2 hours")),
        (240, _tr("4 hours")),
        (720, _tr("12 hours")),
        (0, _tr("only when I ask")),
    )
    form.choice(
        "sync_minutes",
        _tr("At the earliest after"),
        minutes,
        _tr("Servers that ask for longer waits are left alone for longer."),
    )
    form.switch(
        "sync_at_start",
        _tr("Sync when the program starts"),
        _tr("Only what is due by then."),
    )
    contact = form.line(
        "contact",
        _tr("Requests name as contact"),
        _tr("An address or a mail address where owners of sites reach you."),
        LONGEST_CONTACT,
        fetch.contact,
    )
    contact.setPlaceholderText(_tr("none: requests name the program alone"))
    form.switch(
        "keep_ahead",
        _tr("Fetch pictures of new articles ahead"),
        _tr("For reading without a network; full texts too, where they are shown."),
    )
    form.number(
        "cache_mb",
        _tr("Room for what was fetched"),
        ROOM,
        _tr("What was used longest ago goes first; starred articles keep theirs."),
        " MB",
    )
    form.button(_tr("Keeping…"), _tr("Which old articles go, and when."), keep)


def add_differing(form: SettingsForm, show: Callable[[], object]) -> QPushButton:
    """Add the way to the feeds that differ from the settings."""
    form.section(_tr("Single feeds"))
    explained = _tr("Their own type, rhythm, full text, time to stay: which differ, and in what.")
    return form.button(_tr("Feeds that differ…"), explained, show)


def add_system(form: SettingsForm, open_: QAction) -> None:
    """Add the way to what the system around the window is asked for."""
    form.section(_tr("System"))
    explained = _tr("Tray, start at login, notifications, quiet times.")
    form.button(open_.text(), explained, open_.trigger)


def add_safety(form: SettingsForm, backups: QAction, log: QAction) -> None:
    """Add the ways to the backups and to the log."""
    form.section(_tr("Safety"))
    explained = _tr("What was made by itself; make one now, or bring one back.")
    form.button(backups.text(), explained, backups.trigger)
    form.button(log.text(), _tr("What went wrong, without logins and secrets."), log.trigger)
