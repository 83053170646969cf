"""Makes the models of names from corpora: `python resources/models/train.py CORPORA CLDR`.

CORPORA holds marked/ (marked articles, in folders of any depth) and may hold plain texts,
text/LANGUAGE-*.txt.xz; without a plain text the words that are shipped stay. CLDR is the
unpacked npm package cldr-localenames-full. Needs numpy and what requirements.txt names. The
same corpora and packages give the same files: every seed is fixed. Beside the models it
prints how articles were read by trainings that had not seen them.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

import numpy as np  # noqa: E402
from making.arrays import tables_of, write_lexicon, write_model, write_words  # noqa: E402
from making.corpora import MarkedText, marked_texts, plain_lines  # noqa: E402
from making.lexicon import counted, gathered  # noqa: E402
from making.scores import Score  # noqa: E402
from making.training import Learned, Sentence, features, labelled, learned  # noqa: E402
from making.vocabulary import from_frequencies, from_text  # noqa: E402

from reader.extract.names.decoding import LABELS, Tagged, decoded  # noqa: E402
from reader.extract.names.document import Column, columns, emissions  # noqa: E402
from reader.extract.names.features import Describer  # noqa: E402
from reader.extract.names.shipped import describer_of  # noqa: E402
from reader.extract.names.tagger import Tagger  # noqa: E402
from reader.languages import LANGUAGES  # noqa: E402

FOLDS = 5
SCRIPTS = {"ar": "arab", "fa": "arab", "he": "hebr", "ur": "arab"}


@dataclass(frozen=True, slots=True)
class Example:
    """An article's sentences, with the features of their words."""

    name: str
    sentences: list[Sentence]
    features: list[list[list[str]]]


def examples_of(describer: Describer, texts: Sequence[MarkedText]) -> list[Example]:
    """Marked texts made ready for learning."""
    found = []
    for text in texts:
        sentences = labelled(text)
        rows = [[word.text for word in one.words] for one in sentences]
        found.append(Example(text.name, sentences, [features(describer, row) for row in rows]))
    return found


def first_look(examples: Sequence[Example]) -> Learned:
    """The tagger that these examples teach."""
    return learned(
        (names, sentence.labels)
        for example in examples
        for names, sentence in zip(example.features, example.sentences, strict=True)
    )


def tagger_of(describer: Describer, model: Learned) -> Tagger:
    """What was learned, at work."""
    rows = {name: at for at, name in enumerate(model.features)}
    return Tagger(
        describer, rows, model.weights.astype(np.float32), model.transitions.astype(np.float32)
    )


def second_columns(tagger: Tagger, example: Example) -> tuple[list[Tagged], list[Column]]:
    """How the tagger reads an article, and what the second look sees of that."""
    rows = [[word.text for word in sentence.words] for sentence in example.sentences]
    tagged = tagger.tagged(rows)
    stems = [[tagger.stem(word) for word in row] for row in rows]
    return tagged, columns(stems, tagged, tagger.describer.vocabulary)


def second_look(seen: Sequence[tuple[Example, list[Column]]]) -> Learned:
    """The weights of the second look, from readings by taggers that did not know the article."""

    def sentences():  # type: ignore[no-untyped-def]
        for example, found in seen:
            names = [
                [f"{column.name}:{code}" for column, code in zip(found, codes, strict=True)]
                for codes in zip(*(column.codes.tolist() for column in found), strict=True)
            ]
            at = 0
            for sentence in example.sentences:
                yield names[at : at + len(sentence.words)], sentence.labels
                at += len(sentence.words)

    return learned(sentences(), c1=0.2, c2=0.05, least=2)


def score_of(examples: Sequence[Example], readings: Sequence[Sequence[Tagged]]) -> Score:
    """How well articles were read."""
    score = Score()
    for example, reading in zip(examples, readings, strict=True):
        for sentence, tagged in zip(example.sentences, reading, strict=True):
            score.add(sentence.labels, [LABELS[label] for label in tagged.labels], sentence.open)
    return score


def readings_of_others(
    describer: Describer, examples: Sequence[Example]
) -> list[tuple[Example, list[Tagged], list[Column]]]:
    """Every example with its reading by a tagger that was taught by others."""
    found = []
    for fold in range(FOLDS):
        others = [example for n, example in enumerate(examples) if n % FOLDS != fold]
        tagger = tagger_of(describer, first_look(others))
        found += [(example, *second_columns(tagger, example)) for example in examples[fold::FOLDS]]
    return found


def second_readings(seen: Sequence[tuple[Example, list[Column]]]) -> list[list[Tagged]]:
    """Every example read by a second look that was taught by others."""
    readings: list[list[Tagged]] = [[] for _ in seen]
    for fold in range(FOLDS):
        model = second_look([pair for n, pair in enumerate(seen) if n % FOLDS != fold])
        for at in range(fold, len(seen), FOLDS):
            example, found = seen[at]
            total = emissions(found, tables_of(model, found))
            borders = np.cumsum([len(one.words) for one in example.sentences])[:-1]
            readings[at] = decoded(np.split(total, borders), model.transitions)
    return readings


def train(code: str, texts: Sequence[MarkedText], path: Path) -> None:
    """Learn one language and write its model; prints how left-out articles were read."""
    describer = describer_of(code)
    examples = examples_of(describer, texts)
    read = readings_of_others(describer, examples)
    left_out = [example for example, _, _ in read]
    print(f"{code} first look:  {score_of(left_out, [one for _, one, _ in read])}", flush=True)
    seen = [(example, found) for example, _, found in read]
    print(f"{code} second look: {score_of(left_out, second_readings(seen))}", flush=True)
    second = second_look(seen)
    write_model(path, first_look(examples), tables_of(second, seen[0][1]), second.transitions)
    print(f"{code}: {len(texts)} articles, {path.stat().st_size / 1e6:.2f} MB", flush=True)


def write_lists(corpora: Path, cldr: Path) -> None:
    """Write the lexicons and, for each language, its words."""
    lines = plain_lines(corpora / "text", "ar")
    for script, lexicon in gathered(cldr, HERE / "lists", lines).items():
        print(script, len(lexicon), dict(counted(lexicon)), flush=True)
        write_lexicon(HERE / f"lexicon-{script}.npz", lexicon)
    for code, script in SCRIPTS.items():
        language = next(one for one in LANGUAGES if one.code == code).names
        path = HERE / f"words-{code}.npz"
        lines = plain_lines(corpora / "text", code)
        if lines:
            write_words(path, script, from_text(lines, language))
        elif not path.is_file():
            write_words(path, script, from_frequencies(code, language))


def main() -> None:
    """Make the lexicons, the words and the models of the languages named, or of all."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("corpora", type=Path)
    arguments.add_argument("cldr", type=Path)
    arguments.add_argument("--languages", nargs="*", default=list(SCRIPTS))
    chosen = arguments.parse_args()
    write_lists(chosen.corpora, chosen.cldr)
    texts = marked_texts(chosen.corpora / "marked")
    for code in chosen.languages:
        train(code, [t for t in texts if t.language == code], HERE / f"names-{code}.npz")


if __name__ == "__main__":
    main()
