"""The direction that a paragraph runs in, by its own letters.

The first strong letter decides by the Unicode Bidirectional Algorithm (UAX #9, P2 and P3),
which turns an Arabic paragraph around when it opens with one Latin name. Here the first
letter is heard, but the paragraph's letters are counted.
"""

import re
from typing import overload

from reader.model.article import Direction

_RIGHT_TO_LEFT = (
    "\u05d0-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u066f\u0671-\u06d5\u06e5\u06e6"
    "\u06ee\u06ef\u06fa-\u0710\u0712-\u072f\u074d-\u07a5\u07b1\u07c0-\u07ea\u07f4\u07f5\u07fa"
    "\u0800-\u0815\u081a\u0824\u0828\u0830-\u0858\u085e-\u088f\u08a0-\u08c9"
    "\ufb1d\ufb1f-\ufb28\ufb2a-\ufd3d\ufd50-\ufdfc\ufe70-\ufefc"
    "\U00010800-\U0001091e\U00010920-\U00010a00\U00010a10-\U00010d23\U00010d30-\U00010fff"
    "\U0001e800-\U0001eeef\U0001eef2-\U0001efff"
)
_RIGHT = re.compile(f"[{_RIGHT_TO_LEFT}]+")
_OTHER = re.compile(
    "[^\\x00-@\\[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf"
    "\u0591-\u08ff\u2000-\u200d\ufb18-\uff20\uffdd-\uffff]"
)
"""More than the left-to-right letters; said by what it leaves out, it compiles in no time."""
_LEFT = re.compile(f"[^\\W\\d_{_RIGHT_TO_LEFT}]+")
_IGNORED = re.compile(
    r"[\u2066-\u2068][^\u2066-\u2069]*(?:\u2069|$)"  # isolates, by P2
    r"|\b(?:https?://|www\.)\S+|(?<![^\s@])[^\s@]++@[^\s@]+"  # addresses are no words
)
_IGNORED_SIGNS = re.compile(r"[\u2066-\u2068@]|//|www\.")
_NESTED = 8  # isolates inside one another, at most, in what people write
_ENOUGH = 20_000  # code points, by which the direction of any paragraph is plain
_OPENED_RIGHT = 0.1
"""The share of right-to-left letters that keeps a paragraph which opens with one."""


@overload
def base_direction(text: str, default: Direction = ...) -> Direction: ...
@overload
def base_direction(text: str, default: Direction | None) -> Direction | None: ...
def base_direction(
    text: str, default: Direction | None = Direction.RIGHT_TO_LEFT
) -> Direction | None:
    """The direction of a paragraph; `default` where it has no strong letter.

    Right-to-left when at least half of its letters are, or when it opens with such a letter
    and one in ten of its letters is.
    """
    if not _OTHER.search(text):
        return Direction.RIGHT_TO_LEFT if _RIGHT.search(text) else default
    text = _without_addresses(text[:_ENOUGH])
    left = sum(map(len, _LEFT.findall("".join(_OTHER.findall(text)))))
    right = 0
    for word in _RIGHT.finditer(text):
        right += word.end() - word.start()
        if right >= left:
            return Direction.RIGHT_TO_LEFT
    if not left:
        return default
    if right >= _OPENED_RIGHT * (right + left) and _opens_right(text):
        return Direction.RIGHT_TO_LEFT
    return Direction.LEFT_TO_RIGHT


def _opens_right(text: str) -> bool:
    right, left = _RIGHT.search(text), _LEFT.search(text)
    return right is not None and (left is None or right.start() < left.start())


def _without_addresses(text: str) -> str:
    if not _IGNORED_SIGNS.search(text):
        return text
    for _ in range(_NESTED):
        text, count = _IGNORED.subn(" ", text)
        if not count:
            break
    return text
