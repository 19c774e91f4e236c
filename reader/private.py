"""Files and folders that are their owner's alone, and files that are whole or not there."""

import os
import threading
from pathlib import Path


def make_folder(folder: Path) -> None:
    """Make a folder for its owner alone, with those above it, where there is none."""
    missing = [folder, *folder.parents]
    missing = missing[: next(n for n, each in enumerate(missing) if each.exists())]
    for each in reversed(missing):
        each.mkdir(mode=0o700, exist_ok=True)
    if not folder.is_dir():
        folder.mkdir()  # says what is in the way


def write_whole(file: Path, body: bytes) -> None:
    """Put a file there whole or not at all, also where several do so at once."""
    make_folder(file.parent)
    part = file.with_name(f"{file.name}.{os.getpid()}.{threading.get_ident()}.part")
    with open(part, "wb", opener=opener) as opened:
        opened.write(body)
    part.replace(file)


def opener(path: str, flags: int) -> int:
    """Open a file for `open`; a new one is its owner's alone."""
    return os.open(path, flags, 0o600)
