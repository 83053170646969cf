"""Numbers in words."""

from collections.abc import Sequence

from reader.extract.dates.tokens import Token
from reader.languages.date_words import Role


def number(tokens: Sequence[Token]) -> int | None:
    """The number that digits or words say; None where the words make no number.

    Words add up (ثلاثة وعشرون), but one before hundred or thousand multiplies it unless an
    «and» parts them (تسع مئة; أربعين ومئة is 140); -1 is the last.
    """
    words = [token for token in tokens if token.role != Role.AND]
    if len(words) == 1:
        return words[0].value
    total, group, is_joined = 0, 0, False
    for token in tokens:
        if token.role == Role.AND:
            is_joined = True
            continue
        value = token.value
        if value < 0:
            return None
        if value in (100, 1000) and 0 < group < value and not is_joined:
            group *= value
        elif _may_follow(group, value) and not (is_joined and _begins_anew(token, words)):
            group += value
        else:
            return None
        if value >= 1000:
            total, group = total + group, 0
        is_joined = False
    return total + group


def _begins_anew(token: Token, words: Sequence[Token]) -> bool:
    """Whether a number behind an «and» is one of its own: a ten, or an ordinal after others."""
    is_unit_ordinal = token.role == Role.ORDINAL and token.value < 20
    return token.value == 10 or (is_unit_ordinal and words[0].role != Role.ORDINAL)


def _may_follow(group: int, value: int) -> bool:
    """Whether `value` may be added to `group`: three to twenty, a hundred to three."""
    if group >= 100 and value >= 100:
        return value >= 1000
    low, high = sorted((group % 100, value % 100))
    return not low or (low < 10 and (high >= 20 or high == 10))
