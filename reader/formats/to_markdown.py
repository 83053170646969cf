"""Any article as clean Markdown, which reads back as the same blocks."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from reader.model.article import LINE_BREAK, Alignment, Article, Block, BlockKind, Run, Style

_SPECIAL = re.compile(r"[\\`*_\[\]|]")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", "~": "&#126;"})
_AT_START = re.compile(r"^(\s*(?:\d+(?=[.)]\s))?)([#>+.)-]|:(?=\s))")
"""What would make something else of a line of text: the sign that needs an escape."""
_MARKS = (
    (Style.CODE, "`", "`"),
    (Style.SUPERSCRIPT, "<sup>", "</sup>"),
    (Style.SUBSCRIPT, "<sub>", "</sub>"),
    (Style.UNDERLINED, "<u>", "</u>"),
    (Style.STRUCK, "~~", "~~"),
    (Style.EMPHASIS, "*", "*"),
    (Style.STRONG, "**", "**"),
)
_WAYS_BACK = frozenset(("↩", "↑", "^"))
"""What links from a note to its mark are, beside their numbers."""
_DASHES = {Alignment.CENTER: ":---:", Alignment.RIGHT: "---:"}


def markdown_of(article: Article) -> str:
    """`article` in Markdown, with front matter for what it says of itself."""
    writer = _Writer(article)
    blocks = "\n\n".join(writer.blocks())
    return f"{_front_matter(article)}{blocks}\n"


def _front_matter(article: Article) -> str:
    facts = article.metadata
    fields = {
        "title": _quoted(facts.title),
        "author": f"[{', '.join(map(_quoted, facts.authors))}]" if facts.authors else "",
        "date": facts.published,
        "lang": facts.language,
    }
    lines = [f"{name}: {value}" for name, value in fields.items() if value]
    return "\n".join(("---", *lines, "---", "", "")) if lines else ""


def _quoted(text: str) -> str:
    return f'"{text}"' if re.search("[:,،#\\[\\]]", text) and '"' not in text else text


class _Writer:
    """Writes the blocks of one article."""

    def __init__(self, article: Article) -> None:
        self._article = article
        notes = [block for block in article.blocks if block.kind is BlockKind.FOOTNOTE]
        starts = {block.span.start: n for n, block in enumerate(_first_of_notes(notes), 1)}
        self._notes = {
            f"#{anchor.name}": starts[anchor.at]
            for anchor in article.anchors
            if anchor.at in starts
        }
        self._note = 0

    def blocks(self) -> Iterator[str]:
        """The blocks in Markdown, tables as one and the items of a list apart by a line."""
        tables = groupby(self._article.blocks, lambda b: b.cell.table if b.cell else None)
        before: Block | None = None
        for table, group in tables:
            if table is not None:
                yield "\n".join(self._table(list(group)))
                before = None
                continue
            for block in group:
                if _begins_anew(before, block):
                    yield "<!-- -->"
                yield self._block(block)
                before = block

    def _block(self, block: Block) -> str:
        text = self._inline(block.runs)
        match block.kind:
            case BlockKind.RULE:
                lines = ["---"]
            case BlockKind.CODE:
                code = block.span.of(self._article.text).split(LINE_BREAK)
                fence = "```" if not any("```" in line for line in code) else "~~~~"
                lines = [fence, *code, fence]
            case BlockKind.HEADING:
                lines = [f"{'#' * block.level} {text.replace(LINE_BREAK, ' ')}"]
            case BlockKind.LIST_ITEM:
                lines = _item(block, _lines(text))
            case BlockKind.FOOTNOTE:
                lines = self._footnote(block, _lines(text))
            case _:
                lines = _lines(text)
        quote = "> " * block.quote
        return "\n".join(f"{quote}{line}" for line in lines)

    def _footnote(self, block: Block, lines: list[str]) -> list[str]:
        if block.marker is None and self._note:
            return _indented(lines, "    ")
        self._note += 1
        return [f"[^{self._note}]: {lines[0]}", *_indented(lines[1:], "    ")]

    def _table(self, blocks: Sequence[Block]) -> Iterator[str]:
        cells: dict[tuple[int, int], list[str]] = {}
        dashes: dict[int, str] = {}
        rows = columns = 0
        for block in blocks:
            if block.cell:
                rows, columns = block.cell.rows, block.cell.columns
                text = self._inline(block.runs).replace(LINE_BREAK, "<br>")
                if block.cell.alignment in _DASHES:
                    dashes[block.cell.column] = _DASHES[block.cell.alignment]
                cells.setdefault((block.cell.row, block.cell.column), []).append(text)
        for row in range(rows):
            texts = (" ".join(cells.get((row, column), ())) for column in range(columns))
            yield f"| {' | '.join(texts)} |"
            if row == 0:
                yield f"|{'|'.join(dashes.get(column, '---') for column in range(columns))}|"

    def _inline(self, runs: Sequence[Run]) -> str:
        return "".join(
            self._linked(href, list(same)) for href, same in groupby(runs, lambda run: run.href)
        ).strip()

    def _linked(self, href: str | None, runs: list[Run]) -> str:
        if href in self._notes:
            return f"[^{self._notes[href]}]"
        if any(Style.IMAGE in run.style for run in runs):
            return "".join(map(self._picture, runs))
        text = "".join(self._styled(run) for run in runs)
        if href is None:
            return text
        if href.startswith("#") and self._words(runs).strip("\u00a0 ") in _WAYS_BACK:
            return ""
        target = f"<{href}>" if re.search(r"[()\s]", href) else href
        return f"[{text}]({target})"

    def _words(self, runs: Sequence[Run]) -> str:
        return "".join(run.span.of(self._article.text) for run in runs)

    def _picture(self, run: Run) -> str:
        alt = _escaped(run.alt)
        folder = self._article.source.path.parent.resolve()
        path = Path(run.href or "")
        if not path.is_file():  # a picture inside of an archive
            return alt
        inside = path.relative_to(folder) if path.is_relative_to(folder) else path
        return f"![{alt}](<{inside.as_posix()}>)"

    def _styled(self, run: Run) -> str:
        text = run.span.of(self._article.text)
        words = text.strip()
        if not words:
            return text
        before, after = text[: text.index(words)], text[text.index(words) + len(words) :]
        if Style.CODE not in run.style:
            words = _escaped(words)
        for style, opening, closing in _MARKS:
            if style in run.style:
                words = f"{opening}{words}{closing}"
        return f"{before}{words}{after}"


def _escaped(text: str) -> str:
    """`text` so that Markdown takes all its signs for letters."""
    return _SPECIAL.sub(r"\\\g<0>", text.translate(_ENTITIES))


def _first_of_notes(notes: list[Block]) -> list[Block]:
    """The blocks that begin a note: those with its number, or all where none has one."""
    numbered = [note for note in notes if note.marker is not None]
    return numbered or notes


def _lines(text: str) -> list[str]:
    """The lines of a paragraph, its first one no mark of anything else."""
    lines = _AT_START.sub(_as_letter, text).split(LINE_BREAK)
    return [*(f"{line}  " for line in lines[:-1]), lines[-1]]


def _as_letter(found: re.Match[str]) -> str:
    sign = "&#58;" if found[2] == ":" else f"\\{found[2]}"
    return f"{found[1]}{sign}"


def _item(block: Block, lines: list[str]) -> list[str]:
    indent = "    " * (block.level - 1)
    if block.marker is None:
        return _indented(lines, f"{indent}    ")
    number = re.match(r"\d+", block.marker.text)
    marker = f"{number[0]}." if number else "1." if block.marker.ordered else "-"
    return [f"{indent}{marker} {lines[0]}", *_indented(lines[1:], f"{indent}    ")]


def _indented(lines: Sequence[str], indent: str) -> list[str]:
    return [f"{indent}{line}" for line in lines]


def _begins_anew(before: Block | None, block: Block) -> bool:
    """Whether `block` begins a list right after another of the same kind."""
    if before is None or before.kind is not BlockKind.LIST_ITEM or before.level != block.level:
        return False
    if block.marker is None or before.marker is None or not block.marker.ordered:
        return False
    numbers = [re.match(r"\d+", marker.text) for marker in (before.marker, block.marker)]
    first, second = (int(number[0]) if number else 0 for number in numbers)
    return before.marker.ordered and second <= first
