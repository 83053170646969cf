"""Markdown, with the extensions that articles use, read by way of its HTML."""

import re
from collections.abc import Iterator

from reader.formats.builder import Builder
from reader.formats.file import File
from reader.formats.format import MARKDOWN_SUFFIXES
from reader.formats.front_matter import FrontMatter, front_matter
from reader.formats.plain import write_plain
from reader.model.article import BlockKind

_SIGNS = (
    r"^#{1,6} \S",
    r"^(?:```|~~~)",
    r"^\|?[ \t]*:?-{3,}:?[ \t]*\|",
    r"\[[^\]\n]{1,300}\]\([^)\n]{1,300}\)",
    r"(?<!\*)\*\*[^*\n]+\*\*",
    r"^\[\^[^\]\n]+\]:",
)


def recognises(file: File) -> bool:
    """Whether `file` is written in Markdown."""
    if file.suffix in MARKDOWN_SUFFIXES:
        return True
    opening = file.opening[:20_000]
    return sum(bool(re.search(sign, opening, re.MULTILINE)) for sign in _SIGNS) >= 2


def read(file: File, builder: Builder) -> None:
    """Write a Markdown text; raw HTML in it goes the way of all HTML."""
    from reader.formats.markdown_parser import html_of

    front, text = front_matter(file.text)
    try:
        markup = html_of(text)
    except RecursionError:
        write_plain(text, builder)
        return
    _write(front, markup, file, builder, has_title=bool(_HEADING_ONE.search(markup)))


def read_beginning(file: File, builder: Builder) -> bool:
    """Write what stands before a paragraph or heading far enough down, if that is certain.

    What is defined further below counts: links and footnotes of the beginning lead there.
    """
    from reader.formats.markdown_parser import html_of

    opening = _soon_parsed(file.opening)
    cuts = [found.start() for found in _CUT.finditer(opening)] if file.is_long else []
    cut = next((cut for cut in cuts[: -_TRIED - 1 : -1] if _is_closed(opening[:cut])), 0)
    if not cut:
        return False
    front, text = front_matter(opening[:cut])
    below = file.as_written[cut:]
    if below.count("]:") > _MOST_DEFINITIONS:
        return False
    markup = html_of("\n\n".join((text, *_definitions(below))))
    has_title = bool(_HEADING_ONE.search(markup))
    if front.first("title") and not has_title and _MAYBE_HEADING_ONE.search(below):
        return False
    _write(front, markup, file, builder, has_title=has_title)
    return True


_HEADING_ONE = re.compile("<h1[ >]")
_MAYBE_HEADING_ONE = re.compile(r"^[ \t>*+\-\d.]*(?:#(?!#)|=+[ \t]*$)|<h1", re.MULTILINE | re.I)
_CUT = re.compile(r"\n[ \t]*\n(?=[^\W_]|#)")
"""Where nothing that stands above goes on: before a line that is neither indented nor marked."""
_TRIED = 5
"""So many places to end at are tried, from the last."""
_OPENERS, _MOST_OPENERS, _STEP = "[`*_~|&#>+!<\\\n", 1_500, 1_000
"""The signs that take the parser its time, how many of them it parses in a moment, and how
many letters are looked through for them at once."""
_MOST_DEFINITIONS = 1_000
_TAG = re.compile(
    r"<(/?)([a-zA-Z][a-zA-Z0-9]*+)(?:[^<>\"'/]++|/(?!>)|\"[^\"]*+\"|'[^']*+')*+(/?)>"
    r"|<[!?/]?[a-zA-Z]?"
)
_VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "source"))
_COMMENT = re.compile("<!--.*?-->", re.DOTALL)
_FENCE = re.compile(r"^[ \t]*(?:```|~~~)", re.MULTILINE)
_DEFINITION = re.compile(r" {0,3}\[[^\]\n]{1,100}\]:.*")
_LONGEST_LABEL = 110


def _soon_parsed(opening: str) -> str:
    """So much of `opening` as the parser needs no more than a moment for."""
    signs = 0
    for at in range(0, len(opening), _STEP):
        signs += sum(opening.count(sign, at, at + _STEP) for sign in _OPENERS)
        if signs > _MOST_OPENERS:
            return opening[:at]
    return opening


def _definitions(text: str) -> Iterator[str]:
    """The lines of `text` that say what links and footnotes lead to."""
    at = text.find("]:")
    while at >= 0:
        start = text.rfind("\n", max(0, at - _LONGEST_LABEL), at) + 1
        found = _DEFINITION.match(text, start)
        if found and (start or at < _LONGEST_LABEL):
            yield found[0]
        at = text.find("]:", max(at + 1, found.end() if found else 0))


def _is_closed(text: str) -> bool:
    """Whether all code and all raw HTML that begins in `text` ends in it."""
    if len(_FENCE.findall(text)) % 2 or text.count("<!--") != text.count("-->"):
        return False
    still_open: list[str] = []
    for tag in _TAG.finditer(_COMMENT.sub("", text)):
        closing, name, empty = tag[1], (tag[2] or "").lower(), tag[3]
        if not name:  # a comment, an instruction or a tag that is cut off
            return False
        if name in _VOID or empty:
            continue
        if not closing:
            still_open.append(name)
        elif not still_open or still_open.pop() != name:
            return False
    return not still_open


def _write(
    front: FrontMatter, markup: str, file: File, builder: Builder, *, has_title: bool
) -> None:
    from reader.formats.html import write_html
    from reader.formats.page_facts import edtf_day

    title = front.first("title")
    if title and not has_title:
        builder.paragraph(title, BlockKind.HEADING, level=1)
    write_html(markup, file, builder, is_page=False)
    builder.title = title or builder.title
    builder.authors = front.all("author", "authors")
    builder.published = edtf_day(front.first("published", "date"))
    builder.language = front.first("lang", "language")
