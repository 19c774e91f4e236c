"""Scenes of money, machines and secrets."""
# ruff: noqa: D103 - a scene is named for what it shows

import math
from itertools import pairwise

from drawing import HEIGHT, WIDTH, Drawing


def rupiah(d: Drawing) -> None:
    d.sky(0.4)
    for n in range(5):
        d.rect(0, 130 + n * 100, WIDTH, 2, d.p.light, o=0.18)
    values = (0.2, 0.26, 0.22, 0.34, 0.3, 0.46, 0.43, 0.6, 0.66, 0.86)
    points = [(560 + n * 62, 560 - value * 430) for n, value in enumerate(values)]
    d.poly([*points, (1118, 600), (560, 600)], d.p.light, 0.22)
    d.line(points, d.p.light, 10)
    d.glow(*points[-1], 90, d.p.light, 0.8)
    d.disc(*points[-1], 15, d.p.pop)
    for column, height in enumerate((6, 9, 4)):
        for n in range(height):
            _coin(d, 160 + column * 140, 590 - n * 30)


def _coin(d: Drawing, x: float, y: float) -> None:
    d.path(f"M{x - 64} {y} v22 a64 20 0 0 0 128 0 v-22 z", d.p.dark)
    d.path(f"M{x - 64} {y} v18 a64 20 0 0 0 128 0 v-18 z", d.p.mid)
    d.disc(x, y, 64, d.p.pop, ry=20)
    d.ring(x, y, 46, d.p.light, 4, 0.8, ry=13)


def bursa(d: Drawing) -> None:
    d.rect(0, 0, WIDTH, HEIGHT, d.fade(d.p.dark, d.p.top, 0.3))
    d.glow(800, 200, 620, d.p.bottom, 0.45)
    for n in range(6):
        d.rect(0, 90 + n * 95, WIDTH, 2, d.p.light, o=0.09)
    level = 470.0
    for n in range(19):
        change = 62 * math.sin(n * 1.7) - 20
        low, high = min(level, level + change), max(level, level + change)
        colour = d.p.bottom if change < 0 else d.p.pop
        x = 70 + n * 58
        d.line([(x + 16, low - 30), (x + 16, high + 26)], colour, 4, 0.9)
        d.rect(x, low, 32, max(high - low, 10), colour, 4)
        level += change
    d.path("M0 560 C220 470 320 520 520 400 S860 330 1200 130", stroke=d.p.light, width=5, o=0.7)


def nikel(d: Drawing) -> None:
    d.studio(500)
    d.glow(260, 150, 300, d.p.pop, 0.7)
    for row, count in enumerate((4, 3, 2, 1)):
        for n in range(count):
            x, y = 250 + n * 186 + row * 93, 540 - row * 82
            d.poly(
                [(x, y), (x + 30, y - 74), (x + 150, y - 74), (x + 180, y)],
                d.fade(d.p.light, d.p.far),
            )
            d.poly(
                [(x + 30, y - 74), (x + 150, y - 74), (x + 138, y - 62), (x + 44, y - 62)],
                d.p.light,
            )
            d.rect(x + 66, y - 44, 50, 18, d.p.mid, 4, 0.5)
    d.shadow(620, 556, 430)


def listrik(d: Drawing) -> None:
    d.sky()
    d.sun(960, 150, 70)
    d.hills(480, 120, d.p.far, 91, 0.7)
    d.hills(560, 70, d.p.mid, 93)
    for n in range(3):
        x, y = 60 + n * 340, 470 + n * 20
        d.poly([(x + 60, y - 190), (x + 330, y - 190), (x + 270, y), (x, y)], d.p.dark)
        for row in range(4):
            for column in range(5):
                top, left = y - 182 + row * 46, x + 62 - row * 14.5 + column * 53
                d.poly(
                    [(left, top), (left + 47, top), (left + 34, top + 39), (left - 13, top + 39)],
                    d.fade(d.p.bottom, d.p.mid, 1),
                )
        d.rect(x + 130, y, 12, 110, d.p.dark)
    d.hills(650, 60, d.p.dark, 95)
    d.poly(
        [(1010, 330), (940, 470), (990, 470), (960, 580), (1060, 430), (1008, 430), (1046, 330)],
        d.p.pop,
    )


def qr(d: Drawing) -> None:
    d.studio(540)
    d.shadow(600, 610, 250)
    d.rect(395, 70, 410, 530, d.p.dark, 42)
    d.rect(409, 84, 382, 502, d.p.light, 32)
    size, left, top = 14, 453, 150
    for row in range(21):
        for column in range(21):
            corner = ((row < 7 or row > 13) and column < 7) or (row < 7 and column > 13)
            if not corner and d.random.random() < 0.48:
                d.rect(left + column * size, top + row * size, size, size, d.p.dark)
    for x, y in ((0, 0), (14, 0), (0, 14)):
        d.rect(left + x * size, top + y * size, 98, 98, d.p.dark, 10)
        d.rect(left + x * size + 14, top + y * size + 14, 70, 70, d.p.light, 6)
        d.rect(left + x * size + 28, top + y * size + 28, 42, 42, d.p.pop, 6)
    d.rect(505, 490, 190, 50, d.p.pop, 25)
    d.line([(580, 516), (594, 528), (620, 503)], d.p.light, 7)


def chip(d: Drawing) -> None:
    d.sky(0.6)
    d.glow(600, 338, 460, d.p.light, 0.4)
    for n in range(9):
        offset = -160 + n * 40
        for side in (-1, 1):
            reach = 330 + (n * 67) % 190
            d.line(
                [(600 + side * 190, 338 + offset), (600 + side * reach, 338 + offset)],
                d.p.light,
                5,
                0.65,
            )
            d.line(
                [(600 + offset, 338 + side * 190), (600 + offset, 338 + side * 400)],
                d.p.light,
                5,
                0.5,
            )
            d.disc(600 + side * reach, 338 + offset, 9, d.p.pop if n % 3 == 0 else d.p.light)
    d.rect(400, 138, 400, 400, d.p.dark, 26)
    d.rect(416, 154, 368, 368, d.fade(d.p.mid, d.p.dark, 1), 18)
    for row in range(4):
        for column in range(4):
            bright = (row, column) in ((1, 1), (1, 2), (2, 1), (2, 2))
            colour = d.p.pop if bright else d.p.far
            d.rect(446 + column * 80, 184 + row * 80, 68, 68, colour, 8, 0.95 if bright else 0.6)
    d.glow(600, 338, 190, d.p.pop, 0.55)


def ponsel(d: Drawing) -> None:
    d.studio(530)
    for n, (x, turn) in enumerate(((360, -9), (600, 0), (840, 9))):
        d.shadow(x, 600, 130)
        d.rect(x - 112, 96, 224, 500, d.p.dark, 34, turn=turn)
        d.rect(
            x - 100,
            108,
            200,
            476,
            d.fade((d.p.bottom, d.p.light, d.p.far)[n], d.p.mid),
            26,
            turn=turn,
        )
    d.rect(532, 160, 136, 22, d.p.dark, 11, 0.25)
    for n in range(4):
        d.rect(524, 210 + n * 84, 152, 66, d.p.light, 12, 0.9)
        d.disc(556, 243 + n * 84, 18, d.p.pop if n % 2 == 0 else d.p.far)
        d.rect(588, 228 + n * 84, 72, 10, d.p.mid, 5, 0.7)
        d.rect(588, 248 + n * 84, 46, 10, d.p.mid, 5, 0.4)


def kode(d: Drawing) -> None:
    d.sky(0.5)
    d.rect(190, 90, 820, 500, d.p.dark, 22)
    d.rect(190, 90, 820, 52, d.p.mid, 22)
    d.rect(190, 120, 820, 24, d.p.mid)
    for n, colour in enumerate((d.p.pop, d.p.light, d.p.far)):
        d.disc(226 + n * 32, 117, 9, colour)
    indents = (0, 1, 1, 2, 2, 1, 0, 0, 1, 2, 1, 0)
    for row, indent in enumerate(indents):
        x, y = 280 + indent * 44, 172 + row * 33
        d.rect(222, y, 26, 12, d.p.far, 6, 0.45)
        for k in range(2 + (row * 5) % 4):
            width = 40 + (row * 37 + k * 53) % 110
            colour = (d.p.light, d.p.pop, d.p.bottom, d.p.far)[(row + k * 3) % 4]
            d.rect(x, y, width, 12, colour, 6, 0.9)
            x += width + 16
            if x > 900:
                break


def ai(d: Drawing) -> None:
    d.rect(0, 0, WIDTH, HEIGHT, d.fade(d.p.dark, d.p.top, 0.5))
    d.glow(600, 338, 520, d.p.far, 0.7)
    layers = [
        [(200 + layer * 200, 338 + (n - (count - 1) / 2) * 104) for n in range(count)]
        for layer, count in enumerate((3, 5, 6, 5, 3))
    ]
    for one, two in pairwise(layers):
        for n, a in enumerate(one):
            for k, b in enumerate(two):
                strong = (n * 3 + k) % 5 == 0
                d.line(
                    [a, b],
                    d.p.pop if strong else d.p.light,
                    4 if strong else 2,
                    0.8 if strong else 0.22,
                )
    for layer, nodes in enumerate(layers):
        for n, (x, y) in enumerate(nodes):
            d.glow(x, y, 60, d.p.light, 0.4)
            d.disc(x, y, 21, (d.p.light, d.p.bottom, d.p.pop)[(layer + n) % 3])


def gembok(d: Drawing) -> None:
    d.studio(540)
    for n in range(26):
        x, y = (n * 211) % WIDTH, (n * 97) % 520
        d.rect(x, y, 70 + n % 4 * 30, 10, d.p.light, 5, 0.13)
    d.shadow(600, 586, 230)
    d.path("M500 310 v-84 a100 100 0 0 1 196 -30", stroke=d.p.light, width=42)
    d.rect(410, 300, 380, 280, d.fade(d.p.pop, d.p.mid, 0.3), 36)
    d.rect(410, 300, 380, 60, d.p.light, 30, 0.18)
    d.disc(600, 420, 42, d.p.dark)
    d.poly([(582, 430), (618, 430), (632, 516), (568, 516)], d.p.dark)


def kunci(d: Drawing) -> None:
    d.studio(540)
    d.glow(600, 330, 420, d.p.light, 0.35)
    d.ring(380, 320, 110, d.p.pop, 40)
    d.ring(380, 320, 110, d.p.light, 8, 0.5)
    d.rect(486, 300, 440, 42, d.p.pop, 12)
    d.rect(486, 300, 440, 12, d.p.light, 6, 0.4)
    for x, h in ((760, 86), (826, 62), (886, 96)):
        d.rect(x, 330, 36, h, d.p.pop, 6)
    d.shadow(620, 570, 330)


def perisai(d: Drawing) -> None:
    d.sky(0.5)
    for row in range(9):
        for column in range(16):
            x, y = 20 + column * 78, 16 + row * 78
            d.rect(x, y, 62, 62, d.p.light, 10, 0.03 + ((row * 7 + column * 5) % 9) / 60)
    d.glow(600, 330, 380, d.p.light, 0.6)
    outline = "M600 90 L810 160 V330 C810 460 720 545 600 600 C480 545 390 460 390 330 V160 Z"
    d.path(outline, d.fade(d.p.mid, d.p.dark), d.p.light, 12)
    d.path("M600 90 L810 160 V330 C810 460 720 545 600 600 Z", d.p.light, o=0.12)
    d.line([(500, 345), (575, 420), (710, 265)], d.p.pop, 34)


def surel(d: Drawing) -> None:
    d.sky(0.5)
    d.glow(600, 360, 420, d.p.light, 0.5)
    d.rect(330, 250, 540, 340, d.p.light, 22)
    d.path("M340 262 L600 450 L860 262", stroke=d.p.far, width=12)
    d.path("M340 580 L520 410 M860 580 L680 410", stroke=d.p.far, width=8, o=0.7)
    d.path("M600 0 V250 C600 380 470 380 470 290", stroke=d.p.dark, width=14)
    d.poly([(442, 312), (470, 262), (498, 312)], d.p.dark)
    d.disc(600, 34, 20, d.p.pop)
    d.disc(836, 268, 44, d.p.pop)
    d.rect(830, 244, 12, 30, d.p.light, 6)
    d.disc(836, 288, 7, d.p.light)


def basisdata(d: Drawing) -> None:
    d.studio(560)
    d.shadow(600, 606, 300)
    for n in range(3):
        y = 470 - n * 140
        d.path(f"M370 {y} v110 a230 58 0 0 0 460 0 v-110 z", d.fade(d.p.far, d.p.dark, 1, 0))
        d.disc(600, y, 230, d.p.bottom if n == 2 else d.p.far, ry=58)
        d.ring(600, y, 230, d.p.light, 5, 0.6, ry=58)
        d.disc(450, y + 96, 11, d.p.light)
        d.disc(490, y + 106, 11, d.p.pop)
    d.line([(690, 236), (650, 330), (710, 390), (660, 480), (704, 560)], d.p.light, 9)
    for n in range(22):
        x, y = 730 + (n * 61) % 400, 250 + (n * 83) % 330
        d.rect(
            x, y, 16 + n % 3 * 9, 16 + n % 3 * 9, d.p.pop if n % 3 else d.p.light, 4, 0.85, n * 23
        )


def router(d: Drawing) -> None:
    d.studio(520)
    for n in range(4):
        r = 90 + n * 70
        d.path(
            f"M{600 - r * 0.8} {300 - r * 0.5} A{r} {r} 0 0 1 {600 + r * 0.8} {300 - r * 0.5}",
            stroke=d.p.pop,
            width=16,
            o=0.95 - n * 0.2,
        )
    d.disc(600, 300, 20, d.p.pop)
    d.shadow(600, 560, 360)
    for x in (350, 850):
        d.rect(x - 10, 190, 20, 230, d.p.dark, 10)
    d.rect(260, 400, 680, 150, d.fade(d.p.light, d.p.far), 28)
    d.rect(260, 500, 680, 50, d.p.dark, 24, 0.25)
    for n in range(7):
        d.disc(330 + n * 44, 452, 11, d.p.pop if n % 3 == 0 else d.p.mid)
    d.rect(720, 434, 160, 36, d.p.mid, 8, 0.6)


WORK = {
    "rupiah": (rupiah, "teal", "forest"),
    "bursa": (bursa, "ocean", "forest"),
    "nikel": (nikel, "slate", "brick"),
    "listrik": (listrik, "azure", "dusk"),
    "qr": (qr, "brick", "indigo"),
    "chip": (chip, "plum", "indigo"),
    "ponsel": (ponsel, "azure", "plum"),
    "kode": (kode, "indigo", "slate"),
    "ai": (ai, "plum", "ocean"),
    "gembok": (gembok, "slate", "rose"),
    "kunci": (kunci, "teal", "slate"),
    "perisai": (perisai, "ocean", "indigo"),
    "surel": (surel, "azure", "rose"),
    "basisdata": (basisdata, "indigo", "slate"),
    "router": (router, "slate", "ocean"),
}
