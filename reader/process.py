"""Which program wrote something into the library, and whether that program still runs.

A number of a process alone does not say it: numbers are given out again. With the start of the
process and of the computer beside it, it does.
"""

import os
from functools import cache
from pathlib import Path

PROC = Path("/proc")
STARTED = 19  # the field of /proc/N/stat with the start, counted behind the program's name


@cache
def this_process() -> str:
    """Return what names this very process among all that ever wrote: "place number start"."""
    number = os.getpid()
    return f"{_place()} {number} {_start(number)}"


def has_ended(process: str) -> bool:
    """Tell whether a process that `this_process` named is gone for certain.

    False also where that cannot be known: it ran on another computer, or before a restart.
    """
    match process.split(" "):
        case [place, number, start] if place == _place() != "-" and number.isdigit():
            return _start(int(number)) != start
    return False


@cache
def _place() -> str:
    """Return what tells this start of this computer from others; "-" where nothing does.

    Processes in a container have numbers of their own.
    """
    try:
        boot = (PROC / "sys/kernel/random/boot_id").read_text().strip()
        return f"{boot}/{(PROC / 'self/ns/pid').readlink()}"
    except OSError:  # only Linux says it without a package or a program that is asked
        return "-"


def _start(number: int) -> str:
    """Return when a process began, in ticks since the computer did; "" where there is none."""
    try:
        # The name stands in brackets and may hold blanks and brackets itself.
        fields = (PROC / str(number) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return ""
    return "" if fields[0] in "ZX" else fields[STARTED]
