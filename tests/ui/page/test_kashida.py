"""Kashida fills lines with longer joints, and nothing but the paint knows of it."""

from collections.abc import Callable
from itertools import pairwise
from re import search

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article, Metadata
from reader.model.mention import NameKind
from reader.model.span import Span
from reader.ui.look import Look
from reader.ui.page.marks import Layer, Mark
from reader.ui.page.typesetting.kashida import StretchedLine, stretches
from reader.ui.page.view import Page

Show = Callable[..., None]
MakeLook = Callable[..., Look]

_TEXT = "وَيُحكى أن الكتّاب في سوق بغداد كانوا ينسخون الصحف القديمة، ثم يبيعونها لمن شاء. " * 6
_NEVER_JOINED = set("اأإآدذرزوؤءة")


@given(
    st.text("ابتسشصضدرو مهةكلمنيىَِّ ،12abשל", max_size=80),
    st.floats(0, 200),
    st.sampled_from([12.0, 21.0, 42.0]),
)
def test_joints_are_where_letters_join_and_take_up_no_more_than_there_is(
    text: str, slack: float, em: float
) -> None:
    found = stretches(text, 0, len(text), slack, em)
    assert sum(stretch.width for stretch in found) <= slack
    for stretch in found:
        before = text[: stretch.at].rstrip("\u064e\u0650\u0651")[-1]
        assert before not in _NEVER_JOINED
        assert all("\u0620" <= letter <= "\u06ff" for letter in before + text[stretch.at])
        assert (before, text[stretch.at]) != ("ل", "ا")
    for one, next_one in pairwise(found):
        assert search("[ ،12abשל]", text[one.at : next_one.at])


@pytest.mark.parametrize("text", ["ספרים ישנים בשוק העיר", "books in the old market", "دار ورود"])
def test_what_does_not_join_is_not_stretched(text: str) -> None:
    assert stretches(text, 0, len(text), 60, 21) == ()


@given(
    st.lists(
        st.tuples(st.integers(0, 400), st.integers(1, 12)), max_size=8, unique_by=lambda j: j[0]
    )
)
def test_places_on_the_paper_lead_back(joints: list[tuple[int, int]]) -> None:
    ordered = sorted(joints, reverse=True)
    line = StretchedLine(tuple(float(j) for j, _ in ordered), tuple(w for _, w in ordered))
    for x in range(0, 400, 3):
        middle = x + 0.5
        assert line.laid_out(line.painted(middle)) == pytest.approx(middle)
    assert line.painted(500) == 500


@pytest.fixture
def stretched_page(page: Page, show: Show, look: MakeLook, built: Callable[..., Article]) -> Page:
    """A page with a paragraph in which joints are longer."""
    page.set_look(look(uses_kashida=True))
    show(page, built(_TEXT)._replace(metadata=Metadata(language="ar")))
    return page


def test_stretched_lines_fill_the_measure(stretched_page: Page) -> None:
    laid, _ = stretched_page._layout.laid_block(0)
    lines = stretched_page._layout.lines_of(0)
    assert laid.stretched
    for number, line in laid.stretched.items():
        left = lines.lineAt(number).naturalTextRect().left()
        right = left + lines.lineAt(number).horizontalAdvance()
        assert right == pytest.approx(laid.frame.width, abs=1)
        assert line.painted(left) == pytest.approx(0, abs=1.5)
    assert lines.lineCount() - 1 not in laid.stretched


def test_the_text_and_its_copies_have_no_kashida(stretched_page: Page) -> None:
    assert "ـ" not in stretched_page.toPlainText()
    stretched_page.select_everything()
    assert stretched_page.createMimeDataFromSelection().text() == _TEXT.strip()


def test_letters_are_found_where_they_are_painted(stretched_page: Page) -> None:
    for at in range(0, 240):
        box = stretched_page.box_of(Span(at, at + 1))
        if box.width() > 2 and "\u0621" <= _TEXT[at] <= "\u064a":
            found = stretched_page.at_point(box.center())
            assert found is not None
            assert stretched_page.box_of(Span(found, found + 1)).contains(box.center())


def test_a_mark_reaches_over_the_longer_joints_of_its_word(
    stretched_page: Page, look: MakeLook
) -> None:
    laid, _ = stretched_page._layout.laid_block(0)
    number = next(iter(laid.stretched))
    start = stretched_page._layout.lines_of(0).lineAt(number).textStart()
    end = start + stretched_page._layout.lines_of(0).lineAt(number).textLength()
    whole = stretched_page.box_of(Span(start, end))
    assert whole.width() == pytest.approx(laid.frame.width, abs=2)
    stretched_page.set_marks(Layer.NAMES, [Mark(Span(start, end), NameKind.PLACE)])
    theme = look().theme
    image = stretched_page.viewport().grab().toImage()
    row = [image.pixelColor(x, whole.bottom() - 1).name() for x in range(image.width())]
    assert row.count(theme.place.name()) == pytest.approx(laid.frame.width, abs=3)


def test_urdu_and_hebrew_are_never_stretched(
    page: Page, show: Show, look: MakeLook, built: Callable[..., Article]
) -> None:
    page.set_look(look(uses_kashida=True))
    for language, text in (("ur", _TEXT), ("he", "ספרים ישנים בשוק העיר הגדולה " * 12)):
        show(page, built(text)._replace(metadata=Metadata(language=language)))
        laid, _ = page._layout.laid_block(0)
        assert not laid.stretched
