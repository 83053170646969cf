"""One article in four languages, written out in every format that Warraq reads.

The files are as word processors and browsers write them, without what does not matter here.
"""

from collections.abc import Callable, Mapping, Sequence
from email.message import EmailMessage
from html import escape

from tests.formats.office import docx, odt, rtf
from tests.formats.printer import printed
from tests.formats.works import ADDRESS, Work, zipped


def plain(work: Work) -> bytes:
    """A plain text: it has no lists and tables, so their parts are lines."""
    return work.text.replace("\n", "\n\n", 1).encode()


def pdf(work: Work) -> bytes:
    """A printed page: the headings are larger, and all else are lines."""
    sizes = {work.title: 20.0, work.section: 15.0}
    return printed([(line, sizes.get(line, 11.0)) for line in work.text.split("\n")], "")


def html_body(work: Work, note: str = "n1") -> str:
    """The body of the article in HTML."""
    return f"""<h1>{work.title}</h1>
<p>{work.opening} <b>{work.bold}</b> <a href="{ADDRESS}">{work.link}</a></p>
<h2>{work.section}</h2>
<ol>{"".join(f"<li>{step}</li>" for step in work.steps)}</ol>
<ul>{"".join(f"<li>{point}</li>" for point in work.points)}</ul>
<table><tr>{"".join(f"<th>{cell}</th>" for cell in work.head)}</tr>
<tr>{"".join(f"<td>{cell}</td>" for cell in work.row)}</tr></table>
<p>{work.noted}<sup id="r1"><a href="#{note}">1</a></sup></p>
<section role="doc-endnotes"><ol><li id="{note}">{work.note} <a href="#r1">↩</a></li></ol>
</section>"""


def xhtml(work: Work) -> bytes:
    """A page in the XML of HTML."""
    return f"""<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="{work.language}" dir="rtl">
<head><title>{work.title}</title></head><body>{html_body(work)}</body></html>""".encode()


def html(work: Work) -> bytes:
    """A page."""
    head = f'<!DOCTYPE html><html lang="{work.language}"><head><meta charset="utf-8"><title>'
    page = f"{head}{work.title}</title></head><body>{html_body(work)}</body></html>"
    return page.encode("utf-8")


def markdown(work: Work) -> bytes:
    """A Markdown text."""
    steps = "\n".join(f"{n}. {step}" for n, step in enumerate(work.steps, 1))
    points = "\n".join(f"- {point}" for point in work.points)
    return f"""# {work.title}

{work.opening} **{work.bold}** [{work.link}]({ADDRESS})

## {work.section}

{steps}

{points}

| {work.head[0]} | {work.head[1]} |
|---|---|
| {work.row[0]} | {work.row[1]} |

{work.noted}[^1]

[^1]: {work.note}
""".encode()


def mhtml(work: Work) -> bytes:
    """A page with all that belongs to it, as browsers save it."""
    message = EmailMessage()
    message["Subject"] = "page"
    message.add_related(html(work), "text", "html", cte="quoted-printable")
    message.add_related(b"\x89PNG", "image", "png", cid="<1@example.org>")
    return message.as_bytes()


def epub(work: Work) -> bytes:
    """A book of two chapters, the second of which has the note."""
    first, second = html_body(work).split(f"<p>{work.noted}")
    return book([first, f"<p>{work.noted}{second}"], work.title, work.language)


def book(
    chapters: Sequence[str],
    title: str = "كتاب",
    language: str = "ar",
    beside: Mapping[str, bytes] = {},
) -> bytes:
    """A book in EPUB with files `beside`; its list of files is not in the order of reading."""
    page = (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"'
        ' xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>{}</body></html>'
    )
    names = [f"c{number}" for number in range(1, len(chapters) + 1)]
    items = "".join(
        f'<item id="{name}" href="text/{name}.xhtml" media-type="application/xhtml+xml"/>'
        for name in reversed(names)
    )
    order = "".join(f'<itemref idref="{name}"/>' for name in names)
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:'
            'container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
            "OEBPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
            f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}'
            f"</dc:title><dc:language>{language}</dc:language></metadata><manifest>{items}"
            f'</manifest><spine page-progression-direction="rtl">{order}</spine></package>',
            **{
                f"OEBPS/text/{name}.xhtml": page.format(chapter)
                for name, chapter in zip(names, chapters, strict=True)
            },
            **beside,
        },
        stored="mimetype",
    )


def fb2(work: Work) -> bytes:
    """A FictionBook; it has no lists, so their items are paragraphs."""
    cells = "".join(f"<th>{cell}</th>" for cell in work.head)
    row = "".join(f"<td>{cell}</td>" for cell in work.row)
    items = "".join(f"<p>{item}</p>" for item in (*work.steps, *work.points))
    return f"""<?xml version="1.0" encoding="utf-8"?>
<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"
 xmlns:l="http://www.w3.org/1999/xlink"><description><title-info><book-title>{work.title}
</book-title><lang>{work.language}</lang></title-info></description>
<body><title><p>{work.title}</p></title>
<p>{work.opening} <strong>{work.bold}</strong> <a l:href="{escape(ADDRESS)}">{work.link}</a></p>
<section><title><p>{work.section}</p></title>{items}
<table><tr>{cells}</tr><tr>{row}</tr></table>
<p>{work.noted}<a l:href="#n1" type="note">1</a></p></section></body>
<body name="notes"><section id="n1"><p>{work.note}</p></section></body></FictionBook>""".encode()


WRITERS: dict[str, Callable[[Work], bytes]] = {
    "html": html,
    "xhtml": xhtml,
    "md": markdown,
    "mhtml": mhtml,
    "epub": epub,
    "fb2": fb2,
    "docx": docx,
    "odt": odt,
    "rtf": rtf,
}
"""How to write a work, by the ending of the file."""
PLAIN_WRITERS: dict[str, Callable[[Work], bytes]] = {"txt": plain, "pdf": pdf}
"""How to write it where there are no lists, tables and links: only the words are the same."""
WRITERS_OF_ALL = WRITERS | PLAIN_WRITERS
