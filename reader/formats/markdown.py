"""Markdown, with the extensions that articles use, read by way of its HTML."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from reader.formats.builder import Builder
from reader.formats.file import File
from reader.formats.plain import write_plain
from reader.model.article import BlockKind

_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")
_FRONT = re.compile(
    r"\ufeff?---[ \t]*\r?\n(.*?)(?:\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL
)
_FIELD = re.compile(r"([\w-]+)[ \t]*:[ \t]*(.*)")
_SIGNS = (
    r"^#{1,6} \S",
    r"^(?:```|~~~)",
    r"^\|?[ \t]*:?-{3,}:?[ \t]*\|",
    r"\[[^\]\n]{1,300}\]\([^)\n]{1,300}\)",
    r"(?<!\*)\*\*[^*\n]+\*\*",
    r"^\[\^[^\]\n]+\]:",
)


@dataclass(slots=True)
class FrontMatter:
    """The fields between two lines of dashes at the top of a file."""

    fields: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def first(self, *names: str) -> str:
        """The value of the first of `names` that is given, or ""."""
        return next((values[0] for values in self._given(names) if values[0]), "")

    def all(self, *names: str) -> tuple[str, ...]:
        """All values of the first of `names` that is given."""
        return next(self._given(names), ())

    def _given(self, names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        return (self.fields[name] for name in names if self.fields.get(name))


def recognises(file: File) -> bool:
    """Whether `file` is written in Markdown."""
    if file.suffix in _SUFFIXES:
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

    cuts = [found.start() for found in _CUT.finditer(file.opening)]
    if not file.is_long or not cuts:
        return False
    front, text = front_matter(file.opening[: cuts[-1]])
    if _RAW.search(text) or len(_FENCE.findall(text)) % 2:
        return False
    below = file.as_written[cuts[-1] :]
    markup = html_of("\n\n".join((text, *_DEFINITION.findall(below))))
    has_title = bool(_HEADING_ONE.search(markup))
    if front.first("title") and not has_title and _MAYBE_HEADING_ONE.search(below):
        return False
    _write(front, markup, file, builder, has_title=has_title)
    return True


_HEADING_ONE = re.compile("<h1[ >]")
_MAYBE_HEADING_ONE = re.compile(r"^[ \t>*+\-\d.]*(?:#(?!#)|=+[ \t]*$)|<h1", re.MULTILINE | re.I)
_CUT = re.compile(r"\n[ \t]*\n(?=[^\W_]|#)")
"""Where nothing that stands above goes on: before a line that is neither indented nor marked."""
_RAW = re.compile(r"^ {0,3}<", re.MULTILINE)
_FENCE = re.compile(r"^[ \t]*(?:```|~~~)", re.MULTILINE)
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]{1,100}\]:.*", re.MULTILINE)


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


def front_matter(text: str) -> tuple[FrontMatter, str]:
    """The fields at the top of `text`, and what follows them.

    The part of YAML that front matter is written in: `name: value`, quoted or not, and
    lists, either `[one, two]` or a dash to a line.
    """
    found = _FRONT.match(text)
    if not found:
        return FrontMatter(), text
    fields: dict[str, tuple[str, ...]] = {}
    name = ""
    for line in found[1].splitlines():
        item = line.strip()
        pair = _FIELD.match(line)
        if pair:
            name = pair[1].lower()
            fields[name] = tuple(_values(pair[2]))
        elif name and item.startswith("- "):
            fields[name] = (*fields[name], _unquoted(item[2:]))
    if not fields:
        return FrontMatter(), text
    return FrontMatter(fields), text[found.end() :]


def _values(text: str) -> Iterator[str]:
    text = text.strip()
    if text.startswith("[") and text.endswith("]"):
        yield from filter(None, map(_unquoted, re.split("[,،]", text[1:-1])))
    elif text:
        yield _unquoted(text)


def _unquoted(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return text
