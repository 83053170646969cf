"""What programs write in Markdown beyond Markdown: Obsidian, GitHub and Pandoc.

Links by the names of pages become words, since those pages are other files; callouts become
quotations with a title, tasks signs, and notes within a line notes.
"""

import re
from collections.abc import Iterator
from urllib.parse import quote
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.toc import slugify_unicode
from markdown.inlinepatterns import InlineProcessor, SimpleTagInlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

_PAGE_LINK = (
    r"(?<!\\)(!?)\[\[([^\[\]\n|\\\x02]{1,200})(?:\\?\|([^\[\]\n\x02]{0,200}))?\]\](?![(\[])"
)
"""Not before the address of a link, whose words have brackets around them then."""
_PICTURE = re.compile(r"\.(?:png|jpe?g|gif|svg|webp|bmp|avif)$", re.IGNORECASE)
_SIZE = re.compile(r"\d+(?:x\d+)?")
_MARKED = r"()==(?![=\s])([^=\n]{1,1000})(?<!\s)==(?!=)"
_CALLOUT = re.compile(r"\s*\[!([\w-]{1,40})\][+-]?[ \t]*(.*)(?:\n|\Z)")
_TASKS = {"[ ] ": "☐ ", "[x] ": "☑ ", "[X] ": "☑ "}
_NOTE = re.compile(r"(?<![\\`])\^\[([^\[\]\n]{1,1000})\]")


def understand_dialects(converter: Markdown) -> None:
    """Have `converter` read what programs write beyond Markdown."""
    patterns, trees = converter.inlinePatterns, converter.treeprocessors
    patterns.register(_PageLink(_PAGE_LINK), "page link", 182)  # sooner than \| is a bar
    patterns.register(SimpleTagInlineProcessor(_MARKED, "mark"), "marked", 174)
    trees.register(_CalloutsAndTasks(converter), "callouts and tasks", 30)  # before the patterns
    converter.preprocessors.register(_NotesInLine(converter), "notes in line", 20)


class _PageLink(InlineProcessor):
    """A link to a page by its name, or what stands in it: `[[page|words]]`, `![[picture]]`."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the patterns' name for it
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[Element | str, int, int]:
        page, words = m[2].strip(), (m[3] or "").strip()
        name, _, heading = page.partition("#")
        if m[1] and _PICTURE.search(page):
            alt = "" if _SIZE.fullmatch(words) else words
            return Element("img", src=quote(page), alt=alt), m.start(), m.end()
        words = words or " › ".join(part for part in page.split("#") if part)
        if name or heading.startswith("^"):
            return words, m.start(), m.end()
        link = Element("a", href=f"#{slugify_unicode(heading, '-')}")
        link.text = words
        return link, m.start(), m.end()


class _CalloutsAndTasks(Treeprocessor):
    """Gives a quotation that begins with `[!kind]` a title, and `[ ]` at an item its sign."""

    def run(self, root: Element) -> None:
        for quotation in root.iter("blockquote"):
            for paragraph in quotation.findall("p"):
                found = _CALLOUT.match(paragraph.text or "")
                if found:
                    _give_title(quotation, paragraph, found)
        for item in root.iter("li"):
            place = next((p for p in item if p.tag == "p"), item) if not item.text else item
            sign = _TASKS.get((place.text or "").lstrip()[:4])
            if sign:
                place.text = sign + (place.text or "").lstrip()[4:]


def _give_title(quotation: Element, paragraph: Element, found: re.Match[str]) -> None:
    title, words = Element("p"), Element("strong")
    words.text = found[2].strip() or found[1].capitalize()
    title.append(words)
    quotation.insert(list(quotation).index(paragraph), title)
    paragraph.text = (paragraph.text or "")[found.end() :]


class _NotesInLine(Preprocessor):
    """Puts notes that stand within a line, `^[so]`, to where notes are defined."""

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        if "^[" not in text:
            return lines
        notes: list[str] = []

        def mark(note: re.Match[str]) -> str:
            notes.append(note[1])
            return f"[^^{len(notes)}]"

        text = _NOTE.sub(mark, text)
        return [*text.split("\n"), *self._definitions(notes)]

    def _definitions(self, notes: list[str]) -> Iterator[str]:
        for number, note in enumerate(notes, 1):
            yield from ("", f"[^^{number}]: {note}")
