"""The forms of a Hebrew word: its plural, its dual, and whose it is.

Nouns whose plural changes more than their ending stand in a list. Of all others the letters
before the ending stay, but for one that has another shape at the end of a word.
"""

import re
from functools import cache

from reader.languages.he_plurals import IRREGULAR_PLURALS
from reader.search.affixes import HEBREW_BEFORE

_OWNER = "(?:ו|ה|ם|ן|נו|כם|כן|ך|י)?"
_OWNER_OF_MANY = "(?:י|יו|יה|יהם|יהן|ינו|יכם|יכן|יך|ייך)"
"""Whose something is, one or many."""

_MANY = {"ים": f"(?:ים|{_OWNER_OF_MANY})", "ות": f"ות{_OWNER_OF_MANY}?"}
"""What stands behind the letters of a noun in the plural, by its ending."""

_ENDINGS = (
    f"(?:[הת]|ים|יים|ון|{_OWNER}|{_OWNER_OF_MANY}|י?ות|ת(?:ו|ה|ם|נו|י|יים)"
    f"|ות{_OWNER}|(?:[או]|וי)?ות{_OWNER_OF_MANY}?)"
)
"""Also of דוגמה and דוגמאות, תרבות and תרבויות."""

_SHORT_FEMININE = f"(?:ה|ת{_ENDINGS}|ות{_OWNER_OF_MANY}?)"
"""Behind two letters, which say little of their word: בית is never בין."""

_FINALS = dict(zip("ךםןףץ", "כמנפצ", strict=True))
_SHAPES = {**_FINALS, **{medial: final for final, medial in _FINALS.items()}}
_SHORTEST = 3
"""Letters below which a stem says too little of its word."""


def hebrew_forms(word: str) -> list[tuple[str, str]]:
    """The letters that forms of a folded word have in common, each with an expression for them."""
    nouns = (
        noun
        for noun in _irregular()
        if any(word.startswith(letters) and re.fullmatch(form, word) for letters, form in noun)
    )
    parts = [part for noun in nouns for part in noun] or [_regular(word)]
    return [(letters, HEBREW_BEFORE + form) for letters, form in parts]


@cache
def _irregular() -> list[list[tuple[str, str]]]:
    """The nouns of the list, each with what `hebrew_forms` gives for it but what stands before.

    A word of the list is no form of another noun there: אישה is a woman and not her man.
    """
    lines = IRREGULAR_PLURALS.strip().splitlines()
    listed = set(re.split(r"[ |\n]", IRREGULAR_PLURALS.strip()))
    return [_noun(line, listed.difference(re.split(r"[ |]", line))) for line in lines]


def _noun(line: str, others: set[str]) -> list[tuple[str, str]]:
    singulars, *plurals = line.split()
    is_no_other = rf"(?!(?:{'|'.join(sorted(others))})(?!\w))"
    forms = (*map(_one, singulars.split("|")), *map(_many, plurals))
    return [(letters, is_no_other + form) for letters, form in forms]


def _one(noun: str) -> tuple[str, str]:
    if noun.endswith("ה"):
        return noun[:-1], f"{noun[:-1]}(?:ה|ת(?:{_OWNER}|יים))"
    return _with(noun, _OWNER)


def _many(noun: str) -> tuple[str, str]:
    return noun[:-2], noun[:-2] + _MANY[noun[-2:]]


def _regular(word: str) -> tuple[str, str]:
    if len(word) >= _SHORTEST + 2 and word.endswith(tuple(_MANY)):
        return _regular_plural(word)
    stem = word[:-1]
    if word[-1] not in "הת" or len(stem) < _SHORTEST - 1:
        return _with(word, _ENDINGS) if word[-1] in _FINALS else (word, word + _ENDINGS)
    if len(stem) < _SHORTEST:
        return stem, stem + _SHORT_FEMININE
    if stem.endswith("יי"):  # ספרייה, of which the plural is also ספריות
        return stem[:-1], f"{stem[:-1]}י?{_ENDINGS}"
    return stem, f"{stem}(?:{_ENDINGS}|ת{_ENDINGS})" if word[-1] == "ת" else stem + _ENDINGS


def _regular_plural(word: str) -> tuple[str, str]:
    stem = word[:-2]
    if word.endswith("ויות"):  # שטות or זווית
        return stem[:-1], f"{stem[:-1]}(?:ת{_OWNER}|י?{_ENDINGS})"
    if word.endswith("אות") and len(stem) > _SHORTEST:
        return stem[:-1], f"{stem[:-1]}א?{_ENDINGS}"
    if stem.endswith("י"):
        return stem, f"{stem}י?{_ENDINGS}"
    return _with(stem, _ENDINGS)


def _with(stem: str, endings: str) -> tuple[str, str]:
    """The letters of `stem` with `endings`, the last letter in either shape that it has."""
    last = stem[-1]
    if last not in _SHAPES or len(stem) == 1:
        return stem, stem + endings
    return stem[:-1], f"{stem[:-1]}[{last}{_SHAPES[last]}]{endings}"
