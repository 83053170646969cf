"""A screen reader finds the article's text, the caret and the selection."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible

from reader.model.article import Article
from reader.model.span import Span
from reader.text.utf16 import Utf16
from reader.ui.page.view import Page


def test_the_page_is_text_with_a_caret_and_a_selection(
    page: Page, show: Callable[..., None], every_kind: Article
) -> None:
    show(page, every_kind)
    text = QAccessible.queryAccessibleInterface(page).textInterface()
    utf16 = Utf16(every_kind.text)
    length = utf16.position(len(every_kind.text))
    assert text.characterCount() in (length, length + 1)
    assert text.text(0, length) == every_kind.text
    at = every_kind.text.index("English")
    page.select_span(Span(at, at + 7))
    assert text.cursorPosition() == utf16.position(at + 7)
    assert text.selectionCount() == 1
    letter = text.characterRect(utf16.position(at))
    assert letter.isValid()
    viewport = page.viewport()
    assert viewport.rect().contains(viewport.mapFromGlobal(letter.center()))
