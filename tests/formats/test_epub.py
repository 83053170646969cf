"""Books: chapters in their order, called as the contents call them."""

from collections.abc import Callable

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


def book(contents: str, item: str, *chapters: str) -> bytes:
    """A book with a file of contents, listed as `item` in the package."""
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
