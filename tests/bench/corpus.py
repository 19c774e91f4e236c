"""The real feeds of the test documents, served on loopback, imported as OPML and synced.

    python tests/bench/corpus.py [FOLDER]      (default: ../shared/corpus beside the checkout)

Prints how many feeds and articles are stored of those the manifest names, each difference, and
wall time, CPU time and peak memory of all processes of `kabar sync`.
"""

import json
import subprocess
import sys
import tempfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from xml.sax.saxutils import quoteattr

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from measure import run  # noqa: E402 - the benchmarks' folder is no package

TYPES = {".json": "application/feed+json", ".xml": "application/xml"}


def main():
    corpus = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "corpus"
    entries = json.loads((corpus / "manifest.json").read_text())["entries"]
    wanted = {e["file"]: e for e in entries if e["file"].startswith("feeds/real/")}
    with tempfile.TemporaryDirectory() as folder:
        url = serve(corpus)
        opml = Path(folder) / "all.opml"
        opml.write_text(list_of(url, wanted), encoding="utf-8")
        kabar("import", str(opml), data=folder)
        output, cost = kabar_sync(folder)
        report(wanted, results(output), stored(folder), url)
    print(f"wall {cost.wall:.1f} s, CPU {cost.cpu:.1f} s, peak {cost.peak_mb:.0f} MB")


def serve(corpus):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            file = corpus / self.path.lstrip("/")
            found = file.is_file() and corpus in file.resolve().parents
            body = file.read_bytes() if found else b""
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", TYPES.get(file.suffix, "text/html"))
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"


def list_of(url, wanted):
    lines = [f"<outline type='rss' xmlUrl={quoteattr(url + file)}/>" for file in wanted]
    return "<opml version='2.0'><body>" + "\n".join(lines) + "</body></opml>"


def kabar(*arguments, data):
    command = [sys.executable, "-m", "reader", *arguments, "--data", data]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def kabar_sync(folder):
    command = [sys.executable, "-m", "reader", "sync", "--json", "--data", folder]
    return run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def results(output):
    lines = [json.loads(line) for line in output.splitlines()]
    return {line["url"]: line for line in lines if "url" in line}


def stored(folder):
    feeds = json.loads(kabar("feeds", "--json", data=folder))
    rows = json.loads(kabar("list", "--json", "--limit", "1000000", data=folder))
    count = {feed["id"]: 0 for feed in feeds}
    for row in rows:
        count[row["feed_id"]] += 1
    return {feed["url"]: count[feed["id"]] for feed in feeds}


def report(wanted, answers, held, url):
    failed = [u for u, line in answers.items() if line["error"]]
    print(f"{len(wanted) - len(failed)} of {len(wanted)} feeds synced")
    total = sum(entry["items"] for entry in wanted.values())
    print(f"{sum(held.values())} articles stored, {total} in the manifest")
    for file, entry in wanted.items():
        got = held.get(url + file, 0)
        error = answers.get(url + file, {}).get("error") or ""
        if got != entry["items"] or error:
            print(f"  {file}: {got} of {entry['items']} {error}")


if __name__ == "__main__":
    main()
