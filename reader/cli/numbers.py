"""Numbers on the command line, as far as they make sense."""

from argparse import ArgumentTypeError
from collections.abc import Callable

LARGEST = 2**63 - 1  # what the library counts to
MOST_DAYS = 36_500


def whole(least: int, most: int = LARGEST) -> Callable[[str], int]:
    """Return what reads a whole number from `least` to `most`; ArgumentTypeError for others."""

    def read(text: str) -> int:
        digits = text.removeprefix("-")
        if not digits.isdecimal() or len(digits) > len(str(LARGEST)):
            raise ArgumentTypeError(f"{text} is no number that makes sense here")
        if not least <= int(text) <= most:
            raise ArgumentTypeError(f"{text} is not between {least} and {most}")
        return int(text)

    return read
