"""Makes the models of names from corpora: `python resources/models/train.py CORPORA CLDR`.

CORPORA holds
    marked/     marked articles, in folders of any depth; one in seven is kept: it teaches the
                first look nothing, which is measured on it, and it teaches the second look
    more/       marked articles of which none is kept
    gold/       articles most like those that readers open: they come in last
    names/      corpora marked by rules of their own, LANGUAGE/SOURCE-*.conll; one text in
                seven of them teaches nothing
    text/       plain texts, LANGUAGE-*.txt.xz; without one the words that are shipped stay
and needs none but the first. CLDR is the unpacked npm package cldr-localenames-full. Needs
numpy and what requirements.txt names. The same corpora and packages give the same files: every
seed is fixed. Takes about half an hour on two cores that do nothing else, and no accelerator.

`--folds N` also makes, for each N-th part of gold/, the models that learned nothing from it, in
INTO/fold-N; `python resources/models/judge.py` tells how they read it.
"""

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from making.arrays import tables_of, write_lexicon, write_model, write_words  # noqa: E402
from making.corpora import MarkedText, plain_lines  # noqa: E402
from making.fields import field_of  # noqa: E402
from making.lexicon import counted, gathered  # noqa: E402
from making.looks import scores, second_look, second_readings, seen_by, sureness_of  # noqa: E402
from making.parts import part_of, texts_of  # noqa: E402
from making.students import contexts_of, networks_of, student_of, vectors_of  # noqa: E402
from making.training import Learned  # noqa: E402
from making.vocabulary import from_frequencies, from_text  # noqa: E402
from making.work import Work  # noqa: E402

from reader.extract.names.network import Network  # noqa: E402
from reader.extract.names.shipped import describer_of  # noqa: E402
from reader.languages import BY_CODE  # noqa: E402

WHOLE = "whole"
SCRIPTS = {"ar": "arab", "fa": "arab", "he": "hebr", "ur": "arab"}


def fields_of(
    pool: Executor, work: Work, name: str, texts: Sequence[MarkedText]
) -> dict[str, Future[Learned]]:
    """The fields of all languages, to be learned beside the network."""
    return {
        language: pool.submit(
            work.made, f"field-{name}-{language}", partial(field_of, language, texts)
        )
        for language in SCRIPTS
    }


def train(corpora: Path, folder: Path, work: Work, folds: int) -> None:
    """Learn all languages and write their models; prints how the kept articles were read."""
    describers = {language: describer_of(language) for language in SCRIPTS}
    texts = texts_of(corpora)
    known = (*texts.known, *texts.foreign)
    parts = {f"fold-{fold}": part_of(texts.last, fold, folds) for fold in range(folds)}
    parts = {WHOLE: texts.last} | parts
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        contexts = contexts_of(known, corpora, pool, work)
        fields = {
            part: fields_of(pool, work, part, (*texts.known, *last)) for part, last in parts.items()
        }
        vectors = work.made("vectors", partial(vectors_of, describers, corpora))
        student = student_of(describers, known, texts.last, contexts, vectors, work)
        for part, last in parts.items():
            networks = work.made(f"networks-{part}", partial(networks_of, student, last))
            found = {language: field.result() for language, field in fields[part].items()}
            print(f"{part}:", flush=True)
            path = folder if part == WHOLE else folder / part
            write(path, found, networks, (*known, *last), texts.kept)


def write(
    folder: Path,
    fields: dict[str, Learned],
    networks: dict[str, Network],
    texts: Sequence[MarkedText],
    kept: Sequence[MarkedText],
) -> None:
    """Write the models of all languages, with the second look that the kept articles teach.

    The second look knows no words, so all languages teach it together.
    """
    folder.mkdir(parents=True, exist_ok=True)
    describers = {language: describer_of(language) for language in fields}
    seen = [
        seen_by(describers[one.language], fields[one.language], networks[one.language], one)
        for one in kept
    ]
    readings = second_readings(seen)
    for line in scores(seen, readings):
        print(line, flush=True)
    second = second_look(seen)
    sureness = sureness_of(seen, readings)
    tables = tables_of(second, seen[0].columns)
    for language, field in fields.items():
        path = folder / f"names-{language}.npz"
        steps = (second.transitions + field.transitions) / 2
        own = [text for text in texts if text.language == language]
        write_model(path, field, networks[language], tables, steps, sureness, own)
        print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB", flush=True)


def write_lists(corpora: Path, cldr: Path) -> None:
    """Write the lexicons and, for each language, its words."""
    lines = plain_lines(corpora / "text", "ar")
    lexicons = gathered(cldr, HERE / "lists", lines)
    for script, lexicon in lexicons.items():
        print(script, len(lexicon), dict(counted(lexicon)), flush=True)
        write_lexicon(HERE / f"lexicon-{script}.npz", lexicon)
    for code, script in SCRIPTS.items():
        language = BY_CODE[code].names
        path = HERE / f"words-{code}.npz"
        lines = plain_lines(corpora / "text", code)
        if lines:
            write_words(path, script, from_text(lines, language, lexicons[script]))
        elif not path.is_file():
            write_words(path, script, from_frequencies(code, language))


def main() -> None:
    """Make the lexicons, the words and the models."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("corpora", type=Path)
    arguments.add_argument("cldr", type=Path)
    arguments.add_argument("--into", type=Path, default=HERE, help="where the models are written")
    arguments.add_argument("--folds", type=int, default=0, help="parts of gold/ to be tested on")
    arguments.add_argument("--work", type=Path, help="keeps steps, that a later run goes on")
    chosen = arguments.parse_args()
    work = Work(chosen.work)
    work.made("lists", partial(write_lists, chosen.corpora, chosen.cldr))
    train(chosen.corpora, chosen.into, work, chosen.folds)


if __name__ == "__main__":
    main()
