"""Draws the pictures of the sample feeds: `python resources/sample/draw_pictures.py [SCENE ...]`.

Every scene is drawn twice, in two palettes and the second time mirrored where that does not
turn a rise into a fall, and stored as WebP in `pictures/`. Needs PySide6.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from drawing import HEIGHT, WIDTH, Drawing, Palette
from PySide6.QtCore import QByteArray  # noqa: TID251 - a tool for makers, no part of the core
from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: TID251
from PySide6.QtSvg import QSvgRenderer  # noqa: TID251
from scenes_leisure import LEISURE
from scenes_nature import NATURE
from scenes_towns import TOWNS
from scenes_work import WORK

FOLDER = Path(__file__).parent / "pictures"
ONE_WAY = {"bursa", "perisai", "qr", "rupiah"}
LIMIT = 25_000  # bytes a picture; they travel inside the package
PALETTES = {
    "dusk": Palette("#2A1E5C", "#F6A54A", "#5B4397", "#3C2A72", "#1B1440", "#FFE8B8", "#F97316"),
    "teal": Palette("#0F766E", "#A7F3D0", "#37A596", "#17766C", "#0B3F3B", "#F0FDF4", "#FBBF24"),
    "ocean": Palette("#0C4A6E", "#8BD6FB", "#3B86B8", "#1D5C86", "#0A2C44", "#F0F9FF", "#FB923C"),
    "plum": Palette("#43206A", "#F7A9D2", "#8F4F9F", "#5E2A78", "#2A0F42", "#FFF1F8", "#FDE047"),
    "forest": Palette("#14532D", "#C3EE7A", "#4D9E4A", "#226B38", "#0B3018", "#F7FEE7", "#FDBA74"),
    "brick": Palette("#7C2D12", "#FDC48A", "#C2622E", "#923C17", "#43170A", "#FFF7ED", "#38BDF8"),
    "night": Palette("#0B1026", "#3B52A0", "#2C3D80", "#1A2554", "#070B1C", "#E0E7FF", "#FACC15"),
    "rose": Palette("#881337", "#FDC4CC", "#D2577B", "#A6284F", "#4C0519", "#FFF1F2", "#FCD34D"),
    "sand": Palette("#C2741A", "#FDF0C4", "#E3A857", "#C07C2C", "#5B2F0A", "#FFFBEB", "#0EA5E9"),
    "slate": Palette("#1E293B", "#9FB0C6", "#64748B", "#3C4A5E", "#0F172A", "#F8FAFC", "#FB7185"),
    "azure": Palette("#2F74E0", "#DCEFFF", "#7FB2EE", "#4A86D0", "#173A6E", "#FFFFFF", "#F97316"),
    "cream": Palette("#F0DDBF", "#FFFAF0", "#E5C9A0", "#C99761", "#4A3423", "#FFFDF7", "#C2410C"),
    "indigo": Palette("#312E81", "#B3BEFD", "#6366C9", "#45429F", "#1A1850", "#EEF2FF", "#FB923C"),
    "mint": Palette("#2C8C7C", "#E8FBF3", "#86CDBB", "#4BA594", "#14463E", "#FFFFFF", "#E11D48"),
}
Scene = tuple[Callable[[Drawing], None], str, str]  # how to draw it, and its two palettes


def main(wanted: list[str]) -> None:
    """Draw the scenes named, or all."""
    FOLDER.mkdir(exist_ok=True)
    qt = QGuiApplication([])
    scenes: dict[str, Scene] = {**TOWNS, **NATURE, **WORK, **LEISURE}
    for name in wanted or scenes:
        scene, *palettes = scenes[name]
        for letter, palette in zip("ab", palettes, strict=True):
            drawing = Drawing(PALETTES[palette], mirrored=letter == "b" and name not in ONE_WAY)
            scene(drawing)
            save(render(drawing.svg()), FOLDER / f"{name}-{letter}.webp")
    qt.quit()


def render(svg: str) -> QImage:
    """Return the picture that `svg` describes."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return image


def save(image: QImage, file: Path) -> None:
    """Store `image` as finely as fits the limit."""
    for quality in (86, 80, 74, 68, 62, 56, 50, 44, 38, 32):
        image.save(str(file), "webp", quality)
        if file.stat().st_size <= LIMIT:
            return
    raise SystemExit(f"{file.name} is too detailed: {file.stat().st_size} bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
