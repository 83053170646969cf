"""The models as they are shipped: for each language its words, and what was learned of names.

Strings stand in one array of UTF-8, parted by line feeds; weights are bytes with one scale.
`resources/models/train.py` writes what is read here.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from reader.extract.names.day_names import DayNames
from reader.extract.names.features import Describer
from reader.extract.names.lexicon import Lexicon
from reader.extract.names.network import Layer, Network
from reader.extract.names.reader import Learned, Reader
from reader.extract.names.vocabulary import Vocabulary
from reader.languages import BY_CODE
from reader.paths import resources_folder

_STEPS = 8
"""A count is shipped as its binary logarithm, in so many steps to a doubling."""


def models_folder() -> Path:
    """Where the models lie."""
    return resources_folder() / "models"


def packed_strings(strings: Sequence[str]) -> NDArray[np.uint8]:
    """Strings without line feeds as one array."""
    return np.frombuffer("\n".join(strings).encode(), np.uint8)


def strings_of(packed: NDArray[np.uint8]) -> list[str]:
    """What `packed_strings` packed."""
    return packed.tobytes().decode().split("\n")


def packed_counts(counts: Sequence[float]) -> NDArray[np.uint8]:
    """Counts to within a few hundredths of themselves."""
    return np.round(np.log2(np.maximum(counts, 1)) * _STEPS).astype(np.uint8)


def packed_weights(weights: NDArray[np.float64]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Weights as bytes, and what one step of a byte is worth."""
    step = float(np.abs(weights).max()) / 127
    return np.round(weights / step).astype(np.int8), np.array([step], np.float32)


@cache
def reader_of(code: str) -> Reader | None:
    """The reader of names of a language, loaded when first asked for; None without its words.

    A language without a file of what was learned is read by rules alone.
    """
    folder = models_folder()
    if not (folder / f"words-{code}.npz").is_file():
        return None
    path = folder / f"names-{code}.npz"
    learned = learned_from(path) if path.is_file() else None
    return Reader(describer_of(code), DayNames(BY_CODE[code]), learned)


def describer_of(code: str) -> Describer:
    """What is known of the words of a language."""
    with np.load(models_folder() / f"words-{code}.npz") as arrays:
        counts = np.exp2(arrays["counts"] / _STEPS).tolist()
        vocabulary = Vocabulary(
            strings_of(arrays["words"]),
            counts,
            arrays["clusters"].tolist(),
            arrays["leanings"].tolist(),
        )
        script = str(arrays["script"])
    return Describer(vocabulary, _lexicon(script), BY_CODE[code].names)


@cache
def _lexicon(script: str) -> Lexicon:
    with np.load(models_folder() / f"lexicon-{script}.npz") as arrays:
        return Lexicon(
            dict(zip(strings_of(arrays["phrases"]), arrays["known"].tolist(), strict=True))
        )


def learned_from(path: Path) -> Learned:
    """What was learned, from its file."""
    with np.load(path) as arrays:
        return Learned(
            rows={name: at for at, name in enumerate(strings_of(arrays["features"]))},
            weights=arrays["weights"].astype(np.float32) * arrays["step"],
            network=_network_from(arrays),
            transitions=arrays["transitions"],
            tables={
                name[6:]: arrays[name].astype(np.float32) * arrays["table step"]
                for name in arrays.files
                if name.startswith("table ") and name != "table step"
            },
            second_transitions=arrays["second transitions"],
            sureness=tuple(arrays["sureness"].tolist()),
        )


def checksum(text: str) -> int:
    """By which an article is told from others."""
    return crc32(text.encode())


def taught_by(code: str, texts: Iterable[str]) -> float:
    """The share of some articles that the model of a language learned from."""
    with np.load(models_folder() / f"names-{code}.npz") as arrays:
        known = frozenset(arrays["texts"].tolist())
    found = [checksum(text) in known for text in texts]
    return sum(found) / len(found)


def _network_from(arrays: Mapping[str, NDArray[Any]]) -> Network:
    def layer(name: str, dilation: int = 0) -> Layer:
        weights, bias = arrays[f"{name} weights"], arrays[f"{name} bias"]
        return Layer(weights.astype(np.float32), bias.astype(np.float32), dilation)

    return Network(
        names={name: at for at, name in enumerate(strings_of(arrays["row names"]))},
        rows=arrays["rows"],
        steps=arrays["row steps"].astype(np.float32),
        base=arrays["base"],
        entry=layer("entry"),
        layers=[
            layer(f"layer {at}", dilation)
            for at, dilation in enumerate(arrays["dilations"].tolist())
        ],
        exit=layer("exit"),
    )
