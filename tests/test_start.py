"""What a window loads before it shows anything: not what only a later wish needs."""

import subprocess
import sys

LATER = (
    "urllib3",
    "publicsuffixlist",
    "trafilatura",
    "pygments",
    "PIL",
    "http.server",
    "PySide6.QtPrintSupport",
    "reader.feeds.sync",
    "reader.feeds.parse",
    "reader.trends.jobs",
    "reader.ui.crash",
    "reader.ui.front_page",
    "reader.ui.help",
    "reader.ui.presence",
    "reader.ui.settings_dialog",
)


def test_a_window_loads_neither_network_nor_parsers_before_it_is_shown():
    code = "import sys, reader.app; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )

    assert not [name for name in LATER if name in done.stdout.split()]
