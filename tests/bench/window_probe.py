"""The window of the benchmark: the real one, with a watch on the painting of its list."""

import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from threading import Thread, get_ident

import psutil
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from reader.ui.lists.rows_view import ArticleListView
from tests.bench.measure import memory_mb

REPEAT = 33  # ms between two presses of a key held down
STALL = 0.12  # s between presses from which on the GUI thread is late
SAMPLE = 0.02  # s between two looks at it


class Probe(QObject):
    """Collects times and drives the window through its stages."""

    def __init__(self, plan):
        super().__init__()
        self.plan = plan
        self.figures = {"marks": {}, "memory": {}, "times": {}, "sync": "", "stalls": []}
        self._stalls, self._beat = Counter(), None
        self._paints, self._worked = [], []  # ms by the clock, and of the processor
        self._stages = []
        self._watch_painting()

    def _watch_stalls(self, gui):
        """Look now and then where the GUI thread is while it is late."""
        while True:
            time.sleep(SAMPLE)
            beat = self._beat
            if beat is None or time.perf_counter() - beat < STALL:
                continue
            frames = traceback.extract_stack(sys._current_frames()[gui])
            ours = [f for f in frames if "/reader/" in f.filename]
            places = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in ours[-3:]]
            self._stalls[" > ".join(places) or "waiting for the processor"] += 1
            self.figures["stalls"] = self._stalls.most_common(8)

    def mark(self, name, at=None):
        """Note when something was reached."""
        clock = ((at or time.time()) - self.plan["began"]) * 1000
        self.figures["marks"][name] = (clock, time.process_time() * 1000)

    def _watch_painting(self):
        real = ArticleListView.paintEvent

        def painted(view, event):
            before, worked = time.perf_counter(), time.thread_time()
            real(view, event)
            self._worked.append((time.thread_time() - worked) * 1000)
            self._paints.append((time.perf_counter() - before) * 1000)
            if "first painted list" not in self.figures["marks"] and view.model().rowCount():
                self.mark("first painted list")

        ArticleListView.paintEvent = painted

    def begin(self, window):
        """Go through the stages, then leave."""
        self.window, self.list = window, window.timeline.list
        Thread(target=self._watch_stalls, args=(get_ident(),), daemon=True).start()
        if not self.plan["rest"]:
            QTimer.singleShot(600, QApplication.quit)
            return
        QTimer.singleShot(self.plan["rest"], self._rested)

    def _rested(self):
        self._remember("at rest, 10 s after the start")
        self.list.setFocus()
        self._repeat("scrolling", Qt.Key.Key_Down, self._opening)

    def _opening(self):
        self.window.timeline.open_current()
        QTimer.singleShot(500, lambda: self._remember("with an article open"))
        QTimer.singleShot(
            600, lambda: self._repeat("opening one after the other", Qt.Key.Key_J, self._syncing)
        )

    def _syncing(self):
        if not self.plan["sync"]:
            QApplication.quit()
            return
        library = self.window._library
        farm = [f.id for f in library.feeds() if ":1/" not in f.url]
        self._sync_began, self._over = time.time(), False
        library.sync_finished.connect(self._synced)
        library.sync(feed_ids=farm, force=True)
        self._repeat("scrolling during a sync", Qt.Key.Key_Up, self._again)

    def _again(self):
        if self._over:
            self._remember("after the sync")
            QTimer.singleShot(0, QApplication.quit)
            return
        step = Qt.Key.Key_Down if self.list.currentIndex().row() < 150 else Qt.Key.Key_Up
        self._repeat("scrolling during a sync", step, self._again)

    def _synced(self, new, failed):
        self._over = True
        seconds = time.time() - self._sync_began
        self.figures["sync"] = f"{new} articles, {failed} failed, {seconds:.1f} s"

    def _repeat(self, name, key, then):
        """Hold a key down; time each press until its painting is done, and the painting."""
        times = self.figures["times"]
        frames = times.setdefault(f"{name}: press to painted", [])
        paints = times.setdefault(f"{name}: repaint", [])
        worked = times.setdefault(f"{name}: repaint, CPU", [])
        late = times.setdefault(f"{name}: loop held up", [])
        left, due = self.plan["presses"], time.perf_counter() + REPEAT / 1000
        timer = QTimer(self, interval=REPEAT, timerType=Qt.TimerType.PreciseTimer)

        def press():
            nonlocal left, due
            now = self._beat = time.perf_counter()
            late.append(max(0.0, (now - due) * 1000))
            due = now + REPEAT / 1000
            self._paints.clear()
            self._worked.clear()
            text = "j" if key == Qt.Key.Key_J else ""
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, True)
            QApplication.sendEvent(self.list, event)
            self.list.viewport().repaint()
            frames.append((time.perf_counter() - now) * 1000)
            paints.append(sum(self._paints))
            worked.append(sum(self._worked))
            left -= 1
            if left <= 0 or (self.figures["sync"] and "sync" in name):
                timer.stop()
                self._beat = None
                then()

        timer.timeout.connect(press)
        timer.start()

    def _remember(self, name):
        process = psutil.Process()
        family = [process, *process.children(recursive=True)]
        self.figures["memory"][name] = sum(memory_mb(one) for one in family)
        self.figures["memory"][f"  of that, processes besides: {len(family) - 1}"] = sum(
            memory_mb(one) for one in family[1:]
        )


def measured(main_window, probe):
    """Return the window's class, made to tell the probe how far it is."""

    class Measured(main_window):
        def __init__(self, *arguments):
            probe.mark("store open, Qt up")
            super().__init__(*arguments)
            probe.mark("window made")

        def start(self):
            super().start()
            probe.mark("shown")
            probe.begin(self)

    return Measured
