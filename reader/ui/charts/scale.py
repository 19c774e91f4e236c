"""Round numbers for the axis of a chart."""

import math
from collections.abc import Sequence

ROUND = (1, 2, 5, 10)
MINUTES = (1, 2, 5, 10, 15, 30, 60, 120, 180, 300, 600, 1200, 3000, 6000)


def ticks(most: float, count: int = 4) -> tuple[int, ...]:
    """Return about `count` round whole numbers from 0 to at least `most`."""
    rough = max(1.0, most / max(1, count))
    power = 10 ** math.floor(math.log10(rough))
    step = next(power * base for base in ROUND if power * base >= rough - 1e-9)
    return _up_to(most, int(step))


def minute_ticks(most: float, count: int = 4) -> tuple[int, ...]:
    """Return about `count` lengths in minutes as a clock has them, from 0 to at least `most`."""
    rough = most / max(1, count)
    step = next((minutes for minutes in MINUTES if minutes >= rough), 0)
    return _up_to(most, step) if step else ticks(most, count)


def every(count: int, widths: Sequence[float], room: float) -> int:
    """Return that each how manieth of `count` labels has room beside the others."""
    if not count:
        return 1
    widest = max(widths, default=0)
    return max(1, math.ceil(widest * count / max(1.0, room)))


def _up_to(most: float, step: int) -> tuple[int, ...]:
    return tuple(range(0, math.ceil(max(most, 1) / step) * step + 1, step))
