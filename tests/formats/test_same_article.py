"""The same article is the same article, whatever format it comes in."""

import re
from collections.abc import Callable

import pytest

from reader.model.article import Article, BlockKind, Style
from tests.formats.corpus import PLAIN_WRITERS, WRITERS, WRITERS_OF_ALL
from tests.formats.works import ADDRESS, WORKS, Work

Read = Callable[..., Article]
KINDS = [
    *(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.HEADING),
    *[BlockKind.LIST_ITEM] * 5,
    *[BlockKind.TABLE_CELL] * 4,
    *(BlockKind.PARAGRAPH, BlockKind.FOOTNOTE),
]


@pytest.fixture(params=sorted(WRITERS))
def ending(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=WORKS, ids=lambda work: work.language)
def work(request: pytest.FixtureRequest) -> Work:
    assert isinstance(request.param, Work)
    return request.param


@pytest.fixture
def article(read: Read, ending: str, work: Work) -> Article:
    return read(WRITERS[ending](work), f"article.{ending}")


def test_the_text_is_the_same(article: Article, work: Work) -> None:
    text = re.sub("\\s*↩", "", article.text)
    assert text == work.text


def test_the_blocks_are_of_the_same_kind(article: Article, ending: str) -> None:
    kinds = [block.kind for block in article.blocks]
    if ending == "fb2":  # which has no lists
        assert kinds == [BlockKind.PARAGRAPH if k is BlockKind.LIST_ITEM else k for k in KINDS]
        return
    assert kinds == KINDS
    markers = [block.marker.text for block in article.blocks if block.marker]
    assert markers == ["1.", "2.", "3.", "•", "•", "1."]
    assert [b.level for b in article.blocks if b.kind is BlockKind.HEADING] == [1, 2]


def test_the_table_is_the_same(article: Article) -> None:
    cells = [block.cell for block in article.blocks if block.cell]
    assert [(c.row, c.column, c.rows, c.columns) for c in cells] == [
        (0, 0, 2, 2),
        (0, 1, 2, 2),
        (1, 0, 2, 2),
        (1, 1, 2, 2),
    ]


def test_the_styles_and_links_are_the_same(article: Article, work: Work) -> None:
    runs = article.blocks[1].runs
    bold = [run.span.of(article.text) for run in runs if Style.STRONG in run.style]
    assert bold == [work.bold]
    assert [(run.span.of(article.text), run.href) for run in runs if run.href] == [
        (work.link, ADDRESS)
    ]


def test_the_note_is_led_to(article: Article) -> None:
    note = article.blocks[-1]
    (mark,) = [run for run in article.blocks[-2].runs if Style.SUPERSCRIPT in run.style]
    places = {anchor.name: anchor.at for anchor in article.anchors}
    assert places[str(mark.href)[1:]] == note.span.start


def test_the_metadata_is_the_same(article: Article, work: Work) -> None:
    assert article.metadata.title == work.title
    assert article.metadata.language == work.language


def test_every_block_runs_right_to_left(article: Article) -> None:
    assert {block.direction.value for block in article.blocks} == {"rtl"}


def test_the_content_tells_the_format(read: Read, ending: str) -> None:
    data = WRITERS[ending](WORKS[0])
    named = read(data, f"article.{ending}")
    for name in ("article", "article.dat", "article.txt"):
        if ending != "md" or name != "article.txt":
            assert read(data, name).source.format == named.source.format


@pytest.mark.parametrize("ending", sorted(PLAIN_WRITERS))
def test_where_there_are_only_lines_the_words_are_the_same(
    read: Read, ending: str, work: Work
) -> None:
    article = read(PLAIN_WRITERS[ending](work), f"article.{ending}")
    assert article.text.split() == work.text.split()
    assert article.metadata.title == work.title
    assert article.metadata.language == work.language
    assert article.blocks[0].kind is BlockKind.HEADING


@pytest.mark.parametrize("any_ending", sorted(WRITERS_OF_ALL))
def test_no_shapes_stand_for_letters_and_numbers_keep_their_order(
    read: Read, any_ending: str, work: Work
) -> None:
    text = read(WRITERS_OF_ALL[any_ending](work), f"article.{any_ending}").text
    assert not re.search("[\ufb1d-\ufdff\ufe70-\ufeff]", text)
    numbers = r"\d+(?:[.,٬]\d+)*"
    assert re.findall(numbers, text)[:-1] == re.findall(numbers, work.text)[:-1]
