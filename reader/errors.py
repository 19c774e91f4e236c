"""What can go wrong through no fault of ours, in words a user can be told.

Raise one of these where the world misbehaves (a server, a document, a disk).
A mistake in our own code is left to surface as itself.

The text of an error is a literal template with named values, so that the window can
translate it: `raise FetchError("The server answered {status}.", status=404)`.
"""

from reader.model import Sentence


class ReaderError(Exception):
    """The parent of all; `str(error)` is a sentence for the user, `error.sentence` its parts."""

    def __init__(self, text: str, **values: str | int | float) -> None:
        self.sentence = Sentence.of(text, **values)
        super().__init__(str(self.sentence))

    def __reduce__(self) -> tuple[object, ...]:
        """Cross a process boundary with the values still apart from the template."""
        return _rebuild, (type(self), self.sentence)


class FetchError(ReaderError):
    """The address could not be fetched."""

    status = 0  # of the server's answer; 0: there was none
    retry_after = ""  # when it asks us to come back, as it wrote it


class ParseError(ReaderError):
    """The document is not a feed that we can read."""


class PageError(ParseError):
    """A web page stands where a feed should."""


class WorkError(ReaderError):
    """A helper process was given up on."""


class StoreError(ReaderError):
    """The library file could not be opened, read or written."""


class DamagedError(StoreError):
    """The library file is damaged: it wants a backup in its place, or to be recovered."""


class MissingError(StoreError):
    """The library file is gone, while copies of it are there: an empty one is not meant."""


class UnknownError(StoreError):
    """A file is no library, or one that this program is too old for."""


class KeychainError(ReaderError):
    """The system keeps no secrets for us, or does not give them out."""


class UsageError(ReaderError):
    """What the user asked for does not exist or cannot be done."""


class QueryError(UsageError):
    """A search cannot be understood; it says where, in characters from its beginning."""

    def __init__(self, text: str, *, start: int = 0, end: int = 0, **values: str | int) -> None:
        self.start, self.end = start, end
        super().__init__(text, **values)

    def __reduce__(self) -> tuple[object, ...]:
        """Cross a process boundary with the place."""
        return _rebuild_query, (self.sentence, self.start, self.end)


def _rebuild_query(sentence: Sentence, start: int, end: int) -> QueryError:
    return QueryError(sentence.text, start=start, end=end, **dict(sentence.values))  # type: ignore[arg-type]


def _rebuild(kind: type[ReaderError], sentence: Sentence) -> ReaderError:
    return kind(sentence.text, **dict(sentence.values))
