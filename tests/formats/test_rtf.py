"""What Rich Text has beside the plain: code pages, Unicode, groups to be passed over."""

from collections.abc import Callable

import pytest

from reader.model.article import Article, BlockKind, Style

Read = Callable[..., Article]
HEAD = (
    r"{\rtf1\ansi\ansicpg1256\deff0{\fonttbl{\f0\fcharset178 Arial;}{\f1\fcharset177 David;}"
    r"{\f2\fcharset0 Arial;}}"
)


@pytest.fixture
def rtf(read: Read) -> Callable[[str], Article]:
    return lambda body: read(f"{HEAD}{body}}}".encode("latin-1"), "a.rtf")


def test_code_pages_go_with_fonts(rtf: Read) -> None:
    article = rtf(r"\f0 \'ca\'dc {\f1 \'f9\'ec\'e5\'ed} {\f2 caf\'e9}")
    assert article.text == "تـ שלום café"


def test_unicode_and_what_stands_in_for_it(rtf: Read) -> None:
    assert rtf(r"\uc1\u1575?\u1604\'c7\u-10179?\u-8704? {\uc0\u1603}x").text == "ال😀 كx"


def test_signs_and_breaks(rtf: Read) -> None:
    assert rtf(r"a\~b\_c\-d\emdash\lquote e\rquote\line f\tab g\par h").text == (
        "a\u00a0b\u2011cd—‘e’\u2028f g\nh"
    )


def test_destinations_are_passed_over(rtf: Read) -> None:
    hidden = r"{\*\unknown secret}{\pict 89504e47}{\header top}{\v hidden}{\info{\title T}}"
    article = rtf(rf"a{hidden}\bin4 xxxxb")
    assert article.text == "ab"
    assert article.metadata.title == "T"


def test_styles_turn_on_and_off(rtf: Read) -> None:
    article = rtf(r"a{\b b\i c\b0 d}\ul e\ulnone f\plain g")
    styles = {run.span.of(article.text): run.style for run in article.blocks[0].runs}
    assert styles["b"] == Style.STRONG
    assert styles["c"] == Style.STRONG | Style.EMPHASIS
    assert styles["d"] == Style.EMPHASIS
    assert styles["e"] == Style.UNDERLINED
    assert styles["fg"] == Style.PLAIN


def test_two_tables_are_two(rtf: Read) -> None:
    row = r"\trowd\pard\intbl a\cell\pard\intbl b\cell\row"
    article = rtf(rf"{row}{row}\pard text\par {row}")
    cells = [block.cell for block in article.blocks if block.cell]
    assert [(c.table, c.row, c.column) for c in cells] == [
        *((0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), (1, 0, 0), (1, 0, 1)),
    ]


def test_lines_that_hang_from_a_number_are_items(read: Read) -> None:
    article = read(
        "{\\rtf1\\ansi {\\pard\\li360\\fi-360 1.\\tx360\\tab one\\par}{\\pard\\li360\\fi-360 "
        "\\bullet\\tab {\\b two}\\par}{\\pard\\fi0 3.\\tab three\\par}{\\pard\\fi-360 four\\par}}",
        "a.rtf",
    )
    shown = [(block.kind, block.marker and block.marker.text) for block in article.blocks]
    assert shown == [
        (BlockKind.LIST_ITEM, "1."),
        (BlockKind.LIST_ITEM, "•"),
        (BlockKind.PARAGRAPH, None),
        (BlockKind.PARAGRAPH, None),
    ]
    assert article.text == "one\ntwo\n3. three\nfour"


def test_the_default_font_has_its_code_page(read: Read) -> None:
    head = r"{\rtf1\ansi\ansicpg1252\deff3{\fonttbl{\f3\fcharset178 Arial;}}"
    assert read(rf"{head}\pard \'e3\'df\'ca\'c8\'c9\par}}", "a.rtf").text == "مكتبة"


def test_a_paragraph_runs_the_way_that_it_was_given(rtf: Read) -> None:
    article = rtf(r"\f2 \ltrpar\rtlpar Unicode {\f0 \'e5\'ed}\par\pard Unicode {\f0 \'e5\'ed}\par")
    assert [block.direction.value for block in article.blocks] == ["rtl", "ltr"]


def test_a_heading_whose_style_names_a_font(rtf: Read) -> None:
    sheet = r"{\stylesheet{\s0 Normal;}{\s1\sbasedon0\af9\f2 Heading 1;}}"
    article = rtf(rf"{sheet}\pard\s1 a\par\pard\s0 b\par")
    assert [block.level for block in article.blocks] == [1, 0]


def test_revisions_are_read_as_accepted(read: Read) -> None:
    data = rb"{\rtf1 kept {\deleted gone }{\revised new}\par}"
    assert read(data, "a.rtf").text == "kept new"


def test_cells_stand_where_they_say_under_those_of_the_head(rtf: Read) -> None:
    article = rtf(
        r"\trowd\trhdr\pard\rtlpar\qc\intbl a\cell\pard\rtlpar\ql\intbl b\cell\row"
        r"\trowd\pard\rtlpar\qr\intbl c\cell\pard\qr\intbl d\cell\row"
    )
    cells = [(c.is_header, c.alignment.value) for block in article.blocks if (c := block.cell)]
    assert cells == [(True, "center"), (True, "left"), (False, "start"), (False, "right")]
