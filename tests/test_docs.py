"""The manual: its links lead somewhere, it is there in both languages, its keys are ours."""

import re
import sys
from pathlib import Path

import pytest

from reader.ui.actions.table import ACTIONS

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tools"))

import keys_page  # noqa: E402 - found by the path above

MANUAL = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(MANUAL.rglob("*.md"))]
LINK = re.compile(r"\]\(([^)#]+)\)")
KEY = re.compile(r"`((?:Ctrl\+|Shift\+)?[A-Z0-9])`")

PANEL = {"F"}  # a key of the trending panel alone, see its own tests


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_to_a_file(page):
    links = [link for link in LINK.findall(page.read_text("utf-8")) if "://" not in link]

    assert links
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_page_of_the_manual_is_there_in_both_languages():
    english = {page.name for page in MANUAL.glob("*.md")}

    assert english == {page.name for page in (MANUAL / "id").glob("*.md")}


@pytest.mark.parametrize("page", ["formats.md", "id/formats.md"])
def test_every_test_that_the_manual_names_is_there(page):
    named = set(re.findall(r"`(test_\w+)`", (MANUAL / page).read_text("utf-8")))
    tests = (ROOT / "tests").rglob("test_*.py")
    known = {
        name for file in tests for name in re.findall(r"def (test_\w+)", file.read_text("utf-8"))
    }

    assert len(named) > 40
    assert named - known == set()


@pytest.mark.parametrize("page", PAGES[1:], ids=lambda page: str(page.relative_to(ROOT)))
def test_every_key_that_the_manual_names_does_something(page):
    known = {key for action in ACTIONS for key in action.keys} | PANEL

    assert set(KEY.findall(page.read_text("utf-8"))) <= known


@pytest.mark.parametrize("language", keys_page.PAGES)
def test_the_page_of_keys_is_that_of_the_table(language):
    page = keys_page.PAGES[language].read_text("utf-8")

    assert page == keys_page.made(language), "run tools/keys_page.py"
    assert all(f"`{key}`" in page for action in ACTIONS for key in action.keys)
