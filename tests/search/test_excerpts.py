"""A match is listed among its neighbours, on one line, in whole words."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article, Block, BlockKind, Direction, Metadata, Source
from reader.model.span import Span
from reader.search import Query, excerpt_of, hits_in


def article_of(*blocks: str) -> Article:
    """An article of paragraphs, as the builder would join them."""
    made, at = [], 0
    for block in blocks:
        span = Span(at, at + len(block))
        made.append(Block(span, BlockKind.PARAGRAPH, 0, Direction.RIGHT_TO_LEFT, ()))
        at = span.end + 1
    source = Source(Path("article.txt"), "plain", "utf-8", "")
    return Article(source, Metadata(), "\n".join(blocks), tuple(made))


ARTICLE = article_of(
    "عنوان قصير",
    "كان في المدينة مكتبة كبيرة يزورها الطلاب من كل البلاد ويقرؤون فيها الكتب القديمة كلها",
    "وكانت\u2028المكتبة قريبة من السوق",
)


def excerpt(word: str, width: int = 60) -> str:
    at = ARTICLE.text.index(word)
    return str(excerpt_of(ARTICLE, Span(at, at + len(word)), width))


def test_an_excerpt_stays_in_its_block() -> None:
    assert excerpt("قصير") == "عنوان قصير"
    assert excerpt("المكتبة") == "وكانت المكتبة قريبة من السوق"


def test_an_excerpt_is_whole_words_with_an_ellipsis_for_what_is_left_out() -> None:
    assert excerpt("الطلاب", 30) == "… كبيرة يزورها الطلاب من كل البلاد …"
    assert excerpt("كان في", 20) == "كان في المدينة …"
    assert excerpt("كلها", 20) == "… القديمة كلها"


def test_a_match_inside_a_word_keeps_its_word() -> None:
    assert excerpt("طلا", 20) == "… يزورها الطلاب من كل …"
    assert excerpt("طلا", 2) == "… الطلاب …"


def test_a_word_that_never_ends_is_cut() -> None:
    long = article_of("x" * 1000)
    assert len(str(excerpt_of(long, Span(500, 501)))) < 100


def test_a_match_over_a_block_join_is_on_one_line() -> None:
    assert str(excerpt_of(ARTICLE, Span(6, 14))).startswith("عنوان قصير كان في المدينة")


def test_hits_name_their_block_and_path() -> None:
    hits = list(hits_in(ARTICLE, Query("مكتبه")))
    assert [hit.block for hit in hits] == [1, 2]
    assert [hit.span.of(ARTICLE.text) for hit in hits] == ["مكتبة", "مكتبة"]
    assert {hit.path for hit in hits} == {Path("article.txt")}


@given(
    st.lists(st.text(st.sampled_from("ab \u2028ج"), max_size=30), min_size=1, max_size=3),
    st.data(),
    st.integers(0, 40),
)
def test_an_excerpt_is_text_of_its_blocks(
    blocks: list[str], data: st.DataObject, width: int
) -> None:
    article = article_of(*blocks)
    start = data.draw(st.integers(0, len(article.text)))
    end = data.draw(st.integers(start, len(article.text)))
    shown = excerpt_of(article, Span(start, end), width)
    line = article.text.replace("\u2028", " ").replace("\n", " ")
    assert shown.match == line[start:end]
    assert line[:start].rstrip().endswith(shown.before.removeprefix("…").strip())
    assert line[end:].lstrip().startswith(shown.after.removesuffix("…").strip())
    assert "\n" not in str(shown)
    assert "\u2028" not in str(shown)
