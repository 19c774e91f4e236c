"""The sample feeds: loaded, served by a small server of their own, kept or taken out again."""

from collections.abc import Callable
from contextlib import ExitStack

from PySide6.QtCore import QObject, Signal

from reader import demo
from reader.model import SyncResult
from reader.ui.feeds.syncing import Syncing
from reader.ui.marking import Marking


class DemoFeeds(QObject):
    """What the user does with the sample feeds.

    Signals:
        served(get): they are there, and `get` is how servers are reached from now on.
        kept: they stay.
        cleared: they are gone.
    """

    served = Signal(object)
    kept = Signal()
    cleared = Signal()

    def __init__(self, syncing: Syncing, library: Marking) -> None:
        super().__init__(library)
        self._syncing, self._library = syncing, library
        self._serving = ExitStack()
        self.loading = False

    def load(self) -> None:
        """Fill the library with the sample feeds."""
        from reader.demo import filling, samples  # noqa: PLC0415 - seldom wanted, and large

        library = self._library

        def populate(on_result: Callable[[SyncResult], None]) -> None:
            filling.populate(library.store, library.workers, on_result=on_result)

        self.loading = True
        self._syncing.follow(populate, len(samples.sources()))

    def finish(self) -> None:
        """Note that a sync is over: it may have been the one that brought the sample feeds."""
        if self.loading:
            self.loading = False
            self.served.emit(self._serving.enter_context(demo.serving(self._library.store)))

    def keep(self) -> None:
        """Keep the sample feeds."""
        self._library.run("write", demo.keep, self._library.store, done=lambda _: self.kept.emit())

    def clear(self) -> None:
        """Take the sample feeds out."""
        from reader.demo import filling  # noqa: PLC0415 - seldom wanted, and large

        self._library.run(
            "write", filling.clear, self._library.store, done=lambda _: self.cleared.emit()
        )

    @property
    def undecided(self) -> bool:
        """Whether the user has yet to keep or to clear the sample feeds."""
        return demo.is_undecided(self._library.store)

    def stop(self) -> None:
        """End the small server."""
        self._serving.close()
