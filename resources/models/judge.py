"""How well models read: `python resources/models/judge.py CORPORA` and options.

Reads, with all that the program does after the models, the articles of CORPORA that teach the
first look nothing: those of gold/ (each by the model in FOLDER/fold-N that did not learn from
it, where there are such), the kept ones of marked/, and the kept texts of names/, whose names
are counted over words as these corpora cut them. Prints precision, recall and F by kind.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from unittest.mock import patch

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

import numpy as np  # noqa: E402
from making.corpora import MarkedText, corpus_texts, marked_texts  # noqa: E402
from making.parts import is_kept  # noqa: E402

from reader.extract.entities import entities_in  # noqa: E402
from reader.extract.names import names_in, shipped, words_of  # noqa: E402
from reader.extract.names.decoding import LABELS  # noqa: E402
from reader.extract.names.document import FIRST  # noqa: E402
from reader.extract.names.reader import Learned  # noqa: E402
from reader.extract.names.shipped import learned_from as shipped_learned  # noqa: E402
from reader.model.mention import NameKind  # noqa: E402
from reader.model.span import Span  # noqa: E402
from tests.bench.names import Mark, Tally, article_of, count  # noqa: E402

KINDS = {"P": NameKind.PERSON, "L": NameKind.PLACE, "O": NameKind.ORGANIZATION}


@dataclass(slots=True)
class Counts:
    """Names found, marked and both, by kind."""

    found: Counter[NameKind] = field(default_factory=Counter)
    marked: Counter[NameKind] = field(default_factory=Counter)
    right: Counter[NameKind] = field(default_factory=Counter)

    def add(self, other: "Counts") -> None:
        """Count what others counted."""
        self.found += other.found
        self.marked += other.marked
        self.right += other.right

    def __str__(self) -> str:
        parts = [("all", tuple(NameKind)), *((kind.value, (kind,)) for kind in NameKind)]
        return "  ".join(f"{name} {self._of(kinds)}" for name, kinds in parts)

    def _of(self, kinds: Iterable[NameKind]) -> str:
        found, marked, right = (
            sum(counts[kind] for kind in kinds) for counts in (self.found, self.marked, self.right)
        )
        shares = right / max(1, found), right / max(1, marked), 2 * right / max(1, found + marked)
        return "/".join(f"{share:.3f}".lstrip("0") for share in shares)


def judged(texts: Iterable[MarkedText]) -> Iterator[tuple[str, Counts]]:
    """How texts that are marked by our rules were read, by language."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for text in texts:
        article = article_of(text.text, text.language, text.published)
        marks = [
            Mark(Span(one.start, one.end), KINDS[one.kind], one.is_open, one.entity)
            for one in text.marks
            if one.kind in KINDS
        ]
        entities = entities_in(names_in(article), article.text, words_of(article))
        count(tallies[text.language], article, marks, entities)
    for language, tally in sorted(tallies.items()):
        yield language, Counts(tally.found, tally.marked, tally.right)


def judged_over_words(texts: Iterable[MarkedText]) -> Iterator[tuple[str, Counts]]:
    """How texts with rules of their own were read, by source: what counts are whole words."""
    found: dict[str, Counts] = defaultdict(Counts)
    for text in texts:
        names = {
            (*_words_around(text.text, name.span), name.kind)
            for name in names_in(article_of(text.text, text.language))
        }
        marks = {(mark.start, mark.end, KINDS[mark.kind]) for mark in text.marks}
        counts = found[text.source]
        counts.found.update(kind for *_, kind in names)
        counts.marked.update(kind for *_, kind in marks)
        counts.right.update(kind for *_, kind in names & marks)
    yield from sorted(found.items())


def _words_around(text: str, span: Span) -> tuple[int, int]:
    start, end = span.start, span.end
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


def use(folder: Path, *, once: bool) -> None:
    """Read with what was learned in a folder, and without the second look if `once`."""

    def learned(path: Path) -> Learned:
        found = shipped_learned(folder / path.name)
        return first_look_of(found) if once else found

    patch.object(shipped, "learned_from", learned).start()
    shipped.reader_of.cache_clear()


def first_look_of(learned: Learned) -> Learned:
    """What was learned, with a second look that changes nothing."""
    tables = {name: np.zeros_like(table) for name, table in learned.tables.items()}
    tables[FIRST] = np.eye(len(LABELS), dtype=np.float32)
    return replace(learned, tables=tables, second_transitions=learned.transitions)


def main() -> None:
    """Print how the articles were read that taught nothing."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("corpora", type=Path)
    arguments.add_argument("--models", type=Path, default=HERE)
    arguments.add_argument("--once", action="store_true", help="without the second look")
    chosen = arguments.parse_args()
    gold = marked_texts(chosen.corpora / "gold")
    folds = sorted(chosen.models.glob("fold-*"))
    parts = [(folder, gold[n :: len(folds)]) for n, folder in enumerate(folds)]
    totals: dict[str, Counts] = defaultdict(Counts)
    for folder, part in parts or [(chosen.models, gold)]:
        use(folder, once=chosen.once)
        for language, counts in judged(part):
            totals[language].add(counts)
    for language, counts in sorted(totals.items()):
        print(f"gold of {len(folds)} folds" if folds else "gold, learned from", language, counts)
    use(chosen.models, once=chosen.once)
    for language, counts in judged(filter(is_kept, marked_texts(chosen.corpora / "marked"))):
        print("kept", language, counts)
    for source, counts in judged_over_words(
        filter(is_kept, corpus_texts(chosen.corpora / "names"))
    ):
        print("kept", source, counts)


if __name__ == "__main__":
    main()
