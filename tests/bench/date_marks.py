"""Marked articles, and how well what is found in them fits the marks.

A mention is right where it overlaps a marked date that no other mention took; an open case
(`D?`) counts neither way. A value is right where it is one of those that the mark allows,
and is counted over all marked dates, found or not. A span is exact where it has the mark's
own borders.
"""

from dataclasses import dataclass, field
from pathlib import Path
from re import compile as pattern

from reader.extract.dates import dates_in
from reader.model.article import Article, Metadata, Source
from reader.model.mention import DateMention
from reader.model.span import Span

_MARK = pattern(r"⟦([PLOD]\??)(?:#[^ |⟧]+)?(?: ([^|⟧]*))?\|([^⟧]+)⟧")
_HEADER = pattern(r"#(\w+) (.*)")


@dataclass(frozen=True, slots=True)
class Mark:
    """A date as a reader marked it."""

    span: Span
    values: tuple[str, ...]
    is_open: bool


@dataclass(slots=True)
class Tally:
    """What was counted over some articles."""

    found: int = 0
    right: int = 0
    marked: int = 0
    value: int = 0
    exact: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of mentions that are marked."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of marks that are found."""
        return self.right / self.marked if self.marked else 1.0


def marked_article(path: Path) -> tuple[Article, list[Mark]]:
    """An article without its marks, and its dates."""
    lines = path.read_text(encoding="utf-8").split("\n")
    header: dict[str, str] = {}
    while lines and (line := _HEADER.fullmatch(lines[0])):
        header[line[1]] = line[2]
        del lines[0]
    body, text, marks, at = "\n".join(lines), "", [], 0
    for mark in _MARK.finditer(body):
        text += body[at : mark.start()]
        if mark[1][0] == "D":
            span = Span(len(text), len(text) + len(mark[3]))
            values = tuple(v.strip() for v in (mark[2] or "").split(",") if v.strip())
            marks.append(Mark(span, values, mark[1].endswith("?")))
        text += mark[3]
        at = mark.end()
    text += body[at:]
    metadata = Metadata(language=header["lang"], published=header.get("published", ""))
    return Article(Source(path, "plain", "utf-8", ""), metadata, text, ()), marks


def tally(articles: list[Path]) -> Tally:
    """What `dates_in` finds in marked articles, counted."""
    total = Tally()
    for path in articles:
        article, marks = marked_article(path)
        count(total, path.stem, article.text, list(dates_in(article)), marks)
    return total


def count(
    total: Tally, name: str, text: str, mentions: list[DateMention], marks: list[Mark]
) -> None:
    """Add to `total` how well the mentions in the article `name` fit its marks."""
    total.marked += sum(not mark.is_open for mark in marks)
    taken: set[int] = set()
    for mention in mentions:
        over = [i for i, mark in enumerate(marks) if mark.span.overlaps(mention.span)]
        free = [i for i in over if i not in taken]
        if free and all(marks[i].is_open for i in free):
            taken.update(free)
            continue
        total.found += 1
        free = [i for i in free if not marks[i].is_open]
        around = text[max(0, mention.span.start - 30) : mention.span.end + 15].replace("\n", "/")
        what = f"«{mention.span.of(text)}» {mention.value} [{mention.rule}] …{around}…"
        if not free:
            total.faults.append(f"{name} FALSE {what}")
            continue
        mark = marks[free[0]]
        taken.add(free[0])
        total.right += 1
        if mention.span == mark.span:
            total.exact += 1
        else:
            total.faults.append(f"{name} SPAN {what} for «{mark.span.of(text)}»")
        if mention.value in mark.values or not (mention.value or mark.values):
            total.value += 1
        else:
            total.faults.append(f"{name} VALUE {what} not {','.join(mark.values)}")
    for i, mark in enumerate(marks):
        if i not in taken and not mark.is_open:
            around = text[max(0, mark.span.start - 30) : mark.span.end + 15].replace("\n", "/")
            values = ",".join(mark.values)
            total.faults.append(f"{name} MISSED «{mark.span.of(text)}» {values} …{around}…")
