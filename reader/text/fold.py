"""Letters as the searcher sees them, and the way back to the letters of the page.

A reader asks for a word as the fingers type it: without vowel marks, with a bare alef,
with whichever kaf the keyboard has. Folding brings query, page and index to one form.
Each character folds by itself, whatever stands around it, so that
`fold(a + b) == fold(a) + fold(b)`; and folding what is folded changes nothing.

The table is Unicode's: compatibility decomposition (NFKC) and case folding, with the
combining marks of the Arabic, Hebrew, Syriac, Greek, Cyrillic and Latin scripts left out;
and on top of it the letters that writers of Arabic, Persian, Urdu and Hebrew use for one
another, and ligatures that Unicode leaves as they are.
"""

import codecs
import unicodedata
from array import array
from collections.abc import Sequence
from re import compile as pattern
from typing import NamedTuple

from reader.model.span import Span
from reader.model.steps import Steps, outcome
from reader.text.ligatures import LIGATURES
from reader.text.origins import Ends, Starts, at_each

_SAME = {
    "ا": "أإآٱٲٳٵ",
    "و": "ؤۇۆۈٶٷ",
    "ي": "ىیئېۍێٸ",
    "ه": "ةہھۀۂۃەۿ",
    "ك": "کڪػؼ",
    "ف": "ڡڢڤڥ",
    "ق": "ٯڧڨ",
    "'": "‘’‛′׳ʼ`",
    '"': "“”„‟″״",
    "-": "‐‑‒–—―−־",
    # the signs of numbers in Eastern digits, by the CLDR's numbering systems arab and arabext
    ".": "٫",
    ",": "٬",
    "%": "٪",
    "‰": "؉",
}
"""Each letter or sign, and those that a reader takes for it.

گ, چ, پ, ژ, ے and ٹ stay themselves.
"""

_LETTERS = {ord(other): letter for letter, others in _SAME.items() for other in others}

_DROPPED_MARKS = (
    (0x0300, 0x036F),  # combining diacritical marks
    (0x0483, 0x0489),  # Cyrillic
    (0x0591, 0x05BD),  # Hebrew accents and points, but for the maqaf
    (0x05BF, 0x05BF),
    (0x05C1, 0x05C2),
    (0x05C4, 0x05C5),
    (0x05C7, 0x05C7),
    (0x0610, 0x061A),  # Arabic signs of honour and small letters
    (0x064B, 0x065F),  # tashkeel
    (0x0670, 0x0670),  # dagger alef
    (0x06D6, 0x06DC),  # marks of the Quran
    (0x06DF, 0x06E8),
    (0x06EA, 0x06ED),
    (0x0711, 0x0711),  # Syriac
    (0x0730, 0x074A),
    (0x0897, 0x089F),  # Arabic extended
    (0x08CA, 0x08E1),
    (0x08E3, 0x08FF),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0xFB1E, 0xFB1E),  # Hebrew varika
    (0xFE20, 0xFE2F),  # combining half marks
)
_PART = 1 << 15  # characters that are folded without a break
_SHORT = 1 << 9  # characters for which no alphabet is made
_MOST = 255  # characters of an alphabet, each of which is a byte
_LAST = "\ufffd"  # of those that a map of Python's takes
_TATWEEL, _HIGH_HAMZA = 0x0640, 0x0674
_NO_LETTER = pattern(r"[\W_]+")
_SPACES = frozenset(map(ord, "\t\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029"))


def _is_dropped(code: int) -> bool:
    if any(first <= code <= last for first, last in _DROPPED_MARKS):
        return True
    return code in (_TATWEEL, _HIGH_HAMZA) or unicodedata.category(chr(code)) == "Cf"


class _Table(dict[int, str]):
    """Folded characters by code point, each worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(code)
        return folded


def _fold_character(code: int) -> str:
    if code in _LETTERS:
        return _LETTERS[code]
    if code in _SPACES:
        return " "
    if _is_dropped(code):
        return ""
    character = chr(code)
    if character in LIGATURES:
        return "".join(_fold_character(ord(c)) for c in LIGATURES[character])
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    unfolded = unicodedata.normalize("NFKD", character)
    if unfolded == character:  # letters are parted from their marks before case is looked at
        unfolded = character.casefold()
    if unfolded == character:
        return character
    if len(unfolded) > 1 and unfolded[0] == " " and _is_dropped(ord(unfolded[1])):
        # A mark shown by itself, such as U+FE76: the space only carries it.
        unfolded = unfolded[1:]
    folded = "".join(_fold_character(ord(c)) for c in unfolded)
    # Hangul and other syllables that NFKD takes apart are one letter to their reader.
    return unicodedata.normalize("NFC", folded) if "가" <= character <= "힣" else folded


_TABLE = _Table()


def fold(text: str) -> str:
    """`text` with every character in the form that search compares."""
    return text.translate(_TABLE)


def letters_alone(text: str) -> str:
    """The folded words of `text`, each of letters and digits alone, with a space between."""
    return _NO_LETTER.sub(" ", fold(text)).strip()


class Folded(NamedTuple):
    """A text folded: `text`, the `original`, and where each character came from.

    The folded character at `i` stands for the original code points `starts[i]` up to, not
    including, `ends[i]`; the vowel marks that follow a letter belong to it. `several` are the
    stretches of `text` that stand for one character each, as the letters of ﷲ.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    original: str
    several: tuple[tuple[int, int], ...] = ()

    def span(self, start: int, end: int) -> Span:
        """The original letters of the folded characters `start` up to `end`, at least one."""
        return Span(self.starts[start], self.ends[end - 1])

    def origin_starts(self, indices: Sequence[int]) -> list[int]:
        """Where the original letters of the folded characters at `indices` start."""
        return at_each(self.starts, indices)

    def origin_ends(self, indices: Sequence[int]) -> list[int]:
        """Where the original letters of the folded characters at `indices` end."""
        return at_each(self.ends, indices)


def unfolded(text: str, form: str | None = None) -> Folded:
    """`text` as it is, or in a `form` of which each character comes from that at its place."""
    return Folded(text if form is None else form, range(len(text)), range(1, len(text) + 1), text)


def folded(text: str) -> Folded:
    """`text` folded, with the way back to it."""
    return outcome(folding(text))


def folding(text: str) -> Steps[Folded]:
    """The work of folding `text`."""
    alphabet = _Alphabet()
    forms, lengths = list[str](), _Lengths()
    for at in range(0, len(text), _PART):
        part = text[at : at + _PART]
        form, sizes = alphabet.folded(part) if len(text) > _SHORT else _folded_singly(part)
        forms.append(form)
        lengths.add(part, at, sizes)
        yield
    form = "".join(forms)
    if not lengths.at:
        return unfolded(text, form)
    starts = Starts(len(form), lengths.at, lengths.gain)
    return Folded(form, starts, Ends(starts, text, _IS_MARK), text, tuple(lengths.several))


class _Sizes(dict[int, str]):
    """How many characters each folds to, as a character: none, one, or several."""

    def __missing__(self, code: int) -> str:
        size = self[code] = chr(min(2, len(_TABLE[code])))
        return size


class _IsMark(dict[str, bool]):
    """Whether a character is dropped and belongs to the letter before, as no direction mark."""

    def __missing__(self, character: str) -> bool:
        is_mark = not _TABLE[ord(character)] and unicodedata.category(character) != "Cf"
        self[character] = is_mark
        return is_mark


_SIZES, _IS_MARK = _Sizes(), _IsMark()


def _folded_singly(part: str) -> tuple[str, bytes]:
    """`part` folded, and how many characters each of its own became, 2 standing for several."""
    return part.translate(_TABLE), part.translate(_SIZES).encode("ascii")


class _Alphabet:
    """The characters of a long text as bytes, which are folded at many times the speed."""

    def __init__(self) -> None:
        self._characters = "\0"
        self._make()

    def _make(self) -> None:
        characters = self._characters
        sizes = characters.translate(_SIZES).encode("ascii")
        self._bytes = codecs.charmap_build(characters)
        self._sizes = sizes.ljust(256, b"\1")
        self._dropped = bytes(i for i, size in enumerate(sizes) if size == 0)
        self._several = [c for c, size in zip(characters, sizes, strict=True) if size > 1]
        self._forms = "".join(
            c if size != 1 else _TABLE[ord(c)] for c, size in zip(characters, sizes, strict=True)
        )

    def folded(self, part: str) -> tuple[str, bytes]:
        """The same as `_folded_singly`."""
        try:
            as_bytes, _ = codecs.charmap_encode(part, "strict", self._bytes)
        except UnicodeEncodeError:
            strange = set(part).difference(self._characters)
            if len(strange) + len(self._characters) > _MOST or max(strange) > _LAST:
                return _folded_singly(part)
            self._characters += "".join(sorted(strange))
            self._make()
            return self.folded(part)
        kept = as_bytes.translate(None, self._dropped)
        form, _ = codecs.charmap_decode(kept, "strict", self._forms)
        for character in self._several:  # none of which any other folds to
            form = form.replace(character, _TABLE[ord(character)])
        return form, as_bytes.translate(self._sizes)


class _Lengths:
    """Where folding changes the length of a text: steps as `Starts` has them.

    `several` are the folded stretches that come from one character.
    """

    _uneven = pattern(rb"\x00+|\x02")

    def __init__(self) -> None:
        self.at, self.gain = array("I"), array("i", [0])
        self.several: list[tuple[int, int]] = []

    def add(self, part: str, at: int, sizes: bytes) -> None:
        """Take on the next part of the text, which starts `at` there."""
        gained = self.gain[-1]
        for start, end in (match.span() for match in self._uneven.finditer(sizes)):
            if sizes[start]:  # one character that folds to several, which all start where it does
                length, first = len(_TABLE[ord(part[start])]), at + start - gained
                self.several.append((first, first + length))
                self.at.extend(range(first + 1, first + length))
                self.gain.extend(range(gained - 1, gained - length, -1))
                gained -= length - 1
                self.at.append(first + length)
            else:
                gained += end - start
                self.at.append(at + end - gained)
            self.gain.append(gained)
