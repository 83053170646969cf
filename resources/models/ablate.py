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
from making.scores import Score  # noqa: E402
from making.students import FIRST  # noqa: E402
from making.texts import rows_of  # noqa: E402
from making.training import Learned  # noqa: E402

from reader.extract.names.features import Describer  # noqa: E402
from reader.extract.names.network import Network  # noqa: E402
from reader.extract.names.shipped import describer_of  # noqa: E402

SHARE = 5
LANGUAGE = "ar"
LESSON = replace(FIRST, rounds=5)

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
    """How the two halves together, the field and the network read the kept articles."""

    def score(field_weight: float, network_weight: float) -> Score:
        one = Learned(
            field.features, field.weights * field_weight, field.transitions * field_weight
        )
        exit_layer = replace(
            network.exit,
            weights=network.exit.weights * np.float32(network_weight),
            bias=network.exit.bias * np.float32(network_weight),
        )
        other = replace(network, exit=exit_layer)
        seen = [seen_by(describer, one, other, text) for text in corpus.kept]
        return score_of(seen, [one.tagged for one in seen])

    return f"{name}: {score(1, 1)} | field {score(2, 0).f():.3f} | network {score(0, 2).f():.3f}"


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
    fields = {}
    for name, without in PARTS.items():
        with without(describer):
            fields[name] = field_of(LANGUAGE, corpus.known, lambda _: describer)
            network = network_from(describer, corpus, ())
            print(line(name, describer, fields[name], network, corpus), flush=True)
    whole = fields["everything"]
    network = network_from(describer, corpus, (), has_vectors=False)
    print(line("without vectors", describer, whole, network, corpus), flush=True)
    network = network_from(describer, corpus, corpus.silver)
    print(line("with the teacher's readings", describer, whole, network, corpus), flush=True)


if __name__ == "__main__":
    main()
