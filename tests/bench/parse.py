"""How quickly feeds are read, beside feedparser, on the real feeds of the test documents.

    python tests/bench/parse.py [FOLDER]      (default: ../shared/corpus beside the checkout)

Every feed is read by each reader in turn; what counts is the CPU time of each, so that other
programs on the machine weigh on all alike.
"""

import json
import statistics
import sys
import time
import warnings
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import feedparser  # noqa: E402 - the path comes first

from reader.feeds.parse import parse_feed  # noqa: E402

URL = "https://example.org/feed"


def main():
    warnings.simplefilter("ignore")  # feedparser's own
    corpus = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "corpus"
    entries = json.loads((corpus / "manifest.json").read_text())["entries"]
    files = [corpus / e["file"] for e in entries if e["kind"] == "feed-real"]
    bodies = [file.read_bytes() for file in files if file.suffix != ".json"]
    parse_feed(bodies[0], URL)
    times = [[cpu(reader, body) for reader in READERS.values()] for body in bodies]
    columns = list(zip(*times, strict=True))
    ours = statistics.median(columns[0])
    print(f"{len(bodies)} feeds, {sum(map(len, bodies)) / 2**20:.1f} MiB; CPU of one process")
    print(f"{'':32}{'median':>9}{'p95':>9}{'sum':>9}{'median to ours':>16}")
    for name, column in zip(READERS, columns, strict=True):
        median = statistics.median(column)
        p95 = sorted(column)[int(len(column) * 0.95)]
        print(
            f"{name:32}{median * 1000:7.2f}ms{p95 * 1000:7.1f}ms{sum(column):8.2f}s"
            f"{median / ours:15.1f}x"
        )


def cpu(reader, body):
    began = time.process_time()
    reader(body)
    return time.process_time() - began


READERS = {
    "kabar (links, text, pictures)": lambda body: parse_feed(body, URL),
    "feedparser": feedparser.parse,
    "feedparser without sanitising": lambda body: feedparser.parse(
        body, sanitize_html=False, resolve_relative_uris=False
    ),
}

if __name__ == "__main__":
    main()
