"""Where slow work runs: threads to wait, processes to think and to draw, one thread to write.

Waiting (the network) is cheap in threads. Thinking (parsing, cleaning, ranking) would
hold the interpreter and make the window stutter, so it has processes of its own.
Writing is one thread, so writes keep their order and never meet a lock.
"""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, LifoQueue
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

from reader.errors import WorkError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

P = ParamSpec("P")
T = TypeVar("T")

MAX_PROCESSES = 4
DRAWING = 10.0  # seconds that a drawing may take, with the start of the process for it
REST = 10.0  # seconds without a call after which a process ends, and gives its memory back


@dataclass(frozen=True, slots=True)
class Workers:
    """The executors that all slow work goes to."""

    wait: Executor
    think: Executor
    write: Executor
    draw: Executor  # a process of its own: what others draw may take for ever, and Qt is large

    @classmethod
    def start(cls, connections: int = 16, limit: float = 60) -> Self:
        """Return the workers of the running app; `limit` is what one thought may take, in s.

        A feed of 100,000 articles takes 6 on a quiet machine, and many times that on a busy one.
        """
        processes = max(1, min(MAX_PROCESSES, (os.cpu_count() or 1) - 1))
        return cls(
            wait=ThreadPoolExecutor(connections, "wait"),
            think=Thinker(processes, limit),
            write=ThreadPoolExecutor(1, "write"),
            draw=Thinker(1, DRAWING),
        )

    @classmethod
    def inline(cls) -> Self:
        """Return workers that run each call at once, in the caller's thread, for tests."""
        return cls(Inline(), Inline(), Inline(), Inline())

    def stop(self) -> None:
        """Drop what has not begun, leave the network to its time limit, finish the writes."""
        self.wait.shutdown(wait=False, cancel_futures=True)
        self.think.shutdown(cancel_futures=True)
        self.draw.shutdown(cancel_futures=True)
        self.write.shutdown()


class Thinker(Executor):
    """A few processes that take calls from one queue, each one call at a time.

    What is sent must be a top-level function and plain values: they are pickled. A call
    that overruns is given up; one whose process died is tried once more. A process that had
    no call for `rest` seconds ends; the next call starts another.
    """

    def __init__(self, processes: int, limit: float, rest: float = REST) -> None:
        self._limit, self._rest = limit, rest
        self._over = Event()
        self._watching = Lock()
        self._helpers = [_Helper() for _ in range(processes)]
        # Last in, first out: where one process suffices, no other is started.
        self._idle: LifoQueue[_Helper] = LifoQueue()
        for helper in self._helpers:
            self._idle.put(helper)
        self._queue = ThreadPoolExecutor(processes, "think")

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Queue a call for the next process that is free."""
        return self._queue.submit(self._call, fn, args, kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the processes, in the middle of a call if need be."""
        self._over.set()
        self._queue.shutdown(wait=False, cancel_futures=cancel_futures)
        for helper in self._helpers:
            helper.retire()
        self._queue.shutdown(wait=wait, cancel_futures=cancel_futures)

    def _call(self, fn: Callable[..., T], args: tuple[object, ...], kwargs: dict[str, object]) -> T:
        helper = self._idle.get()
        if self._watching.acquire(blocking=False):
            Thread(target=self._watch, name="think-rest", daemon=True).start()
        try:
            try:
                outcome = helper.ask((fn, args, kwargs), self._limit)
            except EOFError:  # the process died; perhaps not because of this call
                outcome = helper.ask((fn, args, kwargs), self._limit)
        except EOFError:
            raise WorkError("The helper process ended in the middle of its work.") from None
        finally:
            self._idle.put(helper)
        if isinstance(outcome, _Failure):
            raise outcome.error
        result: T = outcome
        return result

    def _watch(self) -> None:
        """End processes that have rested, until there are none."""
        running = True
        while running and not self._over.wait(self._rest / 2):
            resting = []
            with suppress(Empty):
                while True:
                    resting.append(self._idle.get_nowait())
            for helper in reversed(resting):  # the order in which they came
                helper.end_if_unused(self._rest)
                self._idle.put(helper)
            busy = len(resting) < len(self._helpers)
            running = busy or any(helper.running for helper in self._helpers)
        self._watching.release()


@dataclass(frozen=True, slots=True)
class _Failure:
    """An error that a call raised in the helper process."""

    error: Exception


class _Helper:
    """One helper process, started when it is first asked and anew after it was lost."""

    def __init__(self) -> None:
        self._process: multiprocessing.process.BaseProcess | None = None
        self._line: Connection | None = None
        self._retired = False
        self._used = 0.0  # when it last had to do, in monotonic seconds

    @property
    def running(self) -> bool:
        """Whether there is a process."""
        return self._process is not None

    def end_if_unused(self, seconds: float) -> None:
        """End the process where it had nothing to do for so long."""
        if self._process is not None and time.monotonic() - self._used >= seconds:
            self._end()

    def ask(self, call: tuple[object, ...], limit: float) -> Any:  # noqa: ANN401 - what the call gives
        """Return what the call gave or its `_Failure`; EOFError where the process died."""
        if self._retired:
            raise CancelledError  # as for calls that were still waiting
        line = self._line or self._start()
        self._used = time.monotonic()
        try:
            line.send(call)
            if line.poll(limit):
                answer = line.recv()
                self._used = time.monotonic()
                return answer
        except OSError as error:  # a broken pipe is an end of the line like any other
            self._end()
            raise EOFError from error
        except EOFError:
            self._end()
            raise
        self._end()
        raise WorkError("This took too long and was given up.")

    def retire(self) -> None:
        """End the process for good."""
        self._retired = True
        process = self._process
        if process is not None:
            process.kill()
            process.join()

    def _start(self) -> "Connection":
        context = multiprocessing.get_context("spawn")
        line, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs,), name="kabar-think", daemon=True)
        process.start()
        theirs.close()
        self._process, self._line = process, line
        if self._retired:  # asked after it began, which may be after `retire` had looked
            self._end()
            raise CancelledError  # as for calls that were still waiting
        return line

    def _end(self) -> None:
        process, line = self._process, self._line
        self._process = self._line = None
        if line is not None:
            line.close()
        if process is not None:
            process.kill()
            process.join()


def _serve(line: "Connection") -> None:
    """Answer calls until the line is closed: the life of a helper process."""
    # Ctrl+C in a terminal reaches all processes; ending us is our parent's affair.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_follow_parent, daemon=True).start()
    while True:
        try:
            fn, args, kwargs = line.recv()
        except (EOFError, OSError):
            return
        try:
            outcome = fn(*args, **kwargs)
        except Exception as error:  # noqa: BLE001 - handed on to the one who asked
            outcome = _Failure(error)
        try:
            line.send(outcome)
        except (BrokenPipeError, ConnectionResetError):
            return


def _follow_parent() -> None:
    """End at once when the parent is gone, even in the middle of a call that never ends."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


class Inline(Executor):
    """An executor without threads: `submit` has finished when it returns."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Call `fn` now."""
        future: Future[T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - an executor hands every error on
            future.set_exception(error)
        return future
