"""Write the tables of docs/keys.md and docs/id/keys.md from the table of actions.

python3 tools/keys_page.py            write them
python3 tools/keys_page.py --check    say which is older than the table; change nothing
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

import translate  # noqa: E402 - beside this file

from reader.ui.actions.table import ACTIONS, GROUPS  # noqa: E402 - found by the path above

START, END = "<!-- keys -->", "<!-- end of keys -->"
PAGES = {"en": ROOT / "docs" / "keys.md", "id": ROOT / "docs" / "id" / "keys.md"}


def main(arguments: list[str]) -> int:
    """Do what the command line asks for; 1 where --check finds something."""
    old = [page for language, page in PAGES.items() if page.read_text("utf-8") != made(language)]
    if "--check" in arguments:
        print(*old, sep="\n")  # noqa: T201
        return 1 if old else 0
    for language, page in PAGES.items():
        page.write_text(made(language), encoding="utf-8")
    return 0


def made(language: str) -> str:
    """Return the page of a language with its table as it should be."""
    text = PAGES[language].read_text("utf-8")
    before, rest = text.split(START)
    _, after = rest.split(END)
    return f"{before}{START}\n{table(language)}\n{END}{after}"


def table(language: str) -> str:
    """Return every action with its keys, by group, as Markdown."""
    words = translate.read(translate.source_file(language)) if language != "en" else {}

    def said(text: str) -> str:
        return words.get(("Actions", text)) or text

    lines = []
    for group in GROUPS:
        lines += ["", f"## {said(group)}", "", f"| {HEAD[language]} |", "| --- | --- |"]
        for action in ACTIONS:
            if action.group == group:
                keys = " ".join(f"`{key}`" for key in action.keys) or "–"
                lines.append(f"| {said(action.text)} | {keys} |")
    return "\n".join([*lines, ""])


HEAD = {"en": "What it does | Keys", "id": "Kegunaannya | Tombol"}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
