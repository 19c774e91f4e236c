"""The panel in which the type of articles is chosen, for all feeds or one, seen as it changes."""

from dataclasses import replace
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFontComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.model import Article
from reader.settings import TYPE, Settings
from reader.ui.article.feed_types import CATEGORY
from reader.ui.article.type_style import style_of, text_font
from reader.ui.library import Library
from reader.ui.texts import number
from reader.ui.theme import SERIF, Theme

SIZES, WIDTHS, HEIGHTS = (12, 32), (45, 100), (120, 220)  # px, characters, percent
PREVIEW_HEIGHT, PREVIEW_WIDTH = 190, 460
SAID_WIDTH = 76  # px: the sliders end at the same place whatever is said
THREE = 3  # scopes: there is a category between all and one
SAMPLE = 420  # characters of the article's own text


class TypePanel(QDialog):
    """Changes the type while it is looked at: in its preview, and in the article behind it."""

    def __init__(self, library: Library, theme: Theme, article: Article, parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._theme, self._article = library, theme, article
        self.setWindowTitle(self.tr("Type of articles"))
        self._scope = self._scopes()
        self._font = QFontComboBox(self)
        self._font.setEditable(False)
        self._size = self._slider(SIZES)
        self._width = self._slider(WIDTHS)
        self._height = self._slider(HEIGHTS)
        self._justified = QCheckBox(self.tr("Both edges straight"), self)
        self._preview = QTextBrowser(self)
        self._preview.setOpenLinks(False)
        self._preview.setFixedHeight(PREVIEW_HEIGHT)
        self._preview.setMinimumWidth(PREVIEW_WIDTH)
        self._preview.setAccessibleName(self.tr("Preview"))
        self._lay_out()
        self._show(self._settings())
        self._connect()

    def _scopes(self) -> QComboBox:
        """Return the choice of what the type is for: all, a category of the feed, the feed."""
        box, feed, types = QComboBox(self), self._article.feed_id, self._library.types
        box.addItem(self.tr("all feeds"), "")
        for place in reversed(types.places(feed)):
            name = self._library.feed(feed).title
            if place.startswith(CATEGORY):
                path = self._library.store.categories.path(int(place.removeprefix(CATEGORY)))
                name = self.tr("category {name}").format(name="/".join(path))
            box.addItem(name, place)
        box.setCurrentIndex(max(0, box.findData(types.source(feed))))
        return box

    def _slider(self, ends: tuple[int, int]) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(*ends)
        return slider

    def _lay_out(self) -> None:
        self._said = {s: QLabel(self) for s in (self._size, self._width, self._height)}
        form = QFormLayout()
        form.addRow(self.tr("For"), self._scope)
        form.addRow(self.tr("Font"), self._font)
        for slider, name in (
            (self._size, self.tr("Size of the text")),
            (self._width, self.tr("Letters in a line")),
            (self._height, self.tr("Height of lines")),
        ):
            slider.setAccessibleName(name)
            row = QHBoxLayout()
            row.addWidget(slider, 1)
            row.addWidget(self._said[slider])
            self._said[slider].setMinimumWidth(SAID_WIDTH)
            form.addRow(name, row)
        form.addRow("", self._justified)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._usual = buttons.addButton("", QDialogButtonBox.ButtonRole.ResetRole)
        self._usual.setAutoDefault(False)
        self._usual.clicked.connect(self._on_usual)
        buttons.rejected.connect(self.accept)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._preview)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self._scope.currentIndexChanged.connect(lambda _: self._show(self._settings()))
        self._font.currentFontChanged.connect(self._on_font)
        for slider, field in (
            (self._size, "font_size"),
            (self._width, "line_width"),
            (self._height, "line_height"),
        ):
            slider.valueChanged.connect(lambda value, field=field: self._change(field, value))
        self._justified.toggled.connect(lambda on: self._change("justified", on))

    def _settings(self) -> Settings:
        """Return the type of the scope that is chosen."""
        place, types = self._scope.currentData(), self._library.types
        return types.at(place, self._article.feed_id, self._library.settings)

    def _on_font(self, font: QFont) -> None:
        self._change("article_font", "" if font.family() == SERIF[0] else font.family())

    def _change(self, field: str, value: str | int | bool) -> None:
        if place := self._scope.currentData():
            self._library.types.change(place, **{field: value})
        else:
            self._library.change_settings(**{field: value})
        self._say(self._settings())

    def _on_usual(self) -> None:
        """Go back: a place to what is above it, all to what a new library has."""
        if place := self._scope.currentData():
            self._library.types.change(place)
        else:
            usual = Settings()
            self._library.change_settings(**{field: getattr(usual, field) for field in TYPE})
        self._show(self._settings())

    def _show(self, settings: Settings) -> None:
        """Put the controls where the settings are, which changes nothing."""
        controls = (self._font, self._size, self._width, self._height, self._justified)
        for control in controls:
            control.blockSignals(True)
        self._font.setCurrentFont(QFont(settings.article_font or SERIF[0]))
        self._size.setValue(settings.font_size)
        self._width.setValue(settings.line_width)
        self._height.setValue(settings.line_height)
        self._justified.setChecked(settings.justified)
        for control in controls:
            control.blockSignals(False)
        place = self._scope.currentData()
        above = self.tr("As for all feeds") if self._scope.count() < THREE else self.tr("As above")
        self._usual.setText(above if place else self.tr("As it was made"))
        self._say(settings)

    def _say(self, settings: Settings) -> None:
        from reader.content.render import document  # noqa: PLC0415 - brings the parsers

        self._said[self._size].setText(self.tr("{n} px").format(n=number(settings.font_size)))
        letters = self.tr("about {n}").format(n=number(settings.line_width))
        self._said[self._width].setText(letters)
        self._said[self._height].setText(f"{number(settings.line_height)} %")
        style = style_of(self._theme, settings, PREVIEW_WIDTH)
        text = self._article.text[:SAMPLE] or self._article.title
        sample = replace(self._article, html="", summary=escape(text), title="", image_url="")
        self._preview.document().setDefaultFont(text_font(settings))
        self._preview.setHtml(document(sample, style, images=False).html)
