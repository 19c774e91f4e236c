"""Whether there is a screen to open a window on."""

import os
import sys

from reader.errors import UsageError


def need_a_screen(*, offscreen_will_do: bool) -> None:
    """On Linux, say in words that there is no screen; Qt would abort."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return
    if offscreen_will_do:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return
    raise UsageError("There is no screen here. `kabar --help` lists what works without one.")
