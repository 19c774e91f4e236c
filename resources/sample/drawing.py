"""A sheet to draw flat, layered scenes on: shapes go in, SVG comes out."""
# ruff: noqa: S311, PLR0917 - chance only scatters stars; a shape is its coordinates

import math
from dataclasses import dataclass
from random import Random

WIDTH, HEIGHT = 1200, 675
Points = list[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one picture, by role."""

    top: str  # of the ground, which runs from top
    bottom: str  # to bottom
    far: str
    mid: str
    dark: str
    light: str
    pop: str  # the one bright spot


class Drawing:
    """Shapes in the order they are painted."""

    def __init__(self, palette: Palette, *, mirrored: bool = False) -> None:
        self.p = palette
        self.random = Random(7)
        self._defs: list[str] = []
        self._shapes: list[str] = []
        self._mirrored = mirrored

    def svg(self) -> str:
        """Return the whole picture."""
        turn = f' transform="translate({WIDTH} 0) scale(-1 1)"' if self._mirrored else ""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
            f"<defs>{''.join(self._defs)}</defs><g{turn}>{''.join(self._shapes)}</g></svg>"
        )

    # ------------------------------------------------------------ shapes

    def rect(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        fill: str,
        r: float = 0,
        o: float = 1.0,
        turn: float = 0.0,
    ) -> None:
        """A rectangle with corners of radius `r`, turned around its middle."""
        spin = f' transform="rotate({turn} {x + w / 2} {y + h / 2})"' if turn else ""
        self._shapes.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" rx="{r}"'
            f' fill="{fill}" opacity="{o}"{spin}/>'
        )

    def disc(
        self, x: float, y: float, r: float, fill: str, o: float = 1.0, ry: float | None = None
    ) -> None:
        """A disc, or an ellipse."""
        self._shapes.append(
            f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{r:.1f}" ry="{ry or r:.1f}"'
            f' fill="{fill}" opacity="{o}"/>'
        )

    def ring(
        self,
        x: float,
        y: float,
        r: float,
        stroke: str,
        width: float,
        o: float = 1.0,
        ry: float | None = None,
        turn: float = 0.0,
    ) -> None:
        """A circle that is a line."""
        self._shapes.append(
            f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{r:.1f}" ry="{ry or r:.1f}" fill="none"'
            f' stroke="{stroke}" stroke-width="{width}" opacity="{o}"'
            f' transform="rotate({turn} {x} {y})"/>'
        )

    def poly(self, points: Points, fill: str, o: float = 1.0) -> None:
        """A filled polygon."""
        corners = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self._shapes.append(f'<polygon points="{corners}" fill="{fill}" opacity="{o}"/>')

    def line(self, points: Points, stroke: str, width: float = 6, o: float = 1.0) -> None:
        """A line with round ends and joins."""
        corners = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self._shapes.append(
            f'<polyline points="{corners}" fill="none" stroke="{stroke}" stroke-width="{width}"'
            f' stroke-linecap="round" stroke-linejoin="round" opacity="{o}"/>'
        )

    def path(
        self, d: str, fill: str = "none", stroke: str = "none", width: float = 0, o: float = 1.0
    ) -> None:
        """Whatever SVG can write as a path."""
        self._shapes.append(
            f'<path d="{d}" fill="{fill}" stroke="{stroke}" stroke-width="{width}"'
            f' stroke-linecap="round" stroke-linejoin="round" opacity="{o}"/>'
        )

    # ------------------------------------------------------------ light

    def fade(self, start: str, end: str, x2: float = 0.0, y2: float = 1.0) -> str:
        """Return a paint that runs from one colour to another."""
        name = f"g{len(self._defs)}"
        self._defs.append(
            f'<linearGradient id="{name}" x1="0" y1="0" x2="{x2}" y2="{y2}">'
            f'<stop offset="0" stop-color="{start}"/><stop offset="1" stop-color="{end}"/>'
            "</linearGradient>"
        )
        return f"url(#{name})"

    def glow(self, x: float, y: float, r: float, colour: str, strength: float = 0.7) -> None:
        """Light around a point."""
        name = f"g{len(self._defs)}"
        self._defs.append(
            f'<radialGradient id="{name}"><stop offset="0" stop-color="{colour}"'
            f' stop-opacity="{strength}"/><stop offset="1" stop-color="{colour}"'
            ' stop-opacity="0"/></radialGradient>'
        )
        self.disc(x, y, r, f"url(#{name})")

    # ------------------------------------------------------------ grounds

    def sky(self, x2: float = 0.0) -> None:
        """The ground of the picture, from the palette's top to its bottom."""
        self.rect(0, 0, WIDTH, HEIGHT, self.fade(self.p.top, self.p.bottom, x2))

    def studio(self, level: float = 520) -> None:
        """A lit wall and a table, for things."""
        self.rect(0, 0, WIDTH, HEIGHT, self.fade(self.p.top, self.p.mid, 0.4))
        self.glow(600, 300, 560, self.p.bottom, 0.55)
        self.rect(0, level, WIDTH, HEIGHT - level, self.fade(self.p.dark, self.p.mid))
        self.rect(0, level, WIDTH, 3, self.p.light, o=0.18)

    def shadow(self, x: float, y: float, r: float) -> None:
        """The shadow of a thing that stands on the table."""
        self.disc(x, y, r, self.p.dark, 0.45, ry=r * 0.11)

    def sun(self, x: float, y: float, r: float) -> None:
        """A low sun, or a moon."""
        self.glow(x, y, r * 3.4, self.p.light, 0.75)
        self.disc(x, y, r, self.p.light, 0.95)

    def stars(self, count: int, below: float = 420) -> None:
        """Stars, most of them faint."""
        for _ in range(count):
            x, y = self.random.uniform(0, WIDTH), self.random.uniform(0, below)
            size = self.random.choice((1.2, 1.4, 1.8, 2.6))
            self.disc(x, y, size, self.p.light, self.random.uniform(0.35, 0.95))

    def hills(self, y: float, height: float, colour: str, seed: int, o: float = 1.0) -> None:
        """A soft ridge across the picture."""
        random = Random(seed)
        shifts = [random.uniform(0, math.tau) for _ in range(3)]
        d = f"M0 {HEIGHT}"
        for x in range(0, WIDTH + 41, 40):
            wave = sum(
                math.sin(x / WIDTH * math.tau * (n * 0.8 + 0.5) + shifts[n]) / (n + 1)
                for n in range(3)
            )
            d += f" L{x} {y - height * (wave + 1.2) / 2.4:.1f}"
        self.path(f"{d} L{WIDTH} {HEIGHT} Z", colour, o=o)

    def water(self, y: float, colour: str, seed: int = 3) -> None:
        """Water from `y` down, with glints."""
        self.rect(0, y, WIDTH, HEIGHT - y, colour)
        random = Random(seed)
        for _ in range(34):
            depth = random.random()
            width = 30 + depth * 150
            x, top = random.uniform(-60, WIDTH), y + 8 + depth * (HEIGHT - y - 16)
            self.rect(x, top, width, 2 + depth * 3, self.p.light, 2, 0.08 + depth * 0.14)

    def town(self, y: float, colour: str, seed: int, tall: float = 230, lit: float = 0.0) -> None:
        """A row of buildings that stand on `y`; `lit` is the share of bright windows."""
        random = Random(seed)
        x = -10.0
        while x < WIDTH:
            w, h = random.uniform(52, 120), random.uniform(tall * 0.35, tall)
            self.rect(x, y - h, w, h + 4, colour)
            if random.random() < 0.25:
                self.rect(x + w / 2 - 2, y - h - 34, 4, 36, colour)
            if lit:
                self._windows(x, y - h, w, h, random, lit)
            x += w + random.uniform(-2, 10)

    def _windows(self, x: float, y: float, w: float, h: float, random: Random, lit: float) -> None:
        columns, rows = int(w // 20), int(h // 26)
        for column in range(columns):
            for row in range(rows):
                if random.random() < lit:
                    left = x + (w - columns * 20) / 2 + column * 20 + 5
                    self.rect(left, y + 12 + row * 26, 10, 13, self.p.light, 1, 0.75)
