import re
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QTextCursor

from reader import fetch
from reader.content.images import PictureCache, kind
from reader.content.picture_ways import PictureWays
from reader.content.screen import remembered
from reader.errors import FetchError
from reader.feeds import access
from reader.fetch import Reply
from reader.ui.article.body import ArticleBody
from reader.ui.article.lead import LeadPicture
from reader.ui.article.portrait import Portrait, initials
from reader.ui.article.printing import Paper, save_pdf
from reader.ui.article.view import ArticleView
from reader.ui.library import Library
from reader.ui.pictures import badges
from reader.ui.pictures.pictures import Pictures
from reader.ui.shades import contrast
from reader.ui.theme import Theme, Themes
from tests.builders import NOW, parsed

# The offscreen platform says this of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def made(form, size=(600, 400), mode="RGB", frames=1, **options):
    """Return a picture in a format; its frames are red, green, blue, red, ..."""
    colours = [("red", "lime", "blue")[n % 3] for n in range(frames)]
    images = [Image.new(mode, size, colour) for colour in colours]
    if mode == "RGBA":
        images = [Image.new(mode, size, (0, 0, 0, 0))]
    out = BytesIO()
    more = {"save_all": True, "append_images": images[1:], "duration": 20, "loop": 0}
    images[0].save(out, form, **(more if frames > 1 else {}), **options)
    return out.getvalue()


@pytest.fixture
def opened(qtbot, store, inline, tmp_path):
    """Return a function that opens a text whose pictures are these bytes, by their names."""

    def opened(html, bodies, theme="light", image="", **fields):
        def get(url, **_):
            name = url.rpartition("/")[2]
            if name not in bodies:
                raise FetchError("Not there.")
            return Reply(url, url, 200, {}, bodies[name])

        feed = store.feeds.add("https://example.org/feed", "Site")
        store.articles.merge(
            feed.id, [parsed("1", html=html, image_url=image, **fields)], NOW, first_fetch=True
        )
        pictures = Pictures(PictureCache(tmp_path / "pictures"), inline, get)
        view = ArticleView(Library(store, inline), Themes(theme), pictures)
        qtbot.addWidget(view)
        view.resize(700, 800)
        view.show()
        view.show_article(1)
        return view.findChild(ArticleBody)

    return opened


def colour(body, number=0):
    """Return the colour in the middle of a picture, as the body draws it."""
    area = body.plates.area(number)
    return body.grab().toImage().pixelColor(area.center() * body.devicePixelRatioF())


def img(*names):
    return "<p>Words.</p>" + "".join(f'<p><img src="https://p.example/{n}"></p>' for n in names)


def near(one, other):
    return max(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True)) < 12


@pytest.mark.parametrize("form", ["AVIF", "WEBP", "GIF", "PNG", "JPEG"])
def test_pictures_of_every_usual_format_are_shown(opened, form):
    body = opened(img("a"), {"a": made(form)})

    assert near(colour(body), QColor("red"))


def test_a_clear_avif_stays_clear(tmp_path):
    cache = PictureCache(tmp_path)
    clear = made("AVIF", mode="RGBA")
    file = cache.fetch("https://p.example/a", lambda url, **_: Reply(url, url, 200, {}, clear))

    assert kind(clear) == "avif"
    assert kind(file.read_bytes()) == "png"


def test_a_broken_avif_is_refused_with_a_sentence(tmp_path):
    broken = made("AVIF")[:200]

    with pytest.raises(FetchError):
        PictureCache(tmp_path).fetch(
            "https://p.example/a", lambda url, **_: Reply(url, url, 200, {}, broken)
        )


def test_black_drawings_on_clear_ground_can_be_seen_in_the_dark(opened):
    body = opened(img("a"), {"a": made("PNG", mode="RGBA")}, "dark")

    assert colour(body).lightness() > 200


def test_three_pictures_in_a_row_are_a_grid_of_equal_tiles(opened):
    sizes = {"a": (900, 300), "b": (300, 900), "c": (600, 600)}
    body = opened(img(*sizes) + "<p>After.</p>", {n: made("PNG", s) for n, s in sizes.items()})

    first, second, third = (body.plates.area(n) for n in range(3))
    assert first.size() == second.size() == third.size()
    assert first.top() == second.top() == third.top()
    assert first.right() < second.left() < third.left() < body.width()


def test_a_small_picture_in_a_gallery_is_not_enlarged(opened):
    body = opened(img("a", "b", "c"), {n: made("PNG", (40, 30)) for n in "abc"})

    area = body.plates.area(0)
    image = body.grab().toImage()
    red = [
        x
        for x in range(area.left(), area.right())
        if near(image.pixelColor(x, area.center().y()), QColor("red"))
    ]
    assert len(red) == 40


def test_the_words_of_a_picture_that_failed_before_stand_in_a_low_place(opened):
    html = '<p>Words.</p><p><img src="https://p.example/none" alt="A lighthouse"></p>'
    body = opened(html, {})

    body.window().show_article(1)  # again: it is known by now that there is none

    assert body.plates.area(0).height() < 100
    ground = Theme.load("light").control
    assert contrast(body.plates._muted, ground) >= 4.5


def test_a_moving_picture_stands_still_until_it_is_pressed_and_stops_again(opened, qtbot):
    body = opened(img("a"), {"a": made("GIF", frames=3)})
    motion = body.plates.motion
    motion.stop()
    motion.allowed = False
    body.window().show_article(1)
    assert motion.moves(0)
    assert not motion.runs(0)
    assert near(colour(body), QColor("white"))  # the sign that it can be played

    with qtbot.waitSignals([motion.drawn] * 4):
        body.anchorClicked.emit("picture:0")
    assert motion.runs(0)

    body.anchorClicked.emit("picture:0")
    assert not motion.runs(0)


def test_moving_pictures_keep_no_frames(opened, qtbot):
    body = opened(img("a"), {"a": made("WEBP", frames=3)})
    motion = body.plates.motion

    if not motion.runs(0):
        motion.toggle(0)
    with qtbot.waitSignals([motion.drawn] * 6):
        pass

    assert {movie.cacheMode() for movie in motion._movies.values()} == {
        type(movie).CacheMode.CacheNone for movie in motion._movies.values()
    }


def test_the_motion_ends_with_its_article(opened, store):
    body = opened(img("a"), {"a": made("GIF", frames=3)})
    feed = store.feeds.all()[0]
    store.articles.merge(feed.id, [parsed("2", html="<p>Other.</p>")], NOW, first_fetch=False)

    body.window().show_article(2)

    assert not body.plates.motion.moves(0)
    assert QTextCursor(body.document()).block().text() == "Other."


def test_paper_gets_more_of_a_picture_than_the_screen_shows(opened, tmp_path):
    body = opened(img("a"), {"a": made("JPEG", (2400, 1200))})
    view = body.window()

    assert save_pdf(view.taking.sheet(), str(tmp_path / "a.pdf"))

    drawn = re.findall(rb"/Width (\d+)", (tmp_path / "a.pdf").read_bytes())
    assert max(map(int, drawn)) > 2 * body.width()


def test_a_lead_picture_is_not_enlarged(opened):
    body = opened("<p>Words.</p>", {"a": made("PNG", (200, 100))}, image="https://p.example/a")
    lead = body.window().findChild(LeadPicture)

    lead.grab()  # it comes while it is painted, and is painted again
    image = lead.grab().toImage()
    middle = lead.height() // 2
    red = [x for x in range(lead.width()) if near(image.pixelColor(x, middle), QColor("red"))]
    assert len(red) == 200


def test_pictures_are_those_for_this_screen_and_the_larger_ones_are_for_the_lightbox(opened, store):
    html = "<p>a</p><img srcset='https://a.example/s.png 800w, https://a.example/l.png 1600w'>"
    bodies = {"s.png": made("PNG", (800, 500)), "l.png": made("PNG", (1600, 1000))}

    body = opened(html, bodies)
    (picture,) = body.plates.shown
    body.picture_opened.emit(0)
    plate = body.window()._over.lightbox.plate

    assert picture.url.endswith("s.png")
    assert (plate.url, plate.small_url) == (picture.full_url, picture.url)
    assert plate.url.endswith("l.png")
    assert remembered(store).ratio == 1.0  # for what is fetched ahead


def test_the_author_has_a_face_where_the_feed_names_one_and_initials_where_not(opened):
    named = {"author": "Ana Budi", "author_image": "https://a.example/ana.png"}

    body = opened("<p>a</p>", {"ana.png": made("PNG", (90, 60))}, **named)
    disc = body.window().findChild(Portrait)
    face, middle = disc.grab().toImage(), disc.rect().center()
    body.window()._library.change_settings(remote_images=False)
    letters = disc.grab().toImage()

    assert face.pixelColor(middle).name() == "#ff0000"
    assert face.pixelColor(5, 25).name() == "#ff0000"
    assert letters.pixelColor(5, 25) == badges.colour("Ana Budi")
    assert initials("Ana Budi") == "AB"


def test_on_paper_words_stand_for_a_picture_that_is_not_here_and_the_head_follows_the_text(opened):
    missing = '<p>a</p><img src="https://a.example/none.png" alt="A mill"><p>نص عربي طويل</p>'
    body = opened(missing, {}, text="نص عربي طويل", title="عنوان")
    sheet = body.window().taking.sheet()

    paper = Paper(sheet, QSizeF(600, 800.7))

    lines = paper.toPlainText().splitlines()
    assert "A mill" in lines
    assert not any("\ufffc" in line for line in lines)
    assert paper.begin().textDirection() == Qt.LayoutDirection.RightToLeft
    assert paper.pageSize().height() == 766


def test_another_width_sets_a_text_with_many_pictures_anew_only_a_few_times(opened):
    names = [f"{n}.png" for n in range(30)]
    words = "<p>Words between them.</p>"
    html = words.join(f'<p><img src="https://p.example/{n}"></p>' for n in names)
    body = opened(html, dict.fromkeys(names, made("PNG", (1200, 600))))
    heights = []
    body.document().documentLayout().documentSizeChanged.connect(heights.append)

    body.window().resize(460, 800)
    body.window().grab()

    assert {body.plates.area(n).width() for n in range(30)} == {body.width()}
    assert body.plates.area(3).height() == pytest.approx(body.width() / 2, abs=1)
    assert len(heights) < 10  # not one for each picture


def test_a_picture_between_words_that_run_to_the_left_gets_its_true_place(opened):
    html = '<p>نص عربي طويل</p><p><img src="https://p.example/a.png"></p><p>نص عربي طويل</p>'

    body = opened(html, {"a.png": made("PNG", (100, 50))}, text="نص عربي طويل")

    area = body.plates.area(0)
    assert (area.width(), area.height()) == (100, 50)
    assert area.right() == pytest.approx(body.width(), abs=2)


def test_pictures_go_the_way_of_their_feed(qtbot, store, inline, tmp_path, site):
    proxied = store.feeds.add("http://own.example/feed", "Own")
    plain = store.feeds.add("https://example.org/feed", "Site")
    access.change(store, proxied, proxy=site.url, user_agent="Own/1")
    text, lead, portrait = (f"http://p.example/{name}.png" for name in ("text", "lead", "portrait"))
    one = parsed("1", html=f"<p>a</p><img src='{text}'>", image_url=lead)
    one = replace(one, author="A", author_image=portrait)
    store.articles.merge(proxied.id, [one], NOW, first_fetch=True)
    site.pages.update(
        dict.fromkeys((text, lead, portrait), made("PNG", (40, 30)))
    )  # as a proxy is asked
    straight = []

    def get(url, **options):
        if "manner" in options:
            return fetch.get(url, **options)
        straight.append(url)
        raise FetchError("Not there.")

    pictures = Pictures(PictureCache(tmp_path / "pictures"), inline, ways=PictureWays(get, store))
    view = ArticleView(Library(store, inline), Themes("light"), pictures)
    qtbot.addWidget(view)
    view.show()

    pictures.get(lead, QSize(40, 30))  # as a list does, before anything was opened
    view.show_article(1)
    view.grab()

    assert {path for path, _ in site.requests} == {text, lead, portrait}
    assert {headers["user-agent"] for _, headers in site.requests} == {"Own/1"}
    assert straight == []
    other = parsed("2", image_url=f"{site.url}/x.png")
    store.articles.merge(plain.id, [other], NOW, first_fetch=True)
    pictures.get(f"{site.url}/x.png", QSize(40, 30))
    assert straight == [f"{site.url}/x.png"]
