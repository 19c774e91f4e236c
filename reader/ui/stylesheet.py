"""The application's style sheet: how Qt's own widgets look in our colours."""

from collections.abc import Mapping
from string import Template

SHEET = Template("""
QToolTip { color: $text; background: $surface; border: 1px solid $hairline; padding: 4px 6px; }
QMenu { background: $surface; color: $text; border: 1px solid $hairline; padding: 5px; }
QMenu::item { padding: 6px 22px 6px 10px; border-radius: ${radius}px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $hairline; margin: 5px 6px; }
QMenu::icon { padding-left: 6px; }
QMenu::right-arrow {
    image: url("$controls/arrow-right-on-$ground.svg"); width: 14px; height: 14px;
    margin-right: 6px;
}
QMenu::left-arrow {
    image: url("$controls/arrow-left-on-$ground.svg"); width: 14px; height: 14px;
    margin-left: 6px;
}
QDialog { background: $window; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QTimeEdit {
    background: $surface; color: $text; border: 1px solid $hairline;
    border-radius: ${radius}px; padding: 5px 9px; min-height: 18px;
    selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $muted;
}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QTimeEdit:focus {
    border: 1px solid $accent;
}
QComboBox::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow { image: url("$controls/arrow-on-$ground.svg"); width: 14px; height: 14px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: 0; background: transparent; width: 26px;
}
QAbstractSpinBox::up-arrow {
    image: url("$controls/arrow-up-on-$ground.svg"); width: 12px; height: 12px;
}
QAbstractSpinBox::down-arrow {
    image: url("$controls/arrow-on-$ground.svg"); width: 12px; height: 12px;
}
QComboBox:disabled { color: $muted; background: $window; }
QCheckBox:disabled { color: $muted; }
QDialog QAbstractItemView, QTreeWidget {
    background: $surface; border: 1px solid $hairline; border-radius: ${radius}px; outline: 0;
    padding: 4px; selection-background-color: $selection; selection-color: $text;
}
QDialog QAbstractItemView:focus, QTreeWidget:focus { border-color: $accent; }
QCheckBox { spacing: 8px; min-height: 28px; }
QCheckBox::indicator, QAbstractItemView::indicator {
    width: 14px; height: 14px; border: 1px solid $muted; border-radius: 4px; background: $surface;
}
QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$controls/check-on-$ground.svg");
}
QAbstractItemView::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("$controls/part-on-$ground.svg");
}
QDialog QAbstractItemView::item, QTreeWidget::item { min-height: 28px; padding: 0 4px; }
QDialog QListWidget::item:selected {
    background: $selection; color: $text; border-radius: ${radius}px;
}
QTreeWidget::branch:has-children:closed {
    image: url("$controls/arrow-right-on-$ground.svg");
}
QTreeWidget::branch:has-children:open { image: url("$controls/arrow-on-$ground.svg"); }
QLineEdit { lineedit-clear-button-icon: url("$controls/clear-on-$ground.svg"); }
QHeaderView, QDialog QHeaderView {
    background: transparent; border: 0; border-radius: 0; padding: 0;
}
QHeaderView::section {
    background: transparent; color: $muted; border: 0; border-bottom: 1px solid $hairline;
    padding: 5px 8px;
}
QDialog QTextBrowser {
    background: $surface; border: 1px solid $hairline; border-radius: ${radius}px;
}
QDialog QTextBrowser:focus { border-color: $accent; }
QSlider::groove:horizontal { background: $control; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
    background: $surface; border: 2px solid $accent; width: 12px; height: 12px; margin: -6px 0;
    border-radius: 8px;
}
QSlider::handle:horizontal:focus { background: $accent; }
QProgressBar {
    background: $control; border: 0; border-radius: 4px; max-height: 8px; text-align: center;
    color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QComboBox QAbstractItemView {
    background: $surface; color: $text; border: 1px solid $hairline; outline: 0;
    selection-background-color: $selection; selection-color: $text;
}
QPushButton {
    background: $control; color: $text; border: 1px solid transparent;
    border-radius: ${radius}px; padding: 6px 14px; min-height: 18px;
}
QPushButton:hover { border-color: $muted; }
QPushButton:focus { border-color: $accent; }
QPushButton:default, QPushButton[primary="true"] {
    background: $accent; color: $on_accent; border-color: $accent;
}
QPushButton:default:focus, QPushButton[primary="true"]:focus { border-color: $text; }
QPushButton:disabled { color: $muted; background: $control; border-color: transparent; }
QToolButton {
    background: transparent; color: $text; border: 1px solid transparent;
    border-radius: ${radius}px; padding: 4px;
}
QToolButton:hover { background: $control; }
QToolButton:checked { background: $accent_soft; color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; }
QTabBar::scroller { width: 52px; }
QTabBar QToolButton { background: $window; border: 0; border-radius: 0; padding: 0; }
QTabBar QToolButton::left-arrow {
    image: url("$controls/arrow-left-on-$ground.svg"); width: 14px; height: 14px;
}
QTabBar QToolButton::right-arrow {
    image: url("$controls/arrow-right-on-$ground.svg"); width: 14px; height: 14px;
}
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $hairline; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $hairline; }
QLabel[muted="true"] { color: $muted; }
QToolButton[muted="true"] { color: $muted; }
#sidebar { background: $sidebar; }
#sidebar QTreeView { background: $sidebar; border: 0; outline: 0; }
#banner { background: $accent_soft; border-bottom: 1px solid $hairline; }
#banner QPushButton { padding: 3px 12px; min-height: 20px; }
#toast { background: $text; border-radius: 9px; }
#toast QLabel { color: $window; }
#toast QPushButton {
    background: transparent; border: 0; color: $window; font-weight: bold;
    text-decoration: underline;
}
#why { background: $surface; border: 1px solid $hairline; border-radius: 9px; }
#palette { background: $surface; border: 1px solid $hairline; border-radius: 12px; }
#palette QLineEdit { background: $surface; border: 0; padding: 8px; }
#palette QListWidget { background: $surface; border: 0; outline: 0; }
#palette QListWidget::item { color: $text; border-radius: ${radius}px; padding-left: 6px; }
#palette QListWidget::item:selected { background: $selection; }
QLabel[key="true"] { background: $control; border-radius: 5px; padding: 2px 8px; }
""")


def stylesheet(colours: Mapping[str, str], radius: int, controls: str, ground: str) -> str:
    """Return the sheet with colours by role and the radius of controls in px filled in.

    `controls` is the folder of the small drawings, `ground` says whether they stand on "light"
    or "dark".
    """
    return SHEET.substitute(colours, radius=radius, controls=controls, ground=ground)
