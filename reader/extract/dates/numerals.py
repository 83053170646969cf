"""Numbers in words."""

from collections.abc import Sequence

from reader.extract.dates.tokens import Token


def number(tokens: Sequence[Token]) -> int | None:
    """The number that digits or words say; None where the words make no number.

    Words add up (ثلاثة وعشرون), a smaller one before hundred or thousand multiplies it
    (تسع مئة, انیس سو); -1 is the last.
    """
    words = [token for token in tokens if token.role != "&"]
    if len(words) == 1:
        return words[0].value
    total, group = 0, 0
    for word in words:
        value = word.value
        if value < 0:
            return None
        if value in (100, 1000) and 0 < group < value and group % 100 in range(1, 100):
            group *= value
        elif group and not _may_follow(group, value):
            return None
        else:
            group += value
        if value >= 1000 and group >= 1000:
            total, group = total + group, 0
    return total + group


def _may_follow(group: int, value: int) -> bool:
    """Whether `value` may stand after numbers that make `group`: three after twenty or before."""
    low, high = sorted((group % 100, value % 100))
    if group >= 100 and value >= 100:
        return False
    if not low or not high:
        return True
    return low < 10 and (high >= 20 or high == 10)
