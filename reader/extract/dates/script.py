"""Which of our languages a paragraph is written in, by its letters."""

from reader.languages import BY_CODE

_ENOUGH = 2000
_HEBREW = frozenset("אבגדהוזחטיכלמנסעפצקרשת")
_URDU = frozenset("ٹڈڑںے")
_PERSIAN = frozenset("پچژگ")


def language_of(text: str, start: int, end: int, known: str) -> str:
    """The code of the language of the folded `text` between `start` and `end`.

    It is `known` if that is one of `LANGUAGES`; else the letters tell, and Arabic stands
    where they tell nothing.
    """
    if known in BY_CODE:
        return known
    letters = text[start : min(end, start + _ENOUGH)]
    if any(letter in _HEBREW for letter in letters):
        return "he"
    seen = set(letters)
    if seen & _URDU:
        return "ur"
    return "fa" if seen & _PERSIAN else "ar"
