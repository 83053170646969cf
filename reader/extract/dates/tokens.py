"""A paragraph as the words of time that stand in it."""

from typing import NamedTuple

from reader.extract.dates.lexicon import COLD, WORD, Entry, Lexeme, Lexicon
from reader.languages.date_words import Role


class Token(NamedTuple):
    """A word of time, a number or a sign; offsets count the folded text.

    A stretch of words that say nothing of time is one token of the role `COLD`.
    """

    role: str
    value: int
    start: int
    end: int


def tokens_of(text: str, start: int, end: int, lexicon: Lexicon) -> list[Token]:
    """The tokens of the folded `text` between `start` and `end`."""
    found = [(word.group(), word.start()) for word in WORD.finditer(text, start, end)]
    words = [word for word, _ in found]
    tokens: list[Token] = []
    entry_of = lexicon.entry
    cold_since = -1
    skip = 0
    for i, (word, at) in enumerate(found):
        if skip:
            skip -= 1
            continue
        if word == "-" and lexicon.letters_count and _joins_numbers(found, i, lexicon):
            continue  # the Hebrew maqaf: תשע־עשרה
        entry = entry_of(word)
        if entry is None:
            if cold_since < 0:
                cold_since = at
            continue
        length, lexeme = _longest(entry, words, i) if entry.phrases else (1, entry.lexeme)
        if lexeme is None and not _stands_alone(entry, found, i):
            if cold_since < 0:
                cold_since = at
            continue
        if cold_since >= 0:
            last, last_at = found[i - 1]
            tokens.append(Token(COLD, 0, cold_since, last_at + len(last)))
            cold_since = -1
        for clitic, width in entry.clitics:
            tokens.append(Token(clitic.role, clitic.value, at, at + width))
            at += width
        if lexeme:
            last, last_at = found[i + length - 1]
            tokens.append(Token(lexeme.role, lexeme.value, at, last_at + len(last)))
            skip = length - 1
        elif i + 1 < len(words) and words[i + 1] == "-" and found[i + 1][1] == at:
            skip = 1  # a clitic joined to a number by a hyphen
    if cold_since >= 0:
        tokens.append(Token(COLD, 0, cold_since, end))
    return tokens


def _stands_alone(entry: Entry, found: list[tuple[str, int]], i: int) -> bool:
    """Whether clitics stand for themselves: one alone, or several joined to a number."""
    if len(entry.clitics) < 2:
        return bool(entry.clitics)
    word, at = found[i]
    if i + 1 == len(found) or found[i + 1][1] != at + len(word):
        return False
    return found[i + 1][0] == "-" or found[i + 1][0].isdigit()


def _joins_numbers(found: list[tuple[str, int]], i: int, lexicon: Lexicon) -> bool:
    """Whether the hyphen at `i` stands between two numbers in words without a space."""
    if not 0 < i < len(found) - 1:
        return False
    (before, before_at), (_, at), (after, after_at) = found[i - 1 : i + 2]
    if before_at + len(before) != at or after_at != at + 1:
        return False
    entries = (lexicon.entry(before), lexicon.entry(after))
    return all(e and e.lexeme and e.lexeme.role in (Role.CARDINAL, Role.LARGE) for e in entries)


def _longest(entry: Entry, words: list[str], i: int) -> tuple[int, Lexeme | None]:
    """What begins at word `i`, and how many words it has."""
    for rest, lexeme in entry.phrases:
        if tuple(words[i + 1 : i + 1 + len(rest)]) == rest:
            return 1 + len(rest), lexeme
    return 1, entry.lexeme
