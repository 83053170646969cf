"""Headings of an article, or its paragraphs where it has none."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article
from reader.ui.sidebar.outline import section_at, sections_of

Write = Callable[..., Article]
LONG = "فقرة طويلة فيها من الكلام ما يكفي لأن تكون فقرة يرجع إليها القارئ، وفيها مزيد من ذلك."


def test_headings_are_set_in_by_their_level(article_of: Write) -> None:
    article = article_of("# عنوان", "نص", "## قسم", "### فرع", "## قسم آخر")
    assert [(s.text, s.depth) for s in sections_of(article)] == [
        ("عنوان", 0),
        ("قسم", 1),
        ("فرع", 2),
        ("قسم آخر", 1),
    ]


def test_levels_that_are_skipped_do_not_set_in_twice(article_of: Write) -> None:
    article = article_of("## قسم", "##### فرع", "### فرع", "# عنوان")
    assert [s.depth for s in sections_of(article)] == [0, 1, 1, 0]


def test_a_long_article_without_headings_lists_its_paragraphs(article_of: Write) -> None:
    sections = sections_of(article_of("سطر", *[LONG] * 9))
    assert [s.number for s in sections] == list(range(1, 10))
    assert sections[0].text.endswith("…")
    assert LONG.startswith(sections[0].text[:-1])


def test_a_short_article_without_headings_has_no_sections(article_of: Write) -> None:
    assert sections_of(article_of(LONG, LONG)) == ()


@given(st.lists(st.integers(1, 6), max_size=30))
def test_depth_grows_by_one_at_a_time(article_of: Write, levels: list[int]) -> None:
    sections = sections_of(article_of(*("#" * level + " عنوان" for level in levels)))
    depths = [s.depth for s in sections]
    assert len(depths) == len(levels)
    assert all(after <= before + 1 for before, after in zip([-1, *depths], depths, strict=False))


def test_a_place_is_in_the_last_section_that_began(article_of: Write) -> None:
    article = article_of("مقدمة", "# أول", "نص", "# ثان")
    sections = sections_of(article)
    assert section_at(sections, 0) is None
    assert section_at(sections, sections[0].span.start) == 0
    assert section_at(sections, sections[1].span.start - 1) == 0
    assert section_at(sections, len(article.text)) == 1
