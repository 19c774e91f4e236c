"""The window's language: English as it stands in the code, others from `resources/translations`."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from reader import paths
from reader.ui.texts import QT_TRANSLATE_NOOP

NAME = "kabar-translator"
# In their own words; one that is not whole says so, and falls back to English.
LANGUAGES = {"en": "English", "id": "Bahasa Indonesia", "ar": "العربية (partial)"}
# What Qt says on buttons and in the menus of fields; it has no translation into all our languages.
OF_QT = (
    *(QT_TRANSLATE_NOOP("QPlatformTheme", "OK"), QT_TRANSLATE_NOOP("QPlatformTheme", "Save")),
    *(QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"), QT_TRANSLATE_NOOP("QPlatformTheme", "Close")),
    *(QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"), QT_TRANSLATE_NOOP("QPlatformTheme", "&No")),
    *(QT_TRANSLATE_NOOP("QPlatformTheme", "Open"), QT_TRANSLATE_NOOP("QPlatformTheme", "Discard")),
    *(QT_TRANSLATE_NOOP("QLineEdit", "&Undo"), QT_TRANSLATE_NOOP("QLineEdit", "&Redo")),
    *(QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"), QT_TRANSLATE_NOOP("QLineEdit", "&Copy")),
    *(QT_TRANSLATE_NOOP("QLineEdit", "&Paste"), QT_TRANSLATE_NOOP("QLineEdit", "Delete")),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Copy &Link Location"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Select All"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Step up"),
    QT_TRANSLATE_NOOP("QAbstractSpinBox", "Step &down"),
)


def speak(language: str) -> None:
    """Put a language in force, with its dates and numbers; "" is the system's.

    Windows that are open hear of it by an event of type LanguageChange.
    """
    app = QCoreApplication.instance()
    if app is None:
        return
    for former in app.findChildren(QTranslator, NAME):
        QCoreApplication.removeTranslator(former)
        former.deleteLater()
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    _set_direction(Qt.LayoutDirection.LeftToRight)
    translator = QTranslator(app)
    translator.setObjectName(NAME)
    if translator.load(locale, "kabar", "_", str(paths.resources() / "translations")):
        QCoreApplication.installTranslator(translator)
        # A window whose words are ours reads as they do; one left in English reads as English.
        _set_direction(locale.textDirection())


def _set_direction(direction: Qt.LayoutDirection) -> None:
    app = QCoreApplication.instance()
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(direction)
