"""FictionBook: titles of several lines, verse, notes, authors."""

from collections.abc import Callable

import pytest

from reader.model.article import Article, BlockKind

Read = Callable[..., Article]
BOOK = """<?xml version="1.0" encoding="windows-1256"?>
<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" xmlns:l="http://www.w3.org/1999/xlink">
<description><title-info><book-title>ديوان</book-title><author><first-name>أحمد</first-name>
<last-name>شوقي</last-name></author><lang>ar</lang><date value="1898-01-01">1898</date></title-info>
</description><body><section><title><p>الباب</p><p>الأول</p></title>
<epigraph><p>قول</p><text-author>قائل</text-author></epigraph>
<poem><stanza><v>صدر</v><v>عجز</v></stanza></poem><subtitle>فرع</subtitle>
<p>نص <strikethrough>مشطوب</strikethrough><a l:href="#n1" type="note">1</a></p></section></body>
<body name="notes"><section id="n1"><title><p>1</p></title><p>حاشية</p></section></body>
<binary id="x" content-type="image/png">AAAA</binary></FictionBook>"""


def test_a_book(read: Read) -> None:
    article = read(BOOK.encode("cp1256"), "b.fb2")
    shown = [(b.kind, b.level, b.quote, b.span.of(article.text)) for b in article.blocks]
    assert shown == [
        (BlockKind.HEADING, 2, 0, "الباب\u2028الأول"),
        (BlockKind.PARAGRAPH, 0, 1, "قول"),
        (BlockKind.PARAGRAPH, 0, 1, "قائل"),
        (BlockKind.PARAGRAPH, 0, 0, "صدر\u2028عجز"),
        (BlockKind.HEADING, 3, 0, "فرع"),
        (BlockKind.PARAGRAPH, 0, 0, "نص مشطوب1"),
        (BlockKind.FOOTNOTE, 0, 0, "حاشية"),
    ]
    (marker,) = [block.marker for block in article.blocks if block.marker]
    assert marker.text == "1."
    metadata = article.metadata
    assert (metadata.title, metadata.authors) == ("ديوان", ("أحمد شوقي",))
    assert (metadata.language, metadata.published) == ("ar", "1898-01-01")
    assert article.source.encoding == "windows-1256"


@pytest.mark.parametrize("spoilt", ["&#xD800;", "&#57343;", "<td:>", "<:h/>"])
def test_a_broken_place_does_not_lose_the_book(read: Read, spoilt: str) -> None:
    data = BOOK.replace("windows-1256", "utf-8").replace("نص <", f"نص {spoilt}<").encode()
    assert "نص مشطوب1" in " ".join(read(data, "b.fb2").text.split())
