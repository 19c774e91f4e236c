"""What the command line says of folded lists."""

import json

import pytest

from reader.cli.main import run
from reader.store.store import Store
from tests.folding import tell_the_same


@pytest.fixture
def told(tmp_path):
    """A library in which three feeds tell the same; return its folder and their articles."""
    store = Store(tmp_path / "library.sqlite")
    ids = tell_the_same(store)
    store.close()
    return str(tmp_path), ids


def listed(capsys, folder, *arguments):
    assert run(["list", "--data", folder, *arguments]) == 0
    return capsys.readouterr().out


def test_a_folded_list_has_one_line_for_all_that_tell_the_same(capsys, told):
    folder, (one, two, three) = told

    line = listed(capsys, folder, "--fold")
    (row,) = json.loads(listed(capsys, folder, "--fold", "--json"))

    assert line.split()[0] == str(one)
    assert line.endswith("The same 0  ◆ 3 sources  +2\n")
    assert (row["id"], row["fold_id"], row["folded"]) == (one, min(told[1]), [two, three])


def test_a_list_that_does_not_fold_still_tells_what_belongs_together(capsys, told):
    folder, ids = told

    rows = json.loads(listed(capsys, folder, "--json"))

    assert [row["id"] for row in rows] == ids
    assert {row["fold_id"] for row in rows} == {min(ids)}
    assert not any(row["folded"] for row in rows)
