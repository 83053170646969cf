"""Each kind of block stands on the page as it should."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from reader.formats.builder import Builder
from reader.model.article import Alignment, Article, BlockKind, Cell, ListMarker, Metadata, Source
from reader.ui.look import Look
from reader.ui.page.layout import LaidBlock
from reader.ui.page.view import Page
from tests.ui.page.looking import box, colours, picture

Show = Callable[..., None]
MakeLook = Callable[..., Look]


def _laid(page: Page, article: Article, words: str) -> tuple[LaidBlock, int]:
    """The block in which `words` stand, and where its lines begin."""
    return page._layout.laid_block(page._places.number(article.text.index(words)))


def test_the_column_is_in_the_middle_and_narrows_with_the_page(
    page: Page, show: Show, long_article: Article
) -> None:
    show(page, long_article)
    for width in (1400, 700, 360):
        page.resize(width, 600)
        laid, _ = page._layout.laid_block(1)
        right = page.viewport().width() - laid.frame.x - laid.frame.width
        assert abs(laid.frame.x - right) <= 1
        assert laid.frame.x >= 28


def test_the_measure_is_what_the_reader_chose(
    page: Page, show: Show, look: MakeLook, long_article: Article
) -> None:
    page.resize(1600, 600)
    widths = []
    for measure in (45, 66, 90):
        page.set_look(look(measure=measure))
        show(page, long_article)
        widths.append(page._layout.laid_block(1)[0].frame.width)
    assert widths == sorted(widths)
    assert widths[2] == pytest.approx(2 * widths[0], rel=0.02)


def test_lists_and_quotes_are_indented_on_the_start_side(
    page: Page, show: Show, every_kind: Article
) -> None:
    show(page, every_kind)
    plain, _ = _laid(page, every_kind, "فقرةٌ")
    right = plain.frame.x + plain.frame.width
    ends = [
        laid.frame.x + laid.frame.width
        for words in ("بندٌ\n", "بندٌ داخل", "اقتباسٌ أول", "واقتباسٌ داخل")
        for laid, _ in [_laid(page, every_kind, words)]
    ]
    assert ends[1] < ends[0] < right
    assert ends[3] < ends[2] < right
    assert {_laid(page, every_kind, w)[0].frame.x for w in ("بندٌ داخل", "اقتباسٌ أول")} == {
        plain.frame.x
    }


def test_english_and_code_start_at_the_left(page: Page, show: Show, every_kind: Article) -> None:
    show(page, every_kind)
    for words in ("English stands", 'print("one")'):
        laid, _ = _laid(page, every_kind, words)
        line = page._layout.lines_of(laid.number).lineAt(0)
        assert line.naturalTextRect().left() == 0
        assert line.naturalTextRect().right() < laid.frame.width


def test_all_but_code_turns_to_the_other_side(page: Page, show: Show, every_kind: Article) -> None:
    show(page, every_kind)
    left, right = "English stands", "فقرةٌ فيها"
    for starts_left, starts_right in ((left, right), (right, left), (left, right)):
        for words, is_left in ((starts_left, True), (starts_right, False), ('print("one")', True)):
            laid, _ = _laid(page, every_kind, words)
            lines = page._layout.lines_of(laid.number)
            line = lines.lineAt(lines.lineCount() - 1)
            assert (line.naturalTextRect().left() < 1) == is_left
        page.turn_direction()


def test_code_keeps_its_lines(page: Page, show: Show, every_kind: Article) -> None:
    show(page, every_kind)
    laid, _ = _laid(page, every_kind, 'print("one")')
    assert page._layout.lines_of(laid.number).lineCount() == 2


def test_the_first_column_of_a_table_is_the_rightmost_and_cells_wrap(
    page: Page, show: Show, every_kind: Article
) -> None:
    show(page, every_kind)
    first, second, third = (
        _laid(page, every_kind, words) for words in ("مصر", "القاهرة", "كلامٌ طويل")
    )
    assert first[0].frame.x > second[0].frame.x > third[0].frame.x
    assert first[1] == second[1] == third[1]
    assert page._layout.lines_of(third[0].number).lineCount() > 1
    below, y = _laid(page, every_kind, "المغرب")
    assert y >= third[1] + third[0].height
    assert below.frame == first[0].frame


def test_a_click_in_a_cell_finds_that_cell(page: Page, show: Show, every_kind: Article) -> None:
    show(page, every_kind, every_kind.text.index("البلد"))
    for words in ("مصر", "القاهرة", "الرباط"):
        middle = box(page, every_kind, words).center()
        at = page.at_point(middle)
        assert at is not None
        start = every_kind.text.index(words)
        assert start <= at < start + len(words)


def test_cells_that_span_rows_and_columns_hold_their_ground(page: Page, show: Show) -> None:
    from reader.model.article import Cell

    builder = Builder()
    builder.language = "ar"
    for cell, text in (
        (Cell(0, 0, 0, 2, 3, row_span=2), "صفّان " * 8),
        (Cell(0, 0, 1, 2, 3, column_span=2), "عمودان"),
        (Cell(0, 1, 1, 2, 3), "واحد"),
        (Cell(0, 1, 2, 2, 3), "اثنان"),
    ):
        builder.begin(BlockKind.TABLE_CELL, cell=cell)
        builder.write(text)
    builder.paragraph("بعد الجدول")
    article = builder.article(Source(Path("x.md"), "markdown", "utf-8", ""))
    show(page, article)
    tall, wide = _laid(page, article, "صفّان"), _laid(page, article, "عمودان")
    one, two = _laid(page, article, "واحد"), _laid(page, article, "اثنان")
    after = _laid(page, article, "بعد")
    assert tall[1] == wide[1] < one[1] == two[1]
    assert wide[0].frame.width > one[0].frame.width
    assert wide[0].frame.x == two[0].frame.x
    assert after[1] >= tall[1] + tall[0].height


def test_a_picture_is_as_wide_as_the_measure_at_most(
    page: Page, show: Show, every_kind: Article
) -> None:
    at = every_kind.text.index("\ufffc")
    show(page, every_kind, at)
    laid, top = page._layout.laid_block(page._places.number(at))
    assert laid.height == pytest.approx(laid.frame.width / 3, abs=8)
    image = picture(page)
    y = top - page.verticalScrollBar().value() + laid.height // 2
    for x in (laid.frame.x + 10, laid.frame.x + laid.frame.width - 10):
        assert image.pixelColor(x, y).name() == "#008080"


def test_a_picture_in_a_table_has_room(page: Page, show: Show, every_kind: Article) -> None:
    href = next(run.href for block in every_kind.blocks for run in block.runs if run.alt)
    assert href is not None
    builder = Builder()
    builder.language = "ar"
    for column in range(2):
        builder.begin(BlockKind.TABLE_CELL, cell=Cell(1, 0, column, 1, 2))
        if column:
            builder.write("كلامٌ طويل يملأ الخانة ويلتفّ فيها " * 8)
        else:
            builder.image(href, "صورة")
        builder.end()
    show(page, builder.article(Source(Path("x.md"), "markdown", "utf-8", "")))
    laid, _ = page._layout.laid_block(0)
    assert laid.frame.width > 150
    assert laid.height > 50


def test_a_missing_picture_leaves_a_place_with_its_words(
    page: Page, show: Show, tmp_path: Path
) -> None:
    builder = Builder()
    builder.begin()
    builder.image(str(tmp_path / "none.png"), "صورة غائبة")
    builder.paragraph("ثم نص")
    show(page, builder.article(Source(tmp_path / "x.md", "markdown", "utf-8", "")))
    laid, top = page._layout.laid_block(0)
    area = QRect(laid.frame.x, top, laid.frame.width, laid.height)
    assert len(colours(picture(page), area)) > 2


def test_the_byline_is_painted_and_not_in_the_text(
    page: Page, show: Show, long_article: Article
) -> None:
    heading = long_article._replace(metadata=Metadata(language="ar"))
    show(page, heading)
    without = page._layout.unit_of(0).height
    show(page, heading._replace(metadata=Metadata("", ("ورّاق",), "ar", "2024-01-12")))
    assert "١٢" in page._layout.compositor.byline
    assert "٢٠٢٤" in page._layout.compositor.byline
    assert page._layout.unit_of(0).height > without
    assert page.toPlainText() == long_article.text


def test_a_byline_longer_than_the_measure_takes_more_lines(
    page: Page, show: Show, long_article: Article
) -> None:
    authors = tuple(f"كاتب كثير الأسماء {number}" for number in range(12))
    show(page, long_article._replace(metadata=Metadata("", authors[:1], "ar", "")))
    one = page._layout.unit_of(0).height
    show(page, long_article._replace(metadata=Metadata("", authors, "ar", "")))
    laid, top = page._layout.laid_block(0)
    beside = QRect(0, top + laid.height, laid.frame.x - 1, 200)
    assert page._layout.unit_of(0).height > one
    assert len(colours(picture(page), beside)) == 1


def test_lines_of_a_heading_are_even(page: Page, show: Show) -> None:
    builder = Builder()
    builder.language = "ar"
    words = "موسم اللؤلؤ حين كان للخليج قاعٌ من ضوء وكان الناس يغوصون إليه"
    builder.paragraph(words, BlockKind.HEADING, level=1)
    article = builder.article(Source(Path("x.md"), "markdown", "utf-8", ""))
    for width in (420, 520, 640, 760):
        page.resize(width, 600)
        show(page, article)
        laid, _ = page._layout.laid_block(0)
        lines = page._layout.lines_of(0)
        widths = [lines.lineAt(n).naturalTextWidth() for n in range(lines.lineCount())]
        assert len(widths) > 1
        assert max(widths) <= laid.frame.width
        assert min(widths) > 0.5 * max(widths)
        assert widths[-1] > 0.6 * max(widths)


def test_dates_in_a_table_are_not_broken_for_a_long_column_beside_them(
    page: Page, show: Show
) -> None:
    builder = Builder()
    builder.language = "ar"
    for column, text in enumerate(("فاس القديمة", "سنة 245 هـ", "جامعٌ وخزانةٌ " * 12)):
        builder.begin(BlockKind.TABLE_CELL, cell=Cell(1, 0, column, 3, 1, is_header=False))
        builder.write(text)
        builder.end()
    show(page, builder.article(Source(Path("x.md"), "markdown", "utf-8", "")))
    page._layout.unit_of(0)
    assert [page._layout.lines_of(n).lineCount() for n in (0, 1)] == [1, 1]


def _listed(*markers: str) -> Article:
    """A list."""
    builder = Builder()
    builder.language = "ar"
    for marker in markers:
        builder.begin(BlockKind.LIST_ITEM, level=1, marker=ListMarker(marker, ordered=True))
        builder.write("بند")
        builder.end()
    return builder.article(Source(Path("x.md"), "markdown", "utf-8", ""))


@pytest.mark.parametrize("last", ["9.", "10.", "1000.", "XXXVIII."])
def test_a_marker_is_beside_its_item_and_within_the_column(
    page: Page, show: Show, last: str
) -> None:
    article = _listed("8.", last)
    show(page, article)
    column = page._layout.compositor.column
    frames = [page._layout.laid_block(n)[0].frame for n in range(2)]
    assert frames[0] == frames[1]
    seen = picture(page)
    margin = QRect(column.x + column.width, 0, column.page_width, page.height())
    assert colours(seen, margin) == {page._look.theme.page.name()}


def test_the_bar_of_a_quotation_is_beside_its_words(page: Page, show: Show) -> None:
    """In an item of a list it is within the item; a list in a quotation is within its bar."""
    builder = Builder()
    builder.language = "ar"
    bullet = ListMarker("•", ordered=False)
    for words, marker, quote in (
        *(("بند", bullet, 0), ("قيل فيه", None, 1), ("بندٌ آخر", bullet, 0)),
        *(("من الاقتباس", bullet, 1), ("وبقيته", None, 1)),
    ):
        builder.begin(BlockKind.LIST_ITEM, level=1, marker=marker, quote=quote)
        builder.write(words)
        builder.end()
    article = builder.article(Source(Path("x.md"), "markdown", "utf-8", ""))
    show(page, article)
    column, indents = page._layout.compositor.column, page._layout.compositor.column.indents
    item, said = (page._layout.laid_block(n)[0].frame for n in range(2))
    (inner,), (outer,), (still_outer,) = (indents.of_bars(n) for n in (1, 3, 4))
    bar = column.x + column.width - inner
    assert said.x + said.width < bar <= item.x + item.width
    assert outer == still_outer < inner


def test_code_and_tables_in_a_quotation_stand_beside_its_bar(page: Page, show: Show) -> None:
    builder = Builder()
    builder.language = "ar"
    builder.paragraph("كلامٌ من الاقتباس", quote=1)
    builder.begin(BlockKind.CODE, quote=1)
    builder.write("code " * 40)
    builder.end()
    builder.begin(BlockKind.TABLE_CELL, quote=1, cell=Cell(1, 0, 0, 1, 1))
    builder.write("خانةٌ يطول كلامها حتى تملأ السطر كله وتزيد " * 3)
    builder.end()
    article = builder.article(Source(Path("x.md"), "markdown", "utf-8", ""))
    show(page, article)
    column = page._layout.compositor.column
    words, code = (page._layout.laid_block(n)[0] for n in range(2))
    edge = words.frame.x + words.frame.width
    assert code.ground.right() == edge
    assert code.ground.left() == column.x
    table = page._layout.unit_of(2).table
    assert table is not None
    assert (table.left, table.left + table.width) == (column.x, edge)
    bars = colours(picture(page), QRect(edge, 0, column.x + column.width - edge, page.height()))
    assert bars == {page._look.theme.page.name(), page._look.theme.line.name()}


def _rows(*rows: tuple[str, ...]) -> Article:
    """A table."""
    builder = Builder()
    builder.language = "ar"
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            cell = Cell(1, row, column, len(texts), len(rows), is_header=row == 0)
            builder.begin(BlockKind.TABLE_CELL, cell=cell)
            builder.write(text)
            builder.end()
    return builder.article(Source(Path("x.md"), "markdown", "utf-8", ""))


def test_words_in_a_narrow_table_are_not_broken_while_there_is_empty_ground(
    new_page: Callable[..., Page], show: Show
) -> None:
    article = _rows(
        ("البلد", "العاصمة", "السكان", "ملاحظات"),
        ("United Kingdom", "London", "167,000,000", "كلامٌ left-to-right طويل يملأ الخانة"),
    )
    page = new_page(500, 700)
    show(page, article)
    for number in range(4, 8):
        page._layout.laid_block(number)
        lines = page._layout.lines_of(number)
        words = article.blocks[number].span.of(article.text)
        starts = [lines.lineAt(n).textStart() for n in range(1, lines.lineCount())]
        assert all(words[start - 1] in " -" for start in starts), words


def test_a_table_of_many_columns_is_letters_more_than_empty_ground(
    new_page: Callable[..., Page], show: Show
) -> None:
    names = ("رقم", "اسم", "بلد", "سنة", "ملاحظة", "أخرى", "ثامنة", "تاسعة")
    row = ("1", "محمد بن عبد الله", "القاهرة", "1901", "ملاحظةٌ تطول " * 4, "x1", "كلمة", "كذلك")
    article = _rows(names, row)
    page = new_page(800, 600)
    show(page, article)
    page._layout.laid_block(9)
    assert page._layout.lines_of(9).lineCount() <= 2


def test_a_table_without_room_for_its_words_breaks_the_longest_only(
    new_page: Callable[..., Page], show: Show
) -> None:
    article = _rows(("سنة", "بلد"), ("1939", "مستشفياتهم_وجامعاتهم_ومكتباتهم_ومدارسهم"))
    page = new_page(320, 600)
    show(page, article)
    page._layout.laid_block(2)
    assert [page._layout.lines_of(n).lineCount() for n in (2, 3)] == [1, 2]


@pytest.mark.parametrize("width", [413, 500, 777])
def test_a_full_table_is_as_wide_as_the_measure(
    new_page: Callable[..., Page], show: Show, width: int
) -> None:
    page = new_page(width, 600)
    show(page, _rows(("أ", "ب", "ج"), ("كلامٌ يطول " * 9, "وكلامٌ آخر " * 7, "وثالثٌ " * 11)))
    table = page._layout.unit_of(0).table
    column = page._layout.compositor.column
    assert table is not None
    assert (table.left, table.width) == (column.x, column.width)


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_vowel_marks_are_not_cut_by_scrolling(
    new_page: Callable[..., Page], show: Show, built: Callable[..., Article], language: str
) -> None:
    """Painted strip by strip, the page is what it is painted at once."""
    article = built(*["وَتَعْظُمُ فِي عَيْنِ الصَّغِيرِ صِغَارُهَا إِلَّا الشَّبِمَ " * 3] * 30, language=language)
    page = new_page()
    show(page, article, article.blocks[3].span.start)
    bar = page.verticalScrollBar()
    for step in (3, 7, 11, 40, -5, -33):
        bar.setValue(bar.value() + step)
        page.repaint()
    in_strips = page.grab().toImage()
    page.viewport().update()
    page.repaint()
    assert page.grab().toImage() == in_strips


def test_lines_of_cells_stand_where_their_table_says(page: Page, show: Show) -> None:
    builder = Builder()
    builder.language = "ar"
    for row, side in enumerate(Alignment):
        for column, words in enumerate(("كلمةٌ وكلمةٌ طويلة", f"{row}ب")):
            cell = Cell(0, row, column, 4, 2, alignment=side if column == 0 else Alignment.START)
            builder.begin(BlockKind.TABLE_CELL, cell=cell)
            builder.write(words if row == 0 else words[:4])
    article = builder.article(Source(Path("a"), "", "", ""))
    show(page, article)
    lines = [page._layout.lines_of(number).lineAt(0).naturalTextRect() for number in (2, 4, 6)]
    centre, left, right = ((line.left(), line.right()) for line in lines)
    width = page._layout.laid_block(2)[0].frame.width
    assert left[0] == pytest.approx(0, abs=1)
    assert right[1] == pytest.approx(width, abs=1)
    assert sum(centre) == pytest.approx(width, abs=2)
