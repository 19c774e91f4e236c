"""Scenes of sport and the arts."""
# ruff: noqa: D103 - a scene is named for what it shows

import math

from drawing import HEIGHT, WIDTH, Drawing


def bola(d: Drawing) -> None:
    d.rect(0, 0, WIDTH, HEIGHT, d.fade(d.p.dark, d.p.top))
    d.glow(330, 60, 480, d.p.light, 0.6)
    d.glow(1000, 40, 420, d.p.light, 0.4)
    d.path("M0 470 Q600 400 1200 470 V675 H0 Z", "#2F9259")
    for n in range(-5, 7, 2):
        d.poly(
            [(600 + n * 60, 436), (660 + n * 60, 436), (740 + n * 190, 675), (560 + n * 190, 675)],
            "#FFFFFF",
            0.07,
        )
    d.line([(0, 560), (WIDTH, 560)], "#FFFFFF", 9, 0.85)
    d.disc(600, 590, 150, d.p.dark, 0.4, ry=18)
    d.disc(600, 440, 152, "#FFFFFF")
    d.disc(630, 465, 140, d.p.far, 0.18)
    _patch(d, 600, 440, 54, 0)
    for n in range(5):
        turn = math.tau * n / 5 - math.pi / 2
        x, y = 600 + math.cos(turn) * 128, 440 + math.sin(turn) * 128
        d.line([(600 + math.cos(turn) * 52, 440 + math.sin(turn) * 52), (x, y)], d.p.dark, 6)
        _patch(d, x, y, 30, turn + math.pi / 2)
    d.ring(600, 440, 153, d.p.dark, 6)


def _patch(d: Drawing, x: float, y: float, r: float, turn: float) -> None:
    corners = [turn + math.tau * n / 5 - math.pi / 2 for n in range(5)]
    d.poly([(x + math.cos(c) * r, y + math.sin(c) * r) for c in corners], d.p.dark)


def kok(d: Drawing) -> None:
    d.sky(0.5)
    d.glow(640, 300, 460, d.p.light, 0.5)
    for n in range(8):
        d.rect(0, 470 + n * 28, WIDTH, 3, d.p.dark, o=0.3)
    for n in range(40):
        d.rect(n * 31, 470, 3, 206, d.p.dark, o=0.3)
    d.rect(0, 452, WIDTH, 26, d.p.light)
    for n in range(7):
        spread = (n - 3) * 46
        d.poly(
            [
                (600 + spread * 0.36 - 14, 250),
                (600 + spread * 0.36 + 14, 250),
                (600 + spread + 34, 56),
                (600 + spread - 34, 56),
            ],
            d.p.light,
            0.92 if n % 2 else 0.75,
        )
        d.line([(600 + spread * 0.36, 250), (600 + spread, 70)], d.p.far, 4)
    for y, w in ((196, 78), (150, 106)):
        d.line([(600 - w, y), (600 + w, y)], d.p.pop, 7)
    d.path("M536 250 h128 v40 a64 62 0 0 1 -128 0 z", d.p.pop)
    d.rect(536, 246, 128, 18, d.p.dark)
    for n in range(3):
        d.line([(300 + n * 50, 120 + n * 80), (420 + n * 30, 140 + n * 70)], d.p.light, 6, 0.35)


def basket(d: Drawing) -> None:
    d.sky(0.4)
    d.rect(430, 70, 480, 300, d.p.light, 12)
    d.rect(560, 180, 220, 150, d.p.pop, 4)
    d.rect(572, 192, 196, 126, d.p.light)
    d.rect(550, 356, 240, 16, d.p.pop, 8)
    for n in range(9):
        x = 562 + n * 27
        d.line([(x, 372), (670 + (x - 670) * 0.62, 520)], d.p.light, 5, 0.9)
        d.line(
            [(562 + n * 27, 372), (670 + (562 + (8 - n) * 27 - 670) * 0.2 + (x - 670) * 0.45, 520)],
            d.p.light,
            3,
            0.6,
        )
    d.disc(330, 330, 120, d.p.pop)
    d.ring(330, 330, 120, d.p.dark, 7)
    d.line([(210, 330), (450, 330)], d.p.dark, 7)
    d.line([(330, 210), (330, 450)], d.p.dark, 7)
    d.path("M245 245 Q320 330 245 415 M415 245 Q340 330 415 415", stroke=d.p.dark, width=7)


def lari(d: Drawing) -> None:
    d.sky()
    d.sun(600, 250, 88)
    d.hills(310, 90, d.p.far, 11, 0.8)
    d.hills(312, 26, d.p.dark, 15)
    d.rect(0, 300, WIDTH, 376, d.fade(d.p.mid, d.p.pop))
    for n in range(-6, 8):
        d.poly(
            [(600 + n * 42, 300), (604 + n * 42, 300), (612 + n * 260, 675), (596 + n * 260, 675)],
            d.p.light,
            0.9,
        )
    for n in range(-6, 7):
        d.rect(600 + n * 158 + 30, 520, 96, 8, d.p.light, o=0.55)


def sepeda(d: Drawing) -> None:
    d.sky()
    d.sun(260, 210, 80)
    d.hills(430, 210, d.p.far, 101, 0.8)
    d.hills(540, 100, d.p.mid, 103)
    d.rect(0, 560, WIDTH, 116, d.p.dark)
    d.rect(0, 612, WIDTH, 6, d.p.light, o=0.5)
    for x in (440, 800):
        d.ring(x, 470, 120, d.p.dark, 14)
        d.ring(x, 470, 110, d.p.light, 4, 0.7)
        for n in range(9):
            turn = math.pi * n / 9
            dx, dy = math.cos(turn) * 108, math.sin(turn) * 108
            d.line([(x - dx, 470 - dy), (x + dx, 470 + dy)], d.p.light, 2, 0.55)
    d.line([(440, 470), (540, 300), (730, 300), (600, 470), (440, 470)], d.p.pop, 15)
    d.line([(600, 470), (530, 270)], d.p.pop, 15)
    d.line([(800, 470), (720, 250), (760, 230), (786, 250)], d.p.pop, 14)
    d.line([(490, 264), (572, 264)], d.p.dark, 22)
    d.disc(600, 470, 26, d.p.dark)


def renang(d: Drawing) -> None:
    d.rect(0, 0, WIDTH, HEIGHT, d.fade(d.p.top, d.p.bottom))
    for lane in range(5):
        y = 60 + lane * 184
        for n in range(34):
            d.rect(
                n * 37 - 8,
                y + 8 * math.sin(n / 2.2 + lane),
                30,
                16,
                d.p.pop if n // 2 % 2 else d.p.light,
                8,
            )
        for n in range(7):
            x = (n * 197 + lane * 83) % 1200
            d.path(f"M{x} {y + 78} q24 -18 48 0 t48 0 t48 0", stroke=d.p.light, width=6, o=0.35)
    d.disc(640, 330, 40, d.p.pop)
    d.path("M640 370 q-150 10 -250 40 q130 26 270 -4 z", d.p.dark, o=0.75)
    d.line([(660, 350), (740, 270), (840, 300)], d.p.dark, 26, 0.85)
    for n in range(12):
        d.disc(820 + (n * 29) % 120, 250 + (n * 47) % 90, 5 + n % 3 * 3, d.p.light, 0.85)


def film(d: Drawing) -> None:
    d.rect(0, 0, WIDTH, HEIGHT, d.fade(d.p.dark, d.p.top))
    d.poly([(430, 300), (1200, 40), (1200, 590), (430, 350)], d.p.light, 0.28)
    d.poly([(430, 316), (1200, 190), (1200, 450), (430, 336)], d.p.light, 0.35)
    d.rect(190, 250, 250, 160, d.p.mid, 18)
    d.rect(430, 292, 46, 70, d.p.light, 8)
    for x, y, r in ((230, 180, 88), (390, 150, 72)):
        d.disc(x, y, r, d.p.far)
        d.ring(x, y, r, d.p.light, 7)
        for n in range(5):
            turn = math.tau * n / 5
            d.disc(x + math.cos(turn) * r * 0.56, y + math.sin(turn) * r * 0.56, r * 0.2, d.p.dark)
        d.disc(x, y, r * 0.13, d.p.pop)
    d.line([(290, 410), (220, 675)], d.p.mid, 18)
    d.line([(340, 410), (410, 675)], d.p.mid, 18)
    for n in range(16):
        d.disc(560 + (n * 71) % 600, 210 + (n * 53) % 240, 3 + n % 3, d.p.light, 0.7)
    for n in range(9):
        x = 560 + n * 78
        d.disc(x, 588, 26, d.p.dark)
        d.path(f"M{x - 44} 675 a44 50 0 0 1 88 0 z", d.p.dark)


def panggung(d: Drawing) -> None:
    d.rect(0, 0, WIDTH, HEIGHT, d.fade(d.p.dark, d.p.top))
    d.poly([(520, 0), (680, 0), (860, 560), (340, 560)], d.p.light, 0.3)
    d.poly([(570, 0), (630, 0), (730, 560), (470, 560)], d.p.light, 0.3)
    d.rect(0, 540, WIDTH, 136, d.p.mid)
    d.disc(600, 566, 260, d.p.light, 0.45, ry=34)
    for side in (0, 1):
        for n in range(5):
            x = n * 62 if side == 0 else WIDTH - (n + 1) * 62
            d.rect(x, 0, 62, 560, d.fade(d.p.pop, d.p.dark, 1, 0), 0, 0.92)
    for n in range(10):
        d.path(f"M{n * 120} 0 h120 v54 a60 46 0 0 1 -120 0 z", d.p.pop)
    d.line([(600, 560), (600, 360)], d.p.dark, 9)
    d.rect(582, 306, 36, 62, d.p.dark, 18)
    d.disc(600, 562, 44, d.p.dark, ry=9)


def buku(d: Drawing) -> None:
    d.studio(530)
    d.shadow(600, 580, 400)
    d.path(
        "M600 210 C500 150 330 150 220 190 V530 C330 490 500 490 600 550 Z",
        d.fade(d.p.light, d.p.bottom, 1, 0),
    )
    d.path(
        "M600 210 C700 150 870 150 980 190 V530 C870 490 700 490 600 550 Z",
        d.fade(d.p.bottom, d.p.light, 1, 0),
    )
    d.line([(600, 214), (600, 548)], d.p.mid, 6, 0.6)
    for n in range(7):
        y = 236 + n * 36
        d.path(f"M270 {y} C360 {y - 24} 480 {y - 16} 560 {y + 22}", stroke=d.p.mid, width=7, o=0.5)
        d.path(f"M930 {y} C840 {y - 24} 720 {y - 16} 640 {y + 22}", stroke=d.p.mid, width=7, o=0.5)
    d.poly([(860, 168), (910, 172), (910, 320), (885, 294), (860, 318)], d.p.pop)
    for n in range(9):
        d.disc(420 + n * 46, 120 - (n * 37) % 80, 6 + n % 3 * 3, d.p.light, 0.6)


def wayang(d: Drawing) -> None:
    d.rect(0, 0, WIDTH, HEIGHT, d.fade(d.p.dark, d.p.top))
    d.rect(90, 50, 1020, 540, d.fade(d.p.bottom, d.p.light), 10)
    d.glow(600, 300, 420, d.p.light, 0.9)
    d.path(
        "M600 70 C700 210 790 330 770 480 C760 560 680 580 600 580"
        " C520 580 440 560 430 480 C410 330 500 210 600 70 Z",
        d.p.dark,
    )
    d.line([(600, 300), (600, 640)], d.p.pop, 12)
    for n in range(6):
        y, w = 470 - n * 58, 120 - n * 15
        d.path(
            f"M600 {y} q{-w * 0.5} -54 {-w} -6 M600 {y} q{w * 0.5} -54 {w} -6",
            stroke=d.p.pop,
            width=8,
        )
        d.disc(600 - w, y - 6, 8, d.p.bottom)
        d.disc(600 + w, y - 6, 8, d.p.bottom)
    d.disc(600, 150, 14, d.p.pop)
    d.rect(530, 500, 140, 50, d.p.pop, 6)
    d.rect(590, 510, 20, 40, d.p.dark)
    d.rect(0, 590, WIDTH, 90, d.p.mid)


def musik(d: Drawing) -> None:
    d.studio(590)
    d.disc(450, 330, 230, d.p.dark)
    for n in range(6):
        d.ring(450, 330, 215 - n * 22, d.p.far, 3, 0.5)
    d.disc(450, 330, 84, d.p.pop)
    d.disc(450, 330, 14, d.p.light)
    d.path("M450 330 L630 200 A222 222 0 0 1 668 280 Z", d.p.light, o=0.12)
    d.line([(790, 110), (800, 300), (620, 430)], d.p.light, 14)
    d.disc(790, 110, 30, d.p.light)
    for n in range(13):
        h = 40 + 150 * abs(math.sin(n * 0.9)) * (1 - abs(n - 6) / 10)
        d.rect(860 + n * 24, 380 - h / 2, 13, h, d.p.pop if n % 3 == 0 else d.p.light, 6, 0.9)


def kopi(d: Drawing) -> None:
    d.studio(500)
    d.rect(700, 60, 360, 300, d.p.bottom, 12, 0.55)
    d.rect(876, 60, 8, 300, d.p.dark, o=0.5)
    d.rect(700, 206, 360, 8, d.p.dark, o=0.5)
    d.shadow(470, 570, 300)
    d.disc(470, 560, 270, d.p.light, ry=36)
    d.disc(470, 552, 200, d.p.far, 0.5, ry=20)
    d.ring(690, 390, 70, d.p.light, 30)
    d.path(
        "M270 300 h400 v80 c0 120 -80 170 -200 170 s-200 -50 -200 -170 z",
        d.fade(d.p.light, d.p.bottom, 1, 0),
    )
    d.disc(470, 300, 200, d.p.light, ry=38)
    d.disc(470, 304, 178, d.p.dark, ry=28)
    for n in range(3):
        x = 390 + n * 80
        d.path(f"M{x} 230 c-40 -50 40 -80 0 -140", stroke=d.p.light, width=12, o=0.4)
    d.disc(850, 548, 34, d.p.pop, ry=20)
    d.disc(930, 566, 34, d.p.pop, ry=20)


def batik(d: Drawing) -> None:
    d.rect(0, 0, WIDTH, HEIGHT, d.fade(d.p.mid, d.p.dark, 0.6))
    for row in range(-1, 4):
        for column in range(-1, 5):
            x, y = column * 400 + (row % 2) * 200 + 40, row * 300 + 120
            petal = d.p.bottom if row % 2 else d.p.far
            for n in range(4):
                turn = math.pi / 4 + n * math.pi / 2
                px, py = x + math.cos(turn) * 96, y + math.sin(turn) * 96
                d.disc(px, py, 78, petal)
                d.disc(px, py, 40, d.p.mid)
                d.disc(px, py, 15, d.p.pop)
            d.disc(x, y, 34, d.p.light)
            for n in range(4):
                turn = n * math.pi / 2
                d.disc(x + math.cos(turn) * 184, y + math.sin(turn) * 138, 12, d.p.light, 0.85)


LEISURE = {
    "bola": (bola, "night", "ocean"),
    "kok": (kok, "azure", "teal"),
    "basket": (basket, "indigo", "brick"),
    "lari": (lari, "brick", "dusk"),
    "sepeda": (sepeda, "sand", "teal"),
    "renang": (renang, "azure", "teal"),
    "film": (film, "night", "rose"),
    "panggung": (panggung, "rose", "plum"),
    "buku": (buku, "brick", "teal"),
    "wayang": (wayang, "brick", "plum"),
    "musik": (musik, "rose", "indigo"),
    "kopi": (kopi, "brick", "teal"),
    "batik": (batik, "brick", "indigo"),
}
