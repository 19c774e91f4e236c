"""Where things lie: private, never inside the program, beside it where it is a portable one."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from reader import paths
from reader.content.images import PictureCache
from reader.errors import UsageError
from reader.fetch import Reply

PACKAGE = Path(paths.__file__).parent


def kabar(*words, cwd, **environment):
    """Run a command in a shell of its own, whose files others may read by habit."""
    habits = {k: v for k, v in os.environ.items() if not k.startswith(("KABAR", "XDG", "PYTHON"))}
    return subprocess.run(
        [sys.executable, "-m", "reader", *words],
        cwd=cwd,
        env={**habits, **{name: str(value) for name, value in environment.items()}},
        umask=0o022,
        capture_output=True,
        text=True,
        check=False,
    )


def open_to_others(folder):
    found = [folder, *folder.rglob("*")]
    assert len(found) > 3
    return [path for path in found if stat.S_IMODE(path.lstat().st_mode) & 0o077]


def test_whatever_is_written_is_its_owners_alone(tmp_path):
    library = tmp_path / "new" / "library"
    picture = Reply("u", "u", 200, {"content-type": "image/png"}, b"\x89PNG\r\n\x1a\n" + b"0" * 50)
    feeds = tmp_path / "feeds.opml"
    feeds.write_text('<opml><body><outline xmlUrl="https://a.example/f" type="rss"/></body></opml>')
    before = os.umask(0o022)

    try:
        done = kabar("import", str(feeds), cwd=PACKAGE.parent, KABAR_DATA=library)
        made = kabar("backup", cwd=PACKAGE.parent, KABAR_DATA=library)
        PictureCache(paths.picture_cache(library)).fetch(
            "https://a.example/p", lambda *_, **__: picture
        )
    finally:
        os.umask(before)

    assert (done.returncode, made.returncode) == (0, 0), made.stderr
    assert open_to_others(tmp_path / "new") == []


@pytest.mark.skipif(sys.platform == "win32", reason="makes a link")
def test_a_portable_program_keeps_all_beside_its_folder_and_nothing_in_it(tmp_path):
    program, home = tmp_path / "stick" / "Kabar", tmp_path / "home"
    program.mkdir(parents=True)
    home.mkdir()
    (program / "reader").symlink_to(PACKAGE)
    (program.parent / paths.PORTABLE).touch()

    done = kabar("feeds", cwd=program, HOME=home)
    chosen = kabar("feeds", "--data", str(tmp_path / "chosen"), cwd=program, HOME=home)
    log = kabar("log", "--path", cwd=program, HOME=home)

    assert (done.returncode, chosen.returncode) == (0, 0), done.stderr
    assert (program.parent / paths.PORTABLE_LIBRARY / "library.sqlite").is_file()
    assert log.stdout.startswith(str(program.parent / paths.PORTABLE_LIBRARY))
    assert (tmp_path / "chosen" / "library.sqlite").is_file()
    assert [path.name for path in program.iterdir()] == ["reader"]
    assert list(home.iterdir()) == []


def test_without_a_marker_the_library_lies_where_the_system_keeps_such_things(tmp_path):
    done = kabar("feeds", cwd=PACKAGE.parent, HOME=tmp_path)

    assert done.returncode == 0, done.stderr
    assert len([*tmp_path.rglob("library.sqlite")]) == 1


@pytest.mark.parametrize("inside", [PACKAGE, PACKAGE / "data", Path(sys.prefix) / "kabar"])
def test_no_library_is_begun_inside_the_program(inside):
    if sys.prefix == sys.base_prefix and inside.name == "kabar":
        pytest.skip("not in an environment of its own")

    with pytest.raises(UsageError, match="inside the program's folder"):
        paths.library_folder(str(inside))

    assert not (inside / "library.sqlite").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe has no folder")
def test_the_door_of_a_window_is_in_a_folder_that_is_its_users_alone(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    tmp_path.chmod(0o700)

    names = {paths.door(tmp_path / "one"), paths.door(tmp_path / "two")}
    tmp_path.chmod(0o755)

    assert len(names) == 2
    assert {Path(name).parent for name in names} == {tmp_path}
    assert paths.door(tmp_path / "one") is None
