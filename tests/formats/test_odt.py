"""What OpenDocument texts have beside the plain: nested lists, merged cells, tracked changes."""

from collections.abc import Callable

import pytest

from reader.model.article import Article, Style
from tests.formats.works import zipped

Read = Callable[..., Article]
NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "style")
)
NAMES += ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
STYLES = """<office:automatic-styles>
<style:style style:name="P1" style:parent-style-name="Title"/>
<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="PR"><style:paragraph-properties style:writing-mode="rl-tb"
 fo:text-align="end"/></style:style>
<style:style style:name="PL"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="PC"><style:paragraph-properties fo:text-align="center"/></style:style>
<text:list-style style:name="L1">
<text:list-level-style-number text:level="1" style:num-format="١" text:start-value="3"/>
<text:list-level-style-bullet text:level="2"/></text:list-style></office:automatic-styles>"""


@pytest.fixture
def odt(read: Read) -> Callable[[str], Article]:
    def odt(body: str) -> Article:
        content = (
            f"<office:document-content {NAMES}>{STYLES}<office:body><office:text>{body}"
            "</office:text></office:body></office:document-content>"
        )
        mimetype = "application/vnd.oasis.opendocument.text"
        data = zipped({"mimetype": mimetype, "content.xml": content}, stored="mimetype")
        return read(data, "a.odt")

    return odt


def test_lists_within_lists(odt: Read) -> None:
    article = odt(
        '<text:list text:style-name="L1"><text:list-item><text:p>أ</text:p><text:list>'
        "<text:list-item><text:p>ب</text:p><text:p>تتمة</text:p></text:list-item></text:list>"
        "</text:list-item><text:list-item><text:p>ج</text:p></text:list-item></text:list>"
    )
    assert [(b.level, b.marker and b.marker.text) for b in article.blocks] == [
        *((1, "٣."), (2, "•"), (2, None), (1, "٤.")),
    ]


def test_a_title_is_a_heading(odt: Read) -> None:
    article = odt('<text:p text:style-name="P1">عنوان</text:p><text:p>نص</text:p>')
    assert article.blocks[0].level == 1
    assert article.metadata.title == "عنوان"


def test_merged_cells(odt: Read) -> None:
    article = odt(
        "<table:table><table:table-row><table:table-cell table:number-columns-spanned='2'>"
        "<text:p>أ</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
        "<table:table-row><table:table-cell><text:p>ب</text:p></table:table-cell>"
        "<table:table-cell><text:p>ج</text:p></table:table-cell></table:table-row></table:table>"
    )
    cells = [block.cell for block in article.blocks if block.cell]
    assert [(c.row, c.column, c.column_span) for c in cells] == [(0, 0, 2), (1, 0, 1), (1, 1, 1)]


def test_inline_elements(odt: Read) -> None:
    article = odt(
        "<text:tracked-changes><text:p>محذوف</text:p></text:tracked-changes><text:p>م<text:span "
        'text:style-name="T1">2</text:span><text:s text:c="3"/>نص<office:annotation><text:p>سر'
        "</text:p></office:annotation><text:line-break/>سطر</text:p>"
    )
    assert article.text == "م2 نص\u2028سطر"
    assert Style.SUPERSCRIPT in article.blocks[0].runs[1].style


def test_frames_and_shapes_are_read_where_they_stand(odt: Read) -> None:
    drawing = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    frame = "<draw:frame><draw:text-box><text:p>{}</text:p></draw:text-box></draw:frame>"
    article = odt(
        f"<text:section {drawing}>{frame.format('إطار')}"
        f"<text:p>قبل{frame.format('فيه')}بعد</text:p>"
        "<draw:custom-shape><text:p>شكل</text:p></draw:custom-shape>"
        f"<text:p><draw:g>{frame.format('مجموعة')}</draw:g></text:p>"
        "<text:numbered-paragraph><text:p>مرقمة</text:p></text:numbered-paragraph>"
        "<text:bibliography><text:index-body><text:p>مرجع</text:p></text:index-body>"
        "</text:bibliography></text:section>"
    )
    assert article.text.split("\n") == [
        *("إطار", "قبل", "فيه", "بعد", "شكل", "مجموعة", "مرقمة", "مرجع")
    ]


def test_what_stands_above_letters_is_left_out(odt: Read) -> None:
    ruby = "<text:ruby><text:ruby-base>تحت</text:ruby-base><text:ruby-text>فوق</text:ruby-text>"
    assert odt(f"<text:p>{ruby}</text:ruby></text:p>").text == "تحت"


def test_cells_stand_where_their_paragraphs_do(odt: Read) -> None:
    cells = "".join(
        f'<table:table-cell><text:p text:style-name="{name}">ن</text:p></table:table-cell>'
        for name in ("P0", "PR", "PL", "PC")
    )
    article = odt(f"<table:table><table:table-row>{cells}</table:table-row></table:table>")
    sides = [block.cell.alignment.value for block in article.blocks if block.cell]
    assert sides == ["start", "left", "right", "center"]


def test_lists_go_on_counting_where_they_say(odt: Read) -> None:
    def items(said: str, *texts: str, start: str = "") -> str:
        inner = "".join(
            f"<text:list-item{start}><text:p>{t}</text:p></text:list-item>" for t in texts
        )
        return f'<text:list text:style-name="L1"{said}>{inner}</text:list>'

    article = odt(
        items("", "أ", "ب")
        + items(' text:continue-numbering="true"', "ج")
        + items("", "د", start=' text:start-value="7"')
        + items("", "ه")
    )
    markers = [block.marker.text for block in article.blocks if block.marker]
    assert markers == ["٣.", "٤.", "٥.", "٧.", "٣."]
