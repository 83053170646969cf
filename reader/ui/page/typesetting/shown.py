"""What the page shows of a text where the reader wants other digits, or no vowel marks.

Every character gives its place to exactly one other, so offsets stay what they are: what is
copied, searched and bookmarked is the article's own text.
"""

from re import compile as pattern

from reader.settings import Settings
from reader.text.digits import Digits, with_digits

_VOWEL_MARKS = pattern(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u08d3-\u08e1\u08e3-\u08ff\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]"
)
"""The marks of Arabic script that are no part of a letter, and the points of Hebrew."""
_DIGITS = {digits.value: digits for digits in Digits}
_NOTHING = "\ufe00"
"""A variation selector: no glyph, no width, and letters join across it."""


def shown(text: str, settings: Settings) -> str:
    """`text` as the page shows it, each character in its place."""
    if not settings.shows_tashkeel:
        text = _VOWEL_MARKS.sub(_NOTHING, text)
    if settings.page_digits in _DIGITS:
        text = with_digits(text, _DIGITS[settings.page_digits])
    return text
