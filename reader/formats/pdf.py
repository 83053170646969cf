"""PDF with a text layer: lines put together to paragraphs again, running heads left out."""

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING
from unicodedata import category

from reader.formats.builder import Builder
from reader.formats.file import File
from reader.formats.flow import Flow, Placed
from reader.formats.unreadable import Reason, UnreadableArticle
from reader.model.article import BlockKind, ListMarker

if TYPE_CHECKING:
    from reader.formats.pdf_paragraphs import Paragraph

_MOST_PAGES = 5_000


def recognises(file: File) -> bool:
    """Whether `file` is a PDF."""
    return b"%PDF-" in file.data[:1024]


def read(file: File, builder: Builder) -> None:
    """Write the text of the pages; a scanned file has none, and is refused."""
    from pypdfium2 import PdfDocument, PdfiumError

    from reader.formats.pdf_half_spaces import Endings
    from reader.formats.pdf_lines import lines_of, without_running_heads
    from reader.formats.pdf_paragraphs import marked, paragraphs_of
    from reader.formats.pdf_signs import put_right

    try:
        document = PdfDocument(file.data)
    except PdfiumError as fault:
        reason = Reason.LOCKED if "password" in str(fault).lower() else Reason.BROKEN
        raise UnreadableArticle(file.path, reason, str(fault).rstrip(".")) from fault
    try:
        if len(document) > _MOST_PAGES:
            raise UnreadableArticle(file.path, Reason.HEAVY, f"{len(document)} pages")
        endings = Endings()
        pages = [lines_of(document, number, endings) for number in range(len(document))]
        facts = document.get_metadata_dict(skip_empty=True)
    finally:
        document.close()
    if not _has_letters("".join(line.text for page in pages for line in page)):
        raise UnreadableArticle(file.path, Reason.NO_LETTERS if any(pages) else Reason.NO_TEXT)
    lines = [line for page in without_running_heads(pages) for line in page]
    if not lines:
        raise UnreadableArticle(file.path, Reason.NO_TEXT)
    flow = Flow(builder)
    paragraphs = marked(list(paragraphs_of(put_right(lines, file.mended))))
    for table, group in groupby(paragraphs, _table_of):
        if table:
            _write_table([paragraph for paragraph, _ in group], flow)
        else:
            _write_each(group, builder)
    title = facts.get("Title", "")
    builder.title = "" if _is_file_name(title) else title
    builder.authors = tuple(filter(None, [facts.get("Author", "")]))


def _table_of(marked: "tuple[Paragraph, ListMarker | None]") -> tuple[int, int] | None:
    """The page of the table that a paragraph is in, and its number there."""
    place = marked[0].place
    return place and (place.page, place.table)


def _write_each(
    paragraphs: "Iterable[tuple[Paragraph, ListMarker | None]]", builder: Builder
) -> None:
    for paragraph, marker in paragraphs:
        if paragraph.level:
            builder.paragraph(paragraph.text, BlockKind.HEADING, level=paragraph.level)
        elif marker:
            builder.begin(BlockKind.LIST_ITEM, level=1, marker=marker)
            builder.write(paragraph.text)
        else:
            builder.paragraph(paragraph.text)


def _write_table(paragraphs: "Sequence[Paragraph]", flow: Flow) -> None:
    """Write the cells of a table in their order."""

    def write(text: str) -> None:
        flow.begin()
        flow.builder.write(text)

    texts = {paragraph.place: paragraph.text for paragraph in paragraphs if paragraph.place}
    cells = [
        Placed(place.row, place.column, 1, 1, place.is_header, partial(write, texts[place]))
        for place in sorted(texts)
    ]
    rows, columns = (max(sides) + 1 for sides in zip(*[place[2:4] for place in texts], strict=True))
    flow.table(cells, rows, columns)


def _has_letters(text: str) -> bool:
    """Whether `text` is more than glyphs that nothing leads back to letters."""
    from reader.formats.pdf_glyphs import UNKNOWN

    nameless = sum(category(c) in ("Co", "Cn") or c == UNKNOWN for c in text)
    return bool(text) and nameless * 5 < len(text)


def _is_file_name(title: str) -> bool:
    """Whether a program put the name of a file where the title should be."""
    endings = (".doc", ".docx", ".pdf", ".indd", ".odt", ".rtf", ".txt", ".pages")
    return title.lower().endswith(endings) or title.startswith("Microsoft Word") or len(title) < 3
