"""The way in: `kabar`, `kabar-window` and `python -m reader`.

Everything else is imported inside the functions, so that a helper process, which imports
this module again, loads neither Qt nor the command line.
"""

import logging
import multiprocessing
import os
import sys


def main() -> None:
    """Run a command of `kabar`; without one, open the window."""
    _leave(_run(sys.argv[1:]))


def window() -> None:
    """Open the window: the entry point that brings no console on Windows."""
    _leave(_run(["window", *sys.argv[1:]]))


def _run(arguments: list[str]) -> int:
    multiprocessing.freeze_support()
    from reader.cli.main import run  # noqa: PLC0415 - see above

    return run(arguments)


def _leave(status: int) -> None:
    """Exit without waiting for servers that do not answer: everything is saved by now."""
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a program without a console has none
            try:
                stream.flush()
            except BrokenPipeError:  # the reader of a pipe has gone; nobody to tell
                continue
    os._exit(status)


if __name__ == "__main__":
    main()
