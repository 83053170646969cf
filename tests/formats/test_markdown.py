"""Markdown: everything that articles are written with."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.formats.front_matter import front_matter
from reader.formats.markdown_parser import html_of
from reader.formats.to_markdown import markdown_of
from reader.model.article import Article, Block, BlockKind, Style
from tests.pace import assert_linear

Read = Callable[..., Article]


@pytest.fixture
def md(read: Read) -> Callable[[str], Article]:
    return lambda text: read(text, "article.md")


def blocks(article: Article, kind: BlockKind) -> list[Block]:
    return [block for block in article.blocks if block.kind is kind]


def styled(article: Article, style: Style) -> list[str]:
    return [
        run.span.of(article.text)
        for block in article.blocks
        for run in block.runs
        if style in run.style
    ]


Md = Callable[[str], Article]


@pytest.mark.parametrize("end", ["  ", "\\"])
def test_a_line_ends_where_its_writer_says_so(md: Md, end: str) -> None:
    article = md(f"# عنوان\n\nصدر البيت{end}\nوعجز البيت")
    assert article.text == "عنوان\nصدر البيت\u2028وعجز البيت"


def test_a_backslash_in_code_stays(md: Md) -> None:
    assert md("هذا `a\\` رمز").text == "هذا a\\ رمز"


def test_headings_and_title(md: Md) -> None:
    article = md("# العنوان\n\nنص\n\n## فصل\n\nنص\n")
    assert article.text == "العنوان\nنص\nفصل\nنص"
    assert [block.level for block in blocks(article, BlockKind.HEADING)] == [1, 2]
    assert article.metadata.title == "العنوان"


def test_front_matter(md: Md) -> None:
    article = md(
        '---\ntitle: "عنوان: فرعي"\nauthor: [ليلى، سمير]\ndate: 2024-03-09\nlang: ar\n---\n\nنص'
    )
    assert article.text == "عنوان: فرعي\nنص"
    metadata = article.metadata
    assert metadata.title == "عنوان: فرعي"
    assert metadata.authors == ("ليلى", "سمير")
    assert metadata.published == "2024-03-09"
    assert metadata.language == "ar"


def test_front_matter_with_a_dash_to_a_line() -> None:
    front, rest = front_matter("---\nauthors:\n  - ليلى\n  - 'سمير'\n---\nنص")
    assert front.all("authors") == ("ليلى", "سمير")
    assert rest == "نص"


def test_a_rule_is_no_front_matter(md: Md) -> None:
    article = md("---\n\nنص\n\n---\n\nنص")
    assert [block.kind for block in article.blocks] == [
        BlockKind.RULE,
        BlockKind.PARAGRAPH,
        BlockKind.RULE,
        BlockKind.PARAGRAPH,
    ]


def test_emphasis(md: Md) -> None:
    article = md("نص **غامق** و*مائل* و~~مشطوب~~ و`رمز`.")
    assert article.text == "نص غامق ومائل ومشطوب ورمز."
    assert styled(article, Style.STRONG) == ["غامق"]
    assert styled(article, Style.EMPHASIS) == ["مائل"]
    assert styled(article, Style.STRUCK) == ["مشطوب"]
    assert styled(article, Style.CODE) == ["رمز"]


def test_lists_keep_the_numerals_of_their_source(md: Md) -> None:
    article = md(
        "نص\n\n١. أول\n٢. ثان\n    - داخل\n\nنص\n\n3. ثالث\n4. رابع\n\nنص\n\n۱. یک\n۲. دو\n"
    )
    items = blocks(article, BlockKind.LIST_ITEM)
    assert [(item.level, item.marker and item.marker.text) for item in items] == [
        (1, "١."),
        (1, "٢."),
        (2, "•"),
        (1, "3."),
        (1, "4."),
        (1, "۱."),
        (1, "۲."),
    ]


def test_an_item_of_two_paragraphs_has_one_marker(md: Md) -> None:
    article = md("- أول\n\n    تتمة\n\n- ثان\n")
    items = blocks(article, BlockKind.LIST_ITEM)
    assert [item.marker is not None for item in items] == [True, False, True]


def test_quotes(md: Md) -> None:
    article = md("> قال\n>\n> > عنه\n\nنص")
    assert [block.quote for block in article.blocks] == [1, 2, 0]


def test_tables(md: Md) -> None:
    article = md("| السنة | الحدث |\n|---|---|\n| 1919 | الثورة |\n| | فراغ |\n")
    cells = [(b.cell, b.span.of(article.text)) for b in blocks(article, BlockKind.TABLE_CELL)]
    assert [(c.row, c.column, c.is_header, text) for c, text in cells if c] == [
        (0, 0, True, "السنة"),
        (0, 1, True, "الحدث"),
        (1, 0, False, "1919"),
        (1, 1, False, "الثورة"),
        (2, 1, False, "فراغ"),
    ]
    assert {(c.table, c.rows, c.columns) for c, _ in cells if c} == {(0, 3, 2)}


def test_code_keeps_its_lines_and_runs_left_to_right(md: Md) -> None:
    article = md('نص\n\n```python\nx = "نص"\n\n  # شرح\n```\n')
    (code,) = blocks(article, BlockKind.CODE)
    assert code.span.of(article.text) == 'x = "نص"\u2028\u2028  # شرح'
    assert code.direction.value == "ltr"


def test_footnotes_stand_at_the_end_and_lead_back(md: Md) -> None:
    article = md("نص[^1] وآخر[^ملاحظة].\n\nختام\n\n[^1]: حاشية أولى\n[^ملاحظة]: حاشية *ثانية*\n")
    notes = blocks(article, BlockKind.FOOTNOTE)
    assert article.blocks[-2:] == tuple(notes)
    assert [note.marker and note.marker.text for note in notes] == ["1.", "2."]
    places = {anchor.name: anchor.at for anchor in article.anchors}
    references = [
        run for run in article.blocks[0].runs if Style.SUPERSCRIPT in run.style and run.href
    ]
    for reference, note in zip(references, notes, strict=True):
        assert places[str(reference.href)[1:]] == note.span.start
        back = [run.href for run in note.runs if run.href]
        assert places[str(back[0])[1:]] == reference.span.start


def test_links(md: Md) -> None:
    article = md(
        "[موقع](https://example.org/a) و[بريد](mailto:a@example.org) و[خطر](javascript:alert)"
        " و[ملف](file:///etc/passwd) و[قسم](#فصل)\n\n## فصل\n"
    )
    links = {run.span.of(article.text): run.href for run in article.blocks[0].runs}
    assert links["موقع"] == "https://example.org/a"
    assert links["بريد"] == "mailto:a@example.org"
    assert links["قسم"] == "#فصل"
    assert not {"خطر", "ملف"} & links.keys()
    assert "خطر" in article.text
    assert [anchor.name for anchor in article.anchors] == ["فصل"]


def test_pictures_of_the_own_folder_only(md: Md, tmp_path: Path) -> None:
    (tmp_path / "img").mkdir()
    picture = tmp_path / "img" / "صورة.png"
    picture.write_bytes(b"\x89PNG")
    article = md(
        "![منظر](img/صورة.png)\n\n![بعيدة](https://example.org/a.png)\n\n![خارج](../out.png)\n"
    )
    first, second, third = article.blocks
    assert first.kind is BlockKind.IMAGE
    assert first.runs[0].href == str(picture.resolve())
    assert first.runs[0].alt == "منظر"
    assert [b.span.of(article.text) for b in (second, third)] == ["بعيدة", "خارج"]


def test_definitions(md: Md) -> None:
    article = md("مصطلح\n:   تعريفه\n")
    assert article.text == "مصطلح\nتعريفه"
    assert styled(article, Style.STRONG) == ["مصطلح"]
    assert article.blocks[1].kind is BlockKind.LIST_ITEM


def test_raw_html_is_read_and_never_run(md: Md) -> None:
    article = md('نص <u>مسطر</u>\n\n<script>alert(1)</script>\n\n<div onclick="x()">قسم</div>\n')
    assert article.text == "نص مسطر\nقسم"
    assert styled(article, Style.UNDERLINED) == ["مسطر"]


@pytest.mark.parametrize(
    "text", [">" * 5000 + " نص", "- " * 5000 + "نص", "*" * 20_000 + "نص", "[" * 20_000 + "نص"]
)
def test_deep_nesting_is_survived(md: Md, text: str) -> None:
    assert "نص" in md(text).text


def test_headings_alike_have_names_of_their_own(md: Md) -> None:
    text = "# قسم\n\n# قسم\n\n# قسم\n\n[أول](#قسم) [ثان](#قسم_1) [ثالث](#قسم_2)\n"
    article = md(text)
    assert [anchor.at for anchor in article.anchors] == [0, 4, 8]


def test_thousands_of_headings_alike_are_read_soon(md: Md) -> None:
    def read(headings: int) -> None:
        assert len(md("# قسم\n" * headings).blocks) == headings

    assert_linear(read)


@pytest.mark.parametrize(
    ("fields", "title", "authors", "published"),
    [
        ("العنوان: كتاب\nالمؤلف: زيد\nالتاريخ: 2022-09-13", "كتاب", ("زيد",), "2022-09-13"),
        ("عنوان: کتاب\nنویسنده:\n  - زید\n  - عمر", "کتاب", ("زید", "عمر"), ""),
        (
            "title: >\n  كتاب\n  طويل\nauthor:\n  name: زيد\n  email: a@b.c",
            "كتاب طويل",
            ("زيد",),
            "",
        ),
        ("title: كتاب # تعليق\nauthor: 'it''s'", "كتاب", ("it's",), ""),
        ("Title : كتاب\nDATE: 2022-09", "كتاب", (), "2022-09"),
    ],
)
def test_front_matter_of_many_kinds(
    read: Read, fields: str, title: str, authors: tuple[str, ...], published: str
) -> None:
    facts = read(f"---\n{fields}\n---\n\nنص\n", "a.md").metadata
    assert (facts.title, facts.authors, facts.published) == (title, authors, published)


def test_front_matter_in_toml(read: Read) -> None:
    text = '+++\ntitle = "كتاب"\nauthors = ["زيد", "عمر"]\ndate = 2022-09-13T10:00:00Z\n+++\n\nنص\n'
    facts = read(text, "a.md").metadata
    assert (facts.title, facts.authors, facts.published) == ("كتاب", ("زيد", "عمر"), "2022-09-13")


@given(st.text("ab *_`[]()<>&~!\\\n#-|:^1.ع", max_size=200))
@settings(max_examples=2 * settings.default.max_examples)
def test_letters_without_signs_are_spared_nothing_that_means_something(text: str) -> None:
    spared = html_of(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reader.formats.markdown_parser._SIGNS", re.compile(""))
        assert html_of(text) == spared


def test_columns_stand_where_their_dashes_say(md: Md) -> None:
    article = md("| ا | ب | ج | د |\n|---|:---|:---:|---:|\n| 1 | 2 | 3 | 4 |")
    sides = [block.cell.alignment.value for block in article.blocks if block.cell]
    assert sides == ["start", "start", "center", "right"] * 2
    assert "|---|---|:---:|---:|" in markdown_of(article)


def test_numbers_with_a_bracket_count_items(md: Md) -> None:
    article = md("1) أول\n2) ثان\n\nنص\n\n٣) ثالث")
    assert [
        block.marker.text for block in blocks(article, BlockKind.LIST_ITEM) if block.marker
    ] == [
        "1.",
        "2.",
        "٣.",
    ]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("انظر [[ابن خلدون]] و[[ابن رشد|الفيلسوف]].", "انظر ابن خلدون والفيلسوف."),
        ("في [[المقدمة#الفصل الأول]]", "في المقدمة › الفصل الأول"),
        ("نص ==مظلل== وأ == ب", "نص مظلل وأ == ب"),
        ("[[1]](https://example.org)", "[1]"),
        (r"\[[نص]] و`[[س|ص]]`", "[[نص]] و[[س|ص]]"),
        ("| أ | ب |\n|--|--|\n| [[ج\\|د]] | هـ |", "أ\nب\nد\nهـ"),
        ("- [ ] مهمة\n- [x] منجزة\n- [نص]", "☐ مهمة\n☑ منجزة\n[نص]"),
        ("![[غائبة.png]]نص", "نص"),
    ],
)
def test_what_programs_write_beyond_markdown_is_words(md: Md, written: str, shown: str) -> None:
    assert md(written).text == shown


def test_a_link_by_the_name_of_a_heading_leads_to_it(md: Md) -> None:
    article = md("إلى [[#الفصل الثاني|هناك]]\n\n## الفصل الثاني")
    link = next(run for run in article.blocks[0].runs if run.href)
    assert (link.span.of(article.text), link.href) == ("هناك", f"#{article.anchors[0].name}")


def test_a_picture_by_its_name(md: Md, tmp_path: Path) -> None:
    (tmp_path / "صورة ١.png").write_bytes(b"x")
    assert md("![[صورة ١.png|300]]").blocks[0].kind is BlockKind.IMAGE


def test_callouts_are_quotations_with_a_title(md: Md) -> None:
    article = md("> [!note] تنبيه **مهم**\n> سطر.\n\n> [!WARNING]\n> احذر.\n\n> [!tip]- مطوي\n")
    assert article.text.split("\n") == ["تنبيه مهم", "سطر.", "Warning", "احذر.", "مطوي"]
    assert {block.quote for block in article.blocks} == {1}
    assert article.blocks[2].runs[0].style is Style.STRONG


def test_a_note_within_a_line(md: Md) -> None:
    article = md("أول[^ا] وثان^[شرح *هنا*].\n\n[^ا]: بيان.")
    assert [block.span.of(article.text) for block in article.blocks] == [
        "أول1 وثان2.",
        "بيان.\u00a0↩",
        "شرح هنا\u00a0↩",
    ]


@pytest.mark.parametrize(
    ("written", "levels"),
    [
        ("- أ\n  - ب\n    - ج\n  - د\n- هـ", [1, 2, 3, 2, 1]),
        ("1. أ\n   - ب\n2. ج", [1, 2, 1]),
        ("* أ\n    * ب\n        * ج", [1, 2, 3]),
        ("نص:\n- أ\n- ب", [0, 1, 1]),
        ("نص في سنة\n1984. وبعدها", [0]),
        ("1. أ\n\n   نص\n2. ب", [1, 1, 1]),
        ("- أ\n\n  نص\n\nنص", [1, 1, 0]),
        ("```\n- أ\n  - ب\n```", [0]),
        ("نص\n\n* * *\n\nنص", [0, 0, 0]),
    ],
)
def test_lists_are_as_deep_as_they_are_indented(md: Md, written: str, levels: list[int]) -> None:
    assert [block.level for block in md(written).blocks] == levels


def test_code_in_an_item(md: Md) -> None:
    article = md("- أ\n\n      x = 1\n\n- ب")
    assert [block.kind for block in article.blocks][1] is BlockKind.CODE


@pytest.mark.parametrize("tag", ["div dir='rtl'", "center", "section class=x"])
def test_what_is_wrapped_in_an_element_is_markdown(md: Md, tag: str) -> None:
    name = tag.split()[0]
    article = md(f"<{tag}>\n\n# عنوان\n\nنص **غليظ**\n\n- بند\n\n</{name}>\n\n`<div>`")
    kinds = [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.PARAGRAPH]
    assert [block.kind for block in article.blocks] == kinds
    assert article.text.endswith("بند\n<div>")


def test_what_folds_away_is_shown(md: Md) -> None:
    article = md("<details>\n<summary>ملخص</summary>\n\nنص **غليظ**\n\n</details>")
    assert article.text == "ملخص\nنص غليظ"
