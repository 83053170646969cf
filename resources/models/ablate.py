"""What each part is worth: `python resources/models/ablate.py CORPORA --work FOLDER`.

The first look learns from one in `SHARE` of the Arabic articles and from all others, and reads
the kept ones: whole, without each part, from other texts, and with as large a share of what the
teacher read. Both halves are small, so all figures are lower than those of the models that are
shipped. FOLDER is that of an earlier training, from which the vectors and the teacher's readings
come. Prints F over all names of each language.
"""

import argparse
import pickle
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext
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
from making.students import FIRST, Vectors, rows_of_all  # noqa: E402
from making.training import Learned  # noqa: E402

from reader.extract.names.decoding import LABELS  # noqa: E402
from reader.extract.names.features import Describer  # noqa: E402
from reader.extract.names.network import Network  # noqa: E402
from reader.extract.names.shipped import describer_of  # noqa: E402
from reader.languages import LANGUAGES  # noqa: E402

SHARE = 4
LESSON = replace(FIRST, rounds=8)

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
    """What is learned from, what is read, and what the teacher made of other texts; `ours` are
    the known texts that were written for these models."""

    known: Sequence[MarkedText]
    ours: Sequence[MarkedText]
    foreign: Sequence[MarkedText]
    kept: Sequence[MarkedText]
    vectors: Vectors
    silver: Sequence[Row]


def corpus_of(corpora: Path, work: Path) -> Corpus:
    """A part of the corpora and of what an earlier training made."""
    texts = texts_of(corpora)
    vectors, silver = (
        pickle.loads((work / f"{step}.pickle").read_bytes()) for step in ("vectors", "silver")
    )
    arabic = [text for text in texts.known if text.language == "ar"]
    known = [*arabic[::SHARE], *(text for text in texts.known if text.language != "ar")]
    folders = {path.parent.name for path in (corpora / "more").rglob("*.txt")}
    ours = [text for text in known if text.name.split("/")[0] in folders]
    return Corpus(known, ours, texts.foreign[::SHARE], texts.kept, vectors, silver[::SHARE])


@dataclass(frozen=True, slots=True)
class Bench:
    """The kept articles, by language, and what is known of words."""

    describers: Mapping[str, Describer]
    kept: Sequence[MarkedText]

    def fields(self, texts: Sequence[MarkedText]) -> dict[str, Learned]:
        """The fields of all languages."""
        return {
            code: field_of(code, texts, self.describers.__getitem__) for code in self.describers
        }

    def networks(self, corpus: Corpus, *, sees: bool, taught: bool) -> dict[str, Network]:
        """A small network, as each language has it, which `sees` vectors, or is `taught`."""
        rows = rows_of_all(self.describers, corpus.known)
        rows += corpus.silver if taught else ()
        vectors = corpus.vectors if sees else {key: one * 0 for key, one in corpus.vectors.items()}
        words = Words(self.describers, vectors, rows)
        model = fitted(begun(Convolutions, words), words, rows, LESSON)
        return {code: network_of(model, words, code, rows) for code in self.describers}

    def print(self, name: str, fields: dict[str, Learned], networks: dict[str, Network]) -> None:
        """Print how the kept articles of each language are read."""
        found = []
        for code, describer in self.describers.items():
            kept = [text for text in self.kept if text.language == code]
            seen = [seen_by(describer, fields[code], networks[code], text) for text in kept]
            found.append(f"{code} {score_of(seen, [one.tagged for one in seen]).f():.3f}")
        print(f"{name}:", *found, flush=True)


def alone(field: Learned) -> Learned:
    """A field that counts as much as both halves."""
    return Learned(field.features, field.weights * 2, field.transitions * 2)


def times(network: Network, weight: float) -> Network:
    """A network that counts more or less."""
    last, scale = network.exit, np.float32(weight)
    return replace(
        network, exit=replace(last, weights=last.weights * scale, bias=last.bias * scale)
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
    bench = Bench({one.code: describer_of(one.code) for one in LANGUAGES}, corpus.kept)
    networks = bench.networks(corpus, sees=True, taught=False)
    silent = {code: times(network, 0) for code, network in networks.items()}
    fields = bench.fields(corpus.known)
    bench.print("both halves", fields, networks)
    for name, without in PARTS.items():
        with ExitStack() as left_out:
            for describer in bench.describers.values():
                left_out.enter_context(without(describer))
            found = bench.fields(corpus.known)
            bench.print(f"field, {name}", {c: alone(f) for c, f in found.items()}, silent)
    others = [text for text in corpus.known if text not in corpus.ours]
    for name, texts in {"without more/": others, "of names/ alone": corpus.foreign}.items():
        found = {code: alone(field) for code, field in bench.fields(texts).items()}
        bench.print(f"field, {name}", found, silent)
    nothing = Learned([], np.zeros((0, len(LABELS))), np.zeros((len(LABELS), len(LABELS))))
    none = dict.fromkeys(bench.describers, nothing)
    for name, one in {
        "everything": networks,
        "without vectors": bench.networks(corpus, sees=False, taught=False),
        "with a teacher": bench.networks(corpus, sees=True, taught=True),
    }.items():
        bench.print(f"network, {name}", none, {c: times(n, 2) for c, n in one.items()})


if __name__ == "__main__":
    main()
