"""Bookmarks written for people and for other programs."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from html import escape
from urllib.parse import quote as percent

from reader.library.annotations import to_json, uri_of
from reader.library.marked import MarkedArticle


def to_csv(marked: Sequence[MarkedArticle]) -> str:
    """The bookmarks as a table, one a row, which spreadsheets open as UTF-8."""
    table = io.StringIO()
    rows = csv.writer(table)
    rows.writerow(("article", "path", "start", "quote", "label", "note", "made"))
    for one in marked:
        for bookmark in one.bookmarks:
            locator = bookmark.locator
            made = bookmark.made.isoformat()
            texts = map(_not_a_formula, (locator.quote, bookmark.label, bookmark.note))
            rows.writerow((_not_a_formula(one.title), one.path, locator.start, *texts, made))
    return "\ufeff" + table.getvalue()


def _not_a_formula(text: str) -> str:
    """`text` so that no spreadsheet takes it for something to work out."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def to_markdown(marked: Sequence[MarkedArticle]) -> str:
    """The bookmarks as an article of quotations, each with its note and a link back."""
    return "\n".join(line for one in marked for line in _markdown_lines(one))


def _markdown_lines(marked: MarkedArticle) -> Iterator[str]:
    yield f"# {_plain_markdown(marked.title or marked.path.stem)}\n"
    for bookmark in marked.bookmarks:
        yield from (f"> {_plain_markdown(line)}" for line in _lines(bookmark.locator.quote))
        if bookmark.label:
            link = f"{uri_of(marked.path)}#:~:text={_fragment(bookmark.locator.quote)}"
            yield f"\n[{_plain_markdown(bookmark.label)}](<{link}>) — {bookmark.made.date()}\n"
        if bookmark.note:
            yield f"{bookmark.note}\n"


def _plain_markdown(text: str) -> str:
    return "".join(f"\\{c}" if c in r"\`*_[]<>#|" else c for c in " ".join(text.split()))


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def _fragment(quote: str) -> str:
    return percent(" ".join(quote.split())[:100], safe="")


def to_html(marked: Sequence[MarkedArticle]) -> str:
    """The bookmarks as a page for the browser, each paragraph in its own direction."""
    body = "\n".join(line for one in marked for line in _html_lines(one))
    return (
        '<!doctype html>\n<meta charset="utf-8">\n<title>Warraq</title>\n'
        "<style>body{max-width:42em;margin:2em auto;line-height:1.8}</style>\n"
        f'<body dir="auto">\n{body}\n</body>\n'
    )


def _html_lines(marked: MarkedArticle) -> Iterator[str]:
    title = escape(marked.title or marked.path.stem)
    yield f'<h1 dir="auto" lang="{escape(marked.language)}">{title}</h1>'
    for bookmark in marked.bookmarks:
        quote = "<br>".join(map(escape, _lines(bookmark.locator.quote)))
        yield f'<blockquote dir="auto" cite="{escape(uri_of(marked.path))}">{quote}</blockquote>'
        yield f'<p dir="auto"><b>{escape(bookmark.label)}</b> {bookmark.made.date()}</p>'
        yield from (f'<p dir="auto">{escape(line)}</p>' for line in _lines(bookmark.note))


WRITERS: dict[str, Callable[[Sequence[MarkedArticle]], str]] = {
    "markdown": to_markdown,
    "json": to_json,
    "csv": to_csv,
    "html": to_html,
}
"""The forms in which bookmarks leave, by the names that a reader chooses from."""
