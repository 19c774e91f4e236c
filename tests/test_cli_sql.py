"""`kabar sql`: the library answers questions and nothing else."""

import csv
import io
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.cli.main import run
from reader.paths import database_file
from reader.store.store import Store
from tests.builders import NOW, parsed

FOREVER = "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("library")
    store = Store(database_file(folder))
    feed = store.feeds.add("https://a.example/feed", "Alpha")
    articles = [
        parsed("1", "Harbour, open", text="Ships came in"),
        parsed("2", "Rain", text="It rained"),
    ]
    store.articles.merge(feed.id, articles, NOW, first_fetch=False)
    store.search.index_some()
    store.close()
    return str(folder)


def ask(folder, *arguments):
    return run(["sql", "--data", folder, *arguments])


def test_rows_come_as_a_table_as_json_and_as_csv(folder, capsys):
    question = "SELECT id, title FROM articles ORDER BY title"
    outputs = []
    for way in ([], ["--json"], ["--csv"]):
        assert ask(folder, question, *way) == 0
        outputs.append(capsys.readouterr().out)
    table, as_json, as_csv = outputs

    assert [line.split(maxsplit=1)[1] for line in table.splitlines()[2:]] == [
        "Harbour, open",
        "Rain",
    ]
    assert [row["title"] for row in json.loads(as_json)] == ["Harbour, open", "Rain"]
    assert [row[1] for row in csv.reader(io.StringIO(as_csv))] == [
        "title",
        "Harbour, open",
        "Rain",
    ]


def test_texts_and_the_index_of_words_can_be_asked(folder, capsys):
    ask(folder, "SELECT unpack(packed, 2) AS text FROM bodies ORDER BY article_id", "--json")
    texts = json.loads(capsys.readouterr().out)
    ask(folder, "SELECT count(*) AS n FROM words WHERE words MATCH 'ships'", "--json")

    assert {row["text"] for row in texts} == {"Ships came in", "It rained"}
    assert json.loads(capsys.readouterr().out) == [{"n": 1}]


def test_columns_of_one_name_are_all_shown(folder, capsys):
    ask(folder, "SELECT 1 AS a, 2 AS a", "--json")

    assert list(json.loads(capsys.readouterr().out)[0].values()) == [1, 2]


def test_the_tables_are_listed_without_what_the_index_keeps_for_itself(folder, capsys):
    ask(folder, "--tables", "--json")

    found = {row["table"]: row for row in json.loads(capsys.readouterr().out)}
    assert found["articles"]["rows"] == 2
    assert "sorted_at" in found["articles"]["columns"]
    assert "words_data" not in found


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM articles",
        "DELETE FROM articles RETURNING id",
        "UPDATE marks SET read = 1",
        "INSERT INTO words (words) VALUES ('delete-all')",
        "DROP TABLE articles",
        "CREATE TEMP TABLE mine (x)",
        "ATTACH ':memory:' AS other",
        "VACUUM INTO 'copy.sqlite'",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA query_only = OFF",
        "PRAGMA writable_schema = ON",
        "SELECT load_extension('evil')",
        "BEGIN",
        "WITH gone AS (SELECT 1) DELETE FROM feeds",
    ],
)
def test_whatever_would_change_something_is_refused(
    folder, capsys, statement, monkeypatch, tmp_path
):
    monkeypatch.chdir(tmp_path)
    status = ask(folder, statement)

    said = capsys.readouterr().err
    assert status == 1
    assert "only" in said.lower()
    with closing(sqlite3.connect(database_file(Path(folder)))) as db:
        assert db.execute("SELECT count(*) FROM articles").fetchone() == (2,)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("SELEC 1", "cannot be understood"),
        ("SELECT * FROM elsewhere", 'no table "elsewhere"'),
        ("SELECT elsewhere FROM articles", 'no column "elsewhere"'),
        ("SELECT 1; SELECT 2", "One statement at a time"),
        ("SELECT zeroblob(2000000000)", "cannot be understood"),
    ],
)
def test_what_is_wrong_is_said(folder, capsys, statement, said):
    assert ask(folder, statement) == 1

    assert said in capsys.readouterr().err


def test_a_question_without_end_is_broken_off(folder, capsys):
    status = ask(folder, FOREVER, "--seconds", "0.2")

    assert status == 1
    assert "--seconds" in capsys.readouterr().err


def test_without_a_library_none_is_made(tmp_path, capsys):
    status = ask(str(tmp_path), "SELECT 1")

    assert status == 1
    assert "no library" in capsys.readouterr().err
    assert not database_file(tmp_path).exists()
