"""Starting with the session of the user, by what each system documents for it.

Linux: a desktop file in the autostart folder (freedesktop.org, "Desktop Application Autostart
Specification"). Windows: a value of the user's Run key. macOS: a launch agent of the user.
"""

import os
import plistlib
import shlex
import sys
from collections.abc import Mapping
from pathlib import Path

from reader import paths
from reader.errors import ReaderError

NAME = "Kabar"
IDENTIFIER = "app.kabar.Kabar"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
ENTRY = (
    "[Desktop Entry]",
    "Type=Application",
    "Name=Kabar",
    "Comment=Articles of the sites you follow",
    "Icon=kabar",
    "Terminal=false",
    "X-GNOME-Autostart-enabled=true",
)


def command(library: Path) -> list[str]:
    """Return what starts this very program again, out of sight, with the library in a folder."""
    own = [] if paths.is_usual(library) else ["--data", str(library)]
    return [sys.executable, "-m", "reader", "window", "--hidden", *own]


def enabled(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether the program starts with the session."""
    if platform == "win32":
        return _windows_value() is not None
    return _file(platform, environment).is_file()


def enable(
    on: bool,
    library: Path,
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
) -> None:
    """Have the program start with the session, on the library in a folder, or not any more.

    ReaderError where the system does not let that be written.
    """
    try:
        if platform == "win32":
            _set_windows_value(on, library)
        elif on:
            file = _file(platform, environment)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(_document(platform, command(library)))
        else:
            _file(platform, environment).unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ReaderError("Starting at login: {reason}", reason=reason) from error


def _file(platform: str, environment: Mapping[str, str]) -> Path:
    home = Path(environment.get("HOME") or Path.home())
    if platform == "darwin":
        return home / "Library" / "LaunchAgents" / f"{IDENTIFIER}.plist"
    return Path(environment.get("XDG_CONFIG_HOME") or home / ".config") / "autostart/kabar.desktop"


def _document(platform: str, words: list[str]) -> bytes:
    if platform == "darwin":
        agent = {"Label": IDENTIFIER, "ProgramArguments": words, "RunAtLoad": True}
        return plistlib.dumps(agent)
    line = " ".join(_quoted(word) for word in words)
    return "\n".join([*ENTRY, f"Exec={line}", ""]).encode()


def _quoted(word: str) -> str:
    """Return an argument as the Exec key of a desktop file writes it."""
    word = word.replace("%", "%%")
    if shlex.quote(word) == word:
        return word
    escaped = "".join("\\" + c if c in '"`$\\' else c for c in word)
    return '"' + escaped.replace("\\", "\\\\") + '"'


def _windows_value() -> str | None:
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - is there on Windows alone

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                return str(winreg.QueryValueEx(key, NAME)[0])
        except FileNotFoundError:
            return None
    return None


def _set_windows_value(on: bool, library: Path) -> None:
    if sys.platform == "win32":
        import subprocess  # noqa: PLC0415 - for its quoting alone, on Windows alone
        import winreg  # noqa: PLC0415 - is there on Windows alone

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
            if on:
                line = subprocess.list2cmdline(command(library))
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, line)
            elif _windows_value() is not None:
                winreg.DeleteValue(key, NAME)
