import pytest

from reader.content.markdown import markdown


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One</p><p>Two <b>bold </b>and <em>lean</em></p>", "One\n\nTwo **bold** and *lean*"),
        ("<h2>Head</h2>loose<p>text</p>", "## Head\n\nloose\n\ntext"),
        ('<p><a href="https://a.example/">Link</a></p>', "[Link](<https://a.example/>)"),
        ('<p><img src="https://a.example/1.png" alt="A cat"></p>', "![A cat](<https://a.example/1.png>)"),
        ("<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>", "- one\n  - inner\n- two"),
        ('<ol start="9"><li>nine</li><li>ten</li></ol>', "9. nine\n10. ten"),
        ("<blockquote><p>One</p><p>Two</p></blockquote>", "> One\n>\n> Two"),
        ('<pre><code class="language-py">a = 1\n  b</code></pre>', "```py\na = 1\n  b\n```"),
        ("<pre>a ``` b</pre>", "````\na ``` b\n````"),
        ("<p>run <code>a`b</code></p>", "run `` a`b ``"),
        ("<p>one<br>two</p><hr>", "one  \ntwo\n\n---"),
        (
            "<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td></tr></table>",
            "| A | B |\n| --- | --- |\n| 1\\|2 |  |",
        ),
        ("<p>2 * 3 * 4 [x] a_b</p>", "2 \\* 3 \\* 4 \\[x\\] a\\_b"),
        ("<p># no heading</p><p>- no item</p>", "\\# no heading\n\n\\- no item"),
    ],
)  # fmt: skip
def test_markdown_says_what_the_page_says(html, expected):
    assert markdown(html) == expected
