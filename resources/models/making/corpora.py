"""Marked and plain texts as training reads them."""

import lzma
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_MARK = re.compile(r"⟦([PLOD])(\??)(?:#([^ |⟧]+))?(?: ([^|⟧]*))?\|([^⟧]+)⟧")
_HEADER = re.compile(r"#(\w+) (.*)")
_CORPUS_KINDS = {"PER": "P", "LOC": "L", "ORG": "O"}
_PART = 30


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of a text: `kind` is P, L, O or D; an open one may be found or not."""

    start: int
    end: int
    kind: str
    is_open: bool
    entity: str


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text with its marks taken out, and what they said.

    `source` names the corpus of a text that is marked by rules other than ours.
    """

    name: str
    language: str
    published: str
    text: str
    marks: tuple[Mark, ...]
    source: str = ""


def marked_text(path: Path) -> MarkedText:
    """One file, marked by ⟦KIND#entity|surface⟧ after header lines."""
    lines = path.read_text(encoding="utf-8").split("\n")
    header: dict[str, str] = {}
    while lines and (match := _HEADER.fullmatch(lines[0])):
        header[match[1]] = match[2]
        lines.pop(0)
    body, text, marks, at = "\n".join(lines), "", [], 0
    for match in _MARK.finditer(body):
        text += body[at : match.start()]
        marks.append(
            Mark(len(text), len(text) + len(match[5]), match[1], bool(match[2]), match[3] or "")
        )
        text += match[5]
        at = match.end()
    text += body[at:]
    name = f"{path.parent.name}/{path.name}"
    return MarkedText(name, header["lang"], header.get("published", ""), text, tuple(marks))


def marked_texts(folder: Path) -> list[MarkedText]:
    """All marked files of a folder and of its folders, in the order of their names."""
    return [marked_text(path) for path in sorted(folder.rglob("*.txt"))]


def corpus_texts(folder: Path) -> list[MarkedText]:
    """The texts of the corpora `LANGUAGE/SOURCE-*.conll`: a word and its label on each line.

    A text ends where a line that begins with `# ` tells the next one's title, or, where there
    are no titles, after `_PART` sentences. Words stand one space apart, sentences on lines of
    their own; names of other kinds than ours are no names.
    """
    return [
        _corpus_text(f"{path.stem}/{number:03}", path, sentences)
        for path in sorted(folder.glob("*/*.conll"))
        for number, sentences in enumerate(filter(any, _corpus_parts(path)))
    ]


def _corpus_parts(path: Path) -> Iterator[list[list[tuple[str, str]]]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    are_titled = any(map(_is_title, lines))
    sentences: list[list[tuple[str, str]]] = [[]]
    for line in lines:
        if line and not _is_title(line):
            word, label = line.split("\t")[:2]
            sentences[-1].append((word, label))
        elif sentences[-1]:
            sentences.append([])
        if _is_title(line) or (len(sentences) > _PART and not are_titled):
            yield sentences[:-1]
            sentences = [[]]
    yield sentences


def _is_title(line: str) -> bool:
    return line.startswith("# ") and "\t" not in line


def _corpus_text(name: str, path: Path, sentences: list[list[tuple[str, str]]]) -> MarkedText:
    text, marks = "", []
    for sentence in sentences:
        start = kind = None
        for word, label in [*sentence, ("", "O")]:
            if start is not None and label != f"I-{kind}":
                marks.append(Mark(start, len(text) - 1, _CORPUS_KINDS[kind], False, ""))
                start = None
            if label[:1] == "B" and label[2:] in _CORPUS_KINDS:
                start, kind = len(text), label[2:]
            text += f"{word} "
        text = text[:-2] + "\n"
    return MarkedText(name, path.parent.name, "", text, tuple(marks), path.stem.split("-")[0])


def plain_lines(folder: Path, language: str) -> list[str]:
    """The paragraphs of the plain texts of a language: files like `ar-wikipedia.txt.xz`.

    Lines that are tags, as between an encyclopedia's articles, are left out.
    """
    lines: list[str] = []
    for path in sorted(folder.glob(f"{language}-*.txt.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as file:
            lines += (line for line in map(str.strip, file) if line and not line.startswith("<"))
    return lines
