"""HTML: pages as they were written or saved."""

import re
from collections.abc import Callable
from functools import cache, partial
from typing import TYPE_CHECKING

from reader.formats.builder import Builder
from reader.formats.file import File
from reader.formats.format import HTML_SUFFIXES
from reader.formats.pictures import picture_beside
from reader.formats.plain import write_plain
from reader.model.article import Direction

if TYPE_CHECKING:
    from reader.formats.elements import Element

_OPENING = re.compile(
    r"\ufeff?\s*+(?>(?:<\?xml[^>]*>|<!--.*?-->)\s*)*+(?:<!doctype\s+html|<html|<head|<body)",
    re.IGNORECASE | re.DOTALL,
)
_HEAD = 4096
_ELEMENT = re.compile(r"<(?:/?[a-zA-Z][a-zA-Z0-9]*[\s/>]|!--)")


def recognises(file: File) -> bool:
    """Whether `file` is a page."""
    if _OPENING.match(file.opening[:_HEAD]):
        return True
    return file.suffix in HTML_SUFFIXES and bool(_ELEMENT.search(file.text))


def read(file: File, builder: Builder) -> None:
    """Write the article of a page, or all that it shows where it is nothing else."""
    write_html(file.text, file, builder, is_page=True)


def write_html(
    markup: str,
    file: File,
    builder: Builder,
    *,
    is_page: bool,
    picture: Callable[[str], str | None] | None = None,
) -> None:
    """Write what `markup` shows; its pictures lie beside `file`, if `picture` does not find them.

    Where it `is_page`, what a site puts around its article is left out.
    """
    from reader.formats.chat_history import is_chat_history, tidy_history
    from reader.formats.page_facts import page_facts
    from reader.formats.walker import Walker

    root = _tree(markup, is_page=is_page)
    if root is None:
        write_plain(markup, builder)
        return
    if is_page and is_chat_history(root):
        tidy_history(root)
        is_page = False
    facts = page_facts(root)
    builder.title, builder.authors = facts.title, facts.authors
    builder.language, builder.published = facts.language, facts.published
    builder.site = facts.site
    if facts.direction in ("rtl", "ltr"):
        builder.direction = Direction(facts.direction)

    walker = Walker(builder, cache(picture or partial(picture_beside, file=file)))
    for element in _main(root, facts.title) if is_page else [root]:
        walker.walk(element, _linked_notes(element) if is_page else frozenset())
    walker.write_notes()


def _linked_notes(root: "Element") -> "frozenset[Element]":
    from reader.formats.linked_notes import linked_notes

    return linked_notes(root)


def _tree(markup: str, *, is_page: bool) -> "Element | None":
    root = None
    if not is_page:
        from reader.formats.well_formed import well_formed_tree

        root = well_formed_tree(markup)
    if root is None:
        from reader.formats.markup import html_tree

        root = html_tree(markup)
    return root


def _main(root: "Element", title: str) -> "list[Element]":
    from reader.formats.main_text import main_elements

    return main_elements(root, title)
