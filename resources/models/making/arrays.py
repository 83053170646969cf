"""What was learned, written as the files that are shipped."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from reader.extract.names.decoding import LABELS
from reader.extract.names.document import FIRST, Column
from reader.extract.names.network import Network
from reader.extract.names.shipped import (
    checksum,
    packed_counts,
    packed_strings,
    packed_weights,
)

from .corpora import MarkedText
from .lexicon import Lexicon
from .training import Learned
from .vocabulary import Words


def write_lexicon(path: Path, lexicon: Lexicon) -> None:
    """Phrases in the order of their letters, so that they pack well, and their flags."""
    phrases = sorted(lexicon)
    known = np.array([int(lexicon[phrase]) for phrase in phrases], np.uint16)
    np.savez_compressed(path, phrases=packed_strings(phrases), known=known)


def tables_of(learned: Learned, columns: list[Column]) -> dict[str, np.ndarray]:
    """The weights of the second look as one table for each column.

    They are the mean of what was learned and of the first look left as it is: the articles
    kept for the second look are few, so it counts half.
    """
    tables = {column.name: np.zeros((column.size, len(LABELS))) for column in columns}
    tables[FIRST] = np.eye(len(LABELS)) / 2
    for name, weights in zip(learned.features, learned.weights, strict=True):
        column, _, code = name.rpartition(":")
        tables[column][int(code)] += weights / 2
    return tables


def write_words(path: Path, script: str, words: Words) -> None:
    """The vocabulary of one language."""
    np.savez_compressed(
        path,
        script=np.array(script),
        words=packed_strings(words.words),
        counts=packed_counts(words.counts),
        clusters=words.clusters,
        leanings=words.leanings,
    )


def network_arrays(network: Network) -> dict[str, np.ndarray]:
    """The network's parts by the names that `learned_from` asks for."""
    layers = {"entry": network.entry, "exit": network.exit}
    layers |= {f"layer {at}": layer for at, layer in enumerate(network.layers)}
    return {
        "row names": packed_strings(list(network.names)),
        "rows": network.rows,
        "row steps": network.steps.astype(np.float16),
        "base": network.base,
        "dilations": np.array([layer.dilation for layer in network.layers], np.int8),
        **{f"{name} weights": layer.weights.astype(np.float16) for name, layer in layers.items()},
        **{f"{name} bias": layer.bias for name, layer in layers.items()},
    }


def write_model(
    path: Path,
    first: Learned,
    network: Network,
    tables: dict[str, np.ndarray],
    second_transitions: np.ndarray,
    sureness: tuple[float, float],
    texts: Iterable[MarkedText],
) -> None:
    """What was learned of one language, and checksums of the marked texts that taught it."""
    weights, step = packed_weights(first.weights)
    table_step = np.float32(max(float(np.abs(table).max()) for table in tables.values()) / 127)
    packed = {
        f"table {name}": np.round(table / table_step).astype(np.int8)
        for name, table in tables.items()
    }
    np.savez_compressed(
        path,
        allow_pickle=False,
        features=packed_strings(first.features),
        weights=weights,
        step=step,
        transitions=first.transitions.astype(np.float32),
        texts=np.array(sorted(checksum(text.text) for text in texts), np.uint32),
        **network_arrays(network),
        **packed,
        sureness=np.array(sureness, np.float32),
        **{"table step": table_step, "second transitions": second_transitions.astype(np.float32)},
    )
