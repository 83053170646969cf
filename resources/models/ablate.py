"""What each part is worth: `python resources/models/ablate.py CORPORA --work FOLDER`.

The first look learns from one in `SHARE` of the Arabic articles and reads the kept ones: whole,
without each part, and with as large a share of what the teacher read. Both halves are small, so
all figures are lower than those of the models that are shipped; differences below .01 are noise.
FOLDER is that of an earlier training, from which the vectors and the teacher's readings come.
"""

import argparse
import pickle
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

import numpy as np  # noqa: E402
from making.corpora import MarkedText  # noqa: E402
from making.fields import field_of  # noqa: E402
from making.looks import score_of, seen_by  # noqa: E402
from making.network import Convolutions, begun, fitted, network_of  # noqa: E402
from making.parts import texts_of  # noqa: E402
from making.rows import Row, Words  # noqa: E402
from making.students import FIRST  # noqa: E402
from making.texts import rows_of  # noqa: E402
from making.training import Learned  # noqa: E402

from reader.extract.names.decoding import LABELS  # noqa: E402
from reader.extract.names.features import Describer  # noqa: E402
from reader.extract.names.network import Network  # noqa: E402
from reader.extract.names.shipped import describer_of  # noqa: E402

SHARE = 4
LANGUAGE = "ar"
LESSON = replace(FIRST, rounds=12)

PARTS: dict[str, Callable[[Describer], AbstractContextManager[object]]] = {
    "everything": lambda _: nullcontext(),
    "without clusters": lambda one: patch.object(one.vocabulary, "clusters", lambda _: ()),
    "without leanings": lambda one: patch.object(one.vocabulary, "leanings", lambda _: ()),
    "without lexicon": lambda one: patch.multiple(
        one.lexicon, known=lambda _: 0, phrases=lambda *_: iter(())
    ),
    "without grammar": lambda one: patch.object(
        one.rules, "labels", lambda stems, _: [0] * len(stems)
    ),
    "without lists": lambda one: patch.dict(one._lists, clear=True),
}
"""What is left out of what is known of words."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """What is learned from, what is read, and what the teacher made of other texts."""

    known: Sequence[MarkedText]
    kept: Sequence[MarkedText]
    vectors: dict[tuple[str, str], np.ndarray]
    silver: Sequence[Row]


def corpus_of(corpora: Path, work: Path) -> Corpus:
    """The Arabic part of the corpora and of an earlier training."""
    texts = texts_of(corpora)
    vectors, silver = (
        pickle.loads((work / f"{step}.pickle").read_bytes()) for step in ("vectors", "silver")
    )
    return Corpus(
        [text for text in texts.known if text.language == LANGUAGE][::SHARE],
        [text for text in texts.kept if text.language == LANGUAGE],
        {key: vector for key, vector in vectors.items() if key[0] == LANGUAGE},
        [row for row in silver if row.language == LANGUAGE][::SHARE],
    )


def network_from(
    describer: Describer, corpus: Corpus, silver: Sequence[Row], *, has_vectors: bool = True
) -> Network:
    """A small network of the known articles, and of what a teacher read."""
    rows = [row for text in corpus.known for row in rows_of(describer, text)]
    rows += silver
    vectors = corpus.vectors if has_vectors else {key: v * 0 for key, v in corpus.vectors.items()}
    words = Words({LANGUAGE: describer}, vectors, rows)
    model = fitted(begun(Convolutions, words), words, rows, LESSON)
    return network_of(model, words, LANGUAGE, rows)


def line(name: str, describer: Describer, field: Learned, network: Network, corpus: Corpus) -> str:
    """How a field and a network together read the kept articles."""
    seen = [seen_by(describer, field, network, text) for text in corpus.kept]
    return f"{name}: {score_of(seen, [one.tagged for one in seen])}"


def times(network: Network, weight: float) -> Network:
    """A network that counts more or less."""
    last = network.exit
    scaled = np.float32(weight)
    return replace(
        network, exit=replace(last, weights=last.weights * scaled, bias=last.bias * scaled)
    )


def main() -> None:
    """Print how well the kept articles are read without each part."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("corpora", type=Path)
    arguments.add_argument("--work", type=Path, required=True)
    chosen = arguments.parse_args()
    corpus = corpus_of(chosen.corpora, chosen.work)
    describer = describer_of(LANGUAGE)
    network = network_from(describer, corpus, ())
    whole = field_of(LANGUAGE, corpus.known, lambda _: describer)
    nothing = Learned([], np.zeros((0, len(LABELS))), np.zeros_like(whole.transitions))
    print(line("both halves", describer, whole, network, corpus), flush=True)
    for name, without in PARTS.items():
        with without(describer):
            field = field_of(LANGUAGE, corpus.known, lambda _: describer)
            alone = Learned(field.features, field.weights * 2, field.transitions * 2)
            print(line(f"field, {name}", describer, alone, times(network, 0), corpus), flush=True)
    blind = network_from(describer, corpus, (), has_vectors=False)
    more = network_from(describer, corpus, corpus.silver)
    for name, one in {
        "everything": network,
        "without vectors": blind,
        "with a teacher": more,
    }.items():
        print(line(f"network, {name}", describer, nothing, times(one, 2), corpus), flush=True)


if __name__ == "__main__":
    main()
