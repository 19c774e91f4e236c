"""What the user sees of each way in which servers and documents misbehave.

`python tests/bench/faults.py` syncs one feed of each fault mode of the feed farm, and a few that
it does not have; `--write` makes the two pages of the manual out of it.
"""

import argparse
import os
import sys
import time
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT.parent / "shared" / "feedfarm")]

from PySide6.QtCore import QCoreApplication  # noqa: E402 - after the path

from reader.feeds import sync  # noqa: E402
from reader.feeds.courtesy import utc_now  # noqa: E402
from reader.feeds.schedule import state  # noqa: E402
from reader.fetch import PortalError  # noqa: E402
from reader.model import Query  # noqa: E402
from reader.store.store import Store  # noqa: E402
from reader.ui.language import speak  # noqa: E402
from reader.ui.texts import say  # noqa: E402
from reader.workers import Workers  # noqa: E402
from tests.bench.sync import farm, folder  # noqa: E402

ITEM = b"<item><title>%s</title><guid>1</guid><description>Text</description></item>"
RSS = b'<?xml version="1.0"?><rss version="2.0"><channel><title>F</title>%s</channel></rss>'
PAGES = {
    "nul-bytes": RSS % (ITEM % b"O\0ne\0"),
    "attribute-1mb": RSS % (ITEM % b"One").replace(b"<guid>", b'<guid a="' + b"a" * 2**20 + b'">'),
    "portal": b"<!DOCTYPE html><html><head><title>Log in to the network</title></head></html>",
    "empty": b"",
}
HEADS = {
    "en": (
        "# What goes wrong, and what you see of it",
        "Made by `tests/bench/faults.py --write` against servers that misbehave on purpose; what"
        " the window says of the feed, and when it is asked again. [All pages](README.md)",
        "| what is wrong | articles | state | why it is asked again then |",
    ),
    "id": (
        "# Yang bisa salah, dan apa yang terlihat",
        "Dibuat oleh `tests/bench/faults.py --write` dengan server yang sengaja bertingkah buruk;"
        " apa yang dikatakan jendela tentang sumbernya, dan kapan diminta lagi."
        " [Semua halaman](README.md)",
        "| yang salah | artikel | keadaan | sebab waktu permintaan berikutnya |",
    ),
}
PLACES = {"en": ROOT / "docs" / "faults.md", "id": ROOT / "docs" / "id" / "faults.md"}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    seen = observed()
    app = QCoreApplication([])
    for language, head in HEADS.items():
        speak(language)
        page = "\n".join([head[0], "", head[1], "", head[2], "| --- | --- | --- | --- |"])
        page += "".join("\n" + row(name, *what) for name, what in sorted(seen.items())) + "\n"
        if arguments.write:
            PLACES[language].write_text(page, "utf-8")
        else:
            print(page)
    app.quit()


def row(name, count, told, why):
    cells = (name, str(count), say(told), say(why) if why else "–")
    return "| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |"


def observed():
    """Return for each fault how many articles came, and the feed as it is then."""
    import feedfarm

    with farm("--feeds", "1", "--endless-mbs", "8", "--bomb-mb", "256") as url, folder() as data:
        store, workers = Store(data / "library.sqlite"), Workers.start()
        own = serving(PAGES)
        names = {store.feeds.add(f"{url}/fault/{n}.xml").id: n for n in feedfarm.FAULTS}
        names |= {store.feeds.add(f"{own}/{n}").id: n for n in PAGES}
        names[store.feeds.add("https" + url.removeprefix("http") + "/feed/0.xml").id] = "no-tls"
        names[store.feeds.add("http://nowhere.invalid/feed").id] = "no-such-name"
        names[store.feeds.add("http://127.0.0.1:1/feed").id] = "nobody-home"
        began = time.process_time()
        sync.sync_all(store, workers)
        print(f"{time.process_time() - began:.1f} s of CPU", file=sys.stderr)
        seen = {
            names[feed.id]: (
                store.articles.count(Query(feed_id=feed.id)),
                state(feed),
                feed.due_reason,
            )
            for feed in store.feeds.all()
        }
        workers.stop()
        store.close()
    return seen | {"captive-portal": behind_a_portal()}


def behind_a_portal():
    """Return the same of feeds that were fine until the network answered in their place."""
    addresses = [f"http://example.{ending}/feed" for ending in ("org", "com", "net")]
    pages = {address[1:]: RSS % (ITEM % b"One") for address in addresses}  # as a proxy is asked
    os.environ["http_proxy"] = serving(pages)
    with folder() as data:
        store, workers = Store(data / "library.sqlite"), Workers.start()
        for address in addresses:
            store.feeds.add(address)
        sync.sync_all(store, workers)
        pages |= dict.fromkeys(pages, PAGES["portal"])
        later, results = utc_now() + timedelta(hours=40), []
        try:
            sync.sync_all(store, workers, now=lambda: later)
        except PortalError as error:
            told = error.sentence
        sync.sync_all(store, workers, now=lambda: later, on_result=results.append)
        count = store.articles.count(Query())
        workers.stop()
        store.close()
    del os.environ["http_proxy"]
    return count, told, results[0].due_reason


def serving(pages):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(pages[self.path[1:]])

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


if __name__ == "__main__":
    main()
