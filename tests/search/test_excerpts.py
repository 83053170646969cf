"""A match is listed among its neighbours, on one line, in whole words."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.model.span import Span
from reader.search import Query, excerpt_of, hits_at, matches
from reader.text.fold import folded

TEXT = (
    "عنوان قصير\n"
    "كان في المدينة مكتبة كبيرة يزورها الطلاب من كل البلاد ويقرؤون فيها الكتب القديمة كلها\n"
    "وكانت\u2028المكتبة قريبة من السوق"
)


def excerpt(word: str, width: int = 60) -> str:
    at = TEXT.index(word)
    return str(excerpt_of(TEXT, Span(at, at + len(word)), width))


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
    assert len(str(excerpt_of("x" * 1000, Span(500, 501)))) < 100


def test_a_match_over_a_block_join_is_on_one_line() -> None:
    assert str(excerpt_of(TEXT, Span(6, 14))).startswith("عنوان قصير كان في المدينة")


def test_hits_name_their_block_and_path() -> None:
    path = Path("article.txt")
    hits = list(hits_at(path, TEXT, matches(Query("مكتبه"), folded(TEXT))))
    assert [hit.block for hit in hits] == [1, 2]
    assert [hit.span.of(TEXT) for hit in hits] == ["مكتبة", "مكتبة"]
    assert {hit.path for hit in hits} == {path}


@given(
    st.lists(st.text(st.sampled_from("ab \u2028ج"), max_size=30), min_size=1, max_size=3),
    st.data(),
    st.integers(0, 40),
)
def test_an_excerpt_is_text_of_its_blocks(
    blocks: list[str], data: st.DataObject, width: int
) -> None:
    text = "\n".join(blocks)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = excerpt_of(text, Span(start, end), width)
    line = text.replace("\u2028", " ").replace("\n", " ")
    assert shown.match == line[start:end]
    assert line[:start].rstrip().endswith(shown.before.removeprefix("…").strip())
    assert line[end:].lstrip().startswith(shown.after.removesuffix("…").strip())
    assert "\n" not in str(shown)
    assert "\u2028" not in str(shown)
