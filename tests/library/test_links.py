"""A link leads back to the words that it was made of."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.links import is_link, link_to, linked
from reader.model.locator import locate, locator_of
from reader.model.span import Span

TEXT = "قال: يا ليل الصبّ، متى غده؟ ثم قال: يا ليل الصبّ متى غده - مرّتين 100%.\nوانتهى." * 3
PATH = Path("/home/قارئ/my article #1.md").absolute()


@given(st.data())
def test_a_link_leads_to_its_article_and_words(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(TEXT) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(TEXT))))
    locator = locator_of(TEXT, span)
    link = link_to(PATH, locator)
    assert is_link(link)
    assert link.isascii()
    path, words = linked(link)
    assert path == PATH
    assert words is not None
    assert locator.quote.startswith(words.quote)
    assert locator.before.endswith(words.before)


def test_words_that_stand_twice_are_told_apart() -> None:
    text = "يا ليل الصب متى غده، أقيام الساعة موعده.\nرقد السمار فأرقه، يا ليل الصب متى غده."
    for start in (0, text.rindex("يا ليل")):
        span = Span(start, start + 11)
        _, words = linked(link_to(PATH, locator_of(text, span)))
        assert words is not None
        found = locate(text, words)
        assert found is not None
        assert found.span == span


@pytest.mark.parametrize(
    ("link", "path", "quote"),
    [
        ("file:///a/b.md", "/a/b.md", None),
        ("file://localhost/a/b%20c.md#:~:text=x", "/a/b c.md", "x"),
        ("warraq:///a/b.md#:~:text=one,two", "/a/b.md", "one"),
        ("warraq:///C:/b.md", "C:/b.md", None),
        ("warraq:///a/b.md#chapter", "/a/b.md", None),
        ("warraq:///a/b.md#:~:text=", "/a/b.md", None),
        ("https://example.org/a.md#:~:text=x", None, "x"),
        ("warraq://[x#:~:text=x", None, "x"),
        ("file://[]/a.md", None, None),
    ],
)
def test_links_of_others(link: str, path: str | None, quote: str | None) -> None:
    led_to, words = linked(link)
    assert led_to == (None if path is None else Path(path))
    assert (words.quote if words else None) == quote


def test_a_path_is_no_link() -> None:
    assert not is_link("article.md")
    assert not is_link("/a/file:/b.md")
    assert not is_link("C:\\a.md")
