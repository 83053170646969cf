"""Other names of one person, place or body that the letters of its name do not tell."""

from collections.abc import Iterator
from functools import cache

from reader.extract.entities.spelling import Key, evened, without_article
from reader.languages.aliases import BODIES, PLACES
from reader.languages.bynames import PEOPLE
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
_GERSHAYIM = '"'
_BEFORE_WORDS = ("ול", "וה", "וב", "ה", "ל", "ב", "ו")
"""What Hebrew writes onto words, and leaves out of their acronym."""
_FINAL = str.maketrans("ךםןףץ", "כמנפצ")


def alias_of(kind: NameKind, key: Key) -> str:
    """One form for all names that a list knows for one; for an abbreviation of a body its
    letters, also where their names are spelled out (إم بي سي, پی ٹی آئی); else ""."""
    listed = _listed().get((kind, "".join(key)))
    return listed or ("" if kind is NameKind.PERSON else letters_of(key))


def letters_of(key: Key) -> str:
    """The letters that an abbreviation is of, as far as all ways of writing tell; else ""."""
    if len(key) > 1:
        letters = [_NAMED.get(form, "") for form in key]
        return "".join(letters) if all(letters) else ""
    form = without_article(key[0])
    if _GERSHAYIM in form:
        return form.replace(_GERSHAYIM, "").translate(_FINAL)
    is_latin = form.isascii() and 1 < len(form) <= _LONGEST
    return form.translate(_SPELLED_ALIKE) if is_latin else ""


def initials_of(full: Key) -> str:
    """The first letters of a name's words, as `letters_of` would have them."""
    letters = "".join(without_article(form)[0] for form in full)
    return letters.translate(_INITIALS).translate(_SPELLED_ALIKE)


def abbreviates(letters: str, full: Key) -> bool:
    """Whether letters are initials of a fuller name in order, the first and the last among
    them; in Hebrew, what all its words begin with, one after another."""
    if len(letters) < _SHORTEST:
        return False
    if not letters.isascii():
        return _begin(letters, full)
    initials = initials_of(full)
    rest = iter(initials)
    ends = (letters[0], letters[-1]) == (initials[0], initials[-1])
    return ends and len(letters) <= len(initials) and all(letter in rest for letter in letters)


def _begin(letters: str, full: Key) -> bool:
    if not full or not letters:
        return not full and not letters
    return any(
        word.startswith(letters[:count]) and _begin(letters[count:], full[1:])
        for word in _readings(full[0].translate(_FINAL))
        for count in range(1, len(letters) + 1)
    )


def _readings(word: str) -> Iterator[str]:
    """A word with and without what is written onto it."""
    yield word
    for letters in _BEFORE_WORDS:
        if word.startswith(letters) and len(word) > len(letters) + 1:
            yield word[len(letters) :]


@cache
def _listed() -> dict[tuple[NameKind, str], str]:
    return {
        (kind, "".join(evened(name))): names[0]
        for kind, listed in (
            (NameKind.PERSON, PEOPLE),
            (NameKind.PLACE, PLACES),
            (NameKind.ORGANIZATION, BODIES),
        )
        for names in listed
        for name in names
    }
