"""A language's words for time, ready to be looked up.

Spellings are compared folded by `reader.text.fold`, the searcher's own table, so vowel
marks, hamzas, both kafs and all digits are read alike.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from re import compile as pattern

from reader.languages import BY_CODE
from reader.languages.date_words import ISLAMIC, DateWords, Role
from reader.text.fold import fold

WORD = pattern(
    r"\d{4}\.\d+(?!\.?\d)|\d+|[^\W\d_]+(?:[\"'](?=[א-ת])[^\W\d_]+)*(?:(?<=[א-ת])')?|[^\w\s]{8,}|\S"
)
"""A number, one with a fraction, a word (in Hebrew with its geresh or gershayim inside), a sign
or a row of them."""

DAY_NUMBER, SMALL_NUMBER, OLD_YEAR_NUMBER, YEAR_NUMBER, NUMBER = "d", "e", "3", "y", "#"
LETTERS_DAY, LETTERS_OLD_YEAR, LETTERS_YEAR = "h", "5", "H"
COLD = "~"

_SIGNS = {
    **{sign: sign for sign in "-/(),.:[]"},
    **{"،": ",", "۔": ".", "'": "`"},
    **dict.fromkeys("؛؟!;", ";"),
    **dict.fromkeys('"«»', '"'),
    **dict.fromkeys("%$€£", Role.COUNTED),
}
_MEMORY = 50_000


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A word of time: the letter of its role and its number."""

    role: str
    value: int


@dataclass(frozen=True, slots=True)
class Entry:
    """What a written word may be.

    `clitics` are the pieces that stand before the word proper, each with its length;
    `phrases` the spellings of several words that begin with it, the longest first.
    """

    clitics: tuple[tuple[Lexeme, int], ...]
    lexeme: Lexeme | None
    phrases: tuple[tuple[tuple[str, ...], Lexeme], ...] = ()


class Lexicon:
    """The folded words of one language, with what each may be."""

    def __init__(self, words: DateWords) -> None:
        self._lexemes: dict[str, Lexeme] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], Lexeme]]] = {}
        self._clitics = {
            fold(spelling): Lexeme(role, 0) for spelling, role in words.clitics.items()
        }
        self._swallowed = {fold(a): fold(b) for a, b in words.swallowed.items()}
        self.letters_count = words.letters_count
        self._known: dict[str, Entry | None] = {}
        for role, numbers in words.words.items():
            for spelling, number in numbers.items():
                for form in _forms(spelling):
                    self._add(form, Lexeme(role, number))
        for phrases in self._phrases.values():
            phrases.sort(key=lambda phrase: -len(phrase[0]))

    def _takes_clitics(
        self, word: str, lexeme: Lexeme, clitics: tuple[tuple[Lexeme, int], ...]
    ) -> bool:
        """Whether a word may be meant behind clitics: باب is a door, not «in August»."""
        roles = {clitic.role for clitic, _ in clitics}
        if lexeme.role == Role.RELATIVE_DAY and Role.FOR in roles:
            return False  # لامس: he touched
        if len(word) == 1 or lexeme.role != Role.DOUBTFUL_MONTH:
            return len(word) > 1
        is_gregorian = lexeme.value < ISLAMIC
        return roles <= {Role.AND, Role.IN_ONE} or (self.letters_count and is_gregorian)

    def _add(self, spelling: str, lexeme: Lexeme) -> None:
        if not spelling:
            return
        first, *rest = WORD.findall(spelling)
        if rest:
            self._phrases.setdefault(first, []).append((tuple(rest), lexeme))
        else:
            self._lexemes.setdefault(first, lexeme)

    def entry(self, word: str) -> Entry | None:
        """What a folded word may be; None for a word that says nothing of time."""
        try:
            return self._known[word]
        except KeyError:
            if len(self._known) > _MEMORY:
                self._known.clear()
            found = self._known[word] = self._analysed(word)
            return found

    def _analysed(self, word: str) -> Entry | None:
        if word.isdecimal():
            return Entry((), _number(word))
        if word in _SIGNS:
            return Entry((), Lexeme(_SIGNS[word], 0))
        return self._parsed(word, (), 0)

    def _parsed(
        self, word: str, clitics: tuple[tuple[Lexeme, int], ...], depth: int
    ) -> Entry | None:
        lexeme, phrases = self._lexemes.get(word), self._phrases.get(word, [])
        if lexeme is None and self.letters_count and len(word) > 1:
            lexeme = _letter_number(word)
        if clitics and lexeme and not self._takes_clitics(word, lexeme, clitics):
            lexeme = None
        if lexeme or phrases:
            return Entry(clitics, lexeme, tuple(phrases))
        if depth < 3:
            for clitic, role in self._clitics.items():
                if not word.startswith(clitic):
                    continue
                more = (*clitics, (role, len(clitic)))
                if len(word) == len(clitic):
                    return Entry(more, None)
                for swallowed, instead in self._swallowed.items():
                    if word.startswith(swallowed):
                        # The mark starts at the letters that are left of the article.
                        found = self._parsed(instead + word[len(swallowed) :], more, 3)
                        if found and found.lexeme:
                            return found
                found = self._parsed(word[len(clitic) :], more, depth + 1)
                if found:
                    return found
        return None


def _forms(spelling: str) -> Iterator[str]:
    """A spelling folded, and with its half-space written as a space."""
    yield fold(spelling)
    if "\u200c" in spelling:
        yield fold(spelling.replace("\u200c", " "))


def _number(word: str) -> Lexeme:
    if len(word) > 4 or (len(word) > 2 and word[0] == "0"):
        return Lexeme(NUMBER, 0)
    value = int(word)
    if len(word) > 2:
        if value < 100:
            return Lexeme(NUMBER, value)
        return Lexeme(YEAR_NUMBER if value >= 1000 else OLD_YEAR_NUMBER, value)
    return Lexeme(DAY_NUMBER if 1 <= value <= 31 else SMALL_NUMBER, value)


_UNITS, _TENS, _HUNDREDS = "אבגדהוזחט", "יכלמנסעפצ", "קרשת"
_LETTERS = {
    letter: (n + 1) * 10**power
    for power, digits in enumerate((_UNITS, _TENS, _HUNDREDS))
    for n, letter in enumerate(digits)
}
_EIGHTEEN = 'ח"י'
_FINAL = str.maketrans("ךםןףץ", "כמנפצ")


def _letter_number(word: str) -> Lexeme | None:
    """A day of the month (ט"ז) or a year of the sixth thousand (תש"ח, ה'תש"ח) in letters."""
    thousands = _UNITS.find(word[0]) + 1 if len(word) > 2 and word[1] == "'" else 0
    letters = word[2:] if thousands else word
    if not (letters[-1] == "'" and len(letters) == 2) and letters[-2:-1] != '"':
        return None
    values = [_LETTERS.get(letter, 0) for letter in letters.translate(_FINAL)]
    value = sum(values)
    if 1 <= value <= 30 and len(letters) <= 3:
        # The tens stand first: ח"כ is a member of the Knesset, כ"ח is 28.
        is_turned = values[0] < values[-1] and letters != _EIGHTEEN
        return None if is_turned else Lexeme(LETTERS_DAY, value)
    # What begins with a lesser letter is an abbreviation: בית"ר.
    if not 100 <= value < 1000 or (value >= 600 and letters[0] != "ת"):
        return None
    # Below 600 the letters are as likely an abbreviation (ד"ר), unless a date calls for a year.
    is_sure = thousands or value >= 600
    return Lexeme(LETTERS_YEAR if is_sure else LETTERS_OLD_YEAR, 1000 * (thousands or 5) + value)


@cache
def lexicon_of(language: str) -> Lexicon:
    """The lexicon of a language that `LANGUAGES` has."""
    return Lexicon(BY_CODE[language].dates)
