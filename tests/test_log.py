"""The log: what went wrong, and nothing that is nobody else's business."""

import logging
import stat
from pathlib import Path

import pytest

from reader import log
from reader.cli.main import run


@pytest.fixture
def folder(tmp_path):
    """A folder with a log that is being kept."""
    yield tmp_path / "state" / "log"
    root = logging.getLogger()
    for handler in [h for h in root.handlers if isinstance(h, log._PrivateFile)]:
        root.removeHandler(handler)
        handler.close()


@pytest.mark.parametrize(
    ("secret", "written"),
    [
        ("joko:hunter2", "at https://joko:hunter2@feeds.example/rss"),
        ("k3yk3y", "at https://feeds.example/rss?key=k3yk3y&page=2#part"),
        ("9f8a7b6c5d4e3f2a1b", "at https://feeds.example/private/9f8a7b6c5d4e3f2a1b/rss.xml"),
        ("dXNlcjpwYXNz", "{'Authorization': 'Basic dXNlcjpwYXNz'}"),
        ("abc123", "Cookie: session=abc123; other=abc123"),
        ("eyJhbGciOi", "sent bearer eyJhbGciOiJIUzI1NiJ9.e30 to it"),
        ("s3cret", 'body {"api_token": "s3cret", "x": 1}'),
        ("s3cret", "password=s3cret&user=me"),
        ("joko@mail.example", "as joko@mail.example"),
        ("pa", "at https://joko:pa/ss@feeds.example/rss"),
        ("pa", "at https://joko:pa#ss@feeds.example/rss"),
        ("pa", "at https://joko:pa@ss@feeds.example/rss"),
        ("pa", "at https://joko:pa?ss/@@feeds.example/rss"),
        ("pa", "at https://joko:pa'ss@feeds.example/rss"),
        ("12", "at https://joko:12/34@feeds.example/rss"),
        ("sec!", "at https://joko:pa'sec!ret@feeds.example/rss"),
        ("def", "password: 'abc def ghi'"),
        ("bcd", "password=a,bcd"),
        ("c,d", "{'password': 'ab\"c,d'}"),
        ("joko", "at https://joko@feeds.example/@me"),
        (str(Path.home()), f"No such file: {Path.home()}/reading/library.sqlite"),
    ],
)
def test_secrets_do_not_get_into_the_log(folder, secret, written):
    file = log.keep_log(folder)

    logging.getLogger("reader.test").error("It failed %s", written)
    try:
        int(written)
    except ValueError:
        logging.getLogger("reader.test").exception("Once more")

    text = file.read_text(encoding="utf-8")
    assert text.count("It failed") == text.count("ValueError: ") == 1
    assert secret not in text


def test_what_helps_stays_in_the_log():
    for address in ("feeds.example/news/2026/rss.xml", "a.example:8080/@me", "[::1]:8080/@me/x"):
        text = f"The sync of https://{address} failed: timed out after 30 s"

        assert log.redact(text) == text


def test_of_a_long_traceback_the_beginning_and_the_end_are_kept():
    lines = [f"at https://joko:hunter{n}@feeds.example/{n}" for n in range(4000)]

    told = log.redact("\n".join(["It began", *lines, "ValueError: so it ended"]))

    assert len(told) < 9_000
    assert told.startswith("It began\nat https://feeds.example/0\n")
    assert told.endswith("feeds.example/3999\nValueError: so it ended")
    assert "hunter" not in told


def test_the_own_folder_is_not_told_in_the_notation_of_python_either():
    home = r"C:\Users\joko"
    text = f"{home}\\news, {home + chr(92) + 'news'!r}, file:///C:/Users/joko/news"

    assert "joko" not in log.without_home(text, home)


def test_a_title_with_line_breaks_fakes_no_line(folder):
    file = log.keep_log(folder)

    logging.getLogger("reader.test").error("Odd: %s", "x\r\n2026-01-01T00:00:00Z ERROR reader: y")

    lines = file.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not line.startswith("    ") and "reader: y" in line] == []


def test_the_log_stays_small_and_its_owners_alone(folder):
    file = log.keep_log(folder)

    for number in range(4 * log.LARGEST // 7_000):
        logging.getLogger("reader.test").error("%d %s", number, "x" * 7_000)

    files = sorted(folder.iterdir())
    assert [each.name for each in files] == ["kabar.log", "kabar.log.1", "kabar.log.2"]
    assert all(each.stat().st_size <= log.LARGEST for each in files)
    assert {stat.S_IMODE(each.stat().st_mode) for each in files} == {0o600}
    assert (
        stat.S_IMODE(folder.stat().st_mode) == stat.S_IMODE(folder.parent.stat().st_mode) == 0o700
    )
    assert file in files


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path):
    (tmp_path / "file").write_text("in the way")

    assert log.keep_log(tmp_path / "file" / "log") is None


def test_the_command_line_tells_where_the_log_lies_and_how_it_ends(folder, capsys):
    library = folder.parent
    data = ["--data", str(library)]

    assert run(["log", *data]) == 0
    assert "There is no log yet" in capsys.readouterr().err
    file = log.keep_log(folder)
    logging.getLogger("reader.test").error("The last words")
    assert run(["log", "--lines", "1", *data]) == 0
    assert run(["log", "--path", *data]) == 0

    said = capsys.readouterr()
    assert "The last words" in said.out
    assert said.out.endswith(f"{file}\n")
