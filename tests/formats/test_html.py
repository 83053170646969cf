"""HTML pages: what they show, and nothing of what they would do."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.formats.to_markdown import markdown_of
from reader.model.article import Article, Block, BlockKind, Style

Read = Callable[..., Article]
Html = Callable[[str], Article]


@pytest.fixture
def html(read: Read) -> Html:
    return lambda markup: read(markup, "page.html")


def blocks(article: Article, kind: BlockKind) -> list[Block]:
    return [block for block in article.blocks if block.kind is kind]


def texts(article: Article) -> list[str]:
    return article.text.split("\n")


def test_paragraphs_and_white_space(html: Html) -> None:
    article = html("<p>نص\n   أول </p>بين<div> ثان<!-- سر --> تتمة<p>ثالث</div>")
    assert texts(article) == ["نص أول", "بين", "ثان تتمة", "ثالث"]


def test_line_breaks(html: Html) -> None:
    article = html("<p>صدر<br>عجز<br><br>مقطع<br></p>")
    assert article.text == "صدر\u2028عجز\nمقطع"


def test_what_is_hidden_or_alive_is_dropped(html: Html) -> None:
    article = html(
        "<head><title>ع</title><style>p{}</style></head><script>x</script><p>نص</p>"
        "<template>قالب</template><p hidden>خفي</p><p style='Display : none'>خفي</p>"
        "<form><select><option>خيار</select><textarea>كتابة</textarea></form><svg>رسم</svg>"
        "<iframe src='http://example.org'></iframe><noscript>لا</noscript>ذيل"
    )
    assert texts(article) == ["نص", "ذيل"]


def test_lists_count_as_the_page_says(html: Html) -> None:
    article = html(
        "<ol start=3><li>أ<ul><li>ب</ul><li value=7>ج</ol><ol type=a><li>د<li>ه</ol>"
        "<ol type=I start=4><li>و</ol><ol reversed><li>ز<li>ح</ol>"
        "<ol style='list-style-type: arabic-indic'><li>ط</ol><ol start='٥'><li>ي</ol>"
    )
    items = blocks(article, BlockKind.LIST_ITEM)
    assert [(item.level, item.marker and item.marker.text) for item in items] == [
        *((1, "3."), (2, "•"), (1, "7."), (1, "a."), (1, "b.")),
        *((1, "IV."), (1, "2."), (1, "1."), (1, "١."), (1, "٥.")),
    ]


@pytest.mark.parametrize(
    ("style", "markers"),
    [
        ("arabic-abjad", ["أ.", "ب.", "ج."]),
        ("persian-alphabetic", ["ا.", "ب.", "پ."]),
        ("hebrew", ["יד.", "טו.", "טז."]),
    ],
)
def test_lists_count_in_letters_where_the_page_asks(
    html: Html, style: str, markers: list[str]
) -> None:
    start = 14 if style == "hebrew" else 1
    article = html(f"<ol start={start} style='list-style: {style}'><li>أ<li>ب<li>ج</ol>")
    items = blocks(article, BlockKind.LIST_ITEM)
    assert [item.marker and item.marker.text for item in items] == markers


def test_tables_with_spans(html: Html) -> None:
    article = html(
        "<table><caption>جدول</caption><thead><tr><td colspan=2>رأس</td></tr></thead>"
        "<tr><th rowspan=2>جانب<td>أ<tr><td>ب<p>ج</p></table>"
    )
    assert texts(article)[0] == "جدول"
    cells = [(b.cell, b.span.of(article.text)) for b in blocks(article, BlockKind.TABLE_CELL)]
    found = [(c.row, c.column, c.row_span, c.column_span, c.is_header, t) for c, t in cells if c]
    assert found == [
        (0, 0, 1, 2, True, "رأس"),
        (1, 0, 2, 1, True, "جانب"),
        (1, 1, 1, 1, False, "أ"),
        (2, 1, 1, 1, False, "ب"),
        (2, 1, 1, 1, False, "ج"),
    ]


def test_a_table_that_lays_out_the_page_is_no_table(html: Html) -> None:
    article = html(
        "<table><tr><td><table><tr><td>أ<td>ب</table><td>نص</table><table><tr><td>ج</table>"
    )
    assert [block.cell is not None for block in article.blocks] == [True, True, False, False]


def test_directions(html: Html) -> None:
    article = html(
        "<html dir=ltr><p>نص عربي</p><p>English</p><p>123</p><p dir=rtl>English again</p>"
        "<pre><code>س = 1</code></pre><pre>قصيدة\n  من سطرين</pre>"
    )
    assert [b.direction.value for b in article.blocks] == ["rtl", "ltr", "ltr", "rtl", "ltr", "rtl"]
    assert [b.kind for b in article.blocks[-2:]] == [BlockKind.CODE, BlockKind.PARAGRAPH]
    assert article.text.endswith("قصيدة\u2028  من سطرين")


def test_styles_and_nested_links(html: Html) -> None:
    article = html('<p>H<sub>2</sub>O <a href="//example.org"><b>رابط <i>مائل</i></b></a></p>')
    runs = [(run.span.of(article.text), run.style, run.href) for run in article.blocks[0].runs]
    assert (runs[1][0], runs[1][1]) == ("2", Style.SUBSCRIPT)
    assert runs[-2] == ("رابط ", Style.STRONG, "https://example.org")
    assert runs[-1] == ("مائل", Style.STRONG | Style.EMPHASIS, "https://example.org")


def test_links_of_a_heading_to_itself_are_dropped(html: Html) -> None:
    assert html('<h2 id="x">فصل<a href="#x">¶</a></h2><p>نص</p>').text == "فصل\nنص"


def test_footnotes_wait_until_the_end(html: Html) -> None:
    article = html(
        '<p>نص<a id="r" href="#n" role="doc-noteref"><sup>1</sup></a></p>'
        '<aside role="doc-footnote" id="n">حاشية <a href="#r">↩</a></aside><p>ختام</p>'
    )
    assert texts(article) == ["نص1", "ختام", "حاشية ↩"]
    assert article.blocks[-1].kind is BlockKind.FOOTNOTE
    assert {a.name: a.at for a in article.anchors} == {"r": 2, "n": 9}


def test_pictures_that_may_be_shown(html: Html, tmp_path: Path) -> None:
    (tmp_path / "a b.png").write_bytes(b"\x89PNG")
    (tmp_path.parent / "outside.png").write_bytes(b"\x89PNG")
    article = html(
        "<figure><img src='a%20b.png' alt='منظر'><figcaption>شرح</figcaption></figure>"
        f"<p>قبل<img src='../outside.png' alt='خارج'><img src='{tmp_path}/a b.png' alt='مطلق'>"
        "<img src='\\\\server\\share\\a.png' alt='شبكة'><img src='data:image/png;base64,AAAA'></p>"
    )
    assert article.blocks[0].kind is BlockKind.IMAGE
    assert texts(article)[1:] == ["شرح", "قبلخارجمطلقشبكة"]


def test_a_link_out_of_the_folder_is_not_followed(html: Html, tmp_path: Path) -> None:
    outside = tmp_path.parent / "secret.png"
    outside.write_bytes(b"\x89PNG")
    try:
        (tmp_path / "inside.png").symlink_to(outside)
    except OSError:
        pytest.skip("no symbolic links here")
    assert html("<p><img src=inside.png alt='سر'></p>").text == "سر"


def test_the_page_says_who_and_when(html: Html) -> None:
    article = html(
        "<html lang=ar><title>عنوان - موقع الأخبار</title>"
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline":'
        ' "العنوان الأصلي", "datePublished": "2023-09-14T10:00:00+03:00",'
        ' "author": [{"name": "ليلى"}, {"name": "سمير"}]}]}</script><p>وصل الوزير إلى المدينة</p>'
    )
    metadata = article.metadata
    assert (metadata.title, metadata.language) == ("العنوان الأصلي", "ar")
    assert metadata.authors == ("ليلى", "سمير")
    assert metadata.published == "2023-09-14"


@pytest.mark.parametrize(
    ("markup", "published"),
    [
        ("<meta property='article:published_time' content='2022-01-05T09:00Z'>", "2022-01-05"),
        ("<meta name=date content='2022-01'>", "2022-01"),
        ("<meta name=date content='2022-13-45'>", ""),
        ("<p><time datetime='2021-05-06'>أمس</time></p>", "2021-05-06"),
        ("<time datetime='2021-05-06'></time><time datetime='2020-01-01'></time>", ""),
        (
            "<time datetime='2021-05-06'></time><time class='entry-date' datetime='2020-01-01'>",
            "2020-01-01",
        ),
        ("<p>كتب في ١٢ مارس ٢٠١١</p>", ""),
    ],
)
def test_the_day_is_stated_or_not_told(html: Html, markup: str, published: str) -> None:
    assert html(f"{markup}<p>نص</p>").metadata.published == published


def test_the_title_without_the_name_of_the_site(html: Html) -> None:
    assert html("<title>خبر مهم | جريدة اليوم</title><p>نص").metadata.title == "خبر مهم"
    assert html("<title>خبر مهم</title><h1>خبر مهم</h1><p>نص").metadata.title == "خبر مهم"
    shared = "<meta property='og:title' content='خبر مهم جدا - الجريدة'><h1>خبر مهم جدا</h1><p>نص"
    assert html(shared).metadata.title == "خبر مهم جدا"


@pytest.mark.parametrize(
    ("opening", "closing"),
    [("<div>", "</div>"), ("<b>", "</b>"), ("<ul><li>", "</ul>"), ("<blockquote>", "")],
)
def test_a_hundred_thousand_levels(html: Html, opening: str, closing: str) -> None:
    article = html(f"<p>أول</p>{opening * 100_000}نص{closing * 100_000}<p>آخر</p>")
    assert texts(article) == ["أول", "نص", "آخر"]


def test_entities_from_elsewhere_are_not_read(html: Html, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("سر مكتوم")
    article = html(
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "secret.txt">]>'
        "<html><body><p>نص &x; &amp; &nbsp;&#8207;آخر</p></body></html>"
    )
    assert "سر مكتوم" not in article.text
    assert "نص" in article.text


def test_a_complete_page_shows_the_pictures_of_its_folder(html: Html, tmp_path: Path) -> None:
    folder = tmp_path / "مقال_files"
    folder.mkdir()
    (folder / "a b.jpg").write_bytes(b"\xff\xd8")
    addresses = ("./مقال_files/a%20b.jpg", "%D9%85%D9%82%D8%A7%D9%84_files/a%20b.jpg?w=1")
    article = html("<p>نص</p>" + "".join(f"<img src='{address}'>" for address in addresses))
    shown = [run.href for block in article.blocks[1:] for run in block.runs]
    assert shown == [str(folder / "a b.jpg")] * 2


def test_the_page_says_who_published_it(html: Html) -> None:
    shared = "<meta property='og:site_name' content='جريدة'>"
    described = (
        '<script type="application/ld+json">{"@type": "Article", "publisher": {"name": "دار"}}'
        "</script>"
    )
    assert html(f"{shared}<p>نص</p>").metadata.site == "جريدة"
    assert html(f"{shared}{described}<p>نص</p>").metadata.site == "دار"
    assert html("<p>نص</p>").metadata.site == ""


@pytest.mark.parametrize(
    "described",
    [
        '{"@graph":[{"@type":"WebPage"},{"@type":"Article","headline":"خبر","author":{"@id":"#a"},'
        '"datePublished":"2022-09-13"},{"@id":"#a","@type":"Person","name":"زيد"}]}',
        '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"خبر",'
        '"datePublished":"2022-09-13","author":{"name":["زيد"]}}}',
        '/*<![CDATA[*/{"@type":"NewsArticle","headline":"خبر","author":"زيد",'
        '"datePublished":"2022-09-13"}/*]]>*/',
    ],
)
def test_articles_are_described_in_many_ways(read: Read, described: str) -> None:
    page = f'<html><script type="application/ld+json">{described}</script><p>نص</p></html>'
    facts = read(page, "a.html").metadata
    assert (facts.title, facts.authors, facts.published) == ("خبر", ("زيد",), "2022-09-13")


def test_an_author_who_is_named_in_the_page(read: Read) -> None:
    page = (
        "<html><p>بقلم <span itemprop=author><span itemprop=name>زيد</span></span></p>"
        "<p>نص</p><a rel=author href=/x>عمر</a></html>"
    )
    assert read(page, "a.html").metadata.authors == ("زيد",)


@pytest.mark.parametrize("name", ["sdfootnote1", "ftn1", "edn2"])
def test_notes_as_word_processors_write_them(read: Read, name: str) -> None:
    page = (
        f'<html><p>نص<a href="#{name}sym" name="{name}anc"><sup>1</sup></a></p><div id="{name}">'
        f'<p><a href="#{name}anc" name="{name}sym">[1]</a>. حاشية</p></div></html>'
    )
    article = read(page, "a.html")
    note = article.blocks[-1]
    assert (note.kind, note.span.of(article.text)) == (BlockKind.FOOTNOTE, "حاشية")
    assert note.marker is not None
    assert note.marker.text == "1."
    assert article.anchors[-1].at == note.span.start


def test_lists_that_word_types(read: Read) -> None:
    def item(sign: str, text: str, style: str = "") -> str:
        blank = "<span style='font:7.0pt'>&nbsp;&nbsp;&nbsp; </span>"
        return (
            f'<p class=MsoListParagraph style="{style}"><span lang=AR-SA>{sign}{blank}</span>'
            f"<span>{text}</span></p>"
        )

    page = (
        f"<html><body>{item('1.', 'أول')}{item('أ)', 'فرع', 'mso-list:l0 level2 lfo1')}"
        f"{item('·', 'نقطة')}<p class=MsoListParagraph>تتمة</p><p>نص</p></body></html>"
    )
    article = read(page, "a.html")
    assert article.text == "أول\nفرع\nنقطة\nتتمة\nنص"
    markers = [(b.level, b.marker.text if b.marker else "") for b in article.blocks]
    assert markers == [(1, "1."), (2, "أ)"), (1, "•"), (0, ""), (0, "")]


def test_cells_stand_where_they_say_or_their_row_does(read: Read) -> None:
    rows = (
        "<tr><td>ا<td align=RIGHT>ب<td style='color:red; text-align: center'>ج</tr>"
        "<tr align=left><td>ا<td><p align=center>ب</p><td style='text-align:justify'>ج</tr>"
    )
    article = read(f"<!doctype html><table>{rows}</table>", "a.html")
    sides = [block.cell.alignment.value for block in article.blocks if block.cell]
    assert sides == ["start", "right", "center", "left", "center", "left"]


def test_notes_are_known_by_their_links_back(read: Read) -> None:
    article = read(
        "<!doctype html><p>قال<sup><a href='#f1' id='r1'>[1]</a></sup> وذكر"
        "<sup id=r2><a href='x.html#f2'>2</a></sup>.</p>"
        "<ul><li><a href='#a'>1</a> فصل</ul><h2 id=a>فصل</h2>"
        "<div><p><a href='#r1' id='f1'>[1]</a>&nbsp;أولى.</p></div>"
        "<div id=f2><p><a href='#r2'>2</a>. ثانية.</p><p>تتمة.</p></div>",
        "a.html",
    )
    notes = [block for block in article.blocks if block.kind is BlockKind.FOOTNOTE]
    assert [note.span.of(article.text) for note in notes] == ["أولى.", "ثانية.", "تتمة."]
    assert [note.marker.text if note.marker else "" for note in notes] == ["1.", "2.", ""]
    assert "[^2]: ثانية." in markdown_of(article)
    assert "1 فصل" in article.text


def test_lists_of_google_are_as_deep_as_they_say(read: Read) -> None:
    def items(name: str, *texts: str) -> str:
        return f"<ol class='c1 lst-kix_ab-{name}'>{''.join(f'<li>{t}</li>' for t in texts)}</ol>"

    article = read(f"<!doctype html>{items('0 start', 'أ')}{items('1', 'ب', 'ج')}", "a.html")
    assert [block.level for block in article.blocks] == [1, 2, 2]


def test_a_link_by_way_of_google_leads_where_it_means(read: Read) -> None:
    address = "https://www.google.com/url?q=https://example.org/a%3Fb%3D1&amp;sa=D"
    article = read(f"<!doctype html><p><a href='{address}'>رابط</a>", "a.html")
    assert article.blocks[0].runs[0].href == "https://example.org/a?b=1"


def test_a_table_that_holds_the_page_is_none(read: Read) -> None:
    links = "".join(f"<a href={n}>باب {n}</a><br>" for n in range(5))
    story = "كان السوق ملتقى الناس من كل صوب وحدب في تلك الأيام. " * 20
    article = read(
        f"<!doctype html><table><tr><td colspan=2>شعار<tr><td>{links}<td><p>{story}<p>{story}"
        "</table><table><tr><td>سنة<td><a href=x>ا</a> <a href=y>ب</a> <a href=z>ج</a></table>",
        "a.html",
    )
    assert "باب 1" not in article.text
    kinds = [block.kind for block in article.blocks]
    assert kinds[:2] == [BlockKind.PARAGRAPH] * 2
    assert story.strip() in article.text


def test_a_heading_of_notes_is_no_note(read: Read) -> None:
    note = "<p><a id=f1></a><a href='#r1'>[1]</a> شرح.</p>"
    article = read(
        "<!doctype html><p>نص<a id=r1></a><a href='#f1'>[1]</a></p>"
        f"<div class=footnotes><h3>الهوامش</h3><div class=footnote>{note}</div></div>",
        "a.html",
    )
    assert [block.kind for block in article.blocks[1:]] == [BlockKind.HEADING, BlockKind.FOOTNOTE]
    assert "[^1]: شرح." in markdown_of(article)


TELEGRAM = """<!DOCTYPE html><html><head><title>Exported Data</title></head><body>
<div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">
قناة الأدب</div></div></div><div class="page_body chat_page"><div class="history">
<div class="message service"><div class="body details">3 May 2021</div></div>
<div class="message default clearfix"><div class="pull_left userpic_wrap"><div class="initials">
ق</div></div><div class="body"><div class="pull_right date details" title="03.05.2021 10:11:12">
10:11</div><div class="from_name">ليلى</div><div class="reply_to details">In reply to
<a href="#x">this message</a></div><div class="text">رسالة <strong>أولى</strong><br><br>وتتمة</div>
<span class="reactions"><span class="count">5</span></span></div></div>
<div class="message default clearfix joined"><div class="body"><div class="pull_right date details">
10:12</div><div class="text">رسالة ثانية</div></div></div></div></div></div></body></html>"""


def test_a_history_of_a_chat_is_what_was_said_under_headings(read: Read) -> None:
    article = read(TELEGRAM, "messages.html")
    assert article.metadata.title == "قناة الأدب"
    assert article.text.split("\n") == [
        *("قناة الأدب", "3 May 2021", "ليلى · 10:11"),
        *("رسالة أولى", "وتتمة", "رسالة ثانية"),
    ]
    assert [block.level for block in article.blocks] == [1, 2, 0, 0, 0, 0]


@pytest.mark.parametrize("name", ["c3 title", "MsoTitle"])
def test_the_title_of_a_document_is_a_heading(read: Read, name: str) -> None:
    article = read(f"<html><p class='{name}'>عنوان</p><h1>باب</h1><p>نص</p></html>", "a.html")
    assert article.blocks[0].kind is BlockKind.HEADING
    assert article.metadata.title == "عنوان"


def test_notes_of_wordpress_and_wikipedia(read: Read) -> None:
    mark = "<p>قال<sup id=r1><a href='#f1'>[1]</a></sup></p>"
    for note in (
        "<ol class='wp-block-footnotes'><li id=f1>شرح.</li></ol>",
        "<ol class=references><li id=f1><span class=mw-cite-backlink><b><a href='#r1'>^</a></b>"
        "</span> <span>شرح.</span></li></ol>",
    ):
        article = read(f"<html><p>{'نص طويل من كلمات. ' * 20}</p>{mark}{note}</html>", "a.html")
        assert markdown_of(article).endswith("[^1]: شرح.\n")


def test_the_author_in_an_hcard(read: Read) -> None:
    card = "<span class='author vcard'>بقلم <a class='url fn n' href=/x>زيد</a></span>"
    assert read(f"<html>{card}<p>نص</p></html>", "a.html").metadata.authors == ("زيد",)
