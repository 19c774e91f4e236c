"""Forty articles as the reader sees them, light and dark side by side: to be looked at.

    QT_QPA_PLATFORM=offscreen python tests/bench/gallery.py OUT [--corpus FOLDER] [--only TEXT]

The articles are real ones of the test documents, chosen so that every language and every element
that the view sets stands in one of them; what no document has is written out below. Pictures are
drawn here, for the documents are read without a network.
"""

import argparse
import hashlib
import json
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QApplication, QWidget

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.content.images import PictureCache  # noqa: E402 - the benchmarks are no package
from reader.errors import FetchError  # noqa: E402
from reader.feeds.parse import parse_feed  # noqa: E402
from reader.fetch import Reply  # noqa: E402
from reader.model import ParsedArticle  # noqa: E402
from reader.store.store import Store  # noqa: E402
from reader.ui.article.view import ArticleView  # noqa: E402
from reader.ui.library import Library  # noqa: E402
from reader.ui.pictures.pictures import Pictures  # noqa: E402
from reader.ui.theme import Themes  # noqa: E402
from reader.workers import Workers  # noqa: E402

WIDTH, HEIGHT = 720, 1250
DRAWN = QWidget.RenderFlag.DrawChildren
# A feed of the test documents, the number of its article, and where the picture begins.
CHOSEN = (
    ("ar_abotyim-github-io.xml", 8, "git"),
    ("ar_abotyim-github-io.xml", 15, ""),
    ("ur_bbcurdu-com.xml", 19, ""),
    ("hi_thedotnetblog-com.xml", 24, ""),
    ("ja_330k-biz.xml", 4, ""),
    ("ja_thedotnetblog-com.xml", 18, ""),
    ("ko_thedotnetblog-com.xml", 19, ""),
    ("zh_kc0011-net.xml", 0, ""),
    ("zh_wubaiqing-github-io.xml", 9, ""),
    ("id_libreoffice-id.xml", 6, ""),
    ("id_asepbagja-com.xml", 0, ""),
    ("uk_suspilne-media.xml", 19, ""),
    ("ru_aif-ru.xml", 34, ""),
    ("pl_thedotnetblog-com.xml", 24, ""),
    ("sv_cyklistbloggen-se.xml", 2, ""),
    ("pt_brasil-de-fato.xml", 7, ""),
    ("es_prensasincensura-com.xml", 6, ""),
    ("fr_la-grange-net.xml", 12, "<table"),
    ("fr_la-grange-net.xml", 0, ""),
    ("de_3960-org.json", 5, ""),
    ("it_pappacoda-it.xml", 0, ""),
    ("nl_fcutrecht-net.xml", 11, ""),
    ("en_cowboyprogrammer-org.json", 0, "<table"),
    ("en_cowboyprogrammer-org.json", 5, "<pre"),
    ("en_kroy-io.xml", 1, ""),
    ("en_kroy-io.xml", 2, "<pre"),
    ("en_quartzlibrary-com.xml", 1, ""),
    ("en_technobabble-bearblog-dev.xml", 3, ""),
    ("en_albanbrooke-com.xml", 0, ""),
    ("en_supercargallery-com.xml", 4, ""),
    ("en_time-com-2.xml", 42, ""),
    ("en_9to5google-com.xml", 17, ""),
    ("en_lovergne-dev.xml", 42, ""),
    ("en_wordpress-org.xml", 9, ""),
)
# Pages of the test documents, read as articles.
PAGES = ("wikipedia-3", "keep-tabular-data", "toc-missing", "google-sre-book-1")
_ROWS = "".join(
    f"<tr><th>Kabupaten {r}</th>" + "".join(f"<td>{r * c * 137 % 9973}</td>" for c in range(1, 18))
    for r in range(1, 13)
)
_MONTHS = "".join(f"<th>Bulan {n}</th>" for n in range(1, 10))
WIDE = (
    "<p>Produksi menurut kabupaten, per bulan, dalam ton.</p><table><tr><th>Wilayah</th>"
    f"{_MONTHS}<th>Oktober</th><th>November</th><th>Desember</th><th>Jumlah</th><th>Rata-rata</th>"
    f"<th>Tertinggi</th><th>Terendah</th><th>Pertumbuhan</th></tr>{_ROWS}</table><p>Selesai.</p>"
)
ELEMENTS = """
<p dir="rtl">هذه فقرة عربية فيها <b>Python 3.11</b> ورقم 2025 و<a href="https://a.example/">رابط</a>.</p>
<p>A Hebrew word, שלום, in English; H<sub>2</sub>O, E = mc<sup>2</sup>, and
<ruby>漢字<rt>かんじ</rt></ruby> with its reading. 😀 👩‍👩‍👧 🇮🇩 👍🏽</p>
<dl><dt>Feed</dt><dd>What a site publishes.</dd><dd>Also: what a reader reads.</dd>
<dt>Story</dt><dd>What several tell.</dd></dl>
<ul><li>One<ul><li>One and one<ol type="a"><li>deep</li><li>deeper</li></ol></li></ul></li>
<li>Two<br>lines</li></ul><ol start="7"><li>Seven</li><li>Eight</li></ol>
<blockquote><p>Quoted.</p><blockquote><p>Quoted in it.</p></blockquote></blockquote>
<p style="color:#fefefe">White on white is dropped. <font color="#eeeeee">So is this.</font></p>
<p>Press <kbd>Ctrl</kbd>+<kbd>K</kbd>, see <mark>what is marked</mark>, <small>small</small>,
<del>gone</del> <ins>come</ins>.</p><hr>
<figure><img src="https://p.example/small-90x60.png" alt="A small one"><figcaption>A picture of 90
pixels is not enlarged.</figcaption></figure>
<figure><img src="https://p.example/missing.png" alt="A lighthouse at dusk, seen from the sea">
<figcaption>Alt text stands for it.</figcaption></figure>
<p><video src="https://v.example/film.mp4" poster="https://p.example/poster-640x360.png"></video></p>
<p>A claim.<a href="#fn1" id="r1"><sup>1</sup></a></p><hr>
<ol><li id="fn1">What supports the claim. <a href="#r1">↩</a></li></ol>
"""
PERSIAN = """
<p>این یک متن <b>آزمایشی</b> به زبان فارسی است که در آن
<a href="https://a.example/">پیوندی</a> و نام <code>Python 3.11</code> آمده است.<sup>
<a href="#fn1" id="r1">۱</a></sup></p>
<blockquote><p>نقل قولی که باید خطی در سمت راست داشته باشد.</p></blockquote>
<ul><li>یک<ul><li>یک و یک</li></ul></li><li>دو</li></ul><ol><li>نخست</li><li>دوم</li></ol>
<table><tr><th>شهر</th><th>جمعیت</th><th>مساحت</th></tr><tr><td>تهران</td><td>۸٬۷۰۰٬۰۰۰</td><td>730</td></tr><tr><td>شیراز</td><td>۱٬۵۰۰٬۰۰۰</td><td>240</td></tr></table>
<pre><code class="language-python">def f(x):
    return x + 1  # plus</code></pre>
<dl><dt>خوراک</dt><dd>آنچه یک سایت منتشر می‌کند.</dd></dl>
<figure><img src="https://p.example/one-640x300.png" alt="x">
<figcaption>شرح تصویر زیر آن می‌آید.</figcaption></figure>
<p>پایان متن.</p><hr><ol><li id="fn1">پانوشت نخست. <a href="#r1">↩</a></li></ol>
"""
HEBREW = "".join(
    (
        "<p>פסקה בעברית עם <i>הדגשה</i>, מספר 2025, ושם כמו Kabar באמצע המשפט.</p>",
        "<h2>כותרת משנה</h2><p>עוד פסקה, ובה <a href='https://a.example'>קישור</a>.</p>",
        *(
            f'<figure><img src="https://p.example/h{n}-600x400.png" alt="p"></figure>'
            for n in range(4)
        ),
        "<p>סוף.</p>",
    )
)
GALLERY = (
    "<p>Before the pictures.</p>"
    + "".join(
        f'<figure><img src="https://p.example/g{i}-{w}x{h}.png" alt="Picture {i}"></figure>'
        for i, (w, h) in enumerate(
            ((800, 600), (600, 800), (900, 500), (400, 400), (800, 640), (300, 900), (1200, 500))
        )
    )
    + "<p>After the pictures.</p>"
)
WRITTEN = (
    ("Tabel dengan delapan belas kolom", "id", WIDE),
    ("Every element once", "en", ELEMENTS),
    ("A gallery of seven pictures", "en", GALLERY),
    ("نگاهی به خواننده‌های خوراک", "fa", PERSIAN),
    ("מאמר לבדיקה בעברית", "he", HEBREW),
)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--corpus", type=Path, default=ROOT.parent / "shared" / "corpus")
    parser.add_argument("--only", default="", help="articles whose name has this")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        # In line, so that a picture is taken of what is there when all has come.
        store, workers = Store(Path(folder) / "library.sqlite"), Workers.inline()
        articles = [a for a in gather(chosen.corpus) if chosen.only in a[0]]
        ids = [(name, keep(store, name, made), at) for name, made, at in articles]
        themes = Themes("light")
        pictures = Pictures(PictureCache(Path(folder) / "pictures"), workers, drawn)
        view = ArticleView(Library(store, workers), themes, pictures)
        view.resize(WIDTH, 900)
        view.show()
        for number, (name, id_, at) in enumerate(ids, 1):
            sides = []
            for theme in ("light", "dark"):
                themes.set(theme)
                sides.append(shot(app, themes.theme, view, id_, at))
            beside(*sides).save(str(chosen.out / f"{number:02}-{name}.png"))
            print(f"{number:02} {name}")
        store.close()


def gather(corpus):
    """Return name, article and where to begin of each."""
    found = []
    for file, number, at in CHOSEN:
        body = (corpus / "feeds" / "real" / file).read_bytes()
        made = parse_feed(body, f"https://example.org/{file}").articles[number]
        found.append((f"{Path(file).stem}-{number}", made, at))
    for name in PAGES:
        folder = corpus / "fulltext" / "readability" / name
        facts = json.loads((folder / "expected-metadata.json").read_text(encoding="utf-8"))
        html = (folder / "expected.html").read_text(encoding="utf-8")
        title, author = facts.get("title") or name, facts.get("byline") or ""
        found.append((name, article(title, html, author=author), ""))
    for title, language, html in WRITTEN:
        found.append((title.lower().replace(" ", "-"), article(title, html, language=language), ""))
    return found


def article(title, html, **fields):
    url = f"https://site.example/{title.replace(' ', '-')}"
    return ParsedArticle(title, title, html=html, url=url, text=html, **fields)


def keep(store, name, made):
    """Store an article in a feed of its own."""
    feed = store.feeds.add(f"https://{name}.example/feed", name.split("-")[0])
    now = datetime.now(UTC)
    store.articles.merge(feed.id, [replace(made, guid=name)], now, first_fetch=True)
    return store.database.connection.execute(
        "SELECT id FROM articles WHERE feed_id = ?", (feed.id,)
    ).fetchone()[0]


def shot(app, theme, view, id_, at):
    """Return the picture of an article, beginning at an element or word."""
    view.show_article(id_)
    for _ in range(9):
        app.processEvents()
    column = view.findChild(type(view._page.column))
    top = max(0, place(column, at) - 60) if at else 0
    height = min(HEIGHT, column.height() - top)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(theme.surface)
    column.render(image, QPoint(0, 0), QRect(0, top, column.width(), height), DRAWN)
    return image


def place(column, at):
    """Return the height at which words, a table or code begin."""
    text = column.body.document()
    block = text.begin()
    while block.isValid():
        cursor = column.body.textCursor()
        cursor.setPosition(block.position())
        in_table = cursor.currentTable() is not None
        if (at.startswith("<") and in_table) or (not at.startswith("<") and at in block.text()):
            return column.body.y() + column.body.cursorRect(cursor).top()
        block = block.next()
    return 0


def beside(left, right):
    both = QImage(left.width() + right.width(), left.height(), QImage.Format.Format_RGB32)
    painter = QPainter(both)
    painter.drawImage(0, 0, left)
    painter.drawImage(left.width(), 0, right)
    painter.end()
    return both


def drawn(url, **_):
    """Answer with a picture of the size that its name tells, else 1200 x 800; none is "missing"."""
    if "missing" in url:
        raise FetchError("Not there.")
    mark = hashlib.md5(url.encode(), usedforsecurity=False).digest()
    stem = url.rpartition("/")[2].rpartition(".")[0].rpartition("-")[2]
    sides = [int(side) for side in stem.split("x") if side.isdigit()]
    width, height = sides if len(sides) == 2 and max(sides) < 4000 else (1200, 800)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    colours = QLinearGradient(0, 0, width, height)
    colours.setColorAt(0, QColor.fromHsv(mark[0] * 359 // 255, 170, 130))
    colours.setColorAt(1, QColor.fromHsv(mark[1] * 359 // 255, 140, 220))
    painter.fillRect(image.rect(), colours)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Reply(url, url, 200, {"content-type": "image/png"}, bytes(buffer.data().data()))


if __name__ == "__main__":
    main()
