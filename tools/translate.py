"""Collect the texts that users see, keep their translations, compile them for the window.

    python3 tools/translate.py            collect and compile
    python3 tools/translate.py --check    say what is untranslated or not compiled; change nothing

The window's texts are found by Qt's `lupdate`. Sentences of the core know no Qt: they are the
literals of `Sentence.of("...")` and of errors such as `FetchError("...")`, found in the syntax
trees, and stand in the context "Core".
"""

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("id", "ar")
PARTIAL = ("ar",)  # the window says so, and shows English for what is not translated
CORE = "Core"
ERRORS = (
    *("ReaderError", "FetchError", "ParseError", "WorkError", "StoreError", "KeychainError"),
    *("UsageError", "QueryError", "UnreachableError", "OfflineError", "_PictureError"),
    *("DamagedError", "MissingError", "UnknownError", "PageError", "PortalError"),
    *("TooLargeError", "UntrustedError"),
)
TEMPLATE = re.compile(r"\{[a-z_]+\}")
TOOL_LIMIT = 120  # s

Texts = dict[tuple[str, str], str]  # (context, source) -> translation, "" where there is none


def main(arguments: list[str]) -> int:
    """Do what the command line asks for; 1 where --check finds something."""
    found = collect()
    if "--check" in arguments:
        complaints = [line for language in LANGUAGES for line in check(language, found)]
        print("\n".join(complaints) or "Every text is translated.")  # noqa: T201
        return 1 if complaints else 0
    for language in LANGUAGES:
        update(language, found)
        compile_(language)
        left = sum(not translation for translation in read(source_file(language)).values())
        print(f"{language}: {len(found)} texts, {left} untranslated")  # noqa: T201
    return 0


def collect() -> list[tuple[str, str]]:
    """Return (context, text) of everything that users see, sorted."""
    return sorted({*window_texts(), *((CORE, text) for text in core_texts())})


def check(language: str, found: list[tuple[str, str]]) -> list[str]:
    """Return what is wrong with a language's file, a line for each text."""
    known = read(source_file(language))
    complaints = []
    for context, text in found:
        translation = known.get((context, text), "")
        if not translation:
            if language in PARTIAL:
                continue
            complaints.append(f"{language}: not translated: {context}: {text}")
        elif places(text) != places(translation):
            complaints.append(f"{language}: other places to fill: {context}: {text}")
    wanted = set(found)
    complaints += [
        f"{language}: no longer used: {context}: {text}"
        for context, text in known
        if (context, text) not in wanted
    ]
    compiled = compiled_file(language)
    if not compiled.is_file() or compiled.read_bytes() != _compiled(source_file(language)):
        complaints.append(f"{language}: {compiled.name} is older than its texts")
    return complaints


def update(language: str, found: list[tuple[str, str]]) -> None:
    """Write the language's file with these texts, keeping what is translated."""
    file = source_file(language)
    known = read(file)
    elsewhere = {text: translation for (_, text), translation in known.items() if translation}
    texts = {
        (context, text): known.get((context, text)) or elsewhere.get(text, "")
        for context, text in found
    }
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(_document(language, texts), encoding="utf-8")


def compile_(language: str) -> None:
    """Write the binary file that the window loads."""
    compiled_file(language).write_bytes(_compiled(source_file(language)))


def source_file(language: str) -> Path:
    """Return the file that translators edit."""
    return FOLDER / f"kabar_{language}.ts"


def compiled_file(language: str) -> Path:
    """Return the file that the window loads."""
    return FOLDER / f"kabar_{language}.qm"


def read(file: Path) -> Texts:
    """Return the texts of a file of translations."""
    if not file.is_file():
        return {}
    texts: Texts = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            text = (translation.text or "") if translation is not None and done else ""
            texts[name, message.findtext("source", "")] = text
    return texts


def places(text: str) -> list[str]:
    """Return the places of a text that values are put into."""
    return sorted(re.findall(r"\{[^}]*\}|%n|%\d", text))


# ------------------------------------------------------------ finding texts


def window_texts() -> Iterator[tuple[str, str]]:
    """Yield the texts that `lupdate` finds in the window's modules, and those it overlooks."""
    modules = sorted((ROOT / "reader" / "ui").glob("**/*.py"))
    for module in modules:
        yield from _by_shorthand(ast.parse(module.read_text(encoding="utf-8")))
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "found.ts"
        _tool("lupdate", *map(str, modules), "-ts", str(target), "-no-obsolete")
        yield from read(target)


def _by_shorthand(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the texts of a module's own function that calls `translate("Context", text)`."""
    contexts: dict[str, str] = {}
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and len(function.args.args) == 1:
            parameter = function.args.args[0].arg
            for call in ast.walk(function):
                match call:
                    case ast.Call(
                        func=ast.Attribute(attr="translate"),
                        args=[ast.Constant(value=str(context)), ast.Name(id=name)],
                    ) if name == parameter:
                        contexts[function.name] = context
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name), args=[text, *_]) if name in contexts:
                yield from ((contexts[name], literal) for literal in _literals(text))


def core_texts() -> Iterator[str]:
    """Yield the sentences that the core may say."""
    for file in sorted((ROOT / "reader").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args and _says_something(node.func):
                yield from _literals(node.args[0])
        if any(alias == "Sentence" or alias in ERRORS for alias in _imported(tree)):
            yield from _templates(tree)


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names)


def _says_something(called: ast.expr) -> bool:
    """Say whether this is `Sentence.of`, or makes one of our errors."""
    if isinstance(called, ast.Attribute):
        owner = called.value
        return called.attr == "of" and isinstance(owner, ast.Name) and owner.id == "Sentence"
    return isinstance(called, ast.Name) and called.id in ERRORS


def _literals(node: ast.expr) -> Iterator[str]:
    """Yield the text of a literal, or of both sides of a choice between two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _templates(tree: ast.Module) -> Iterator[str]:
    """Yield literals with named places that a module keeps in names or tables for its sentences."""
    whole = [
        node.value
        for statement in ast.walk(tree)
        for node in _values(statement)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    yield from (text for text in whole if TEMPLATE.search(text) and " " in text)


def _values(node: ast.AST) -> Iterator[ast.expr]:
    """Yield what an assignment, a return, a table or a choice holds; no part of an f-string."""
    match node:
        case ast.Assign(value=value) | ast.Return(value=ast.expr() as value):
            yield value
        case ast.Tuple(elts=elements) | ast.List(elts=elements) | ast.Dict(values=elements):
            yield from elements
        case ast.IfExp(body=one, orelse=other):
            yield from (one, other)


# ------------------------------------------------------------ Qt's tools and files


def _compiled(source: Path) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "compiled.qm"
        _tool("lrelease", str(source), "-qm", str(target))
        return target.read_bytes()


def _tool(name: str, *arguments: str) -> None:
    """Run one of Qt's translation tools that PySide6 brings."""
    beside = Path(sys.executable).parent
    command = [str(beside / f"pyside6-{name}"), *arguments]
    done = subprocess.run(  # noqa: S603 - our own arguments
        command, capture_output=True, text=True, timeout=TOOL_LIMIT, check=False
    )
    if done.returncode != 0:
        raise SystemExit(f"{name} failed: {done.stderr or done.stdout}")


def _document(language: str, texts: Texts) -> str:
    """Return the file's text: contexts and texts in order, so that changes read well."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context in sorted({context for context, _ in texts}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for (owner, text), translation in sorted(texts.items()):
            if owner == context:
                lines += _message(text, translation)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(text: str, translation: str) -> list[str]:
    kind = "" if translation else ' type="unfinished"'
    return [
        "    <message>",
        f"        <source>{escape(text)}</source>",
        f"        <translation{kind}>{escape(translation)}</translation>",
        "    </message>",
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
