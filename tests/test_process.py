"""Programs told apart: by number, start and computer."""

import subprocess
import sys

import pytest

from reader.process import has_ended, this_process

SAY = "from reader.process import this_process; print(this_process())"


def test_a_program_that_runs_has_not_ended():
    assert not has_ended(this_process())


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says when a process began")
def test_a_program_that_ended_is_known_to_have_ended():
    said = subprocess.run([sys.executable, "-c", SAY], capture_output=True, text=True, check=True)

    assert has_ended(said.stdout.strip())


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says when a process began")
def test_another_program_with_the_number_of_one_that_ended_is_not_taken_for_it():
    place, number, start = this_process().split(" ")

    assert has_ended(f"{place} {number} {int(start) - 1}")


@pytest.mark.parametrize("unknown", ["", "- 1 1", "another-computer 1 1", "nonsense"])
def test_of_a_program_elsewhere_nothing_is_known(unknown):
    assert not has_ended(unknown)
