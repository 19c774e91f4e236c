"""Everything can leave, whole or not at all."""

import json
from datetime import timedelta

import pytest

from reader.cli.main import run
from reader.errors import UsageError, WorkError
from reader.export.names import apart, safe
from reader.export.writing import Export, Form, write
from reader.model import Enclosure, Extracted, Query
from reader.paths import database_file
from reader.store.store import Store
from reader.workers import Workers
from tests.builders import NOW, parsed

HTML = "<p>Ships <b>came</b> in.</p><script>alert(1)</script>"
WITH_LOGIN = "https://me:secret@b.example/feed"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "library"


@pytest.fixture
def store(folder):
    store = Store(database_file(folder))
    inner = store.categories.ensure(("News", "Local"))
    alpha = store.feeds.add("https://a.example/feed", "Alpha: one/two", (inner,))
    beta = store.feeds.add(WITH_LOGIN, "alpha one two")
    store.articles.merge(
        alpha.id,
        [
            parsed(
                "1",
                'Harbour: "open" / ready?',
                url="https://a.example/1",
                published=NOW - timedelta(days=1),
                author="Sari",
                html=HTML,
                text="Ships came in.",
                tags=("port",),
                enclosures=(Enclosure("https://a.example/1.mp3", "audio/mpeg", 9),),
            ),
            parsed("2", "雨" * 200, published=NOW - timedelta(days=2), text="It rained."),
        ],
        NOW,
        first_fetch=False,
    )
    store.articles.merge(beta.id, [parsed("3", "", text="No title")], NOW, first_fetch=False)
    store.tags.add("later", [2])
    store.marks.star([2])
    store.marks.mark_read([1])
    yield store
    store.close()


def lines(file):
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def export(store, form, target, query=None, told=lambda _: True):
    wanted = Export(form, target, query or Query())
    return write(store, Workers.inline().think, wanted, told)


def test_json_lines_hold_what_the_feed_said_and_what_the_user_did(store, tmp_path):
    store.full_texts.keep(2, Extracted(title="Harbour", html="<p>Whole</p>", text="Whole"), NOW)
    edited = parsed("2", "Rain again", published=NOW - timedelta(days=2), text="It poured.")
    store.articles.merge(1, [edited], NOW, first_fetch=False)

    count = export(store, Form.JSON_LINES, tmp_path / "all.jsonl")
    by_title = {one["title"]: one for one in lines(tmp_path / "all.jsonl")}
    harbour = by_title['Harbour: "open" / ready?']

    assert count == len(by_title) == 3
    assert harbour["tags"] == ["later"]
    assert harbour["starred"] is True
    assert harbour["read"] is False
    assert harbour["html"] == HTML
    assert harbour["feed_tags"] == ["port"]
    assert harbour["enclosures"][0]["url"] == "https://a.example/1.mp3"
    assert harbour["published"] == (NOW - timedelta(days=1)).isoformat()
    assert harbour["feed"]["categories"] == ["News/Local"]
    assert harbour["full_text"]["text"] == "Whole"
    assert by_title["Rain again"]["read"] is True
    assert [one["text"] for one in by_title["Rain again"]["earlier"]] == ["It rained."]
    assert "secret" not in (tmp_path / "all.jsonl").read_text("utf-8")


def test_a_list_leaves_alone(store, tmp_path):
    export(store, Form.JSON_LINES, tmp_path / "starred.jsonl", Query(starred_only=True))

    assert [one["id"] for one in lines(tmp_path / "starred.jsonl")] == [2]


def test_markdown_is_one_clean_file_for_each_article_in_a_folder_for_each_feed(store, tmp_path):
    count = export(store, Form.MARKDOWN, tmp_path / "notes")
    files = sorted((tmp_path / "notes").rglob("*.md"))
    harbour = (tmp_path / "notes" / "Alpha one two (1)").joinpath(
        "2026-03-01 Harbour open ready (2).md"
    )

    assert count == len(files) == 3
    assert {file.parent.name for file in files} == {"Alpha one two (1)", "alpha one two"}
    assert all(len(file.name.encode()) < 143 for file in files)
    text = harbour.read_text("utf-8")
    front, body = text.removeprefix("---\n").split("\n---\n", 1)
    values = dict(line.split(": ", 1) for line in front.splitlines())
    assert json.loads(values["title"]) == 'Harbour: "open" / ready?'
    assert json.loads(values["tags"]) == ["later"]
    assert "Ships **came** in." in body
    assert "alert" not in body


def test_a_stopped_export_leaves_nothing(store, tmp_path):
    for form, name in ((Form.JSON_LINES, "all.jsonl"), (Form.MARKDOWN, "notes")):
        with pytest.raises(WorkError):
            export(store, form, tmp_path / name, told=lambda _: False)

    assert [path.name for path in tmp_path.iterdir()] == ["library"]


def test_a_stopped_export_leaves_the_empty_folder_of_its_owner(store, tmp_path):
    (tmp_path / "mine").mkdir()

    with pytest.raises(WorkError):
        export(store, Form.MARKDOWN, tmp_path / "mine", told=lambda _: False)

    assert list((tmp_path / "mine").iterdir()) == []


@pytest.mark.parametrize("form", [Form.OPML, Form.JSON_LINES, Form.LIBRARY])
def test_a_file_that_is_there_is_written_over_only_when_that_is_wanted(store, tmp_path, form):
    mine = tmp_path / "mine"
    mine.write_text("mine")

    with pytest.raises(UsageError, match="there already"):
        export(store, form, mine)
    kept = mine.read_text()
    write(store, Workers.inline().think, Export(form, mine, replace=True))

    assert kept == "mine"
    assert mine.read_bytes() != b"mine"


@pytest.mark.parametrize("form", list(Form))
def test_no_folders_are_made_on_the_way_to_an_export(store, tmp_path, form):
    with pytest.raises(UsageError, match="no folder"):
        export(store, form, tmp_path / "typo" / "all")

    assert not (tmp_path / "typo").exists()


def test_a_whole_library_leaves_with_progress_and_can_be_stopped(store, tmp_path):
    seen = []

    count = export(
        store, Form.LIBRARY, tmp_path / "a.sqlite", told=lambda n: seen.append(n) or True
    )
    with pytest.raises(WorkError, match="stopped"):
        export(store, Form.LIBRARY, tmp_path / "b.sqlite", told=lambda _: False)

    assert seen[-1] == count == 3
    assert not (tmp_path / "b.sqlite").exists()


def test_a_folder_with_files_in_it_is_not_written_over(store, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "diary.md").write_text("dear diary")

    with pytest.raises(UsageError):
        export(store, Form.MARKDOWN, tmp_path / "mine")

    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["diary.md"]


@pytest.mark.parametrize("form", [Form.OPML, Form.JSON_LINES, Form.LIBRARY])
@pytest.mark.parametrize("ending", ["", "-wal"])
def test_nothing_is_written_over_the_library_itself(store, form, ending):
    with pytest.raises(UsageError):
        export(store, form, store.path.with_name(store.path.name + ending))

    assert store.articles.count(Query()) > 0
    assert store.path.read_bytes().startswith(b"SQLite format 3")


def test_where_nothing_can_be_written_is_said(store, tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(UsageError, match="no folder"):
        export(store, Form.JSON_LINES, tmp_path / "file" / "all.jsonl")
    with pytest.raises(UsageError, match="cannot be written"):
        export(store, Form.JSON_LINES, tmp_path / ("n" * 300))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("../../etc/passwd", "etc passwd"),
        ("CON", "CON_"),
        ("aux.txt", "aux.txt_"),
        (" . ", "7"),
        ("a\u202egnp.exe", "a gnp.exe"),
        ("Tab\tand\nline", "Tab and line"),
    ],
)
def test_titles_become_names_that_every_system_takes(title, name):
    assert safe(title, "7") == name


def test_names_that_differ_in_capitals_alone_are_told_apart():
    assert apart([(1, "News"), (2, "NEWS"), (3, "")]) == {1: "News", 2: "NEWS (2)", 3: "3"}


def test_the_command_takes_the_format_from_the_name(store, folder, tmp_path, capsys):
    data = ["--data", str(folder)]
    statuses = [
        run(["export", str(tmp_path / "feeds.opml"), *data]),
        run(["export", str(tmp_path / "all.jsonl"), "--feed", "1", *data]),
        run(["export", str(tmp_path / "copy.sqlite"), *data]),
        run(["export", str(tmp_path / "what"), *data]),
        run(["export", str(tmp_path / "feeds.opml"), "--starred", *data]),
        run(["export", str(tmp_path / "feeds.opml"), *data]),
        run(["export", str(tmp_path / "feeds.opml"), "--replace", *data]),
    ]
    run(["export", "-", "--search", "rained", *data])
    printed = capsys.readouterr().out

    assert statuses == [0, 0, 0, 1, 1, 1, 0]
    assert b"a.example" in (tmp_path / "feeds.opml").read_bytes()
    assert len(lines(tmp_path / "all.jsonl")) == 2
    copy = Store(tmp_path / "copy.sqlite")
    assert copy.articles.count(Query()) == 3
    copy.close()
    assert printed == ""  # nothing is indexed yet: nothing is found


def test_a_long_list_is_written_some_at_a_time(store, tmp_path):
    feed = store.feeds.add("https://c.example/feed", "Long")
    many = [parsed(f"m{n}", f"Title {n}", text=f"Text {n}") for n in range(430)]
    store.articles.merge(feed.id, many, NOW, first_fetch=True)
    seen = []

    export(store, Form.JSON_LINES, tmp_path / "all.jsonl", told=lambda n: seen.append(n) or True)

    written = lines(tmp_path / "all.jsonl")
    assert len({one["id"] for one in written}) == len(written) == 433
    assert seen[0] == 25
    assert [one["sorted_at"] for one in written] == sorted(
        (one["sorted_at"] for one in written), reverse=True
    )
