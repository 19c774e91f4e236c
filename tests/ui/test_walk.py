"""A walk through the whole window says nothing on standard error: no warning, no traceback."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Said by Qt's screenless platform, and by Qt of fonts that lack a script.
OF_THE_PLATFORM = ("This plugin does not support", "qt.text.font.db: OpenType support missing")


def test_a_walk_through_the_window_meets_no_warning_and_no_mistake(tmp_path):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONFAULTHANDLER": "1"}
    command = [sys.executable, "-W", "default", "-m", "tests.ui.walk", str(tmp_path)]

    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        check=False,  # what it said is looked at first
        capture_output=True,
        text=True,
        timeout=300,
    )

    said = [line for line in done.stderr.splitlines() if not line.startswith(OF_THE_PLATFORM)]
    assert said == []
    assert (done.returncode, done.stdout) == (0, "walked\n")
