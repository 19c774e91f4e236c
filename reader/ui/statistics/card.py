"""A card of the statistics page: what it is about, how to read it, the figures themselves."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader.ui.charts.chart import Chart
from reader.ui.charts.values import Figures, Series, fill
from reader.ui.theme import Themes, serif_font, ui_font
from reader.ui.widgets.pill import Pill

EDGE, GAP, NARROW, BAR = 18, 10, 12, 28  # px
SWATCH = 12


class Card(QWidget):
    """A raised ground with a heading; what is inside is laid out in `column`."""

    def __init__(self, themes: Themes, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setAccessibleName(title)
        self.heading = QLabel(title)
        self.heading.setFont(serif_font(themes.theme.sizes.panel_heading, bold=True))
        self.heading.setWordWrap(True)
        self.bar = QHBoxLayout()
        self.bar.setSpacing(NARROW)
        self.bar.addWidget(self.heading, 1)
        self.heading.setMinimumHeight(BAR)  # with a button beside it or not
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(EDGE, EDGE - 4, EDGE, EDGE)
        self.column.setSpacing(GAP)
        self.column.addLayout(self.bar)
        themes.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: ground and edge."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.hairline, 1))
        painter.setBrush(theme.surface)
        corner = theme.sizes.image_radius
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        painter.end()


class ChartCard(Card):
    """A card with one chart, its legend, and a line that says the point in hand.

    Signals:
        copied: the figures are on the clipboard.
    """

    copied = Signal()

    def __init__(self, themes: Themes, title: str, chart: Chart, empty: str) -> None:
        super().__init__(themes, title)
        self.chart, self._empty, self._note = chart, empty, ""
        self.legend = Legend(themes)
        self.line = muted_line()
        self.copy = copy_button(themes, title, self.chart_table)
        self.copy.clicked.connect(self.copied)
        self.bar.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.legend)
        self.column.addWidget(chart)
        self.column.addWidget(self.line)
        self.column.addStretch(1)
        chart.pointed.connect(self._on_pointed)

    def chart_table(self) -> str:
        """Return the figures as CSV."""
        return self.chart.figures.table()

    def show_figures(self, figures: Figures, note: str = "") -> None:
        """Show figures, and below them how they are counted; the truth where there are none."""
        self._note = note
        self.chart.show_figures(figures)
        self.chart.setVisible(not figures.empty)
        self.copy.setVisible(not figures.empty)
        self.legend.show_series(figures.series if len(figures.series) > 1 else ())
        self.legend.setVisible(len(figures.series) > 1 and not figures.empty)
        self.line.setText(self._empty if figures.empty else note)

    def _on_pointed(self, text: str) -> None:
        self.line.setText(text or self._note)


class Legend(QWidget):
    """Says which filling stands for what."""

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self._themes = themes
        self._series: tuple[Series, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    def show_series(self, series: tuple[Series, ...]) -> None:
        """Show these."""
        self._series = series
        self.setAccessibleName(", ".join(each.name for each in series))
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: one line."""
        return QSize(200, 20)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt: a swatch and a name for each."""
        theme = self._themes.theme
        font = ui_font(theme.sizes.small)
        metrics = QFontMetrics(font)
        painter = QPainter(self)
        painter.setFont(font)
        left = 0.0
        for series in self._series:
            swatch = QRectF(left, (self.height() - SWATCH) / 2, SWATCH, SWATCH)
            wide = metrics.horizontalAdvance(series.name) + 4
            text = QRectF(swatch.right() + 7, 0, wide, self.height())
            fill(painter, self._mirrored(swatch), series.look, theme)
            painter.setPen(theme.text)
            painter.drawText(self._mirrored(text), Qt.AlignmentFlag.AlignCenter, series.name)
            left = text.right() + 18
        painter.end()

    def _mirrored(self, area: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return area
        return QRectF(self.width() - area.right(), area.top(), area.width(), area.height())


def muted_line(text: str = "") -> QLabel:
    """Return a line of small print that wraps."""
    line = QLabel(text)
    line.setProperty("muted", True)
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setWordWrap(True)
    return line


def copy_button(themes: Themes, title: str, table: Callable[[], str]) -> Pill:
    """Return a button that puts a table on the clipboard."""
    button = Pill(themes, QCoreApplication.translate("Statistics", "Copy as CSV"), round_=False)
    button.setAccessibleName(f"{button.text()}: {title}")
    button.clicked.connect(lambda: QGuiApplication.clipboard().setText(table()))
    return button
