import os
import subprocess
import sys
import time
from concurrent.futures import CancelledError, ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from reader.errors import FetchError, ParseError, WorkError
from reader.workers import Thinker, Workers


@pytest.fixture
def hasty():
    workers = Workers.start(limit=3)
    yield workers
    workers.stop()


@pytest.fixture
def patient():
    workers = Workers.start(limit=60)
    yield workers
    workers.stop()


def refuse(text):
    raise ParseError(text, number=7)


def die_the_first_time(path):
    if not Path(path).exists():
        Path(path).touch()
        os._exit(1)
    return "done"


def test_the_helper_process_never_loads_qt(hasty):
    assert not hasty.think.submit(eval, "'PySide6' in __import__('sys').modules").result()


@pytest.mark.parametrize(("call", "arg"), [(time.sleep, 60), (os._exit, 1)])
def test_a_call_that_hangs_or_dies_is_given_up_and_the_next_one_works(hasty, call, arg):
    hasty.think.submit(len, "").result()
    with pytest.raises(WorkError):
        hasty.think.submit(call, arg).result()
    assert hasty.think.submit(len, "abc").result() == 3


def test_a_call_whose_process_died_is_tried_once_more(patient, tmp_path):
    assert patient.think.submit(die_the_first_time, str(tmp_path / "seen")).result() == "done"


def test_an_error_comes_home_with_its_words_still_apart_from_their_template(patient):
    with pytest.raises(ParseError) as caught:
        patient.think.submit(refuse, "Line {number} is wrong.").result()

    assert caught.value.sentence.values == (("number", 7),)
    assert not isinstance(caught.value, FetchError)


def test_one_process_serves_calls_that_come_one_after_another():
    thinker = Thinker(4, limit=10)
    pids = {thinker.submit(os.getpid).result() for _ in range(5)}

    thinker.shutdown()

    assert len(pids) == 1
    assert not any(psutil.pid_exists(pid) for pid in pids)


def test_a_process_without_work_gives_its_memory_back_and_the_next_call_has_another():
    thinker = Thinker(2, 30, rest=0.2)
    try:
        first = thinker.submit(os.getpid).result()
        deadline = time.monotonic() + 20
        while psutil.pid_exists(first) and time.monotonic() < deadline:
            time.sleep(0.05)

        assert not psutil.pid_exists(first)
        assert thinker.submit(len, "abc").result() == 3
    finally:
        thinker.shutdown()


def test_several_processes_share_calls_that_come_at_once():
    thinker = Thinker(2, limit=10)
    for future in [thinker.submit(time.sleep, 0.5) for _ in range(2)]:
        future.result()
    began = time.perf_counter()

    for future in [thinker.submit(time.sleep, 0.5) for _ in range(2)]:
        future.result()

    assert time.perf_counter() - began < 0.9
    thinker.shutdown()


def test_stopping_does_not_wait_for_the_network(hasty):
    hasty.wait.submit(time.sleep, 2)
    hasty.think.submit(time.sleep, 60)
    began = time.perf_counter()
    hasty.stop()
    assert time.perf_counter() - began < 1


def test_a_call_that_the_end_cuts_off_is_cancelled_which_is_no_failure_of_its_document(hasty):
    hasty.think.submit(len, "").result()
    future = hasty.think.submit(time.sleep, 60)
    time.sleep(0.2)

    hasty.stop()

    with pytest.raises(CancelledError):
        future.result()


def test_stopping_finishes_the_writes(tmp_path):
    workers = Workers.start()
    workers.write.submit(time.sleep, 0.2)
    workers.write.submit((tmp_path / "last").touch)

    workers.stop()

    assert (tmp_path / "last").exists()


def test_a_helper_process_does_not_outlive_a_program_that_was_killed():
    program = (
        "import os, time\n"
        "from reader.workers import Thinker\n"
        "if __name__ == '__main__':\n"
        "    thinker = Thinker(1, 60)\n"
        "    print(thinker.submit(os.getpid).result(), flush=True)\n"
        "    thinker.submit(time.sleep, 60)\n"
        "    time.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    helper = int(parent.stdout.readline())
    parent.kill()
    parent.communicate()

    psutil.wait_procs([psutil.Process(helper)] if psutil.pid_exists(helper) else [], timeout=3)

    assert not psutil.pid_exists(helper) or psutil.Process(helper).status() == "zombie"


def test_inline_workers_have_finished_when_they_are_asked():
    workers = Workers.inline()

    assert workers.think.submit(len, "abc").done()
    assert isinstance(workers.write.submit(refuse, "No.").exception(), ParseError)


def test_waiting_runs_as_many_calls_at_once_as_there_are_connections():
    workers = Workers.start(connections=3)

    assert isinstance(workers.wait, ThreadPoolExecutor)
    began = time.perf_counter()
    for future in [workers.wait.submit(time.sleep, 0.3) for _ in range(3)]:
        future.result()

    assert time.perf_counter() - began < 0.8
    workers.stop()
