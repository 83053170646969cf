"""Markdown to HTML: the parser with what articles use, and spared what it would be slow at."""

import re
from collections import Counter
from functools import partial
from xml.etree.ElementTree import Element, SubElement

from markdown import Extension, Markdown
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedBlockPreprocessor, FencedCodeExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.sane_lists import SaneListExtension, SaneOListProcessor
from markdown.extensions.tables import TableExtension
from markdown.extensions.toc import TocExtension, slugify_unicode
from markdown.inlinepatterns import (
    InlineProcessor,
    SimpleTagInlineProcessor,
    SubstituteTagInlineProcessor,
)
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from reader.formats.markdown_bounds import (
    cut,
    harmless,
    is_long,
    lines_in_parts,
    parse_in_parts,
    with_signs,
)
from reader.formats.markdown_dialects import understand_dialects
from reader.formats.markdown_layout import laid_out

_SIGNS = re.compile(r"[`\\\[<&*_~\x02]|  \n|==")
"""What every pattern inside of a paragraph has in it: one of these."""
_COUNTED = re.compile(r"^ {0,3}\d+[.)] +(.*)")
_COUNTED_ITEM = re.compile(r"^ {0,3}((\d+[.)])) +(.*)")
"""Items of lists that are counted, with a bracket behind the number, too."""
_LEFT = ' style="text-align: left;"'
"""What becomes of `:---`, which is written where a column begins, be that left or right."""
_NOTE_MARK = r"\[\^([^\]]*)\]"


def html_of(text: str) -> str:
    """The HTML of a Markdown text; raises `RecursionError` where it is nested too deep."""
    fenced = FencedCodeExtension()
    # Given by name, each would be searched for among all packages that are installed.
    extensions: list[str | Extension] = [
        TableExtension(),
        fenced,
        DefListExtension(),
        SaneListExtension(),
        _Footnotes(BACKLINK_TEXT="↩"),
        TocExtension(slugify=_Slugs(), marker=""),
    ]
    converter = Markdown(extensions=extensions)
    struck = SimpleTagInlineProcessor(r"()~~(.+?)~~", "del")
    converter.inlinePatterns.register(struck, "struck", 175)
    broken = SubstituteTagInlineProcessor(r"\\\n", "br")  # a backslash ends the line
    converter.inlinePatterns.register(broken, "broken", 185)  # sooner than it hides a letter
    understand_dialects(converter)
    fences = _Fences(converter, fenced.getConfigs())
    converter.preprocessors.register(fences, "fenced_code_block", 25)
    converter.treeprocessors.register(_Bare(converter), "bare", 25)  # before the patterns are
    converter.treeprocessors.deregister("prettify")
    counted = converter.parser.blockprocessors["olist"]
    assert isinstance(counted, SaneOListProcessor)
    counted.RE, counted.CHILD_RE = _COUNTED, _COUNTED_ITEM
    parse = converter.parser.parseBlocks
    converter.parser.parseBlocks = partial(parse_in_parts, parse)  # type: ignore[method-assign]
    markup = converter.convert(harmless(laid_out(text)))
    return with_signs(markup.replace(_LEFT, ""))


class _Bare(Treeprocessor):
    """Spares letters without any sign the search for each pattern; most paragraphs have none.

    Long ones that have some are cut into pieces.
    """

    def run(self, root: Element) -> None:
        for element in list(root.iter()):
            if element.text and not _SIGNS.search(element.text):
                element.text = AtomicString(element.text)
            elif is_long(element.text or "") and not isinstance(element.text, AtomicString):
                cut(element)
            if element.tail and not _SIGNS.search(element.tail):
                element.tail = AtomicString(element.tail)


class _Footnotes(FootnoteExtension):
    """Counts the notes and their marks, where the extension would look through all of them."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the extensions' name for it
        super().extendMarkdown(md)
        md.inlinePatterns.register(_NoteMark(_NOTE_MARK, self), "footnote", 175)

    def reset(self) -> None:
        super().reset()
        self._numbers: dict[str, int] = {}

    def number(self, name: str) -> int | None:
        """The number of the note `name`, by the order of their definitions."""
        if len(self._numbers) != len(self.footnotes):
            self._numbers = {name: n for n, name in enumerate(self.footnotes, 1)}
        return self._numbers.get(name)

    def mark_id(self, name: str) -> str:
        """The name of a mark of the note `name`, another one for each."""
        first = self.makeFootnoteRefId(name)
        self.found_refs[first] = count = self.found_refs.get(first, 0) + 1
        before, separator, rest = first.partition(self.get_separator())
        return first if count == 1 else f"{before}{count}{separator}{rest}"


class _NoteMark(InlineProcessor):
    """The mark of a footnote in the text."""

    def __init__(self, pattern: str, notes: _Footnotes) -> None:
        super().__init__(pattern)
        self._notes = notes

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the patterns' name for it
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[Element | None, int | None, int | None]:
        number = self._notes.number(m[1])
        if number is None:
            return None, None, None
        mark = Element("sup", id=self._notes.mark_id(m[1]))
        link = SubElement(mark, "a", href=f"#{self._notes.makeFootnoteId(m[1])}")
        link.text = str(number)
        return mark, m.start(), m.end()


class _Fences(FencedBlockPreprocessor):
    """Takes code out of a few hundred lines at a time, since all that follows is copied for it."""

    def run(self, lines: list[str]) -> list[str]:
        kept: list[str] = []
        for some in lines_in_parts(lines):
            kept += super().run(some)
        return kept


class _Slugs:
    """Names headings, each by another name: to find one, the parser would count up from 1."""

    def __init__(self) -> None:
        self._met: Counter[str] = Counter()

    def __call__(self, heading: str, separator: str) -> str:
        slug = slugify_unicode(heading, separator)
        self._met[slug] += 1
        return slug if self._met[slug] == 1 else f"{slug}_{self._met[slug] - 1}"
