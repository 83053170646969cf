"""What Word documents have beside the plain: merged cells, revisions, fields, numbering."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import pytest

from reader.model.article import Article, BlockKind, Style
from tests.formats.office import docx
from tests.formats.works import WORKS

Read = Callable[..., Article]
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def document(body: str, **parts: str) -> bytes:
    """A document of the corpus with another body, and other parts by the names of their files."""
    source = ZipFile(BytesIO(docx(WORKS[0])))
    files = {name: source.read(name).decode() for name in source.namelist()}
    start, end = files["word/document.xml"].split("<w:body>")
    end = end.split("</w:body>")[1]
    files["word/document.xml"] = f"{start}<w:body>{body}</w:body>{end}"
    files |= {f"word/{name}.xml": text for name, text in parts.items()}
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return data.getvalue()


def p(inner: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.fixture
def word(read: Read) -> Callable[..., Article]:
    return lambda body, **parts: read(document(body, **parts), "a.docx")


def test_revisions_are_read_as_accepted(word: Read) -> None:
    deleted = "<w:del><w:r><w:delText>محذوف</w:delText></w:r></w:del>"
    article = word(p(r("نص ") + deleted + f"<w:ins>{r('مضاف')}</w:ins>" + r("خفي", "<w:vanish/>")))
    assert article.text == "نص مضاف"


def test_merged_cells(word: Read) -> None:
    def cell(text: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(r(text))}</w:tc>"

    wide = '<w:gridSpan w:val="2"/>'
    tall, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    article = word(
        f"<w:tbl><w:tr>{cell('أ', tall)}{cell('ب')}{cell('ج')}</w:tr>"
        f"<w:tr>{cell('', on)}{cell('د', wide)}</w:tr></w:tbl>"
    )
    cells = [(b.cell, b.span.of(article.text)) for b in article.blocks]
    assert [(c.row, c.column, c.row_span, c.column_span, text) for c, text in cells if c] == [
        (0, 0, 2, 1, "أ"),
        (0, 1, 1, 1, "ب"),
        (0, 2, 1, 1, "ج"),
        (1, 1, 1, 2, "د"),
    ]


def test_fields_that_are_links(word: Read) -> None:
    def char(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    instruction = '<w:r><w:instrText> HYPERLINK "https://example.org" </w:instrText></w:r>'
    article = word(
        p(char("begin") + instruction + char("separate") + r("رابط") + char("end") + r(" نص"))
    )
    links = [(run.span.of(article.text), run.href) for run in article.blocks[0].runs]
    assert links == [("رابط", "https://example.org"), (" نص", None)]


def test_numbers_of_several_depths(word: Read) -> None:
    levels = "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for n, (form, text) in enumerate([("decimal", "%1."), ("arabicAbjad", "%1-%2)")])
    )
    numbering = (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )

    def item(text: str, depth: int) -> str:
        numbers = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>'
        return p(r(text), numbers)

    body = "".join(item("نص", depth) for depth in (0, 1, 1, 0, 1))
    article = word(body, numbering=numbering)
    assert [(b.level, b.marker and b.marker.text) for b in article.blocks] == [
        *((1, "1."), (2, "1-أ)"), (2, "1-ب)"), (1, "2."), (2, "2-أ)")),
    ]


def test_text_boxes_and_raised_letters(word: Read) -> None:
    box = f"<w:txbxContent>{p(r('إطار'))}</w:txbxContent>"
    drawing = f"<w:r><w:pict>{box}</w:pict></w:r>"
    raised = r("2", '<w:vertAlign w:val="superscript"/>')
    article = word(p(r("م") + raised + drawing))
    assert article.text == "م2\nإطار"
    assert Style.SUPERSCRIPT in article.blocks[0].runs[1].style


def test_the_strict_form_of_the_standard(read: Read) -> None:
    source = ZipFile(BytesIO(docx(WORKS[0])))
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        for name in source.namelist():
            archive.writestr(name, source.read(name).decode().replace(W, STRICT))
    article = read(data.getvalue(), "strict.docx")
    assert article.blocks[0].kind is BlockKind.HEADING
    assert len(article.blocks) == 14


def test_lists_of_one_pattern_count_on_until_one_begins_anew(word: Read) -> None:
    level = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    pattern = f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    lists = "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="0"/>{begins}</w:num>'
        for n, begins in ((1, ""), (2, anew), (3, ""))
    )
    numbering = f'<w:numbering xmlns:w="{W}">{pattern}{lists}</w:numbering>'
    items = (p(r("بند"), f'<w:numPr><w:numId w:val="{n}"/></w:numPr>') for n in (1, 1, 2, 2, 3))
    article = word("".join(items), numbering=numbering)
    markers = [block.marker.text for block in article.blocks if block.marker]
    assert markers == ["1.", "2.", "5.", "6.", "7."]


def test_nothing_that_is_read_is_left_out(word: Read) -> None:
    math = "http://schemas.openxmlformats.org/officeDocument/2006/math"
    moved = f'<w:moveFrom w:id="1">{r("من")}</w:moveFrom><w:moveTo w:id="2">{r("إلى")}</w:moveTo>'
    formula = f'<m:oMath xmlns:m="{math}"><m:r><m:t>x=2</m:t></m:r></m:oMath>'
    ruby = f"<w:r><w:ruby><w:rt>{r('فوق')}</w:rt><w:rubyBase>{r('تحت')}</w:rubyBase></w:ruby></w:r>"
    assert word(p(moved) + p(formula) + p(ruby)).text == "إلى\nx=2\nتحت"


def test_a_paragraph_runs_the_way_that_it_was_given(word: Read) -> None:
    article = word(p(r("Unicode Consortium هي"), "<w:bidi/>") + p(r("Unicode Consortium هي")))
    assert [block.direction.value for block in article.blocks] == ["rtl", "ltr"]


def test_cells_stand_where_their_paragraphs_do(word: Read) -> None:
    sides = ("", "center", "right", "left")
    properties = [f'<w:jc w:val="{side}"/>{bidi}' for bidi in ("<w:bidi/>", "") for side in sides]
    cells = "".join(f"<w:tc>{p(r('ن'), own)}</w:tc>" for own in properties)
    article = word(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")
    found = [block.cell.alignment.value for block in article.blocks if block.cell]
    assert found == ["start", "center", "left", "start", "start", "center", "right", "start"]
