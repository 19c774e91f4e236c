import re
from dataclasses import replace

import pytest

from reader.content.document import Style
from reader.content.reading_time import reading_minutes
from reader.content.render import document, is_rtl
from reader.model import Article

STYLE = Style(column=600)


def article(html="", **fields):
    return Article(1, 1, "g", fields.pop("title", "A title"), html=html, **fields)


def body(html, **fields):
    text = document(article(html, **fields), STYLE).html
    return text.partition("<body>")[2].partition("</body>")[0].replace("\n", "")


@pytest.mark.parametrize(
    ("html", "flow"),
    [
        ("loose words", '<p class="text">loose words</p>'),
        ("<div><div><p>a</p></div></div>", '<p class="text">a</p>'),
        (
            'a:<a href="https://b.example/"> b </a>c',
            '<p class="text">a: <a href="https://b.example/">b</a> c</p>',
        ),
        ("a<b><i> b</i></b>", '<p class="text">a <b><i>b</i></b></p>'),
        ("one<br>line", '<p class="text">one<br>line</p>'),
        ("one<br><br>two", '<p class="text">one</p><p class="text">two</p>'),
        ("<p>&nbsp;</p><p></p><p>a</p><br><br>", '<p class="text">a</p>'),
        ("<h1>a</h1>", '<p class="h2">a</p>'),
        ("<b>a<div>b</div></b>", '<p class="text"><b>a</b></p><p class="text"><b>b</b></p>'),
        ('<p dir="rtl">a</p>', '<p class="text" dir="rtl">a</p>'),
        ("<ul><li>a</li></ul>", '<ul><li class="item">a</li></ul>'),
        (
            "<ul><li><p>a</p><p>b</p></li></ul>",
            '<ul><li class="item">a<p class="item">b</p></li></ul>',
        ),
        ("<p>a &lt;b&gt;</p>", '<p class="text">a &lt;b&gt;</p>'),
        ("one&nbsp;two three&nbsp;four", '<p class="text">one two three four</p>'),
        ("« a&nbsp;» 10&nbsp;000", '<p class="text">« a\xa0» 10\xa0000</p>'),
        (
            "one\n\ntwo:\n- <i>a</i>\n- b",
            '<p class="text">one</p><p class="text">two:<br>- <i>a</i><br>- b</p>',
        ),
        ("<p>one\n\ntwo</p>", '<p class="text">one two</p>'),
        ("<q>a</q>", '<p class="text">“a”</p>'),
        ("<ruby>漢<rt>かん</rt></ruby>", '<p class="text">漢(かん)</p>'),
        ("<table><tr><td>a</td></tr></table>", '<p class="text">a</p>'),
        ("<details><summary>a</summary>b</details>", '<p class="dt">a</p><p class="text">b</p>'),
    ],
)
def test_what_the_flow_makes_of(html, flow):
    assert body(html).replace("</p></p>", "</p>") == flow


def test_a_quote_stands_beside_a_bar():
    assert '<td class="left"><p class="quote">a</p></td>' in body("<blockquote>a</blockquote>")


def test_what_stands_below_a_table_adds_no_space_to_that_of_the_table():
    made = body("<pre>a</pre><h2>b</h2><h2>c</h2><pre>d</pre><pre>e</pre>")

    assert re.findall(r'class="(h2[^"]*|[^"]*code)"', made) == [
        "first code",
        "h2-below",
        "h2",
        "code",
        "first code",
    ]


def test_lists_in_lists_have_other_signs():
    made = body("<ul><li>a<ul><li>b<ul><li>c</ul></ul></ul>")

    assert re.findall(r"<ul[^>]*>", made) == ["<ul>", '<ul type="circle">', '<ul type="square">']


def test_code_is_set_smaller_where_that_spares_its_lines_a_break():
    assert "font-size" not in body(f"<pre>{'x' * 60}</pre>")
    assert '<pre dir="ltr" class="language-text" style="font-size:12px">' in body(
        f"<pre>{'x' * 74}\nshort</pre>"
    )
    assert "font-size" not in body(f"<pre>{'x' * 200}</pre>")


def test_numbers_stand_under_one_another_in_a_table():
    made = body(
        "<table><tr><th>Year<th>Sum<tr><td>a 1<td>1,000.50<tr><td>b 2<td>−3 %<tr><td>c<td>–</table>"
    )

    assert '<td class="th" align="right">Sum</td>' in made
    assert '<td class="td" align="right">−3 %</td>' in made
    assert '<td class="td">a 1</td>' in made


def test_a_foreign_word_takes_no_italics_away():
    lean = "p.quote { font-style:italic"

    assert (
        lean in document(article(text="The word 漢字 stands in a text that goes on."), STYLE).html
    )
    assert lean not in document(article(text="漢字は読む。The end."), STYLE).html


def test_code_keeps_its_lines_and_runs_from_left_to_right():
    assert (
        '<pre dir="ltr" class="language-text">a\n  b</pre>'
        in document(article("<pre>a\n  b</pre>"), STYLE).html
    )


def test_a_table_of_data_stays_a_table():
    html = "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>"

    assert '<tr><td class="th">a</td><td class="th">b</td></tr>' in body(html)


@pytest.mark.parametrize(
    ("columns", "size"), [(5, ""), (6, "-dense"), (9, "-dense"), (10, "-tiny")]
)
def test_the_more_columns_a_table_has_the_smaller_its_type_is(columns, size):
    row = f"<tr><td colspan=2>a</td>{'<td>b</td>' * (columns - 2)}</tr>"

    made = document(article(f"<table>{row}{row}</table>"), STYLE).html

    assert f'<td class="td{size}" colspan="2">a</td>' in made
    assert f"td.td{size} {{" in made


def test_a_picture_is_as_wide_as_the_column_at_most():
    picture = '<img src="https://a.example/p.jpg" width=1200 height=800>'
    html = f"<figure>{picture}<figcaption>C</figcaption></figure>"

    made = document(article(html), STYLE)

    assert '<img src="picture:0" width="600" height="400">' in made.html
    assert '<p class="caption">C</p>' in made.html
    assert made.pictures[0].caption == "C"


def test_a_picture_whose_size_is_known_is_never_enlarged():
    html = '<p>a</p><img src="https://a.example/p.jpg">'

    made = document(article(html), STYLE, size_of=lambda url: (300, 200))

    assert 'width="300" height="200"' in made.html


def test_a_picture_in_a_link_to_its_file_opens_the_larger_one():
    html = (
        '<p>a</p><a href="https://a.example/p.jpg"><img src="https://a.example/p-300x200.jpg"></a>'
    )

    made = document(article(html), STYLE)

    assert '<a href="picture:0">' in made.html
    assert made.pictures[0].full_url == "https://a.example/p.jpg"


def test_the_lead_picture_is_not_shown_twice():
    html = (
        '<figure><img src="https://a.example/harbour-at-dawn-1024x683.jpg?x=1">'
        "<figcaption>Dawn</figcaption></figure><p>a</p>"
    )

    made = document(article(html, image_url="https://a.example/harbour-at-dawn.jpg"), STYLE)

    assert made.pictures == ()
    assert made.lead_caption == "Dawn"


def test_a_body_that_begins_with_a_picture_means_that_one():
    html = '<p><img src="https://a.example/crop-of-it.jpg"></p><p>a</p>'

    made = document(article(html, image_url="https://a.example/harbour-at-dawn.jpg"), STYLE)

    assert made.lead_url == "https://a.example/crop-of-it.jpg"
    assert made.pictures == ()


def test_a_lead_picture_that_stands_further_down_is_left_there():
    html = f'<p>{"word " * 200}</p><img src="https://a.example/harbour-at-dawn.jpg">'

    made = document(article(html, image_url="https://a.example/harbour-at-dawn.jpg"), STYLE)

    assert made.lead_url == ""
    assert len(made.pictures) == 1


def test_bare_addresses_become_links():
    made = body("See https://a.example/x?b=1&amp;c=2, or (http://b.example/).")

    assert '<a href="https://a.example/x?b=1&amp;c=2">' in made
    assert '<a href="http://b.example/">http://b.example/</a>).' in made


def test_another_picture_than_the_lead_stays():
    html = '<p>a</p><img src="https://a.example/other-picture-here.jpg"><p>b</p>'

    made = document(article(html, image_url="https://a.example/harbour-at-dawn.jpg"), STYLE)

    assert len(made.pictures) == 1


def test_a_heading_that_repeats_the_headline_is_left_out():
    assert body("<h1>A  Title</h1><p>a</p>", title="A title") == '<p class="text">a</p>'


def test_a_player_becomes_a_card_with_a_link():
    html = '<iframe src="https://player.vimeo.com/video/12" title="A film: one"></iframe>'

    made = body(html)

    assert '<p class="title">A film: one</p>' in made
    assert '<a class="play" href="https://vimeo.com/12">&nbsp;▶&nbsp;Vimeo&nbsp;</a>' in made


def test_no_address_of_a_picture_reaches_the_document():
    html = '<p>a</p><img src="https://a.example/p.jpg" alt="x"> <img src="https://a.example/q.jpg">'

    assert "a.example" not in body(html)


def test_text_from_right_to_left_is_known_by_its_letters():
    assert is_rtl(article(text="هذا نص عربي مع word"))
    assert not is_rtl(article(text="An English text with هذا", language="ar"))
    assert is_rtl(article(title="", text="", language="fa-IR"))


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("", 0),
        ("word " * 50, 1),
        ("word " * 1000, 4),
        ("Donaudampfschiff " * 1000, 16),  # a thousand longer words
        ("字" * 800, 2),
        ("字" * 800 + " word" * 515, 4),
    ],
)
def test_reading_time_goes_by_the_script(text, minutes):
    assert reading_minutes(article(text=text)) == minutes


def test_an_arabic_headline_takes_a_list_of_latin_names_along():
    mixed = "أدوات البرمجة التي أستعملها: " + "PyCharm, Jupyter, Sublime, Zettlr " * 12

    assert is_rtl(article(title="نبذة عن الكاتب", text=mixed))
    assert not is_rtl(article(title="About the writer", text=mixed))


def test_rules_that_follow_each_other_are_one():
    assert body("<p>a</p><hr><hr><p>b</p>").count("rule") == 1


def test_a_formula_stands_as_its_words():
    html = (
        '<p><img src="https://w.example/api/math/render/svg/abc" alt="{\\displaystyle a^{2}}"></p>'
    )

    assert "<code>a^{2}</code>" in body(html)


def test_pictures_with_words_between_them_are_no_gallery():
    img = '<p><img src="https://p.example/%d.png"></p>'

    assert "grid" not in body(img % 1 + "<p>And</p>" + img % 2 + img % 3)
    assert "grid" in body(img % 1 + img % 2 + img % 3)


def test_code_says_its_language_wherever_the_site_says_it():
    for html in (
        '<pre class="language-rust">x</pre>',
        '<pre><code class="language-rust">x</code></pre>',
        '<div class="highlight-source-rust"><pre>x</pre></div>',
        '<div class="language-rust highlighter-rouge"><div><pre>x</pre></div></div>',
        '<pre class="brush: rust; gutter: false">x</pre>',
    ):
        assert document(article(html), STYLE).codes[0].language == "rust", html


def test_a_table_that_fits_in_no_type_shows_its_first_columns_and_a_link():
    html = "<table>" + ("<tr>" + "<td>Kabupaten</td>" * 18 + "</tr>") * 2 + "</table>"
    made = document(article(html), replace(STYLE, wide_table="All {columns}"))

    assert made.html.count("Kabupaten") == 8
    assert '<a href="table:0">All 18</a>' in made.html
    assert made.wide_tables[0].count("Kabupaten") == 36
    assert document(article(html), STYLE).html.count("Kabupaten") == 36  # on paper


def test_an_empty_heading_of_an_article_without_a_title_is_no_stumbling_block():
    article = Article(1, 1, "a", "", html="<h1></h1><p>Words</p>", text="Words")

    assert "Words" in document(article, Style()).html


@pytest.mark.parametrize(
    ("text", "leans"), [("English", True), ("हिन्दी में", False), ("漢字", False), ("ქართული", False)]
)
def test_letters_that_never_lean_are_not_made_to(text, leans):
    html = document(article("<blockquote>a</blockquote>", text=text), STYLE).html

    assert ("font-style:italic" in html) is leans


@pytest.mark.parametrize(
    ("rows", "mirrored"),
    [
        ("<tr><td>1<td>2<td>3<tr><td>4<td>5", ["321", "-54"]),
        ("<tr><td rowspan=2>1<td>2<tr><td>3", ["21", "3"]),
        ("<tr><th colspan=2>1<td>2<tr><td>3<td>4<td>5", ["21", "543"]),
        ("<tr><td rowspan=3>1<td>2<td>3<tr><td>4<tr><td>5<td>6", ["321", "-4", "65"]),
    ],
)
def test_a_table_begins_at_the_right_in_a_text_that_runs_to_the_left(rows, mirrored):
    html = body(f'<div dir="rtl"><table>{rows}</table></div>')

    found = [
        "".join(cell or "-" for cell in re.findall(r"<td[^>]*>(\d?)", row))
        for row in html.split("<tr>")[1:]
    ]
    assert '<table class="first data" cellspacing="0" width="100%" dir="rtl">' in html
    assert found == mirrored


def test_lists_definitions_and_galleries_begin_at_the_right_too():
    pictures = "".join(f"<figure><img src='https://a.example/{n}.png'></figure>" for n in range(4))
    html = body(f'<div dir="rtl"><ol><li>a</ol><dl><dt>b<dd>c</dl></div>{pictures}', text="ابجد")

    assert '<ol class="rtl" dir="rtl"><li class="item" dir="rtl">a</li></ol>' in html
    assert '<p class="dd-rtl" dir="rtl">c</p>' in html
    assert re.findall(r"picture:(\d)\" w", html) == ["1", "0", "3", "2"]
