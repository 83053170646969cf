"""Other names of one body or place that the letters of its name do not tell."""

from functools import cache

from reader.extract.entities.spelling import Key, evened
from reader.languages.aliases import BODIES, PLACES
from reader.model.mention import NameKind

_LETTERS = {
    "a": "ايه اي ايي ا اے او يو",
    "b": "بي پي",
    "c": "سي",
    "d": "دي ڈي",
    "f": "اف",
    "g": "جي جيه جے",
    "h": "اتش ايتش ايچ اچ",
    "k": "كيه كي كے كيو",
    "l": "ال ايل",
    "m": "ام ايم",
    "n": "ان اين",
    "r": "ار",
    "s": "اس ايس",
    "t": "تي ٹي",
    "w": "في وي دبليو ڈبليو",
    "x": "اكس ايكس",
    "y": "واي وايي",
    "z": "زد زيد",
}
"""The names of Latin letters, folded, by a letter for all that are spelled alike."""
_NAMED = {name: letter for letter, names in _LETTERS.items() for name in names.split()}
_SPELLED_ALIKE = str.maketrans("epijouqv", "abagaakw")
_INITIALS = str.maketrans("اعيپبجقكٹتطدڈذحهثسصوفلمنرزش", "aaabbgkktttdddhhssswflmnrzs")
_LONGEST = 6
"""Letters of a Latin abbreviation at most."""
_SHORTEST = 3
"""Letters from which an abbreviation tells of whose words it is."""


def alias_of(kind: NameKind, key: Key) -> str:
    """One form for all names of a body or place that a list knows; for an abbreviation its
    letters, also where their names are spelled out (إم بي سي, پی ٹی آئی); else ""."""
    listed = _listed().get((kind, "".join(key)))
    return listed or ("" if kind is NameKind.PERSON else letters_of(key))


def letters_of(key: Key) -> str:
    """The letters that an abbreviation is of, as far as all ways of writing tell; else ""."""
    if len(key) == 1 and key[0].isascii() and 1 < len(key[0]) <= _LONGEST:
        return key[0].translate(_SPELLED_ALIKE)
    letters = [_NAMED.get(form, "") for form in key]
    return "".join(letters) if len(key) > 1 and all(letters) else ""


def initials_of(full: Key) -> str:
    """The first letters of a name's words, as `letters_of` would have them."""
    letters = "".join(form[0] for form in full)
    return letters.translate(_INITIALS).translate(_SPELLED_ALIKE)


def abbreviates(letters: str, initials: str) -> bool:
    """Whether letters are initials of a fuller name in order, the first and the last among
    them."""
    if not _SHORTEST <= len(letters) <= len(initials):
        return False
    rest = iter(initials)
    ends = (letters[0], letters[-1]) == (initials[0], initials[-1])
    return ends and all(letter in rest for letter in letters)


@cache
def _listed() -> dict[tuple[NameKind, str], str]:
    return {
        (kind, "".join(evened(name))): names[0]
        for kind, listed in ((NameKind.PLACE, PLACES), (NameKind.ORGANIZATION, BODIES))
        for names in listed
        for name in names
    }
