"""Marks written for people and for other programs."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from html import escape

from reader.library.annotations import STYLES, to_json
from reader.library.links import link_to
from reader.library.marked import MarkedArticle
from reader.model.mark import Mark

_COLUMNS = ("article", "path", "start", "quote", "label", "note", "highlight", "tags", "made")


def to_csv(marked: Sequence[MarkedArticle]) -> str:
    """The marks as a table, one a row, which spreadsheets open as UTF-8."""
    table = io.StringIO()
    rows = csv.writer(table)
    rows.writerow(_COLUMNS)
    for one in marked:
        for mark in one.marks:
            texts = map(_not_a_formula, (mark.locator.quote, mark.label, mark.note))
            rows.writerow(
                (
                    _not_a_formula(one.title),
                    one.path,
                    mark.locator.start,
                    *texts,
                    mark.highlight_name,
                    _not_a_formula(", ".join(mark.tags)),
                    mark.made.isoformat(),
                )
            )
    return "\ufeff" + table.getvalue()


def _not_a_formula(text: str) -> str:
    """`text` so that no spreadsheet takes it for something to work out."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def to_markdown(marked: Sequence[MarkedArticle]) -> str:
    """The marks as an article of quotations, each with its note, its tags and a link back."""
    return "\n".join(line for one in marked for line in _markdown_lines(one))


def _markdown_lines(marked: MarkedArticle) -> Iterator[str]:
    yield f"# {_plain_markdown(marked.title or marked.path.stem)}\n"
    for mark in marked.marks:
        yield from (f"> {_plain_markdown(line)}" for line in _lines(mark.locator.quote))
        link = f"[{_plain_markdown(mark.title)}](<{link_to(marked.path, mark.locator)}>)"
        yield f"\n{' — '.join([link, str(mark.made.date()), *_said(mark)])}\n"
        if mark.note:
            yield f"{mark.note}\n"


def _said(mark: Mark) -> Iterator[str]:
    if mark.highlight:
        yield mark.highlight_name
    if mark.tags:
        yield " ".join(f"#{_plain_markdown(tag).replace(' ', '-')}" for tag in mark.tags)


def _plain_markdown(text: str) -> str:
    return "".join(f"\\{c}" if c in r"\`*_[]<>#|" else c for c in " ".join(text.split()))


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def to_html(marked: Sequence[MarkedArticle]) -> str:
    """The marks as a page for the browser, each paragraph in its own direction."""
    body = "\n".join(line for one in marked for line in _html_lines(one))
    styles = "".join(f".{highlight.value}{{{style}}}" for highlight, style in STYLES.items())
    return (
        '<!doctype html>\n<meta charset="utf-8">\n<title>Warraq</title>\n'
        "<style>body{max-width:42em;margin:2em auto;line-height:1.8}mark{background:none}"
        f"{styles}</style>\n"
        f'<body dir="auto">\n{body}\n</body>\n'
    )


def _html_lines(marked: MarkedArticle) -> Iterator[str]:
    title = escape(marked.title or marked.path.stem)
    yield f'<h1 dir="auto" lang="{escape(marked.language)}">{title}</h1>'
    for mark in marked.marks:
        quote = "<br>".join(map(escape, _lines(mark.locator.quote)))
        if mark.highlight:
            quote = f'<mark class="{mark.highlight.value}">{quote}</mark>'
        link = escape(link_to(marked.path, mark.locator))
        yield f'<blockquote dir="auto" cite="{link}">{quote}</blockquote>'
        said = escape(" ".join([str(mark.made.date()), *(f"#{tag}" for tag in mark.tags)]))
        yield f'<p dir="auto"><a href="{link}">{escape(mark.title)}</a> {said}</p>'
        yield from (f'<p dir="auto">{escape(line)}</p>' for line in _lines(mark.note))


WRITERS: dict[str, Callable[[Sequence[MarkedArticle]], str]] = {
    "markdown": to_markdown,
    "json": to_json,
    "csv": to_csv,
    "html": to_html,
}
"""The forms in which marks leave, by the names that a reader chooses from."""
