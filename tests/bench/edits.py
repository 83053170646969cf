"""Articles edited at random, and where a mark's letters went: the trial of locators."""

import random
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.model.locator import Found, Locator
from reader.model.span import Span

Tracked = list[tuple[str, int]]
"""Characters with the offset each had in the first text, -1 for what was put in."""


@dataclass(frozen=True)
class Trial:
    """A mark in a text, the text after edits, and where the mark's letters are in it.

    `survived` is the share of the quote's letters that still stand together.
    """

    text: str
    span: Span
    edited: str
    place: Span | None
    survived: float
    edits: tuple[str, ...]


def judged(trial: Trial, found: Found | None) -> str:
    """«right», «wrong», «inexact» or «unattached»: what `found` is to the reader of the mark."""
    if found is None:
        return "unattached"
    if trial.place is None:
        return "wrong"
    words = found.span.of(trial.edited)
    start = found.span.start + next((i for i, c in enumerate(words) if c.isalnum()), 0)
    shared = min(found.span.end, trial.place.end) - max(start, trial.place.start)
    if shared <= 0.5 * min(found.span.end - start, trial.place.length):
        return "wrong"
    found_letters = sum(map(str.isalnum, words))
    letters = sum(map(str.isalnum, trial.place.of(trial.edited)))
    is_close = abs(found_letters - letters) <= max(3, 0.2 * letters)
    return "right" if is_close and shared >= 0.8 * trial.place.length else "inexact"


def locate_by_exact_quote(text: str, locator: Locator) -> Found | None:
    """What quoting with surroundings alone achieves, for comparison."""
    whole = locator.before + locator.quote + locator.after
    at = text.find(whole)
    if at < 0 or text.find(whole, at + 1) >= 0:
        return None
    start = at + len(locator.before)
    return Found(Span(start, start + len(locator.quote)), 1.0)


def trial_of(text: str, chance: random.Random) -> Trial:
    """A mark of 3 to 300 characters in `text`, which is then edited one to six times."""
    return next(trials_of(text, chance, chance.choice((1, 1, 2, 3, 6))))


def trials_of(text: str, chance: random.Random, edits: int) -> Iterator[Trial]:
    """A mark in `text`, edited `edits` times, then as often again, and so on without end."""
    if chance.random() < 0.3:
        text = _with_repetition(text, chance)
    span = _mark(text, chance)
    tracked = list(zip(text, range(len(text)), strict=True))
    names: list[str] = []
    while True:
        for edit in chance.choices(list(EDITS), k=edits):
            tracked = edit(tracked, span, chance)
            names.append(edit.__name__.strip("_"))
        edited = "".join(character for character, _ in tracked)
        place, survived = _place(text, span, tracked)
        yield Trial(text, span, edited, place, survived, tuple(names))


def _mark(text: str, chance: random.Random) -> Span:
    while True:
        length = round(3 * 100 ** chance.random())
        start = chance.randrange(max(1, len(text) - length))
        span = Span(start, min(len(text), start + length))
        if sum(map(str.isalnum, span.of(text))) >= 2:
            return span


def _with_repetition(text: str, chance: random.Random) -> str:
    """`text` with one of its sentences or paragraphs standing in other places too."""
    paragraphs = text.split("\n")
    paragraph = chance.choice([p for p in paragraphs if p])
    repeated = chance.choice([paragraph, chance.choice(paragraph.split("."))])
    for _ in range(chance.randint(1, 4)):
        k = chance.randrange(len(paragraphs))
        paragraphs[k] = f"{paragraphs[k]} {repeated}".strip()
    return "\n".join(paragraphs)


def _place(text: str, span: Span, tracked: Tracked) -> tuple[Span | None, float]:
    """Where the letters of `span` are that still stand together, and how many they are."""
    letters = {at for at in range(span.start, span.end) if text[at].isalnum()}
    here = [(i, at) for i, (c, at) in enumerate(tracked) if at in letters and c.isalnum()]
    together: list[tuple[int, int]] = []
    best: list[tuple[int, int]] = []
    for i, at in here:
        if together and (i - together[-1][0] > 200 or at <= together[-1][1]):
            together = []
        together.append((i, at))
        if len(together) > len(best):
            best = list(together)
    if not best:
        return None, 0.0
    return Span(best[0][0], best[-1][0] + 1), len(best) / len(letters)


def _new(text: str) -> Tracked:
    return [(character, -1) for character in text]


def _some_words(tracked: Tracked, chance: random.Random, most: int = 30) -> str:
    start = chance.randrange(max(1, len(tracked)))
    words = "".join(c for c, _ in tracked[start : start + 400]).split()[1:-1]
    chance.shuffle(words)
    return " ".join(words[: chance.randint(1, most)])


def _insertion(tracked: Tracked, span: Span, chance: random.Random) -> Tracked:
    at = chance.randrange(len(tracked) + 1)
    return [*tracked[:at], *_new(f" {_some_words(tracked, chance)} "), *tracked[at:]]


def _paragraphs_inserted(tracked: Tracked, span: Span, chance: random.Random) -> Tracked:
    lines = _lines(tracked)
    for _ in range(chance.randint(1, 5)):
        lines.insert(chance.randrange(len(lines) + 1), _new(_some_words(tracked, chance, 60)))
    return _joined(lines)


def _deletion(tracked: Tracked, span: Span, chance: random.Random) -> Tracked:
    at = chance.randrange(len(tracked) + 1)
    return tracked[:at] + tracked[at + chance.randint(1, 300) :]


def _replacement(tracked: Tracked, span: Span, chance: random.Random) -> Tracked:
    at = chance.randrange(len(tracked) + 1)
    words = _new(_some_words(tracked, chance))
    return tracked[:at] + words + tracked[at + chance.randint(1, 200) :]


def _paragraphs_deleted(tracked: Tracked, span: Span, chance: random.Random) -> Tracked:
    return _joined([line for line in _lines(tracked) if chance.random() > 0.15])


def _paragraphs_reordered(tracked: Tracked, span: Span, chance: random.Random) -> Tracked:
    lines = _lines(tracked)
    if chance.random() < 0.5:
        chance.shuffle(lines)
    else:
        lines.insert(chance.randrange(len(lines)), lines.pop(chance.randrange(len(lines))))
    return _joined(lines)


def _vocalised(tracked: Tracked, span: Span, chance: random.Random) -> Tracked:
    density = chance.random()
    marked: Tracked = []
    for character, at in tracked:
        marked.append((character, at))
        if "ء" <= character <= "ي" and chance.random() < density:
            marked.append((chance.choice("ًٌٍَُِّْ"), -1))
    return marked


def _spelled_otherwise(tracked: Tracked, span: Span, chance: random.Random) -> Tracked:
    other = dict(zip("أإآىةؤئیک", "اااياويىك"[:5] + "ويىك", strict=True))
    other["ة"] = "ه"
    return [
        (other[c], at) if c in other and chance.random() < 0.7 else (c, at) for c, at in tracked
    ]


def _encoded_otherwise(tracked: Tracked, span: Span, chance: random.Random) -> Tracked:
    form = chance.choice(("NFD", "NFC", "NFKD"))
    return [(c, at) for char, at in tracked for c in unicodedata.normalize(form, char)]


def _wrapped_otherwise(tracked: Tracked, span: Span, chance: random.Random) -> Tracked:
    to = chance.choice("\n\u2028 \u00a0")
    wrapped: Tracked = []
    for character, at in tracked:
        if character.isspace() and chance.random() < 0.3:
            wrapped.append((to, at))
            if chance.random() < 0.3:
                wrapped.append((" ", -1))
        else:
            wrapped.append((character, at))
    return wrapped


def _letters_changed_inside(tracked: Tracked, span: Span, chance: random.Random) -> Tracked:
    inside = [i for i, (_, at) in enumerate(tracked) if span.start <= at < span.end]
    changed = list(tracked)
    for i in chance.sample(inside, round(len(inside) * 0.2 * chance.random())):
        changed[i] = (chance.choice("ابتثجحخدرسشعفقكلمنهوي"), -1)
    return changed


def _words_inserted_inside(tracked: Tracked, span: Span, chance: random.Random) -> Tracked:
    inside = [i for i, (_, at) in enumerate(tracked) if span.start < at < span.end]
    if not inside:
        return tracked
    at = chance.choice(inside)
    marked = "".join(c for c, at in tracked if span.start <= at < span.end).split()
    words = _some_words(tracked, chance, 6).split()
    # Where a quote came to stand in itself nobody could tell which of the two was marked.
    others = " ".join(word for word in words if not any(own in word for own in marked))
    return [*tracked[:at], *_new(f" {others} "), *tracked[at:]]


def _words_deleted_inside(tracked: Tracked, span: Span, chance: random.Random) -> Tracked:
    inside = [i for i, (_, at) in enumerate(tracked) if span.start <= at < span.end]
    if not inside:
        return tracked
    at = chance.choice(inside)
    return tracked[:at] + tracked[at + max(1, round(len(inside) * 0.3 * chance.random())) :]


def _quote_deleted(tracked: Tracked, span: Span, chance: random.Random) -> Tracked:
    return [(c, at) for c, at in tracked if not span.start <= at < span.end]


def _paragraph_of_quote_deleted(tracked: Tracked, span: Span, chance: random.Random) -> Tracked:
    return _joined(
        [line for line in _lines(tracked) if not any(span.start <= at < span.end for _, at in line)]
    )


def _lines(tracked: Tracked) -> list[Tracked]:
    lines: list[Tracked] = [[]]
    for character, at in tracked:
        if character == "\n":
            lines.append([])
        else:
            lines[-1].append((character, at))
    return lines


def _joined(lines: list[Tracked]) -> Tracked:
    return [pair for line in lines for pair in [("\n", -1), *line]][1:]


EDITS: tuple[Callable[[Tracked, Span, random.Random], Tracked], ...] = (
    _insertion,
    _paragraphs_inserted,
    _deletion,
    _replacement,
    _paragraphs_deleted,
    _paragraphs_reordered,
    _vocalised,
    _spelled_otherwise,
    _encoded_otherwise,
    _wrapped_otherwise,
    _letters_changed_inside,
    _words_inserted_inside,
    _words_deleted_inside,
    _quote_deleted,
    _paragraph_of_quote_deleted,
)
