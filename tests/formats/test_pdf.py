"""Printed pages are read as the text that was printed."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from reader.formats import Reason, UnreadableArticle, pdf_order, read_article
from reader.formats.pdf_glyphs import NEW_LINE, Glyph
from reader.formats.pdf_half_spaces import Endings, Letter
from reader.formats.pdf_lines import Line
from reader.formats.pdf_paragraphs import paragraphs_of
from reader.model.article import Article, BlockKind
from tests.formats.printer import printed, scanned

pytest.importorskip("pypdfium2", reason="pypdfium2 is not installed")

Read = Callable[..., Article]
SOURCES = {
    "ar": "nile-barrage.txt",
    "fa": "fa-khayyam.txt",
    "he": "he-haskala-library.md",
    "ur": "ur-ghalib.md",
}


@pytest.fixture(params=sorted(SOURCES))
def blocks(request: pytest.FixtureRequest, articles: Path) -> list[tuple[str, float]]:
    """A title, paragraphs, a heading and paragraphs, with the sizes that they are set in."""
    article = read_article(articles / SOURCES[request.param])
    texts = [(block.kind, block.span.of(article.text)) for block in article.blocks]
    section = next(t for kind, t in texts[1:] if kind is BlockKind.HEADING and len(t) < 60)
    plain = [
        # Vowel marks have no place of their own in this printer.
        "".join(c for c in text if not unicodedata.combining(c)).replace("\u2028", " ")
        for kind, text in texts
        if kind is BlockKind.PARAGRAPH and len(text) > 150
    ]
    first, second = plain[:3], plain[3:6]
    title = "".join(c for c in article.metadata.title if not unicodedata.combining(c))
    return [
        (title, 20.0),
        *((text, 11.0) for text in first),
        (section, 15.0),
        *((text, 11.0) for text in second),
    ]


def test_paragraphs_and_headings_are_put_together(
    read: Read, blocks: list[tuple[str, float]]
) -> None:
    article = read(printed(blocks, "رأس الصفحة"), "article.pdf")
    found = [(block.kind, block.level) for block in article.blocks]
    wanted = {
        20.0: (BlockKind.HEADING, 1),
        15.0: (BlockKind.HEADING, 2),
        11.0: (BlockKind.PARAGRAPH, 0),
    }
    assert found == [wanted[size] for _, size in blocks]


def test_letters_and_numbers_are_in_the_order_of_reading(
    read: Read, blocks: list[tuple[str, float]]
) -> None:
    article = read(printed(blocks, "رأس الصفحة"), "article.pdf")
    assert article.text.split("\n") == [" ".join(text.split()) for text, _ in blocks]


def test_a_scanned_file_has_no_text(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned())
    with pytest.raises(UnreadableArticle) as refused:
        read_article(path)
    assert refused.value.reason is Reason.NO_TEXT


def test_a_broken_file(tmp_path: Path) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(b"%PDF-1.7\nnothing more")
    with pytest.raises(UnreadableArticle) as refused:
        read_article(path)
    assert refused.value.reason is Reason.BROKEN


def test_glyphs_that_lead_to_no_letters_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "nameless.pdf"
    path.write_bytes(printed([("\x05\x06\x07\x0e \x0f\x10\x11\x12", 11.0)], "\x05\x06"))
    with pytest.raises(UnreadableArticle) as refused:
        read_article(path)
    assert refused.value.reason is Reason.NO_LETTERS


def test_items_are_items(read: Read) -> None:
    long = "كلمات كثيرة لا بد لها من أكثر من سطر واحد في الصفحة الصغيرة التي تطبع عليها هنا"
    blocks = [(f"{long}.", 11.0), (f"• {long}.", 11.0), ("• قصير.", 11.0)]
    article = read(printed(blocks, "رأس"), "items.pdf")
    # A page alone shows nothing of its head but that it stands at the top.
    assert article.text.split("\n") == ["رأس", f"{long}.", f"{long}.", "قصير."]
    kinds = [block.kind for block in article.blocks[1:]]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM]


@pytest.mark.parametrize("mirrored", [True, False])
def test_brackets_open_where_they_should(read: Read, mirrored: bool) -> None:
    line = "كتب فارسية (مترجمة) وأخرى «أصلية» من القرن الماضي، وقد بلغت 70.96٪ من الخزانة"
    assert read(printed([(line, 11.0)], "", mirrored), "a.pdf").text == line


def in_order(*line: object) -> str:
    return "".join(piece.text for piece in pdf_order.in_order(*line))  # type: ignore[arg-type]


def glyphs(line: str, right: float = 300.0) -> list[Glyph]:
    """The characters of `line` as wide as the type is large, from the right to the left."""
    return [
        Glyph(c, right - 10 * n - 10, right - 10 * n, right - 10 * n - 10)
        for n, c in enumerate(line)
    ]


def test_parts_that_were_printed_by_themselves_find_their_place() -> None:
    line = glyphs("قال المدير")
    assert in_order([*glyphs("1", 200.0), *line], 10) == "قال المدير1"
    raised = Glyph("ّ", line[7].left + 2, line[7].right - 2, line[7].left + 2)
    assert in_order([raised, Glyph(" ", 0, 0, 0), *line], 10) == "قال المدّير"


def test_spaces_beside_signs_are_seen_only_where_there_are_gaps() -> None:
    first, second, space, third = glyphs("אמ ר")
    sign = Glyph("\u05b8", first.left + 4, first.right - 4, first.left + 4)
    false = Glyph(" ", first.left, first.left, first.left)
    assert in_order([first, sign, false, second, space, third], 10) == "אָמ ר"


def test_signs_alone_are_no_letters() -> None:
    assert in_order([Glyph("\u0651", 10, 12, 10)], 10) == ""


def test_a_line_that_was_cut_has_its_spaces_where_there_are_gaps() -> None:
    line = glyphs("قال المدير كلمة")
    cut = Glyph(NEW_LINE, 0, 0, 0)
    assert in_order([*line[:5], cut, *line[5:]], 10) == "قال المدير كلمة"
    assert in_order([*line[:10], cut, *line[11:]], 10) == "قال المدير كلمة"
    assert in_order([*line[11:], cut, *line[:10]], 10) == "قال المدير كلمة"


def test_a_phrase_in_latin_letters_runs_from_left_to_right() -> None:
    words = [
        Glyph(c, 100 + 10 * n, 110 + 10 * n, 100 + 10 * n) for n, c in enumerate("Google Chrome")
    ]
    chrome, space, google = words[7:], words[6:7], words[:6]
    line = [*glyphs("مع ", 300.0), *chrome, *space, *google, *glyphs(" أو", 100.0)]
    assert in_order(line, 10) == "مع Google Chrome أو"


def test_words_that_are_left_as_they_look_are_read_from_the_right() -> None:
    line = glyphs("قال المدير ١٢ مرة")
    numbers = [replace(line[11], letter="٢"), replace(line[12], letter="١")]
    assert in_order([*line[:11], *numbers[::-1], *line[13:]], 10) == "قال المدير ١٢ مرة"
    for start, end in ((0, 3), (4, 10), (14, 17)):
        line[start:end] = line[start:end][::-1]
    assert in_order([*line[:11], *numbers[::-1], *line[13:]], 10) == "قال المدير ١٢ مرة"


def test_where_spaces_were_drawn_no_gap_is_one() -> None:
    line = [replace(glyph, left=glyph.left + 3) for glyph in glyphs("قال المدير")]
    drawn = [glyph for glyph in line if glyph.letter != " "]
    assert in_order(drawn, 10, [line[3].pen + 1]) == "قال المدير"


def test_two_columns_have_a_measure_each() -> None:
    def column(left: float, right: float) -> list[Line]:
        """Three paragraphs of eight lines, the first of each indented and the last one short."""
        return [
            Line(
                "كلمات من سطر في عمود من الصفحة",
                10.0,
                left + 80 * (n % 8 == 7),
                right - 15 * (n % 8 == 0),
                500.0 - 14 * n,
                0,
            )
            for n in range(24)
        ]

    lines = [*column(320.0, 560.0), *column(40.0, 280.0)]
    assert len(list(paragraphs_of(lines))) == 6
    going_on = [*lines[:20], *lines[25:]]  # a paragraph goes on at the top of the next column
    assert len(list(paragraphs_of(going_on))) == 5


def drawn(line: str, within: float) -> list[Letter]:
    """The letters of `line`, those at the ends of words in their width, and no half-spaces."""
    return [
        Letter(letter, "font", within if behind.isalpha() else 0.8)
        for letter, behind in pairwise(f"{line} ")
        if letter != "\u200c"
    ]


def half_spaces(text: str) -> set[int]:
    """Behind how many other characters the half-spaces of `text` stand."""
    return {found.start() - n for n, found in enumerate(re.finditer("\u200c", text))}


def test_half_spaces_are_told_by_the_widths_of_letters(articles: Path) -> None:
    text = read_article(articles / "fa-khayyam.txt").text
    lines = "".join(c for c in text if not unicodedata.combining(c)).split("\n")
    for within in (0.3, 0.8):
        endings = Endings()
        for line in lines:
            endings.learn(drawn(line, within))
        told = "\n".join(endings.told(drawn(line, within)) for line in lines)
        written = "\n".join(lines)
        assert told.replace("\u200c", "") == written.replace("\u200c", "")
        wanted, found = half_spaces(written), half_spaces(told)
        assert found <= wanted
        assert len(found) > 0.8 * len(wanted) if within == 0.3 else not found
