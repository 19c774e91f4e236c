"""Which way of finding a page's article is best: words against those of people who marked them.

    python tests/bench/extract.py FOLDER [--pages] [--only NAME ...]

FOLDER holds `readability/` (pages with their article) and `trafilatura/` (pages with sentences
that must and must not be found). For each way it prints the word F1, precision and recall of the
first kind (mean of the pages), the F1 of the sentences of the second, and the milliseconds of the
processor a page, all of it with the cleaning and the HTML that a reader needs, not only the text.
Ways whose package is not installed are left out.
"""

import argparse
import json
import re
import statistics
import sys
import time
import unicodedata
from collections import Counter
from html import escape
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.content.clean import clean
from reader.content.extract import extract
from reader.content.text import plain_text
from reader.errors import ReaderError

_PICTURE = re.compile(r'<img src="([^"]+)"')


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", action="store_true", help="print each page's F1 as well")
    parser.add_argument("--only", nargs="*", help="only these ways")
    arguments = parser.parse_args()
    marked, quoted = marked_pages(arguments.folder), quoted_pages(arguments.folder)
    print(f"{len(marked)} pages with their article, {len(quoted)} with sentences")
    heads = "".join(
        f" {head:>6}" for head in ("F1", "prec.", "recall", "pict.", "sent.", "ms", "p95")
    )
    print(f"{'way':28}{heads}")
    for name, way in ways().items():
        if arguments.only and name not in arguments.only:
            continue
        row(name, way, marked, quoted, arguments.pages)


def row(name, way, marked, quoted, each):
    way(marked[0][1], marked[0][2])  # what is imported at the first page is not a page's cost
    scores, spent = [], []
    for page, body, url, expected, pictures in marked:
        html, taken = timed(way, body, url)
        spent.append(taken)
        scores.append((*overlap(words(plain_text(html)), expected), share(html, pictures)))
        if each:
            print(f"    {scores[-1][0]:.3f}  {page}")
    hits = Counter()
    for page, body, url, wanted, unwanted in quoted:
        html, taken = timed(way, body, url)
        spent.append(taken)
        found = flat(plain_text(html))
        missed = [one for one in wanted if flat(one) not in found]
        wrong = [one for one in unwanted if flat(one) in found]
        hits.update(right=len(wanted) - len(missed), missed=len(missed), wrong=len(wrong))
        if each and (missed or wrong):
            print(f"    {page}: missed {missed}, took {wrong}")
    means = [
        statistics.mean(one for one in column if one is not None)
        for column in zip(*scores, strict=True)
    ]
    sentences = 2 * hits["right"] / (2 * hits["right"] + hits["missed"] + hits["wrong"])
    p95 = sorted(spent)[int(len(spent) * 0.95)]
    figures = " ".join(f"{mean:6.3f}" for mean in means)
    print(f"{name:28} {figures} {sentences:6.3f} {statistics.mean(spent):6.1f} {p95:6.1f}")


def marked_pages(folder):
    """Return (name, body, address, words, pictures) of the pages marked by hand."""
    pages = []
    for case in sorted((folder / "readability").iterdir()):
        facts = json.loads((case / "expected-metadata.json").read_text(encoding="utf-8"))
        article = (case / "expected.html").read_text(encoding="utf-8")
        body = (case / "source.html").read_bytes()
        # The base that the pages' own expectations were made with.
        url = facts.get("url") or "http://fakehost/test/page.html"
        pictures = set(_PICTURE.findall(clean(article, url)))
        pages.append((case.name, body, url, words(plain_text(article)), pictures))
    return pages


def quoted_pages(folder):
    """Return (name, body, address, sentences wanted, sentences not wanted)."""
    folder = folder / "trafilatura"
    cases = json.loads((folder / "expectations.json").read_text(encoding="utf-8"))
    return [
        (name, (folder / name).read_bytes(), case["url"], case["with"], case["without"])
        for name, case in cases.items()
    ]


def ways():
    """Return the ways by name, each a function of a page and its address that returns HTML."""
    found = {
        "trafilatura": taken(),
        "trafilatura fast": taken(fast=True),
        "trafilatura precision": taken(favor_precision=True),
        "trafilatura precise, fast": taken(favor_precision=True, fast=True),
        "trafilatura recall": taken(favor_recall=True),
        "trafilatura recall, fast": taken(favor_recall=True, fast=True),
    }
    others = (
        ("readability", by_readability),
        ("trafilatura.readability_lxml", by_inner),
        ("boilerpy3", by_boilerpipe),
        ("resiliparse", by_resiliparse),
        ("justext", by_justext),
    )
    found |= {package: way for package, way in others if find_spec(package)}
    found["kabar"] = ours
    return found


def ours(body, url):
    """What the program does."""
    try:
        return extract(body, url).html
    except ReaderError:
        return ""


def taken(**options):
    """trafilatura with these options."""
    core, rendering = import_module("trafilatura"), import_module("trafilatura.htmlprocessing")

    def way(body, url):
        found = core.bare_extraction(
            body,
            url=url,
            include_comments=False,
            include_formatting=True,
            include_images=True,
            include_links=True,
            with_metadata=True,
            **options,
        )
        return clean(rendering.build_html_output(found), url) if found else ""

    return way


def by_readability(body, url):
    """readability-lxml."""
    document = import_module("readability").Document(body.decode("utf-8", "replace"), url=url)
    return clean(document.summary(), url)


def by_inner(body, url):
    """The copy of readability inside trafilatura."""
    tree = import_module("trafilatura.utils").load_html(body)
    document = import_module("trafilatura.readability_lxml").Document(tree)
    return clean(document.summary(), url)


def by_boilerpipe(body, _):
    """boilerpy3, text only."""
    extractors = import_module("boilerpy3.extractors")
    extractor = extractors.ArticleExtractor(raise_on_failure=False)
    return escape(extractor.get_content(body.decode("utf-8", "replace")))


def by_resiliparse(body, _):
    """resiliparse, text only."""
    extract_plain_text = import_module("resiliparse.extract.html2text").extract_plain_text
    return escape(extract_plain_text(body.decode("utf-8", "replace"), main_content=True))


def by_justext(body, _):
    """jusText, text only, with the words of English: those of the page are not known before."""
    justext = import_module("justext")
    paragraphs = justext.justext(body, justext.get_stoplist("English"))
    return escape("\n".join(each.text for each in paragraphs if not each.is_boilerplate))


def timed(way, body, url):
    began = time.process_time()
    html = way(body, url)
    return html, (time.process_time() - began) * 1000


def share(html, pictures):
    """Return which share of the article's pictures was found; None where it has none."""
    return len(pictures.intersection(_PICTURE.findall(html))) / len(pictures) if pictures else None


def words(text):
    """Return how often each word stands in a text; a sign of a script without spaces is one."""
    counts = Counter()
    for word in flat(text).split():
        if any("\u3040" <= sign <= "\u9fff" for sign in word):
            counts.update(word)
        else:
            counts[word] += 1
    return counts


def flat(text):
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def overlap(found, expected):
    """Return F1, precision and recall of the words found."""
    both = (found & expected).total()
    if not both:
        return (1.0, 1.0, 1.0) if not expected and not found else (0.0, 0.0, 0.0)
    precision, recall = both / found.total(), both / expected.total()
    return 2 * precision * recall / (precision + recall), precision, recall


if __name__ == "__main__":
    main()
