"""Scenes of towns, harbours and buildings."""
# ruff: noqa: D103 - a scene is named for what it shows

import math

from drawing import HEIGHT, WIDTH, Drawing


def bank(d: Drawing) -> None:
    d.sky()
    d.sun(930, 190, 62)
    d.town(560, d.p.far, 4, 260)
    d.rect(0, 556, WIDTH, 120, d.p.dark)
    stone = d.fade(d.p.light, d.p.bottom)
    d.poly([(300, 270), (600, 138), (900, 270)], stone)
    d.poly([(380, 254), (600, 160), (820, 254)], d.p.mid, 0.35)
    d.rect(300, 270, 600, 34, d.p.light)
    for n in range(6):
        x = 330 + n * 100
        d.rect(x, 304, 42, 216, d.fade(d.p.light, d.p.far, 1, 0))
        d.rect(x - 8, 304, 58, 12, d.p.light)
    d.rect(372, 304, 456, 216, d.p.dark, o=0.14)
    for n in range(3):
        d.rect(280 - n * 24, 520 + n * 18, 640 + n * 48, 18, d.p.light, o=1 - n * 0.14)


def pelabuhan(d: Drawing) -> None:
    d.sky()
    d.sun(320, 330, 74)
    d.hills(470, 90, d.p.far, 3, 0.7)
    d.water(470, d.fade(d.p.mid, d.p.dark))
    for n, x in enumerate((520, 800, 1040)):
        _crane(d, x, 476, 1 - n * 0.14)
    colours = (d.p.pop, d.p.far, d.p.light, d.p.mid)
    for row in range(4):
        for column in range(12 - row):
            colour = colours[(row * 3 + column * 5) % 4]
            d.rect(430 + column * 64 + row * 20, 448 - row * 30, 60, 27, colour, 2)
    d.rect(380, 474, WIDTH, 22, d.p.dark)


def _crane(d: Drawing, x: float, y: float, s: float) -> None:
    ink = d.p.dark
    for a, b in (((-60, 0), (-30, -300)), ((60, 0), (30, -300)), ((-50, -90), (50, -90))):
        d.line([(x + a[0] * s, y + a[1] * s), (x + b[0] * s, y + b[1] * s)], ink, 12 * s)
    d.line([(x - 250 * s, y - 290 * s), (x + 130 * s, y - 290 * s)], ink, 14 * s)
    d.line([(x - 240 * s, y - 290 * s), (x, y - 390 * s), (x + 120 * s, y - 290 * s)], ink, 5 * s)
    d.line([(x, y - 300 * s), (x, y - 390 * s)], ink, 10 * s)
    d.line([(x - 170 * s, y - 290 * s), (x - 170 * s, y - 190 * s)], ink, 4 * s)
    d.rect(x - 205 * s, y - 190 * s, 70 * s, 30 * s, d.p.pop, 2)


def kapal(d: Drawing) -> None:
    d.sky()
    d.sun(850, 300, 92)
    d.hills(430, 70, d.p.far, 8, 0.6)
    d.water(430, d.fade(d.p.mid, d.p.dark))
    d.poly([(210, 420), (900, 420), (850, 505), (270, 505)], d.p.dark)
    d.poly([(246, 470), (872, 470), (850, 505), (270, 505)], d.p.pop)
    colours = (d.p.light, d.p.far, d.p.pop, d.p.mid)
    for row in range(3):
        for column in range(8 - row):
            d.rect(250 + column * 60, 388 - row * 32, 56, 29, colours[(row + column * 3) % 4], 2)
    d.rect(756, 286, 96, 134, d.p.light, 4)
    for n in range(3):
        d.rect(768, 300 + n * 34, 72, 14, d.p.mid, 3)
    d.rect(786, 236, 34, 52, d.p.dark, 3)
    for n in range(4):
        d.disc(800 + n * 46, 208 - n * 26, 20 + n * 9, d.p.light, 0.3 - n * 0.06)


def pasar(d: Drawing) -> None:
    d.sky()
    d.glow(600, 250, 560, d.p.light, 0.55)
    d.town(420, d.p.far, 12, 210)
    d.rect(0, 416, WIDTH, 260, d.p.mid)
    for n in range(3):
        x = 90 + n * 360
        d.rect(x + 14, 300, 10, 250, d.p.dark)
        d.rect(x + 276, 300, 10, 250, d.p.dark)
        for k in range(6):
            colour = d.p.pop if (k + n) % 2 else d.p.light
            d.path(f"M{x + k * 50} 250 h50 v52 a25 26 0 0 1 -50 0 z", colour)
        d.rect(x, 232, 300, 22, d.p.dark, 4)
        d.rect(x + 6, 440, 288, 112, d.p.dark, 6)
        for k in range(9):
            fruit = (d.p.pop, d.p.bottom, d.p.far)[(k + n) % 3]
            d.disc(x + 34 + k * 29, 428 - (k % 2) * 14, 20, fruit)
        d.glow(x + 150, 350, 120, d.p.light, 0.5)
        d.disc(x + 150, 336, 11, d.p.light)
    d.rect(0, 552, WIDTH, 124, d.p.dark, o=0.55)


def skyline(d: Drawing) -> None:
    d.sky()
    d.sun(420, 400, 110)
    d.town(600, d.p.far, 5, 300)
    d.town(630, d.p.mid, 9, 250, 0.1)
    d.town(HEIGHT, d.p.dark, 14, 230, 0.3)


def kereta(d: Drawing) -> None:
    d.sky()
    d.stars(90, 330)
    d.sun(900, 160, 54)
    d.hills(430, 160, d.p.far, 2, 0.7)
    d.hills(500, 90, d.p.mid, 17)
    for x in range(60, WIDTH, 190):
        d.path(f"M{x} 675 v-90 a95 80 0 0 1 190 0 v90", stroke=d.p.dark, width=26)
    d.rect(0, 490, WIDTH, 26, d.p.dark)
    for n in range(4):
        x = 40 + n * 250
        d.rect(x, 392, 240, 92, d.p.pop if n == 3 else d.p.light, 14)
        for k in range(4):
            d.rect(x + 22 + k * 52, 410, 38, 30, d.p.dark, 4)
            d.rect(x + 24 + k * 52, 412, 34, 26, d.p.bottom, 3, 0.9)
        d.rect(x, 456, 240, 8, d.p.mid)
        d.disc(x + 55, 486, 13, d.p.dark)
        d.disc(x + 185, 486, 13, d.p.dark)
    d.glow(1045, 440, 150, d.p.light, 0.8)


def lab(d: Drawing) -> None:
    d.sky()
    d.stars(60, 260)
    d.hills(520, 130, d.p.far, 6, 0.6)
    d.rect(0, 540, WIDTH, 136, d.p.dark)
    d.rect(220, 250, 520, 300, d.fade(d.p.mid, d.p.dark))
    d.rect(740, 350, 260, 200, d.p.dark)
    d.poly([(220, 250), (740, 200), (740, 250)], d.p.mid)
    for row in range(3):
        for column in range(8):
            bright = (row * 5 + column * 3) % 7 in (0, 3)
            colour, strength = (d.p.light, 0.95) if bright else (d.p.far, 0.5)
            d.rect(246 + column * 60, 282 + row * 78, 44, 50, colour, 3, strength)
    d.rect(776, 390, 190, 110, d.p.pop, 4, 0.9)
    d.rect(866, 390, 6, 110, d.p.dark)
    d.glow(870, 560, 260, d.p.pop, 0.5)
    for x, s in ((120, 1.0), (1070, 1.25), (1140, 0.8)):
        d.rect(x - 5, 470, 10, 76, d.p.dark)
        d.disc(x, 450 - 20 * s, 48 * s, d.p.dark, ry=66 * s)


def server(d: Drawing) -> None:
    d.rect(0, 0, WIDTH, HEIGHT, d.fade(d.p.dark, d.p.top))
    d.glow(600, 310, 420, d.p.bottom, 0.8)
    floor = [(0, HEIGHT), (500, 400), (700, 400), (WIDTH, HEIGHT)]
    d.poly(floor, d.fade(d.p.far, d.p.dark))
    for side in (-1, 1):
        for n in range(5):
            near, far = 600 + side * (600 - n * 104), 600 + side * (600 - n * 104 - 92)
            a, b = 320 - n * 48, 320 - n * 48 - 42
            d.poly(
                [(near, 330 - a), (far, 330 - b), (far, 330 + b), (near, 330 + a)],
                d.fade(d.p.mid, d.p.dark),
            )
            _slots(d, near, far, a, b)


def _slots(d: Drawing, near: float, far: float, a: float, b: float) -> None:
    for k in range(1, 9):
        share = k / 9 * 2 - 1
        x1, x2 = near + (far - near) * 0.16, near + (far - near) * 0.84
        y1, y2 = 330 + share * (a - 8), 330 + share * (b + 2)
        d.line([(x1, y1), (x2, y2)], d.p.far, 5, 0.75)
        colour = d.p.pop if (k * 7 + int(near)) % 5 == 0 else d.p.light
        d.disc(x1 + (x2 - x1) * 0.12, y1 + (y2 - y1) * 0.12, 5, colour)


def rumah_sakit(d: Drawing) -> None:
    d.sky()
    d.glow(600, 300, 520, d.p.light, 0.6)
    d.town(560, d.p.far, 18, 200)
    d.rect(0, 556, WIDTH, 120, d.p.dark)
    d.rect(250, 300, 700, 260, d.p.light, 8)
    d.rect(450, 170, 300, 390, d.fade(d.p.light, d.p.bottom), 8)
    d.rect(572, 206, 56, 150, d.p.pop, 6)
    d.rect(525, 253, 150, 56, d.p.pop, 6)
    for row in range(2):
        for column in range(3):
            for left in (280, 776):
                d.rect(left + column * 52, 340 + row * 76, 36, 48, d.p.mid, 4, 0.8)
    d.rect(548, 430, 104, 130, d.p.mid, 6)
    d.rect(597, 430, 6, 130, d.p.light)
    d.rect(500, 404, 200, 22, d.p.pop, 6)
    for x in (130, 1070):
        d.rect(x - 6, 470, 12, 90, d.p.dark)
        d.disc(x, 430, 62, d.p.mid, ry=78)


def stadion(d: Drawing) -> None:
    d.sky()
    d.stars(40, 200)
    for x in (130, 1070):
        d.line([(x, 470), (x, 150)], d.p.dark, 16)
        d.rect(x - 66, 96, 132, 66, d.p.dark, 6)
        for n in range(8):
            d.disc(x - 46 + n % 4 * 31, 114 + n // 4 * 30, 10, d.p.light)
        d.glow(x, 128, 330, d.p.light, 0.8)
    d.path("M0 430 Q600 250 1200 430 V675 H0 Z", d.p.dark)
    for row in range(6):
        for n in range(58):
            x = 12 + n * 20.6
            y = 392 + row * 15 - 82 * math.sin(math.pi * x / WIDTH)
            colour = (d.p.light, d.p.pop, d.p.far, d.p.mid)[(n * 7 + row * 3) % 4]
            d.disc(x, y, 4.6, colour, 0.85)
    d.path("M0 520 Q600 420 1200 520 V675 H0 Z", "#2E8B57")
    for n in range(0, 6, 2):
        d.poly(
            [
                (n * 200, 675),
                (n * 200 + 200, 675),
                (640 + (n - 2.5) * 60, 468),
                (580 + (n - 2.5) * 60, 468),
            ],
            "#FFFFFF",
            0.08,
        )
    d.ring(600, 600, 150, "#FFFFFF", 6, 0.8, ry=54)
    d.line([(0, 600), (WIDTH, 600)], "#FFFFFF", 6, 0.8)


def kota_hujan(d: Drawing) -> None:
    d.sky()
    d.town(560, d.p.far, 31, 330, 0.12)
    d.town(600, d.p.mid, 36, 240, 0.25)
    d.rect(0, 590, WIDTH, 90, d.p.dark)
    for n in range(26):
        x = (n * 97) % WIDTH
        d.rect(x, 600 + n % 5 * 14, 60, 4, d.p.light, 2, 0.3)
    for n in range(120):
        x, y = (n * 131) % 1260, (n * 89) % 640
        d.line([(x, y), (x - 12, y + 38)], d.p.light, 2, 0.35)
    for n, x in enumerate((260, 520, 790, 960)):
        s = 0.9 + n % 2 * 0.3
        colour = d.p.pop if n % 2 == 0 else d.p.light
        d.path(f"M{x - 74 * s} 520 a{74 * s} {70 * s} 0 0 1 {148 * s} 0 z", colour)
        d.line([(x, 520), (x, 596)], d.p.dark, 5)
        d.path(f"M{x - 20 * s} 612 v-54 a{20 * s} 22 0 0 1 {40 * s} 0 v54 z", d.p.dark)


def sidang(d: Drawing) -> None:
    d.rect(0, 0, WIDTH, HEIGHT, d.fade(d.p.top, d.p.mid))
    d.glow(600, 210, 480, d.p.bottom, 0.75)
    d.ring(600, 170, 96, d.p.light, 8)
    d.ring(600, 170, 96, d.p.light, 5, ry=96, o=0.7)
    d.ring(600, 170, 44, d.p.light, 5, 0.8, ry=96)
    d.line([(504, 170), (696, 170)], d.p.light, 5, 0.8)
    for n in range(5):
        d.rect(100 + n * 50, 60, 6, 240, d.p.light, o=0.35)
        d.poly([(106 + n * 50, 64), (140 + n * 50, 76), (106 + n * 50, 100)], d.p.pop)
        d.rect(894 + n * 50, 60, 6, 240, d.p.light, o=0.35)
        d.poly([(900 + n * 50, 64), (934 + n * 50, 76), (900 + n * 50, 100)], d.p.light)
    d.rect(470, 318, 260, 56, d.p.dark, 6)
    for row in range(4):
        y, s = 420 + row * 62, 1 + row * 0.24
        d.path(
            f"M-20 {y + 60} Q600 {y - 40} 1220 {y + 60} V675 H-20 Z", (d.p.dark, d.p.mid)[row % 2]
        )
        count = 15 - row * 2
        for n in range(count):
            x = 600 + (n - (count - 1) / 2) * (1120 / count)
            top = y - 4 + ((x - 600) / 600) ** 2 * 52
            d.disc(x, top - 18 * s, 12 * s, d.p.far)
            d.path(f"M{x - 20 * s} {top + 16} a{20 * s} {22 * s} 0 0 1 {40 * s} 0 z", d.p.far)


def jembatan(d: Drawing) -> None:
    d.sky()
    d.sun(250, 220, 70)
    d.hills(470, 200, d.p.far, 71, 0.7)
    d.hills(560, 120, d.p.mid, 73)
    d.water(560, d.fade(d.p.mid, d.p.dark))
    for x in (330, 870):
        d.rect(x - 14, 150, 28, 440, d.p.dark, 4)
        d.rect(x - 34, 230, 68, 12, d.p.dark)
    d.path("M-40 420 Q180 330 330 160 Q600 560 870 160 Q1020 330 1240 420", stroke=d.p.pop, width=9)
    for x in range(360, 860, 30):
        share = (x - 600) / 270
        d.line([(x, 360 - 200 * share * share), (x, 470)], d.p.dark, 3, 0.7)
    d.rect(-10, 466, WIDTH + 20, 20, d.p.dark)


TOWNS = {
    "bank": (bank, "ocean", "brick"),
    "pelabuhan": (pelabuhan, "ocean", "dusk"),
    "kapal": (kapal, "teal", "dusk"),
    "pasar": (pasar, "brick", "plum"),
    "skyline": (skyline, "dusk", "rose"),
    "kereta": (kereta, "night", "plum"),
    "lab": (lab, "dusk", "indigo"),
    "server": (server, "indigo", "teal"),
    "rumah-sakit": (rumah_sakit, "mint", "azure"),
    "stadion": (stadion, "night", "dusk"),
    "kota-hujan": (kota_hujan, "slate", "indigo"),
    "sidang": (sidang, "ocean", "plum"),
    "jembatan": (jembatan, "teal", "dusk"),
}
