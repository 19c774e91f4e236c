"""What mutated markup does to the cleaner: `python tests/bench/fuzz_clean.py SECONDS [--seed N]`.

The payloads and pages that stand beside the checkout are mutated as `fuzz.py` does it, cleaned,
and what comes out is looked at as `payloads.py` does: only what is allowed, the same when cleaned
again, in less than SLOW seconds of the processor.
"""

import argparse
import random
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).parent))

import fuzz  # noqa: E402
import payloads  # noqa: E402
from lxml import html as lxml_html  # noqa: E402

from reader.content.clean import clean  # noqa: E402

SLOW = 2.0  # seconds of CPU for one document
CHARACTERS = 60_000  # of a mutated document; longer ones only cost time


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("seconds", type=float)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    chance, seeds = random.Random(arguments.seed), documents()
    until, counts = time.monotonic() + arguments.seconds, Counter()
    while time.monotonic() < until:
        text = fuzz.mutated(chance, seeds)[:CHARACTERS].decode("utf-8", "replace")
        for fault in faults(text) or ["clean"]:
            counts[fault] += 1
            if counts[fault] == 1 and fault != "clean":
                print(f"{fault}: {text[:300]!r}", flush=True)
    print(f"{counts.total()} documents of {len(seeds)} seeds: {dict(counts)}")
    return 1 if set(counts) - {"clean"} else 0


def documents():
    corpus = ROOT.parent / "shared" / "corpus"
    found = [line.encode() for line in payloads.payloads(corpus / "sanitizer")]
    pages = sorted((corpus / "fulltext" / "readability").glob("*/expected.html"))
    return found + [page.read_bytes()[:CHARACTERS] for page in pages] * 20


def faults(text):
    """Return what is wrong with what cleaning makes of a text."""
    began = time.process_time()
    html = clean(text, payloads.BASE)
    found = ["slow"] if time.process_time() - began > SLOW else []
    if clean(html, payloads.BASE) != html:
        found.append("cleaning twice changes something")
    root = lxml_html.fragment_fromstring(html, create_parent="body")
    return found + [fault.partition(":")[0] for one in root.iter() for fault in payloads.wrong(one)]


if __name__ == "__main__":
    sys.exit(main())
