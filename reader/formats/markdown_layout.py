"""Markdown laid out as CommonMark allows it, laid out as the parser wants it.

The parser wants four spaces for each level of a list, and takes nothing inside of an element
of HTML for Markdown. Most people indent by two or three, and wrap what they write from right to
left in `<div dir="rtl">`.
"""

import re
from collections.abc import Iterator

_ITEM = re.compile(r"([-*+]|\d{1,9}[.)])( +)(?=\S)")
_SOME_ITEM = re.compile(r"^ {0,3}(?:[-*+]|\d{1,9}[.)]) +\S", re.MULTILINE)
_RULE = re.compile(r"(?:\* *){3,}|(?:- *){3,}")
_FENCE = re.compile(r" *(`{3,}|~{3,})")
_INTERRUPTING = ("-", "*", "+", "1.", "1)")
"""The markers that begin a list right below a line of a paragraph."""
_NO_PARAGRAPH = ("<", "|", ">", ":", "[^")
"""What the lines begin with below which none does."""
_LEVEL, _DEEPEST = 4, 12
_WRAPPER = re.compile(
    r"<(/?)(div|section|article|center|main|details|aside|header|footer)\b[^<>]*>", re.IGNORECASE
)


def laid_out(text: str) -> str:
    """`text` without elements that wrap paragraphs, and with its lists indented by fours."""
    if _WRAPPER.search(text):
        text = "\n".join(_without_wrappers(text.split("\n")))
    if _SOME_ITEM.search(text):
        text = "\n".join(_indented(text.split("\n")))
    return text


def _without_wrappers(lines: list[str]) -> Iterator[str]:
    """`lines` without the tags of wrappers that do not end in the paragraph that they begin in."""
    paragraph: list[str] = []
    for line, is_code in _with_code([*lines, ""]):
        if line.strip() and not is_code and not line.startswith(" " * _LEVEL):
            paragraph.append(line)
            continue
        if paragraph:
            yield _unwrapped("\n".join(paragraph))
            paragraph = []
        yield line


def _unwrapped(paragraph: str) -> str:
    tags = list(_WRAPPER.finditer(paragraph)) if paragraph.lstrip().startswith("<") else []
    still_open: list[re.Match[str]] = []
    unmatched = []
    for tag in tags:
        if not tag[1]:
            still_open.append(tag)
        elif still_open and still_open[-1][2].lower() == tag[2].lower():
            still_open.pop()
        else:
            unmatched.append(tag)
    for tag in sorted((*unmatched, *still_open), key=re.Match.start, reverse=True):
        paragraph = f"{paragraph[: tag.start()]}{paragraph[tag.end() :]}"
    return paragraph


def _with_code(lines: list[str]) -> Iterator[tuple[str, bool]]:
    """Each line, and whether it is of code between fences."""
    fence = ""
    for line in lines:
        found = _FENCE.match(line)
        if fence:
            yield line, True
            if found and found[1].startswith(fence) and not line[found.end() :].strip():
                fence = ""
        else:
            yield line, found is not None
            fence = found[1] if found else ""


def _indented(lines: list[str]) -> Iterator[str]:
    """`lines` with as many spaces before what belongs to a list as the parser wants."""
    contents: list[int] = []  # where the contents of the open items begin, each in the one before
    before, begins_with_item = "", False
    for line, is_code in _with_code(lines):
        written = line.expandtabs(_LEVEL) if "\t" in line else line
        body = written.lstrip(" ")
        indent = len(written) - len(body)
        if is_code or not body:
            yield line
            before = body
            continue
        item = None if _RULE.fullmatch(body) else _ITEM.match(body)
        begins_with_item = begins_with_item if before else bool(item)
        is_below = bool(before) and not begins_with_item
        if item and is_below and not contents and not _ends_paragraph(before, item[1]):
            item = None
        if not item and before and not (contents and indent >= contents[-1]):
            yield line  # of the paragraph above, however it is indented
            before = body
            continue
        if item and is_below:
            yield ""
            begins_with_item = True
        while contents and indent < contents[-1]:
            contents.pop()
        depth, further = len(contents), indent - (contents[-1] if contents else 0)
        if item and (contents or indent < _LEVEL):
            further = min(further, _LEVEL - 1) if contents else further
            contents.append(indent + len(item[1]) + (len(item[2]) if len(item[2]) <= _LEVEL else 1))
        yield " " * (_LEVEL * min(depth, _DEEPEST) + further) + body
        before = body


def _ends_paragraph(before: str, marker: str) -> bool:
    """Whether an item with `marker` ends the paragraph that the line `before` is of."""
    return marker in _INTERRUPTING and not before.startswith(_NO_PARAGRAPH)
