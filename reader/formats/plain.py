"""Plain text: every line a paragraph, but for stanzas and the lines of a typewriter."""

import re
from itertools import groupby

from reader.formats.builder import Builder
from reader.formats.file import File
from reader.model.article import BlockKind, Repair

_LINE_ENDS = "\n\r\v\f\x85\u2029"
_LINE_END_BYTES = bytes({c.encode()[0] for c in _LINE_ENDS})
"""The bytes that they begin with in UTF-8; few letters of right-to-left scripts do."""
_LINE_END = re.compile(f"\r\n|[{_LINE_ENDS}]")
_CLOSED = re.compile(r"[.:؛;،,۔…]\W*$")
"""The end of a line that goes on below or closes a sentence: no headline ends so."""
_SENTENCE_END = re.compile(r"[.!?؟۔…:]\W*$")
_TITLE_WORDS, _HEADING_WORDS, _SECTION_WORDS = 25, 8, 3
_STANZA_LINES, _VERSE = 16, 70
"""The most lines of a stanza, and the most letters of a line of it."""
_MOST_BLOCKS = 300_000
"""How many lines may be blocks of their own; of more than that, several share one."""
_PART = 100_000
"""Bytes that are looked through at once: no more of them have to be in memory twice."""
_WRAPPED_AT = range(50, 101)
"""The widths, in letters, at which typewriters and old programs broke their lines."""


def recognises(_: File) -> bool:
    """That `file` is plain text, as every text is."""
    return True


def read(file: File, builder: Builder) -> None:
    """Write the paragraphs of a plain text; its title is the headline above them, if one is."""
    opening = _groups(file.opening)
    groups = _groups(file.text) if file.is_long else opening
    if _are_wrapped(opening) and file.repaired(Repair.WRAPPED_LINES):
        groups = [[" ".join(group)] for group in groups]
    _write(groups, builder, has_prose=_have_prose(opening))


def read_beginning(file: File, builder: Builder) -> bool:
    """Write the first paragraphs of a long text, if its first lines end soon enough."""
    opening = file.opening
    if not file.is_long or not opening.endswith("\n"):
        return False
    if _has_most_blocks(file):
        return False
    groups = _groups(opening)
    has_prose = _have_prose(groups)
    if _are_wrapped(groups) and file.repaired(Repair.WRAPPED_LINES):
        groups = [[" ".join(group)] for group in groups[:-1]]  # the last may go on
    _write(groups, builder, has_prose=has_prose)
    return True


def _has_most_blocks(file: File) -> bool:
    """Whether lines may have to share a block, which their bytes mostly rule out."""
    if file.encoding == "UTF-8":
        parts = (file.data[at : at + _PART] for at in range(0, len(file.data), _PART))
        ends = sum(len(part) - len(part.translate(None, _LINE_END_BYTES)) for part in parts)
        if ends < _MOST_BLOCKS:
            return False
    return sum(map(file.as_written.count, _LINE_ENDS)) >= _MOST_BLOCKS


def write_plain(text: str, builder: Builder) -> None:
    """Write the lines of `text` as paragraphs, with a heading where a headline opens it."""
    groups = _groups(text)
    _write(groups, builder, has_prose=_have_prose(groups))


def _write(groups: list[list[str]], builder: Builder, *, has_prose: bool) -> None:
    title_at = _title_at(groups)
    together = sum(map(len, groups)) // _MOST_BLOCKS + 1
    for n, group in enumerate(groups):
        if n == title_at:
            builder.title = group[0]
            builder.paragraph(group[0], BlockKind.HEADING, level=1)
        elif title_at is not None and n > title_at + 1 and _heads(group, groups[n + 1 : n + 2]):
            builder.paragraph(group[0], BlockKind.HEADING, level=2)
        elif n and _is_stanza(group) and has_prose:
            builder.paragraph("\n".join(group))
        else:
            for at in range(0, len(group), together):
                builder.paragraph("\n".join(group[at : at + together]))


def _groups(text: str) -> list[list[str]]:
    """The lines of `text`, those between two blank lines together."""
    lines = [line.strip() for line in _LINE_END.split(text)]
    return [list(group) for is_text, group in groupby(lines, bool) if is_text]


def _title_at(groups: list[list[str]]) -> int | None:
    """Which group is the headline: it stands alone at the top, but for the name of a section."""
    if len(groups) < 2 or not _is_headline(groups[0]):
        return None
    is_section = len(groups[0][0].split()) <= _SECTION_WORDS
    if is_section and len(groups) > 2 and _is_headline(groups[1]):
        words = len(groups[1][0].split())
        if words > len(groups[0][0].split()) and not _is_byline(groups[1][0]):
            return 1
    return 0


def _is_headline(group: list[str]) -> bool:
    return (
        len(group) == 1
        and len(group[0].split()) <= _TITLE_WORDS
        and not _CLOSED.search(group[0])
        and any(c.isalpha() for c in group[0])
    )


def _heads(group: list[str], following: list[list[str]]) -> bool:
    """Whether `group` is the heading of a section: a short line above a long paragraph."""
    if not following or not _is_headline(group):
        return False
    line = group[0]
    return len(line.split()) <= _HEADING_WORDS and len(following[0][0]) >= max(100, 3 * len(line))


def _is_stanza(group: list[str]) -> bool:
    """Whether `group` is a stanza: a few short lines, which belong together."""
    return 1 < len(group) <= _STANZA_LINES and all(len(line) <= _VERSE for line in group)


def _have_prose(groups: list[list[str]]) -> bool:
    """Whether any line is longer than one of verse can be."""
    return any(len(line) > 2 * _VERSE for group in groups for line in group)


def _is_byline(line: str) -> bool:
    """Whether `line` gives author and day rather than a headline."""
    return bool(re.search(r"[،,|]", line) and re.search(r"\d{4}", line))


def _are_wrapped(groups: list[list[str]]) -> bool:
    """Whether lines were broken at a margin, to be joined again; verse is not."""
    broken = [line for group in groups for line in group[:-1]]
    if len(broken) < 4:
        return False
    widths = sorted(map(len, broken))
    margin = widths[len(widths) * 95 // 100]
    full = sum(width >= margin - 15 for width in widths)
    open_ended = sum(not _SENTENCE_END.search(line) for line in broken)
    return margin in _WRAPPED_AT and full >= 0.9 * len(broken) and open_ended >= 0.7 * len(broken)
