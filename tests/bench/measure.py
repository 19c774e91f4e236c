"""What benchmarks measure with: CPU and memory of a process and all its children."""

import threading
import time
from dataclasses import dataclass

import psutil


@dataclass(frozen=True, slots=True)
class Cost:
    """What running something took; memory is the peak of all processes together."""

    wall: float  # seconds
    cpu: float  # seconds, all processes
    peak_mb: float  # proportional set size: shared pages count once


def run(command, **options):
    """Run a command to its end; return its output and its cost, children included."""
    began = time.perf_counter()
    process = psutil.Popen(command, **options)
    meter = Meter(process)
    output, _ = process.communicate()
    return output, meter.stop(time.perf_counter() - began)


class Meter:
    """Watches a process tree every 50 ms until it is stopped."""

    def __init__(self, process):
        self._process = process
        self._cpu = {}
        self._peak = 0.0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self, wall):
        """Return the cost; `wall` is measured by the caller."""
        self._ended.set()
        self._thread.join()
        return Cost(wall, sum(self._cpu.values()), self._peak)

    def _watch(self):
        while not self._ended.wait(0.05):
            self._look()

    def _look(self):
        total = 0.0
        for process in [self._process, *self._children()]:
            try:
                times = process.cpu_times()
                self._cpu[process.pid] = times.user + times.system
                total += memory_mb(process)
            except psutil.Error:  # it ended between the two looks
                continue
        self._peak = max(self._peak, total)

    def _children(self):
        try:
            return self._process.children(recursive=True)
        except psutil.Error:
            return []


def memory_mb(process):
    """Return the proportional set size where the system tells it, else the resident size."""
    full = process.memory_full_info()
    return getattr(full, "pss", full.rss) / 2**20
