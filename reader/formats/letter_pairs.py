"""How likely one letter is to follow another in Arabic, Persian, Hebrew and Urdu.

The wrong encoding turns an article into letters too, but into letters that no language
puts side by side. The costs of the pairs are in `letter_costs`.
"""

import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import cache
from itertools import pairwise, product

from reader.formats.letter_costs import SCALE, TABLE, ZERO

_ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگکیےٹڈڑںھہۂۓۀٔ"
_HEBREW = "אבגדהוזחטיךכלםמןנסעףפץצקרשת"
_WORD, _DIGIT, _LATIN, _ACCENTED, _STOP, _QUOTE, _MARK, _POINT, _JOINER, _ODD = ' 0aé."ָَ\u200c?'
_COMMON = "".join((_WORD, _DIGIT, _LATIN, _ACCENTED, _STOP, _QUOTE, _MARK, _POINT, _JOINER, _ODD))

LANGUAGES = ("ar", "fa", "he", "ur")


def alphabet(language: str) -> str:
    """The letter classes of `language`: letters stand for themselves, the rest for their kin."""
    return (_HEBREW if language == "he" else _ARABIC) + _COMMON


_MEMBERS = {_LATIN: 5.0, _ACCENTED: 6.0, _DIGIT: 3.3, _STOP: 2.5, _MARK: 3.0, _POINT: 4.0}
"""Bits that it costs to tell a character from the others of its class."""
_ODD_COST, _BROKEN_COST, _NO_BREAK_COST = 14.0, 20.0, 3.0


def _class_of(character: str) -> str:
    if character in _ARABIC or character in _HEBREW:
        return character
    if character in " \n\r\t\u00a0\u2028":
        return _WORD
    if character.isdecimal():
        return _DIGIT
    code = ord(character)
    if character.isalpha() and code < 0x250:
        return _LATIN if code < 0x80 else _ACCENTED
    if character in ".,:;!?()-/،؛؟۔…–—־":
        return _STOP
    if character in "\"'«»“”‘’„[]*#&=_+%<>":
        return _QUOTE
    if 0x64B <= code <= 0x652 or code in (0x640, 0x670):
        return _MARK
    if 0x5B0 <= code <= 0x5C7:
        return _POINT
    if character in "\u200c\u200d\u200e\u200f":
        return _JOINER
    return _ODD


class _Classes(dict[int, str]):
    def __missing__(self, code: int) -> str:
        self[code] = kind = _class_of(chr(code))
        return kind


_CLASSES = _Classes()


def classes_of(text: str) -> str:
    """`text` with each character replaced by its class; shaped letters count as letters."""
    if any("ﭐ" <= c <= "ﻼ" for c in set(text)):
        text = unicodedata.normalize("NFKC", text)
    return text.translate(_CLASSES)


def cost(text: str) -> float:
    """The bits that `text` costs in the language that it fits best: the lower, the likelier.

    The costs of readings of the same bytes compare, of whatever length they are.
    """
    classes = f" {classes_of(text)} "
    pairs = Counter(pairwise(classes))
    rare = _NO_BREAK_COST * text.count("\u00a0")
    broken = sum(text.count(c) for c in set(text) if c == "\ufffd" or _is_control(c))
    inside = sum(bits * classes.count(kind) for kind, bits in _MEMBERS.items())
    spoken = min(_western_cost(pairs), *(_pairs_cost(pairs, costs) for costs in _costs().values()))
    return spoken + inside + rare + _BROKEN_COST * (broken + _misshapen(text))


def _misshapen(text: str) -> int:
    """Letters of a joining shape with nothing after them to join to."""
    if _joining().isdisjoint(text):
        return 0
    return sum(
        a in _joining() and not "ﹰ" <= b <= "ﻼ" and b != "ـ" for a, b in pairwise(text + " ")
    )


@cache
def _joining() -> frozenset[str]:
    forms = map(chr, range(0xFE80, 0xFEFD))
    return frozenset(
        form
        for form in forms
        if unicodedata.decomposition(form).startswith(("<initial>", "<medial>"))
    )


def _is_control(character: str) -> bool:
    return unicodedata.category(character) == "Cc" and character not in "\t\n\f\r"


def _pairs_cost(pairs: Counter[tuple[str, str]], costs: Mapping[tuple[str, str], float]) -> float:
    return sum(count * costs.get(pair, _ODD_COST) for pair, count in pairs.items())


_WESTERN = {_WORD: 2.5, _LATIN: 0.4, _ACCENTED: 4.5, _STOP: 4.0, _QUOTE: 6.0, _DIGIT: 5.0}
"""Bits of each class in English, French or German, by estimate."""


def _western_cost(pairs: Counter[tuple[str, str]]) -> float:
    costs = {pair: _WESTERN.get(pair[1], _ODD_COST) for pair in pairs}
    for pair in pairs:
        if pair[1] == _ACCENTED and pair[0] != _LATIN:
            costs[pair] = 8.0
    return _pairs_cost(pairs, costs)


@cache
def _costs() -> dict[str, dict[tuple[str, str], float]]:
    costs = {}
    for language in LANGUAGES:
        pairs = product(alphabet(language), alphabet(language))
        steps = ((ord(c) - ZERO) / SCALE for c in TABLE[language])
        costs[language] = {
            pair: bits + (_ODD_COST if pair[1] == _ODD else 0)
            for pair, bits in zip(pairs, steps, strict=True)
        }
    return costs
