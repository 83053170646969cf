"""Books: chapters in their order, called as the contents call them."""

from collections.abc import Callable, Mapping

import pytest

from reader.model.article import Article, BlockKind
from tests.formats.works import zipped

Read = Callable[..., Article]
NAV = (
    '<html xmlns="http://www.w3.org/1999/xhtml"><body><nav><ol><li><a href="text/1.xhtml">الأول</a>'
    '</li><li><a href="text/2.xhtml#x">الثاني</a></li></ol></nav></body></html>'
)
NCX = (
    '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>الأول'
    '</text></navLabel><content src="text/1.xhtml"/></navPoint></navMap></ncx>'
)


def book(contents: str, item: str, *chapters: str, beside: Mapping[str, str] = {}) -> bytes:
    """A book with a file of contents, listed as `item` in the package, and files `beside`."""
    items = "".join(f'<item id="c{n}" href="text/{n}.xhtml"/>' for n in range(1, len(chapters) + 1))
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(1, len(chapters) + 1))
    page = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{}</body></html>'
    texts = {f"text/{n}.xhtml": page.format(chapter) for n, chapter in enumerate(chapters, 1)}
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="b.opf"/></container>',
            "b.opf": f"<package><manifest>{item}{items}</manifest><spine>{spine}</spine></package>",
            "contents": contents,
            **texts,
            **beside,
        },
        stored="mimetype",
    )


@pytest.mark.parametrize(
    ("contents", "item"),
    [
        (NAV, '<item id="n" href="contents" properties="nav"/>'),
        (NCX, '<item id="n" href="contents" media-type="application/x-dtbncx+xml"/>'),
    ],
)
def test_a_chapter_without_heading_is_called_as_in_the_contents(
    read: Read, contents: str, item: str
) -> None:
    article = read(book(contents, item, "<p>نص</p>", "<h2>عنوان</h2><p>نص</p>"), "b.epub")
    assert article.text == "الأول\nنص\nعنوان\nنص"
    assert article.blocks[0].kind is BlockKind.HEADING


def test_links_lead_from_chapter_to_chapter(read: Read) -> None:
    item = '<item id="n" href="contents" properties="nav"/>'
    first = '<h1>أول</h1><p><a href="2.xhtml#x">إلى</a> <a href="2.xhtml">هناك</a></p>'
    second = '<h1>ثان</h1><p>نص <i id="x">هنا</i></p>'
    article = read(book(NAV, item, first, second), "b.epub")
    links = [run.href for block in article.blocks for run in block.runs if run.href]
    places = {f"#{anchor.name}": article.text[anchor.at :] for anchor in article.anchors}
    assert [places[str(link)][:3] for link in links] == ["هنا", "ثان"]


def test_empty_elements_of_xhtml_are_empty(read: Read) -> None:
    item = '<item id="n" href="contents" properties="nav"/>'
    chapter = '<h1>أول</h1><p><a id="x"/>نص<i/> عادي&nbsp;هنا<script src="x.js"/></p><p>آخر</p>'
    article = read(book(NAV, item, chapter), "b.epub")
    assert article.text == "أول\nنص عادي\u00a0هنا\nآخر"
    assert len(article.blocks[1].runs) == 1


def test_only_the_contents_name_chapters_and_only_those_with_text(read: Read) -> None:
    nav = (
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>'
        '<nav epub:type="toc"><a href="text/1.xhtml">الغلاف</a><a href="text/2.xhtml">الأول</a>'
        '</nav><nav epub:type="landmarks"><a href="text/2.xhtml">Start</a>'
        '<a href="text/3.xhtml">Last</a></nav></body></html>'
    )
    item = '<item id="nav" href="contents" properties="nav"/>'
    article = read(book(nav, item, "<img/>", "<p>نص</p>", "<p>آخر</p>"), "a.epub")
    assert article.text == "الأول\nنص\nآخر"


def test_who_translated_a_book_is_not_its_author(read: Read) -> None:
    creators = (
        "<metadata xmlns:dc='http://purl.org/dc/elements/1.1/'"
        " xmlns:opf='http://www.idpf.org/2007/opf'>"
        "<dc:creator opf:role='aut'>ليلى</dc:creator><dc:creator opf:role='trl'>سمير</dc:creator>"
        "<dc:creator id='c'>نادية</dc:creator><meta refines='#c' property='role'>ill</meta>"
        "<dc:creator>هدى</dc:creator></metadata>"
    )
    data = book(NAV, creators, "<p>نص</p>")
    assert read(data, "a.epub").metadata.authors == ("ليلى", "هدى")


def notes_of(article: Article) -> list[tuple[str, str]]:
    """The footnotes, each with the letters before the mark that leads to it."""
    notes = [block for block in article.blocks if block.kind is BlockKind.FOOTNOTE]
    places = {f"#{anchor.name}": anchor.at for anchor in article.anchors}
    marks = {
        places[run.href]: article.text[: run.span.start].split()[-1]
        for block in article.blocks
        for run in block.runs
        if run.href in places and block.kind is not BlockKind.FOOTNOTE
    }
    return [(marks[note.span.start], note.span.of(article.text)) for note in notes]


ITEM = '<item id="n" href="contents" properties="nav"/>'
FIRST = '<h1>أول</h1><p>قال<a id="r1" href="{0}#n1">(١)</a>.</p>'
SECOND = '<h1>ثان</h1><p>وذكر<sup><a id="r2" href="{0}#n2">2</a></sup>.</p>'
NOTES = (
    '<h2>هوامش</h2><p id="n1"><a href="1.xhtml#r1">(١)</a> شرح.</p>'
    '<p><a id="n2" href="2.xhtml#r2">2</a>. بيان.</p>'
)


def test_notes_in_a_file_of_their_own_are_known_by_their_links_back(read: Read) -> None:
    chapters = [FIRST.format("3.xhtml"), SECOND.format("3.xhtml"), NOTES, "<p>خاتمة.</p>"]
    article = read(book(NAV, ITEM, *chapters), "b.epub")
    assert notes_of(article) == [("قال", "شرح."), ("وذكر", "بيان.")]
    assert article.text.endswith("هوامش\nخاتمة.\nشرح.\nبيان.")


def test_a_file_of_notes_that_is_not_in_the_order_of_reading(read: Read) -> None:
    item = f'{ITEM}<item id="x" href="notes.xhtml" media-type="application/xhtml+xml"/>'
    chapters = [FIRST.format("../notes.xhtml"), SECOND.format("../notes.xhtml")]
    page = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{NOTES}</body></html>'
    page = page.replace('href="', 'href="text/')
    article = read(book(NAV, item, *chapters, beside={"notes.xhtml": page}), "b.epub")
    assert notes_of(article) == [("قال", "شرح."), ("وذكر", "بيان.")]


def test_each_note_in_a_file_of_its_own(read: Read) -> None:
    epub = 'xmlns:epub="http://www.idpf.org/2007/ops" epub:type'
    mark = f'<a {epub}="noteref" href="{{}}.xhtml">*</a>'
    first = f"<h1>أول</h1><p>قال{mark.format(2)} وذكر{mark.format(3)}.</p>"
    notes = [f'<aside {epub}="footnote"><p>{text}</p></aside>' for text in ("شرح.", "بيان.")]
    article = read(book(NAV.replace("2.xhtml", "9.xhtml"), ITEM, first, *notes), "b.epub")
    assert notes_of(article) == [("قال", "شرح."), ("وذكر", "بيان.")]


def test_numbers_of_a_list_of_chapters_are_no_marks(read: Read) -> None:
    listed = '<p><a id="r1" href="2.xhtml#n1">1</a></p>'
    chapter = '<p id="n1"><a href="1.xhtml#r1">1</a></p><p>نص.</p>'
    article = read(book(NAV, ITEM, f"<h1>أبواب</h1>{listed}", chapter), "b.epub")
    assert not notes_of(article)
