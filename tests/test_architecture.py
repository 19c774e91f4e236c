"""The layers, held by a test: who may import whom, no cycles, and that `reader` is ours."""

import ast
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import reader

ROOT = Path(__file__).parent.parent / "reader"
MODULES = {
    ".".join(p.relative_to(ROOT.parent).with_suffix("").parts).removesuffix(".__init__"): p
    for p in ROOT.rglob("*.py")
}
# Each layer may import the layers above it in this list, and itself; only `ui` and `app` touch Qt.
LAYERS = [
    ["reader", "reader.model", "reader.errors", "reader.private", "reader.collector"],
    [
        "reader.workers",
        "reader.fetch",
        "reader.store",
        "reader.settings",
        "reader.paths",
        "reader.log",
        "reader.keychain",
        "reader.process",
    ],
    ["reader.feeds", "reader.content", "reader.trends"],
    [
        "reader.feeds.sync",
        "reader.feeds.sync_feed",
        "reader.feeds.subscribe",
        "reader.content.images",
        "reader.content.site_icons",
        "reader.content.ahead",
        "reader.trends.jobs",
        "reader.export",
    ],
    ["reader.demo"],
    ["reader.ui"],
    ["reader.app", "reader.cli", "reader.__main__"],
]
# Pure: values in, values out. The one helper process that reads the library goes by `jobs`.
PURE = ("reader.feeds.parse", "reader.feeds.dates", "reader.feeds.discover", "reader.content.clean")


@cache
def imports(path):
    """The names a module imports: read once, asked for by many tests."""
    return tuple(_imports(path))


def _imports(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                yield full if full in MODULES else node.module


def layer(name):
    """The layer whose entry is the longest prefix of `name`."""
    entries = [(entry, depth) for depth, layer in enumerate(LAYERS) for entry in layer]
    fits = [(len(e), depth) for e, depth in entries if name == e or name.startswith(e + ".")]
    return max(fits)[1]


def test_the_package_called_reader_is_ours():
    assert Path(reader.__file__).parent == ROOT


@pytest.mark.parametrize("name", MODULES)
def test_imports_point_down(name):
    for other in imports(MODULES[name]):
        if other.split(".")[0] == "reader":
            assert layer(other) <= layer(name), f"{name} imports {other}"


@pytest.mark.parametrize("name", MODULES)
def test_qt_appears_only_in_the_window(name):
    qt = [other for other in imports(MODULES[name]) if other.startswith("PySide6")]

    assert not qt or name.startswith("reader.ui") or name == "reader.app"


@pytest.mark.parametrize("name", MODULES)
def test_sql_libraries_appear_only_in_the_store(name):
    used = [other for other in imports(MODULES[name]) if other in ("sqlite3", "sqlite_utils")]

    assert not used or name.startswith("reader.store")


@pytest.mark.parametrize("name", [name for name in MODULES if name.startswith(PURE)])
def test_the_reading_of_documents_knows_neither_store_nor_network(name):
    outer = ("reader.store", "reader.fetch", "reader.workers")

    assert not [other for other in imports(MODULES[name]) if other.startswith(outer)]


@pytest.mark.parametrize("name", [name for name in MODULES if name.startswith("reader.ui.")])
def test_only_the_window_and_what_stands_around_it_knows_the_window(name):
    above = ("reader.ui.window.", "reader.ui.system.", "reader.ui.help.")
    known = [other for other in imports(MODULES[name]) if other.startswith("reader.ui.window.")]

    assert not known or name.startswith(above)


def test_there_are_no_cycles():
    graph = {
        name: {other for other in imports(path) if other in MODULES and other != name}
        for name, path in MODULES.items()
    }

    TopologicalSorter(graph).prepare()  # raises CycleError, which names the cycle


def test_the_store_imports_no_other_folder_of_ours():
    allowed = ("reader.store", "reader.model", "reader.errors", "reader.settings")
    for name in (name for name in MODULES if name.startswith("reader.store")):
        ours = [other for other in imports(MODULES[name]) if other.split(".")[0] == "reader"]
        assert not [other for other in ours if not other.startswith(allowed)], name
