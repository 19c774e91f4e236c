"""Whether things move: as the system wants it, and never where the user wants nothing to move."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.ui.article.motion import motion_wanted

EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
BLINK = 1060  # ms of a blinking cursor; 0: it does not blink


def keep_still(still: bool) -> None:
    """Let menus, tool tips and the cursor stand still, or move again where the system does."""
    moves = not still and motion_wanted()
    for effect in EFFECTS:
        QApplication.setEffectEnabled(effect, moves)
    QApplication.setCursorFlashTime(BLINK if moves else 0)
