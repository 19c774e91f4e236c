"""One SQLite file: a connection for each thread, explicit transactions, numbered migrations."""

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from reader.errors import DamagedError, StoreError
from reader.store.bodies import unpack_part
from reader.store.safety.files import in_one_step, make_private

# SQLite waits this long for another program that is writing.
BUSY_MS = 10_000
BEFORE_UPDATE = "-before-update-"  # and the version that the copy has
LIBRARY = Path("library.sqlite")  # as it is called where nobody knows its place
COPIES = 2  # of those that stay
# Pages in the log (32 MB) before they go into the file: what a sync or the index changes again
# and again gets there once, not four times.
LOGGED = 4000
PRAGMAS = f"""
    PRAGMA busy_timeout = {BUSY_MS};
    PRAGMA foreign_keys = ON;
    PRAGMA synchronous = NORMAL;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -16000;
    PRAGMA wal_autocheckpoint = {LOGGED};
"""


class Database:
    """Hands each thread its connection and brings the file to the newest schema."""

    def __init__(self, path: Path, migrations: Sequence[str], *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._local = threading.local()
        self._opened: list[sqlite3.Connection] = []
        with faults_in_words(path):
            if not read_only:
                make_private(path)
            try:
                self._prepare(migrations)
            except BaseException:  # whatever stops it, also Ctrl+C: no file is left open
                self.close()
                raise

    @property
    def connection(self) -> sqlite3.Connection:
        """This thread's own connection, opened at its first use."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._open()
            self._local.connection = connection
            self._local.depth = 0
            self._local.watch = None
        return connection

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing: commit at the end of the block, roll back on any error.

        Inside another transaction of this thread it is a savepoint of that one.
        """
        with faults_in_words(self.path):
            connection = self.connection
            depth: int = self._local.depth
            begin, commit, back = _steps(depth)
            connection.execute(begin)
            self._local.depth = depth + 1
            try:
                yield connection
                self._tell(depth, connection)
                connection.execute(commit)
            except BaseException:  # also Ctrl+C, or a generator closed: nothing half is kept
                if connection.in_transaction:  # a full disk has rolled back by itself
                    for statement in back:
                        connection.execute(statement)
                self._tell(depth, None)
                raise
            finally:
                self._local.depth = depth

    @contextmanager
    def watched(self, ended: Callable[[sqlite3.Connection | None], None]) -> Iterator[None]:
        """Have `ended(connection)` called in each transaction of this thread before it commits.

        `ended(None)` tells that one was rolled back.
        """
        _ = self.connection
        self._local.watch = ended
        try:
            yield
        finally:
            self._local.watch = None

    def _tell(self, depth: int, connection: sqlite3.Connection | None) -> None:
        if depth == 0 and self._local.watch is not None:
            self._local.watch(connection)

    def close(self) -> None:
        """Close the connections of all threads."""
        for connection in self._opened:
            connection.close()
        self._opened.clear()
        self._local = threading.local()

    def _open(self) -> sqlite3.Connection:
        name = self.path.absolute().as_uri() + ("?mode=ro" if self.read_only else "?mode=rw")
        connection = sqlite3.connect(name, uri=True, isolation_level=None, check_same_thread=False)
        self._opened.append(connection)
        connection.executescript(PRAGMAS)
        connection.create_function("unpack", 2, unpack_part, deterministic=True)
        return connection

    def _prepare(self, migrations: Sequence[str]) -> None:
        version = _version(self.connection)
        if version > len(migrations):
            raise StoreError(
                "The library {file} was written by a newer Kabar. Please update this one.",
                file=self.path.name,
            )
        if self.read_only and version < len(migrations):
            raise StoreError(
                "The library {file} must be opened by the reader once before it can be read.",
                file=self.path.name,
            )
        if version < len(migrations):
            self._migrate(version, migrations)
        elif not self.read_only:
            self._keep_a_log()

    def _keep_a_log(self) -> None:
        """Go on with a log beside the file, which one that was a copy before has not."""
        (mode,) = self.connection.execute("PRAGMA journal_mode").fetchone()
        if mode != "wal":
            with suppress(sqlite3.OperationalError):  # another program has it open: next time
                self.connection.execute("PRAGMA journal_mode = WAL")

    def _migrate(self, version: int, migrations: Sequence[str]) -> None:
        if version:
            self._keep_copy(version)
        else:
            self.connection.execute("PRAGMA page_size = 8192")
        self.connection.execute("PRAGMA journal_mode = WAL")
        for number, script in enumerate(migrations, start=1):
            with self.transaction() as db:
                # Asked again inside: another program may have done this step meanwhile.
                if _version(db) < number:
                    for statement in _statements(script):
                        db.execute(statement)
                    db.execute(f"PRAGMA user_version = {number}")

    def _keep_copy(self, version: int) -> None:
        copy = self.path.with_name(f"{self.path.stem}{BEFORE_UPDATE}{version}.sqlite")
        with in_one_step(copy) as unfinished, closing(sqlite3.connect(unfinished)) as target:
            self.connection.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")  # one file that is all there is
        for old in before_updates(self.path)[COPIES:]:
            old.unlink(missing_ok=True)


def before_updates(library: Path) -> list[Path]:
    """Return the copies made before updates of this library, the one of the last update first."""
    found = []
    for path in library.parent.glob(f"{library.stem}{BEFORE_UPDATE}*.sqlite"):
        version = path.stem.removeprefix(library.stem + BEFORE_UPDATE)
        if version.isdigit():
            found.append((int(version), path))
    return [path for _, path in sorted(found, reverse=True)]


def _steps(depth: int) -> tuple[str, str, tuple[str, ...]]:
    if depth == 0:
        return "BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",)
    name = f"inner_{depth}"
    return f"SAVEPOINT {name}", f"RELEASE {name}", (f"ROLLBACK TO {name}", f"RELEASE {name}")


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _statements(script: str) -> Iterator[str]:
    """Cut a script at the semicolons that end a statement; triggers hold some that do not."""
    part = ""
    for piece in script.split(";"):
        part += piece + ";"
        if sqlite3.complete_statement(part):
            yield part
            part = ""


@contextmanager
def faults_in_words(path: Path) -> Iterator[None]:
    """Turn what the disk or another program did into a sentence; our own mistakes stay."""
    try:
        yield
    except (sqlite3.DatabaseError, OSError) as error:
        told = in_words(error, path)
        if told is None:
            raise
        raise told from error


@contextmanager
def reads_in_words(path: Path) -> Iterator[None]:
    """Likewise for who reads and writes other files as well: those speak for themselves."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        told = in_words(error, path)
        if told is None:
            raise
        raise told from error


def read_in_words(error: BaseException) -> StoreError | None:
    """Return what a read of the library met in its file, likewise; None: it was something else."""
    return in_words(error, LIBRARY) if isinstance(error, sqlite3.DatabaseError) else None


def in_words(error: sqlite3.DatabaseError | OSError, path: Path) -> StoreError | None:
    """Return what the library's file did, as a sentence; None: it did nothing, we did."""
    words, file = str(error).lower(), path.name
    if isinstance(error, (sqlite3.IntegrityError, sqlite3.ProgrammingError)):
        return None
    if _any(words, "locked", "busy"):
        return StoreError("Another program is writing to the library {file}.", file=file)
    if _any(words, "full", "no space"):
        return StoreError("The disk is full; {file} could not be written.", file=file)
    if _any(words, "not a database", "malformed"):
        return DamagedError(
            "The library {file} is damaged. `kabar restore` puts a backup in its place.", file=file
        )
    reason = (isinstance(error, OSError) and error.strerror) or str(error)
    if isinstance(error, OSError) or _any(words, "readonly", "unable to open"):
        text = "The library {file} cannot be opened for writing: {reason}."
    elif isinstance(error, sqlite3.OperationalError) and "i/o" not in words:
        return None  # a mistake of ours, such as a wrong statement
    else:
        text = "The library {file} failed: {reason}."
    return StoreError(text, file=file, reason=reason)


def _any(words: str, *parts: str) -> bool:
    return any(part in words for part in parts)
