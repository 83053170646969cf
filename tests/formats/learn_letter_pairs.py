"""Learns the table of `reader.formats.letter_costs` and prints it.

    python tests/formats/learn_letter_pairs.py SHARED > table.txt

SHARED is a folder with `data/text/ar-wikipedia.txt.xz` and `data/marked/{ar-news,fa,he,ur}`.
"""

import lzma
import math
import re
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import islice, pairwise
from pathlib import Path

from reader.formats.letter_costs import SCALE, ZERO
from reader.formats.letter_pairs import alphabet, classes_of

_MARK = re.compile(r"⟦[^|⟧]*\|([^⟧]*)⟧")
_TAG = re.compile(r"<[^>]*>")
# Writers of windows-1256 had no Persian yeh, and those of ISO-8859-8 no points.
_LEGACY = str.maketrans("یۓۀ", "يےه")
_TASHKEEL = re.compile("[\u064b-\u0652\u0670]")


def _marked(folder: Path) -> Iterator[str]:
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                yield _MARK.sub(r"\1", line)


def _wikipedia(path: Path, lines: int) -> Iterator[str]:
    with lzma.open(path, "rt", encoding="utf-8") as text:
        for line in islice(text, lines):
            yield _TAG.sub("", line).strip()


def _corpora(shared: Path) -> Iterator[tuple[str, list[str]]]:
    data = shared / "data"
    arabic = [*_marked(data / "marked/ar-news")]
    arabic += _wikipedia(data / "text/ar-wikipedia.txt.xz", 20_000)
    yield "ar", arabic
    for language in ("fa", "he", "ur"):
        yield language, [*_marked(data / "marked" / language)]


def table_row(lines: list[str], classes: str) -> str:
    """The costs of all pairs of `classes` in `lines`, one character each."""
    counts: Counter[tuple[str, str]] = Counter()
    for line in lines:
        for form in {line, line.translate(_LEGACY), _TASHKEEL.sub("", line)}:
            counts.update(pairwise(f" {classes_of(form)} "))
    alone = Counter[str]()
    for (first, _), count in counts.items():
        alone[first] += count
    after = Counter[str]()
    for (_, second), count in counts.items():
        after[second] += count
    total = after.total()
    row = []
    for first in classes:
        for second in classes:
            # Pairs that were not seen borrow from how common the second letter is by itself.
            background = (after[second] + 0.5) / (total + 0.5 * len(classes))
            weight = 20.0
            chance = (counts[first, second] + weight * background) / (alone[first] + weight)
            row.append(chr(ZERO + min(90, round(-math.log2(chance) * SCALE))))
    return "".join(row)


if __name__ == "__main__":
    for name, corpus in _corpora(Path(sys.argv[1])):
        text = table_row(corpus, alphabet(name))
        print(f'    "{name}": (')
        for at in range(0, len(text), 90):
            print(f"        {text[at : at + 90]!r}")
        print("    ),")
