"""What the clipboard gets: the article's own letters, plain and as HTML."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QMimeData

from reader.model.article import LINE_BREAK, Article, Block, BlockKind, Run, Style
from reader.model.blocks import number_at
from reader.model.span import Span

_TAGS = {
    Style.STRONG: "strong",
    Style.EMPHASIS: "em",
    Style.CODE: "code",
    Style.STRUCK: "s",
    Style.UNDERLINED: "u",
    Style.SUPERSCRIPT: "sup",
    Style.SUBSCRIPT: "sub",
}
_WEB = ("http://", "https://", "mailto:")


def copied(article: Article, span: Span) -> QMimeData:
    """The letters of `span` for the clipboard."""
    data = QMimeData()
    data.setText(span.of(article.text).replace(LINE_BREAK, "\n"))
    data.setHtml("\n".join(_html(article, span)))
    return data


def _html(article: Article, span: Span) -> Iterator[str]:
    first, last = (number_at(article.blocks, at) for at in (span.start, span.end))
    for block in article.blocks[first : last + 1]:
        tag = _tag(block)
        inner = "".join(_run_html(article.text, run, span) for run in block.runs)
        if block.kind is BlockKind.CODE:
            inner = inner.replace("<br>", "\n")
        yield f'<{tag} dir="{block.direction.value}">{inner}</{tag}>'


def _tag(block: Block) -> str:
    if block.kind is BlockKind.HEADING:
        return f"h{block.level}"
    if block.kind is BlockKind.CODE:
        return "pre"
    return "blockquote" if block.quote else "p"


def _run_html(text: str, run: Run, span: Span) -> str:
    start, end = max(run.span.start, span.start), min(run.span.end, span.end)
    if start >= end:
        return ""
    if run.style & Style.IMAGE:
        return escape(run.alt)
    html = escape(text[start:end]).replace(LINE_BREAK, "<br>")
    for style, tag in _TAGS.items():
        if run.style & style:
            html = f"<{tag}>{html}</{tag}>"
    if run.href and run.href.startswith(_WEB):
        html = f'<a href="{escape(run.href)}">{html}</a>'
    return html
