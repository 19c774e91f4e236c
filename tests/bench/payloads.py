"""What is left of script-injection payloads, and whom the real view asks because of them.

    QT_QPA_PLATFORM=offscreen python tests/bench/payloads.py FOLDER [--pick N | --all]

FOLDER holds payloads, one a line or as JSON. Each is tried as it is, as the address of a link and
of a picture, and inside an attribute: cleaned, cleaned again, and shown by the article view. All
traffic of the process goes to a proxy on the loopback address, which counts: with pictures
switched off nothing may arrive there, with pictures only the addresses of pictures that were left.
With --all every form of each is cleaned by `kabar inspect clean` itself, and every form is shown.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from lxml import html as lxml_html
from PySide6.QtWidgets import QApplication

from reader.content.clean import ATTRIBUTES, TAGS, clean
from reader.content.images import PictureCache
from reader.content.urls import openable
from reader.model import ParsedArticle
from reader.store.store import Store
from reader.ui.article.view import ArticleView
from reader.ui.library import Library
from reader.ui.pictures.pictures import Pictures
from reader.ui.theme import Themes
from reader.workers import Workers

BATCH = 500  # documents of one process
BASE = "https://example.org/"
FORMS = ("{}", '<a href="{}">x</a>', '<img src="{}">', "<p title='{}' style=\"{}\">x</p>")
PICTURE = re.compile(r'<img src="([^"]+)"')


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pick", type=int, default=1, help="show every Nth in the view only")
    parser.add_argument("--all", action="store_true", help="as said above; takes minutes")
    arguments = parser.parse_args()
    lines = payloads(arguments.folder)
    documents = [form.replace("{}", line) for line in lines for form in FORMS]
    print(f"{len(lines)} payloads in {len(FORMS)} forms: {len(documents)} documents")
    if arguments.all:
        cleaned, faults = inspected(documents)
    else:
        cleaned, faults = [clean(html, BASE) for html in documents], []
    faults += report(cleaned)
    with counting_proxy() as asked:
        faults += shown(documents if arguments.all else lines[:: arguments.pick], asked)
    print("FAULTS:" if faults else "no fault", *faults[:20], sep="\n  ")
    return 1 if faults else 0


def payloads(folder):
    lines = (folder / "payloadbox-xss.txt").read_text(encoding="utf-8").splitlines()
    cases = json.loads((folder / "bleach.json").read_text(encoding="utf-8"))
    return lines + [case["payload"] for case in cases]


def inspected(documents):
    """Return what `kabar inspect clean` makes of documents, and what it does worse than told."""
    cleaned = []
    command = [sys.executable, "-m", "reader", "inspect", "clean", "--url", BASE]
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{number}.html" for number in range(len(documents))]
        for file, html in zip(files, documents, strict=True):
            file.write_text(html, encoding="utf-8", errors="replace")
        for at in range(0, len(files), BATCH):
            ran = subprocess.run(
                [*command, *map(str, files[at : at + BATCH])],
                capture_output=True,
                check=True,
                text=True,
                encoding="utf-8",
            )
            cleaned += [json.loads(line) for line in ran.stdout.splitlines()]
    faults = [f"no answer but {one}" for one in cleaned if "html" not in one]
    faults += ["fewer answers than documents"] * (len(cleaned) != len(documents))
    print(f"kabar inspect clean: {len(cleaned)} answers, {len(faults)} faults")
    return [one.get("html", "") for one in cleaned], faults


def report(cleaned):
    """Print what is left, and return what must not be."""
    elements, faults, unstable = Counter(), [], 0
    for html in cleaned:
        unstable += clean(html, BASE) != html
        for element in lxml_html.fragment_fromstring(html, create_parent="body").iter():
            elements[element.tag] += 1
            faults += wrong(element)
    print("left:", ", ".join(f"{tag} {n}" for tag, n in elements.most_common() if tag != "body"))
    print(f"changed by a second cleaning: {unstable}")
    return faults + ["cleaning twice changes something"] * bool(unstable)


def wrong(element):
    """Return what of an element is not allowed."""
    if element.tag == "body":
        return []
    allowed = ATTRIBUTES["*"] | ATTRIBUTES.get(element.tag, set())
    found = [f"<{element.tag}>"] if element.tag not in TAGS else []
    found += [f"{element.tag}.{name}" for name in element.attrib if name not in allowed]
    address = element.get("href") or element.get("src") or "#"
    if not address.startswith("#") and not openable(address):
        found.append(f"{element.tag}: {address[:80]}")
    return found


class counting_proxy:  # noqa: N801 - used as a word
    """Sends all traffic of this process to a server on loopback, and lists what it is asked."""

    def __enter__(self):
        asked = []

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                asked.append(self.path)
                self.send_error(404)

            do_CONNECT = do_GET  # noqa: N815 - the server's word

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        Thread(target=self._server.serve_forever, daemon=True).start()
        for name in ("http_proxy", "https_proxy", "all_proxy"):
            os.environ[name] = f"http://127.0.0.1:{self._server.server_port}"
        os.environ.pop("no_proxy", None)
        return asked

    def __exit__(self, *_):
        self._server.shutdown()


def shown(lines, asked, modes=(False, True)):
    """Show each payload in the real view without and with pictures; return what was wrong."""
    app = QApplication.instance() or QApplication([])
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "library.sqlite")
        library = Library(store, Workers.inline())
        # What else the library has on an article is of the library alone, and slow among thousands.
        library.related = library.story_around = lambda *_: None
        pictures = Pictures(PictureCache(Path(folder) / "pictures"), Workers.inline())
        view = ArticleView(library, Themes("light"), pictures)
        view.resize(600, 700)
        view.show()
        feed = store.feeds.add(BASE + "feed", "Payloads")
        articles = [ParsedArticle(str(n), html=line, url=BASE) for n, line in enumerate(lines)]
        now = datetime.now(UTC)
        ids = store.articles.merge(feed.id, articles, now, first_fetch=False).new
        for remote in modes:
            library.change_settings(remote_images=remote)
            before = len(asked)
            for id_ in ids:
                view.show_article(id_)
                view.repaint()
                app.processEvents()
            new = asked[before:]
            print(f"shown with pictures {'on' if remote else 'off'}: {len(ids)}, asked: {len(new)}")
            faults += [f"asked for {url}" for url in new if not remote]
            faults += unexpected(store, ids, new) if remote else []
        store.close()
    return faults


def unexpected(store, ids, asked):
    """Return what was asked for without being a picture that was left."""
    hosts = set()
    for id_ in ids:
        for url in PICTURE.findall(clean(store.articles.get(id_).html, BASE)):
            host = url.split("/")[2]
            hosts.update((url, host, f"{host}:443"))
    return [f"asked for {url}" for url in asked if url not in hosts]


if __name__ == "__main__":
    sys.exit(main())
