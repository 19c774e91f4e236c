"""The window's language: English as it stands in the code, others from `resources/translations`."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from reader import paths

NAME = "kabar-translator"
# In their own words; one that is not whole says so, and falls back to English.
LANGUAGES = {"en": "English", "id": "Bahasa Indonesia", "ar": "العربية (partial)"}


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
