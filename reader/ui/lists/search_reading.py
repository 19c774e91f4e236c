"""Reads the pages of a search off the GUI thread: at a million articles one may take seconds."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from reader.errors import QueryError, WorkError
from reader.model import ArticleRow, Cursor, Query
from reader.store.interrupting import while_wanted
from reader.ui.library import Library

Rows = Sequence[ArticleRow]


class ListSearch(QObject):
    """Answers the last question that it was asked; those before are broken off.

    Signals:
        began: a search runs, and its answer will come.
        ended: the answer came.
        wrong(error): the search cannot be understood.
    """

    began = Signal()
    ended = Signal()
    wrong = Signal(object)

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._asked = object()  # the last question
        self.failed = False  # whether the last one could not be understood
        self.busy = False  # whether its answer is still to come

    def stop(self) -> None:
        """Answer nothing that was asked before."""
        self._asked, self.busy = object(), False

    def read(
        self,
        query: Query,
        after: Cursor | None,
        limit: Callable[[], int],
        done: Callable[[Rows], None],
    ) -> None:
        """Read a page of `limit()` rows, then call `done(rows)` unless another was asked since."""
        question = self._asked = object()

        def call() -> Rows | QueryError | None:
            return self._read(query, after, limit, question)

        def came(found: Rows | QueryError | None) -> None:
            if found is None or question is not self._asked:
                return
            self.busy = False
            self.failed = isinstance(found, QueryError)
            self.ended.emit()
            if isinstance(found, QueryError):
                self.wrong.emit(found)
                done(())
            else:
                done(found)

        self.busy = True
        self.began.emit()
        self._library.run("wait", call, done=came)

    def _read(
        self, query: Query, after: Cursor | None, limit: Callable[[], int], question: object
    ) -> Rows | QueryError | None:
        if question is not self._asked:
            return None
        try:
            connection = self._library.store.database.connection
            with while_wanted(connection, lambda: question is self._asked):
                return self._library.page(query, after, limit())
        except QueryError as error:
            return error
        except WorkError:  # broken off
            return None
