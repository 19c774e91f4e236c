"""What an article said before its feed changed it, with the words that came and went marked."""

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.content.changes import Kind, Piece, changes
from reader.model import Article, Revision
from reader.ui.texts import full_date
from reader.ui.theme import Theme, serif_font

SIZE = (680, 620)


class EarlierDialog(QDialog):
    """Shows the earlier texts of an article, the last one first."""

    def __init__(
        self, article: Article, earlier: Sequence[Revision], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._article, self._earlier, self._theme = article, earlier, theme
        self.setWindowTitle(self.tr("Earlier words"))
        self.resize(*SIZE)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Which text"))
        for revision in earlier:
            self.choice.addItem(self._span(revision))
        self.marking = QCheckBox(self.tr("Mark what has changed since"))
        self.marking.setChecked(True)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Text of the article"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(18)
        self.text.setFont(serif_font(theme.sizes.list_title + 1))
        self._legend = QLabel(self._legend_text())
        self._lay_out()
        self.choice.currentIndexChanged.connect(self._show)
        self.marking.toggled.connect(self._show)
        self._show()
        self.choice.setFocus()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(14)
        above.addWidget(self.choice, 1)
        above.addWidget(self.marking)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self._legend, 1)
        below.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addLayout(above)
        column.addWidget(self.text, 1)
        column.addLayout(below)

    def _span(self, revision: Revision) -> str:
        if revision.seen is None or revision.replaced is None:
            return self.tr("An earlier text")
        return self.tr("{from_} until {until}").format(
            from_=full_date(revision.seen), until=full_date(revision.replaced)
        )

    def _legend_text(self) -> str:
        gone, came = Piece(self.tr("removed"), Kind.REMOVED), Piece(self.tr("added"), Kind.ADDED)
        return f"{self._marked(gone)} &nbsp; {self._marked(came)}"

    def _show(self) -> None:
        revision, now = self._earlier[self.choice.currentIndex()], self._article
        self._legend.setVisible(self.marking.isChecked())
        if self.marking.isChecked():
            title, text = changes(revision.title, now.title), changes(revision.text, now.text)
        else:
            title, text = [Piece(revision.title)], [Piece(revision.text)]
        size = self._theme.sizes.list_heading
        heading = "".join(map(self._marked, title))
        body = "".join(map(self._marked, text))
        self.text.setHtml(
            f'<p style="font-size:{size}px; font-weight:700">{heading}</p>'
            f'<p style="line-height:150%">{body}</p>'
        )

    def _marked(self, piece: Piece) -> str:
        theme = self._theme
        style = f"color:{theme.text.name()}"
        if piece.kind is Kind.REMOVED:
            style = f"color:{theme.muted.name()}; text-decoration:line-through"
        elif piece.kind is Kind.ADDED:
            style += f"; background-color:{theme.accent_soft.name()}; text-decoration:underline"
        lines = [
            f'<span style="{style}">{escape(line.strip())}</span>'
            for line in piece.text.split("\n")
        ]
        before = " " if piece.text[:1] == " " else ""
        # What is removed stands apart from what came in its place.
        after = " " if piece.text[-1:] == " " or piece.kind is Kind.REMOVED else ""
        return f"{before}{'<br><br>'.join(lines)}{after}"
