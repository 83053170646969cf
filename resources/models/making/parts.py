"""Which articles teach what: some teach the first look, some are kept from it."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .corpora import MarkedText, corpus_texts, marked_texts

KEPT = 7
"""One article in so many is kept from the first look."""


@dataclass(frozen=True, slots=True)
class Texts:
    """The marked texts, by what they are for."""

    known: tuple[MarkedText, ...]
    kept: tuple[MarkedText, ...]
    last: tuple[MarkedText, ...]
    foreign: tuple[MarkedText, ...]


def texts_of(corpora: Path) -> Texts:
    """The marked texts of a folder of corpora."""
    marked = marked_texts(corpora / "marked")
    known = [text for text in marked if not is_kept(text)]
    return Texts(
        (*known, *marked_texts(corpora / "more")),
        tuple(filter(is_kept, marked)),
        tuple(marked_texts(corpora / "gold")),
        tuple(text for text in corpus_texts(corpora / "names") if not is_kept(text)),
    )


def is_kept(text: MarkedText) -> bool:
    """Whether an article is kept from the first look; by its name, so always the same ones."""
    return zlib.crc32(text.name.encode()) % KEPT == 0


def part_of(last: Sequence[MarkedText], fold: int, folds: int) -> tuple[MarkedText, ...]:
    """The last articles without every `folds`-th; without all of them where there is one fold."""
    return tuple(text for at, text in enumerate(last) if at % folds != fold)
