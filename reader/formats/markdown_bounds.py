"""What Markdown's parser would spend minutes on, and no article has, put out of its way.

The parser looks for the end of whatever begins, often to the end of the paragraph, and takes
rows of headings off a block one by one, copying the rest. With what is done here, the time
that it takes grows with the length of a text and no faster.
"""

import re
from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

_DEEP = re.compile(
    r"\n(?:(?:[ \t]*>){20,}|[ \t]{80,}(?=[-*+>]|\d+\.)"
    r"|(?![ \t]*+(?:(?:-[ \t]*+)++|(?:\*[ \t]*+)++)(?:\n|\Z))"
    r"(?:[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]){20,})"
)
"""Quotations and lists within one another, deeper than any; a row of stars or dashes alone is
a rule."""
_MANY = 200
"""How many lines, or signs that open something, may stand in a block that is left as it is."""
_DEEPEST = 8
"""Brackets within brackets, beyond which they open nothing."""
_STAND_INS = {sign: chr(0xFDD2 + n) for n, sign in enumerate("[(<`~")}
"""What stands for such signs while the parser looks: characters that occur in no text."""
_STOOD_FOR = {ord(c): "&lt;" if sign == "<" else sign for sign, c in _STAND_INS.items()}
_BRACKETS = re.compile(r"[\[\]()]")
_UNCLOSED_TAG = re.compile(r"<(?!!--|[^<>]*>)")
_FENCE = re.compile(r"^(`{3,}|~{3,})([^\n`]*)$", re.MULTILINE)
_PEELED = re.compile(
    r"^#[^\n]*\n|^ {0,3}(?:[-_*=] *+)++\n|\n(?= {0,3}\[[^\]\n]*\]:)"
    r"|^ {0,3}: [^\n]*\n(?=(?:[^\n]+\n)? {0,3}: )",
    re.MULTILINE,
)
"""Where a block may be parted because what stands above is done: headings, rules, definitions."""
_MOST_LINES = 5_000
"""The lines of one paragraph, or of one item of a list."""
_TOGETHER = 1_000
"""Blocks that are parsed together; the parser moves all that follow for each."""
_PIECE, _CHOICE, _TRIED = 8_000, 2_000, 40
"""The letters of a paragraph that are parsed together, among how many of the last of them it is
cut, and at how many places that is tried."""
_PAIRS = ("[]", "<>", "**", "``", "__", "~~")


def harmless(text: str) -> str:
    """`text` without what lies too deep, and with stand-ins for signs that nothing closes."""
    text = _DEEP.sub("\n", f"\n{text}")  # an expression that begins with a letter is quicker
    if text.count("\n```") + text.count("\n~~~") > _MANY:
        text = _with_closed_fences(text)
    if text.count("<") > _MANY:
        text = _UNCLOSED_TAG.sub(_STAND_INS["<"], text)
    if text.count("[") <= _MANY:
        return text
    return "".join(map(_with_closed_brackets, re.split(r"(\n[ \t]*\n)", text)))


def with_signs(markup: str) -> str:
    """`markup` with the signs in it that something stands for."""
    return markup.translate(_STOOD_FOR)


def parse_in_parts(
    parse: Callable[[Element, list[str]], None], parent: Element, blocks: list[str]
) -> None:
    """Have `parse` parse `blocks` into `parent`, few of them at once and none of many parts."""
    if len(blocks) == 1 and blocks[0].count("\n") <= _MANY:
        parse(parent, blocks)
        return
    parts = [part for block in blocks for part in _parts_of(block)]
    start = 0
    while start < len(parts):
        end, farthest = start + _TOGETHER, start + 2 * _TOGETHER
        while end < min(len(parts), farthest) and parts[end].startswith(" "):
            end += 1  # what is indented may belong to a note above
        parse(parent, parts[start:end])
        start = end


def lines_in_parts(lines: list[str]) -> Iterator[list[str]]:
    """`lines` of which fenced code is still to be taken out, a few hundred together."""
    start, within = 0, ""
    for at, line in enumerate(lines):
        if not within and at - start >= _MANY:
            yield lines[start:at]
            start = at
        if line.startswith(("```", "~~~")) and (fence := _FENCE.match(line)):
            if not within:
                within = fence[1]
            elif fence[1] == within and not fence[2].strip():
                within = ""
    yield lines[start:]


def cut(element: Element) -> None:
    """Put the letters of a long paragraph into elements of their own, a piece in each."""
    pieces = list(_pieces(element.text or ""))
    element.text = ""
    for at, piece in enumerate(pieces):
        span = Element("span")
        span.text = piece
        element.insert(at, span)


def is_long(text: str) -> bool:
    """Whether a paragraph is to be cut."""
    return len(text) > _PIECE


def _with_closed_fences(text: str) -> str:
    """`text` with stand-ins for the fences around code that nothing closes."""
    last = {found[1]: found.start() for found in _FENCE.finditer(text) if not found[2].strip()}
    within = ""

    def kept(fence: re.Match[str]) -> str:
        nonlocal within
        signs, words = fence[1], fence[2].strip()
        if within:
            within = "" if signs == within and not words else within
        elif last.get(signs, -1) > fence.start():
            within = signs
        else:
            return _STAND_INS[signs[0]] * len(signs) + fence[2]
        return fence[0]

    return _FENCE.sub(kept, text)


def _with_closed_brackets(block: str) -> str:
    if block.count("[") <= _MANY:
        return block
    letters = list(block)
    still_open: dict[str, list[int]] = {"]": [], ")": []}
    for found in _BRACKETS.finditer(block):
        at, sign = found.start(), found[0]
        if sign in still_open:
            if still_open[sign]:
                still_open[sign].pop()
            continue
        waiting = still_open["]" if sign == "[" else ")"]
        waiting.append(at)
        if len(waiting) > _DEEPEST:
            letters[at] = _STAND_INS[sign]
    for at in (*still_open["]"], *still_open[")"]):
        letters[at] = _STAND_INS[block[at]]
    return "".join(letters)


def _parts_of(block: str) -> list[str]:
    if block.count("\n") <= _MANY or block.startswith("    "):
        return [block]
    parts = _PEELED.sub(r"\g<0>\n", block).split("\n\n")
    return [part for whole in parts for part in _few_lines(whole)]


def _few_lines(part: str) -> Iterator[str]:
    lines = part.split("\n")
    return ("\n".join(lines[at : at + _MOST_LINES]) for at in range(0, len(lines), _MOST_LINES))


def _pieces(text: str) -> Iterator[str]:
    start = 0
    while len(text) - start > _PIECE:
        end = _end_of_piece(text, start)
        yield text[start:end]
        start = end
    yield text[start:]


def _end_of_piece(text: str, start: int) -> int:
    """Where to cut: after a line or word, if can be where nothing is open that began before."""
    last = start + _PIECE
    for blank in ("\n", " "):
        end = last
        for _ in range(_TRIED):
            end = text.rfind(blank, last - _CHOICE, end - 1) + 1
            if not end:
                break
            if all(_is_closed(text[start:end], pair) for pair in _PAIRS):
                return end
    return text.rfind(" ", last - _CHOICE, last) + 1 or last


def _is_closed(text: str, pair: str) -> bool:
    opening, closing = pair[0], pair[1]
    count = text.count(opening)
    return count % 2 == 0 if opening == closing else count == text.count(closing)
