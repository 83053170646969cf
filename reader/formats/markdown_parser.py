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
from markdown.inlinepatterns import SimpleTagInlineProcessor, SubstituteTagInlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

_DEEP = re.compile(
    r"\n(?:(?:[ \t]*>){20,}|[ \t]{80,}(?=[-*+>]|\d+\.)"
    r"|(?=[^\n]*[+\d])(?:[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]){20,})"
)
"""Quotations and lists within one another, deeper than any; a row of stars alone is a rule."""
_HEADINGS = re.compile(r"\n(?:#[^\n]*\n){200,}|\n(?:[^\n]+\n(?:=+|-+)[ \t]*\n){100,}")
"""A row of headings; the parser copies all of a block for each, so they are parted."""
_HEADING_END = re.compile(r"\n(?!(?:=+|-+)[ \t]*\n)")
_MOST_SIGNS = 500
"""How often one of the signs that open something may stand in a paragraph; of more than that,
none opens anything, and the parser would look for each to be closed."""
_STAND_INS = {sign: chr(0xFDD2 + n) for n, sign in enumerate("[`*_~<")}
"""What stands for such signs while the parser looks: characters that occur in no text."""
_SIGNS = re.compile(r"[`\\\[<&*_~\x02]|  \n")
"""What every pattern inside of a paragraph has in it: one of these."""

_STOOD_FOR = {ord(c): "&lt;" if sign == "<" else sign for sign, c in _STAND_INS.items()}


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
    broken = SubstituteTagInlineProcessor(r"\\\n", "br")  # a backslash ends the line
    converter.inlinePatterns.register(broken, "broken", 185)  # sooner than it hides a letter
    converter.treeprocessors.register(_Bare(converter), "bare", 25)  # before the patterns are
    converter.treeprocessors.deregister("prettify")
    return converter.convert(_harmless(text)).translate(_STOOD_FOR)


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
    text = _HEADINGS.sub(lambda run: _HEADING_END.sub("\n\n", run[0]), text)
    if all(text.count(sign) <= _MOST_SIGNS for sign in _STAND_INS):
        return text
    return "".join(map(_harmless_block, re.split(r"(\n[ \t]*\n)", text)))


def _harmless_block(block: str) -> str:
    for sign, stand_in in _STAND_INS.items():
        is_closed = sign == "<" and block.count("<") <= 2 * block.count(">")
        if block.count(sign) > _MOST_SIGNS and not is_closed:
            block = block.replace(sign, stand_in)
    return block
