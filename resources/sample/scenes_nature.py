"""Scenes of land, sea and sky, and of those who study them."""
# ruff: noqa: D103 - a scene is named for what it shows

import math

from drawing import HEIGHT, WIDTH, Drawing


def panen(d: Drawing) -> None:
    d.sky()
    d.sun(880, 170, 66)
    d.hills(330, 150, d.p.far, 21, 0.75)
    for n in range(8):
        y = 330 + n * 46
        d.hills(y, 70, (d.p.mid, d.p.far, d.p.dark)[n % 3], 30 + n, 0.95)
        for x in range(20 + n * 9, WIDTH, 74):
            top = y + 12 + 10 * math.sin(x / 90 + n)
            d.line([(x, top + 14), (x - 5, top)], d.p.bottom, 3, 0.6)
            d.line([(x, top + 14), (x + 6, top - 2)], d.p.bottom, 3, 0.6)
    d.poly([(250, 420), (330, 350), (410, 420)], d.p.pop)
    d.rect(272, 420, 116, 60, d.p.light)
    d.rect(316, 438, 30, 42, d.p.dark)


def gunung(d: Drawing) -> None:
    d.sky()
    d.glow(600, 190, 420, d.p.pop, 0.5)
    for n, (x, y, r) in enumerate(
        (
            (600, 210, 60),
            (640, 150, 84),
            (575, 110, 92),
            (690, 70, 116),
            (800, 40, 130),
            (560, 30, 110),
        )
    ):
        d.disc(x, y, r, d.p.light if n % 2 else d.p.far, 0.6)
    d.path("M90 675 Q430 470 556 226 L644 226 Q790 470 1110 675 Z", d.fade(d.p.mid, d.p.dark))
    d.path(
        "M556 226 L644 226 Q676 300 702 340 L660 324 L634 380 L604 316 L572 366 L528 300 Z", d.p.pop
    )
    d.disc(600, 228, 45, d.p.light, ry=10)
    d.hills(580, 80, d.p.dark, 23, 0.9)
    d.hills(640, 60, d.p.mid, 25)
    for x, s in ((170, 1.0), (250, 0.7), (980, 0.9), (1060, 1.2)):
        d.poly([(x - 26 * s, 640), (x, 640 - 96 * s), (x + 26 * s, 640)], d.p.dark)


def hutan(d: Drawing) -> None:
    d.sky()
    d.sun(760, 190, 70)
    for layer, (y, size, colour) in enumerate(
        ((430, 130, d.p.far), (520, 190, d.p.mid), (680, 280, d.p.dark))
    ):
        for n in range(26 - layer * 6):
            x = n * (50 + layer * 17) + layer * 21 - 20
            h = size * (0.75 + ((n * 37 + layer * 11) % 20) / 40)
            for k in range(3):
                w = h * (0.2 + 0.07 * k)
                top = y - h + h * 0.24 * k
                d.poly([(x - w, top + h * 0.46), (x, top), (x + w, top + h * 0.46)], colour)
            d.rect(x - h * 0.03, y - h * 0.14, h * 0.06, h * 0.3, colour)
        d.glow(500 + layer * 160, y, 480, d.p.light, 0.22)


def terumbu(d: Drawing) -> None:
    d.sky()
    for n in range(6):
        x = 130 + n * 190
        d.poly([(x, 0), (x + 60, 0), (x + 230, 675), (x - 30, 675)], d.p.light, 0.07)
    d.hills(600, 120, d.p.mid, 41)
    for n, x in enumerate((90, 230, 390, 860, 1000, 1130)):
        _coral(d, x, 620, 130 + (n * 53) % 90, (d.p.pop, d.p.far, d.p.light)[n % 3])
    d.hills(670, 80, d.p.dark, 44)
    for n in range(9):
        x, y = 360 + (n * 137) % 560, 170 + (n * 71) % 250
        s = 0.8 + (n % 3) * 0.35
        colour = d.p.pop if n % 3 else d.p.light
        d.disc(x, y, 36 * s, colour, ry=17 * s)
        d.poly([(x + 30 * s, y), (x + 58 * s, y - 17 * s), (x + 58 * s, y + 17 * s)], colour)
        d.disc(x - 20 * s, y - 3 * s, 3.6 * s, d.p.dark)
    for n in range(14):
        d.ring(300 + (n * 61) % 640, 90 + (n * 97) % 420, 4 + n % 4 * 3, d.p.light, 2, 0.6)


def _coral(d: Drawing, x: float, y: float, h: float, colour: str) -> None:
    stack = [(x, y, h, 0.0, 22.0)]
    while stack:
        x, y, h, turn, width = stack.pop()
        if h < 26:
            continue
        x2, y2 = x + math.sin(turn) * h * 0.55, y - math.cos(turn) * h * 0.55
        d.line([(x, y), (x2, y2)], colour, width, 0.92)
        stack += [(x2, y2, h * 0.68, turn + bend, width * 0.72) for bend in (-0.55, 0.1, 0.6)]


def es(d: Drawing) -> None:
    d.sky()
    d.sun(930, 150, 58)
    d.poly(
        [
            (0, 430),
            (190, 210),
            (330, 380),
            (520, 150),
            (760, 420),
            (940, 260),
            (1200, 460),
            (1200, 675),
            (0, 675),
        ],
        d.p.far,
    )
    d.poly([(190, 210), (330, 380), (270, 400), (200, 300), (130, 330)], d.p.light, 0.9)
    d.poly(
        [(520, 150), (760, 420), (640, 380), (560, 420), (500, 290), (420, 320)], d.p.light, 0.95
    )
    d.poly([(940, 260), (1110, 395), (980, 370), (860, 350)], d.p.light, 0.85)
    d.poly(
        [(0, 520), (260, 450), (560, 540), (830, 470), (1200, 540), (1200, 675), (0, 675)],
        d.p.light,
        0.9,
    )
    for n in range(7):
        x = 60 + n * 170
        d.line([(x, 675), (x + 40, 610), (x + 10, 570), (x + 60, 530)], d.p.mid, 5, 0.5)
    d.poly([(0, 630), (400, 590), (800, 640), (1200, 600), (1200, 675), (0, 675)], d.p.mid)


def gurun(d: Drawing) -> None:
    d.sky()
    d.sun(300, 180, 76)
    for n, y in enumerate((420, 490, 570, 650)):
        d.hills(y, 110, (d.p.far, d.p.mid, d.p.far, d.p.mid)[n], 50 + n, 0.95)
        d.hills(y + 36, 90, d.p.dark, 60 + n, 0.18)
    d.path("M700 675 Q760 590 690 540 T780 420", stroke=d.p.dark, width=10, o=0.7)
    d.path("M760 675 Q810 590 735 540 T800 420", stroke=d.p.dark, width=8, o=0.7)
    for n in range(5):
        x = 730 + n * 34
        d.rect(x, 408, 31, 18, d.p.pop if n == 0 else d.p.dark, 3)


def lentera(d: Drawing) -> None:
    d.sky()
    d.stars(70, 360)
    d.hills(520, 110, d.p.far, 81, 0.5)
    d.water(520, d.fade(d.p.mid, d.p.dark))
    d.poly([(760, 210), (0, 60), (0, 260)], d.p.light, 0.3)
    d.poly([(760, 210), (1200, 130), (1200, 310)], d.p.light, 0.25)
    d.hills(640, 90, d.p.dark, 83)
    d.poly([(716, 580), (736, 250), (804, 250), (824, 580)], d.p.light)
    for n in range(3):
        y = 300 + n * 96
        w = 37 + n * 5
        d.poly([(770 - w, y), (770 + w, y), (772 + w, y + 44), (768 - w, y + 44)], d.p.pop)
    d.rect(728, 236, 84, 16, d.p.dark, 3)
    d.rect(744, 182, 52, 56, d.p.light)
    d.poly([(730, 184), (770, 140), (810, 184)], d.p.dark)
    d.glow(770, 210, 210, d.p.light, 0.9)


def burung(d: Drawing) -> None:
    d.sky()
    d.sun(600, 430, 120)
    d.hills(520, 60, d.p.far, 131, 0.8)
    d.water(520, d.fade(d.p.mid, d.p.dark))
    for n in range(23):
        row = n - 11
        x, y = 600 + row * 44, 150 + abs(row) * 17 + (n * 37) % 26
        s = 0.55 + (n * 29) % 10 / 16
        d.path(
            f"M{x - 40 * s} {y - 12 * s} Q{x - 16 * s} {y - 26 * s} {x} {y}"
            f" Q{x + 16 * s} {y - 26 * s} {x + 40 * s} {y - 12 * s}",
            stroke=d.p.dark,
            width=7 * s,
        )
    for n in range(24):
        x = (n * 53) % WIDTH
        d.line([(x, 675), (x + 14 - n % 5 * 7, 590 - n % 4 * 16)], d.p.dark, 5)


def planet(d: Drawing) -> None:
    d.rect(0, 0, WIDTH, HEIGHT, d.fade(d.p.dark, d.p.top, 0.4))
    d.stars(150, 675)
    d.glow(620, 340, 480, d.p.far, 0.6)
    d.ring(620, 340, 400, d.p.light, 26, 0.55, ry=96, turn=-16)
    d.disc(620, 340, 210, d.fade(d.p.pop, d.p.mid, 0.7))
    for n, (dy, o) in enumerate(((-110, 0.2), (-40, 0.28), (50, 0.22), (120, 0.16))):
        half = math.sqrt(210**2 - dy**2)
        d.path(
            f"M{620 - half + 4} {340 + dy} q{half - 4} {46 - n * 8} {2 * half - 8} 0",
            stroke=d.p.light,
            width=18,
            o=o,
        )
    d.path("M236 450 A400 96 -16 0 0 1004 230", stroke=d.p.light, width=26, o=0.9)
    d.path("M198 474 A440 118 -16 0 0 1044 216", stroke=d.p.bottom, width=8, o=0.7)
    d.disc(1000, 130, 40, d.fade(d.p.light, d.p.far))


def komet(d: Drawing) -> None:
    d.sky()
    d.stars(140, 470)
    head = (790, 200)
    for spread, o in ((150, 0.16), (90, 0.26), (40, 0.5)):
        d.poly(
            [
                (head[0] + 24, head[1] - 22),
                (head[0] + 22, head[1] + 26),
                (40 + spread, 500 + spread * 0.5),
                (20, 470 - spread),
            ],
            d.p.light,
            o,
        )
    d.glow(*head, 150, d.p.light, 0.95)
    d.disc(*head, 34, d.p.light)
    d.hills(560, 110, d.p.far, 111, 0.8)
    d.hills(620, 90, d.p.mid, 113)
    d.hills(670, 60, d.p.dark, 115)
    d.path("M930 600 v-40 a44 44 0 0 1 88 0 v40 z", d.p.dark)
    d.line([(974, 560), (940, 500)], d.p.pop, 12)
    d.rect(930, 594, 88, 40, d.p.dark)


def teleskop(d: Drawing) -> None:
    d.sky()
    d.stars(130, 420)
    d.glow(820, 120, 360, d.p.light, 0.3)
    d.hills(560, 120, d.p.far, 121, 0.8)
    d.path("M380 520 v-70 a210 210 0 0 1 420 0 v70 z", d.fade(d.p.light, d.p.far, 1, 0.3))
    d.path("M640 250 a210 210 0 0 1 130 110 l-80 50 a130 130 0 0 0 -90 -76 z", d.p.dark)
    d.line([(660, 390), (760, 232)], d.p.pop, 44)
    d.line([(744, 258), (764, 226)], d.p.light, 52)
    d.rect(360, 510, 460, 110, d.p.mid, 6)
    d.rect(560, 550, 60, 72, d.p.dark, 4)
    d.hills(660, 70, d.p.dark, 125)


def mikroskop(d: Drawing) -> None:
    d.studio(540)
    d.ring(850, 250, 170, d.p.light, 10, 0.8)
    d.disc(850, 250, 164, d.p.bottom, 0.85)
    for n in range(11):
        turn, r = n * 2.4, 26 + n * 11
        x, y = 850 + math.cos(turn) * r, 250 + math.sin(turn) * r
        d.disc(x, y, 20 + n % 3 * 7, (d.p.pop, d.p.mid, d.p.far)[n % 3], 0.85)
        d.disc(x, y, 7, d.p.light, 0.9)
    d.shadow(430, 590, 240)
    d.rect(260, 552, 340, 36, d.p.dark, 14)
    d.path("M520 552 C640 480 640 300 500 250", stroke=d.p.dark, width=40)
    d.rect(310, 470, 220, 22, d.p.light, 6)
    d.rect(372, 170, 76, 220, d.p.light, 14, turn=14)
    d.rect(384, 110, 64, 70, d.p.dark, 10, turn=14)
    d.rect(364, 384, 52, 62, d.p.pop, 8, turn=14)


def dna(d: Drawing) -> None:
    d.sky(0.6)
    d.glow(600, 338, 520, d.p.light, 0.4)
    for n in range(46):
        t = n / 45
        x, swing = 60 + t * 1080, math.sin(t * math.tau * 1.75)
        y1, y2 = 338 + swing * 170, 338 - swing * 170
        if n % 2 == 0:
            d.line([(x, y1), (x, y2)], d.p.light, 6, 0.55)
        front = math.cos(t * math.tau * 1.75) > 0
        d.disc(x, y1, 22 if front else 14, d.p.pop)
        d.disc(x, y2, 14 if front else 22, d.p.light)


def peta(d: Drawing) -> None:
    d.rect(0, 0, WIDTH, HEIGHT, d.fade(d.p.bottom, d.p.far, 0.5))
    for n in range(1, 12):
        d.rect(n * 100, 0, 2, HEIGHT, d.p.light, o=0.4)
    for n in range(1, 7):
        d.rect(0, n * 100, WIDTH, 2, d.p.light, o=0.4)
    islands = (
        (180, 210, 120, 60),
        (390, 300, 90, 130),
        (600, 180, 150, 70),
        (700, 420, 180, 80),
        (960, 240, 100, 120),
        (330, 540, 130, 50),
        (1040, 520, 80, 60),
    )
    for grow, colour, o in ((34, d.p.light, 0.25), (16, d.p.light, 0.35), (0, d.p.mid, 1.0)):
        for x, y, w, h in islands:
            d.disc(x, y, w + grow, colour, o, ry=h + grow)
            d.disc(x + w * 0.6, y + h * 0.4, w * 0.6 + grow, colour, o, ry=h * 0.6 + grow)
    d.path("M190 230 C320 420 520 100 640 210 S820 520 980 270", stroke=d.p.pop, width=8)
    for x, y in ((190, 230), (640, 210), (980, 270)):
        d.disc(x, y, 20, d.p.light)
        d.disc(x, y, 12, d.p.pop)


NATURE = {
    "panen": (panen, "forest", "sand"),
    "gunung": (gunung, "slate", "dusk"),
    "hutan": (hutan, "forest", "teal"),
    "terumbu": (terumbu, "ocean", "indigo"),
    "es": (es, "azure", "slate"),
    "gurun": (gurun, "sand", "rose"),
    "lentera": (lentera, "night", "dusk"),
    "burung": (burung, "dusk", "rose"),
    "planet": (planet, "night", "plum"),
    "komet": (komet, "night", "plum"),
    "teleskop": (teleskop, "night", "dusk"),
    "mikroskop": (mikroskop, "teal", "plum"),
    "dna": (dna, "indigo", "teal"),
    "peta": (peta, "teal", "cream"),
}
