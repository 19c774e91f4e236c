"""When Python looks for values that refer to each other in circles, and when it need not."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Iterator[None]:
    """Make many values that last, or that no circles are among, without looking through them.

    To look for circles among all of them, again and again, takes a sixth of the time of a start
    and a quarter of that of a thought.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def settle() -> None:
    """Take what there is now for lasting: it is looked through once, here, and never again.

    Modules and a window are most of what a program has; each later look would hold up the window.
    """
    gc.collect()
    gc.freeze()
    gc.enable()
