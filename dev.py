#!/usr/bin/env python3
"""What a developer types: sets the project up on a fresh machine, and runs, tests and checks it.

Needs nothing but Python 3.11 or newer (standard library only) on Windows, macOS or Linux.

    python3 dev.py run      open the reader on the demo library
    python3 dev.py test     run the tests
    python3 dev.py check    formatting, lint, types, translations
    python3 dev.py bench    the benchmarks (name one to run it alone)
    python3 dev.py shots    screenshots of the real window, light and dark, into a folder
    python3 dev.py translate   collect and compile the translations
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "kabar-installed.txt"
# What the Qt of PySide6 links to and a slim Debian or Ubuntu lacks; the xcb ones draw the window.
DEBIAN_LIBRARIES = [
    "libegl1",
    "libgl1",
    "libxkbcommon0",
    "libdbus-1-3",
    "libfontconfig1",
    "libglib2.0-0",
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xkb1",
]


def main() -> int:
    """Do what was asked; the exit status is that of the last command run."""
    arguments = _arguments()
    if sys.version_info < (3, 11):  # noqa: UP036 - a newcomer may start it with an older one
        print("Kabar needs Python 3.11 or newer; this is", sys.version.split()[0])
        return 1
    set_up()
    commands = {
        "run": run,
        "test": test,
        "check": check,
        "bench": bench,
        "shots": shots,
        "translate": translate,
    }
    return commands[arguments.command](arguments.rest)


def set_up() -> None:
    """Make `.venv`, install what pyproject.toml names and what Qt needs; quick the second time."""
    wanted = _fingerprint()
    if STAMP.exists() and STAMP.read_text() == wanted:
        return
    if not PYTHON.exists():
        print("Making .venv ...", flush=True)
        venv.create(VENV, with_pip=True)
    print("Installing what Kabar needs ...", flush=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    # Older ones stop at two spellings of one extra (lxml[html_clean], lxml[html-clean]).
    subprocess.run([*pip, "--upgrade", "pip>=24.1"], check=True)
    development = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]["dev"]
    subprocess.run([*pip, "--editable", str(ROOT), *development], check=True)
    _install_qt_libraries()
    STAMP.write_text(wanted)


def run(rest: list[str]) -> int:
    """Open the demo library, or print it where there is no screen."""
    os.environ.setdefault("KABAR_DATA", str(ROOT / "build" / "library"))
    if not _has_screen():
        print("There is no screen here, so this is the demo library in the terminal.\n")
        return _python("-m", "reader", "demo", "--terminal", *rest)
    return _python("-m", "reader", "demo", *rest)


def test(rest: list[str]) -> int:
    """Run the tests, all of them on all cores; what follows is for pytest.

    The tests of a file stay together, for they share a window or a library.
    """
    spread = () if rest else ("-n", "auto", "--dist", "loadfile")
    return _python("-m", "pytest", *spread, *rest, offscreen=True)


def check(_: list[str]) -> int:
    """Format, lint, types, translations: all of them, then the worst status."""
    steps = [
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "ruff", "check", "."),
        ("-m", "mypy"),
        ("tools/translate.py", "--check"),
    ]
    return max(_python(*step, offscreen=True) for step in steps)


def bench(names: list[str]) -> int:
    """Run the benchmarks that need no arguments, or the one named (with its arguments)."""
    if names:
        return _python(f"tests/bench/{names[0]}.py", *names[1:], offscreen=True)
    chosen = ["parse", "library", "sync", "window"]
    return max(_python(f"tests/bench/{name}.py", offscreen=True) for name in chosen)


def translate(rest: list[str]) -> int:
    """Collect the texts that users see and compile the translations."""
    return _python("tools/translate.py", *rest, offscreen=True)


def shots(rest: list[str]) -> int:
    """Write screenshots of every view and dialog on the demo library, every theme, two sizes."""
    parser = argparse.ArgumentParser(prog="dev.py shots", description=shots.__doc__)
    parser.add_argument("folder", nargs="?", default="shots", help="default: shots")
    folder = Path(parser.parse_args(rest).folder).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    library = tempfile.mkdtemp(prefix="kabar-shots-")
    os.environ["KABAR_DATA"] = library
    try:
        worst = _python("-m", "reader", "demo", "--terminal", "--quiet", offscreen=True)
        worst = max(worst, _python("tools/shots.py", str(folder), offscreen=True))
    finally:
        shutil.rmtree(library)
    return worst


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = ["run", "test", "check", "bench", "shots", "translate"]
    parser.add_argument("command", choices=commands)
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="passed on")
    return parser.parse_args()


def _python(*arguments: str, offscreen: bool = False) -> int:
    environment = dict(os.environ)
    if offscreen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run(
        [str(PYTHON), *arguments], cwd=ROOT, env=environment, check=False
    ).returncode


def _fingerprint() -> str:
    """Return what changes when `.venv` must be brought up to date."""
    project = (ROOT / "pyproject.toml").read_bytes()
    return f"{sys.version} {ROOT} {hashlib.sha256(project).hexdigest()}\n"


def _has_screen() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _install_qt_libraries() -> None:
    """On Debian and its kin, see to the shared libraries of Qt; elsewhere the wheel has them."""
    if sys.platform != "linux" or _qt_loads():
        return
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *DEBIAN_LIBRARIES]
    if shutil.which("apt-get") is None:
        print("Qt does not load. Install the libraries that Debian calls:", *DEBIAN_LIBRARIES)
    elif os.geteuid() == 0:
        print("Installing the shared libraries that Qt needs ...", flush=True)
        for step in (["apt-get", "update", "--quiet"], command):
            subprocess.run(step, stdout=subprocess.DEVNULL, check=True)
    else:
        print("Qt needs a few shared libraries. Type this, then start again:\n")
        print("  sudo " + " ".join(command) + "\n")
        raise SystemExit(1)


def _qt_loads() -> bool:
    """Tell whether all of Qt that a window on X11 needs can be loaded."""
    probe = (
        "import ctypes, PySide6.QtSvg, PySide6.QtWidgets\n"
        "from pathlib import Path\n"
        "plugins = Path(PySide6.__file__).parent / 'Qt' / 'plugins' / 'platforms'\n"
        "ctypes.CDLL(str(plugins / 'libqxcb.so'))\n"
    )
    command = [str(PYTHON), "-c", probe]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
