"""Markdown to HTML: the parser with what articles use, and spared what it would be slow at."""

import re
from collections import Counter
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.extensions.toc import TocExtension, slugify_unicode
from markdown.inlinepatterns import SimpleTagInlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

_DEEP = re.compile(r"\n(?:(?:[ \t]*>){20,}|[ \t]{80,}(?=[-*+>]|\d+\.))")
_HEADINGS = re.compile(r"\n(?:#[^\n]*\n){2000,}")
"""A row of headings; the parser copies all of a block for each, so they are parted."""
_MOST_BRACKETS = 500
"""Opening brackets of one paragraph above which they are taken for letters."""
_SIGNS = re.compile(r"[`\\\[<&*_~\x02]|  \n")
"""What every pattern inside of a paragraph has in it: one of these."""


def html_of(text: str) -> str:
    """The HTML of a Markdown text; raises `RecursionError` where it is nested too deep."""
    # Given by name, each would be searched for among all packages that are installed.
    extensions: list[str | Extension] = [
        TableExtension(),
        FencedCodeExtension(),
        DefListExtension(),
        SaneListExtension(),
        FootnoteExtension(BACKLINK_TEXT="↩"),
        TocExtension(slugify=_Slugs(), marker=""),
    ]
    converter = Markdown(extensions=extensions)
    struck = SimpleTagInlineProcessor(r"()~~(.+?)~~", "del")
    converter.inlinePatterns.register(struck, "struck", 175)
    converter.treeprocessors.register(_Bare(converter), "bare", 25)  # before the patterns are
    converter.treeprocessors.deregister("prettify")
    return converter.convert(_harmless(text))


class _Bare(Treeprocessor):
    """Spares letters without any sign the search for each pattern; most paragraphs have none."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.text and not _SIGNS.search(element.text):
                element.text = AtomicString(element.text)
            if element.tail and not _SIGNS.search(element.tail):
                element.tail = AtomicString(element.tail)


class _Slugs:
    """Names headings, each by another name: to find one, the parser would count up from 1."""

    def __init__(self) -> None:
        self._met: Counter[str] = Counter()

    def __call__(self, heading: str, separator: str) -> str:
        slug = slugify_unicode(heading, separator)
        self._met[slug] += 1
        return slug if self._met[slug] == 1 else f"{slug}_{self._met[slug] - 1}"


def _harmless(text: str) -> str:
    """`text` without what the parser would spend minutes on, and no article has."""
    text = _DEEP.sub("\n", f"\n{text}")  # an expression that begins with a letter is quicker
    text = _HEADINGS.sub(lambda run: run[0].replace("\n", "\n\n"), text)
    if max(text.count("["), text.count("<")) <= _MOST_BRACKETS:
        return text
    return "".join(map(_harmless_block, re.split(r"(\n[ \t]*\n)", text)))


def _harmless_block(block: str) -> str:
    if block.count("[") > _MOST_BRACKETS:
        block = block.replace("[", "\\[")
    if block.count("<") > _MOST_BRACKETS and block.count("<") > 2 * block.count(">"):
        block = block.replace("<", "&lt;")
    return block
