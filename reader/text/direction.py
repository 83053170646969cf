"""The direction that a paragraph runs in, by its own letters.

The first strong letter decides by the Unicode Bidirectional Algorithm (UAX #9, P2 and P3),
which turns an Arabic paragraph around when it opens with one Latin name. Here the first
letter is heard, but the paragraph's letters are counted.
"""

import re

from reader.model.article import Direction

_RIGHT_TO_LEFT = (
    "\u05d0-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u066f\u0671-\u06d5\u06e5\u06e6"
    "\u06ee\u06ef\u06fa-\u0710\u0712-\u072f\u074d-\u07a5\u07b1\u07c0-\u07ea\u07f4\u07f5\u07fa"
    "\u0800-\u0815\u081a\u0824\u0828\u0830-\u0858\u085e-\u088f\u08a0-\u08c9"
    "\ufb1d\ufb1f-\ufb28\ufb2a-\ufd3d\ufd50-\ufdfc\ufe70-\ufefc"
    "\U00010800-\U0001091e\U00010920-\U00010a00\U00010a10-\U00010d23\U00010d30-\U00010fff"
    "\U0001e800-\U0001eeef\U0001eef2-\U0001efff"
)
_RIGHT = re.compile(f"[{_RIGHT_TO_LEFT}]")
_OTHERS = re.compile(
    "[A-Za-z\u00aa-\u0590\u0900-\u1fff\u200e-\ufb17\uff21-\uffdc\U00010000-\U000e0000]"
)
"""More than the left-to-right letters: most paragraphs have none of these, and need no count."""
_STRONG = re.compile(f"([{_RIGHT_TO_LEFT}]+)|[^\\W\\d_{_RIGHT_TO_LEFT}]+")
_IGNORED = re.compile(
    r"[\u2066-\u2068][^\u2066-\u2069]*(?:\u2069|$)"  # isolates, by P2
    r"|\b(?:https?://|www\.)\S+|\S+@\S+\.\w+"  # addresses are no words of the paragraph
)
_OPENED_RIGHT = 0.1
"""The share of right-to-left letters that keeps a paragraph which opens with one."""


def base_direction(text: str, default: Direction = Direction.RIGHT_TO_LEFT) -> Direction:
    """The direction of a paragraph; `default` where it has no strong letter.

    Right-to-left when at least half of its letters are, or when it opens with such a letter
    and one in ten of its letters is.
    """
    if not _OTHERS.search(text):
        return Direction.RIGHT_TO_LEFT if _RIGHT.search(text) else default
    words = [(bool(m[1]), m.end() - m.start()) for m in _STRONG.finditer(_without_addresses(text))]
    if not words:
        return default
    right = sum(letters for is_right, letters in words if is_right)
    share = right / sum(letters for _, letters in words)
    if share >= 0.5 or (words[0][0] and share >= _OPENED_RIGHT):
        return Direction.RIGHT_TO_LEFT
    return Direction.LEFT_TO_RIGHT


def _without_addresses(text: str) -> str:
    while (shorter := _IGNORED.sub(" ", text)) != text:
        text = shorter
    return text
