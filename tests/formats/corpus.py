"""One article in four languages, written out in every format that Warraq reads.

The files are as word processors and browsers write them, without what does not matter here.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from tests.formats.printer import printed


@dataclass(frozen=True, slots=True)
class Work:
    """The parts of an article."""

    language: str
    title: str
    opening: str  # and after it, in bold, and then a link:
    bold: str
    link: str
    section: str
    steps: tuple[str, str, str]
    points: tuple[str, str]
    head: tuple[str, str]
    row: tuple[str, str]
    noted: str
    note: str

    @property
    def text(self) -> str:
        """The article as it should be read, one block a line."""
        return "\n".join(
            (
                self.title,
                f"{self.opening} {self.bold} {self.link}",
                self.section,
                *self.steps,
                *self.points,
                *self.head,
                *self.row,
                f"{self.noted}1",
                self.note,
            )
        )


ADDRESS = "https://example.org/a?b=1"
WORKS = (
    Work(
        "ar",
        "افتتاح المكتبة الجديدة",
        "افتُتحت في ١٢ مارس ٢٠١١ مكتبة المدينة، وفيها 70.96٪ من المخطوطات",
        "النادرة",
        "موقعها",
        "ما فيها",
        ("قاعة القراءة", "قاعة الخرائط", "قاعة الصور"),
        ("كتب عربية", "كتب فارسية (مترجمة)"),
        ("السنة", "العدد"),
        ("2011", "١٢٬٥٠٠"),
        "وقال المدير إن الأبواب مفتوحة",
        "من حديثه إلى الصحيفة.",
    ),
    Work(
        "fa",
        "گشایش کتابخانهٔ تازه",
        "کتابخانهٔ شهر در ۲۱ اسفند ۱۳۸۹ گشوده شد و کتاب‌های آن",
        "کمیاب",
        "وب‌گاه",
        "بخش‌ها",
        ("تالار مطالعه", "تالار نقشه", "تالار عکس"),
        ("کتاب‌های عربی", "کتاب‌های فارسی"),
        ("سال", "شمار"),
        ("۱۳۸۹", "۱۲٬۵۰۰"),
        "مدیر گفت که درها باز است",
        "از گفت‌وگوی او با روزنامه.",
    ),
    Work(
        "he",
        "הספרייה החדשה נפתחה",
        "הספרייה העירונית נפתחה ב־12 במרץ 2011, ובה אוסף של ספרים",
        "נדירים",
        "האתר",
        "מה יש בה",
        ("אולם הקריאה", "אולם המפות", "אולם התמונות"),
        ("ספרים בערבית", "ספרים בעברית"),
        ("שנה", "מספר"),
        ("2011", "12,500"),
        "המנהל אמר שהדלתות פתוחות",
        "מתוך דבריו לעיתון.",
    ),
    Work(
        "ur",
        "نئے کتب خانے کا افتتاح",
        "شہر کا کتب خانہ ۱۲ مارچ ۲۰۱۱ کو کھولا گیا اور اس میں کتابیں",
        "نایاب",
        "ویب گاہ",
        "اس میں کیا ہے",
        ("مطالعے کا کمرہ", "نقشوں کا کمرہ", "تصویروں کا کمرہ"),
        ("عربی کتابیں", "اردو کتابیں"),
        ("سال", "تعداد"),
        ("۲۰۱۱", "۱۲٬۵۰۰"),
        "ناظم نے کہا کہ دروازے کھلے ہیں",
        "اخبار سے ان کی گفتگو میں سے۔",
    ),
)


def plain(work: Work) -> bytes:
    """A plain text: it has no lists and tables, so their parts are lines."""
    return work.text.replace("\n", "\n\n", 1).encode()


def pdf(work: Work) -> bytes:
    """A printed page: the headings are larger, and all else are lines."""
    sizes = {work.title: 20.0, work.section: 15.0}
    return printed([(line, sizes.get(line, 11.0)) for line in work.text.split("\n")], "")


def zipped(files: dict[str, str], stored: str = "") -> bytes:
    """A zip file of `files`; the one named `stored` comes first and is not compressed."""
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name in sorted(files, key=lambda name: name != stored):
            kind = ZIP_STORED if name == stored else ZIP_DEFLATED
            archive.writestr(name, files[name], kind)
    return data.getvalue()


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


def book(chapters: Sequence[str], title: str = "كتاب", language: str = "ar") -> bytes:
    """A book in EPUB; its list of files is not in the order of reading."""
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


_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def docx(work: Work) -> bytes:
    """A Word document."""

    def run(text: str, properties: str = "") -> str:
        return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'

    def paragraph(inner: str, properties: str = "") -> str:
        return f"<w:p><w:pPr>{properties}<w:bidi/></w:pPr>{inner}</w:p>"

    def item(text: str, number: int) -> str:
        numbers = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        return paragraph(run(text), numbers)

    def row(cells: tuple[str, str], properties: str = "") -> str:
        return (
            f"<w:tr><w:trPr>{properties}</w:trPr>"
            + "".join(f"<w:tc><w:tcPr/>{paragraph(run(cell))}</w:tc>" for cell in cells)
            + "</w:tr>"
        )

    link = f'<w:hyperlink r:id="rId9">{run(work.link)}</w:hyperlink>'
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = "".join(
        (
            paragraph(run(work.title), '<w:pStyle w:val="H1"/>'),
            paragraph(
                run(f"{work.opening} ") + run(work.bold, "<w:rtl/><w:bCs/>") + run(" ") + link
            ),
            paragraph(run(work.section), '<w:pStyle w:val="H2"/>'),
            *(item(step, 1) for step in work.steps),
            *(item(point, 2) for point in work.points),
            f"<w:tbl>{row(work.head, '<w:tblHeader/>')}{row(work.row)}</w:tbl>",
            paragraph(run(work.noted) + mark),
            "<w:sectPr/>",
        )
    )

    def numbering(abstract: int, form: str, text: str) -> str:
        return (
            f'<w:abstractNum w:abstractNumId="{abstract}"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            f'<w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl></w:abstractNum>'
        )

    def style(name: str, style_id: str) -> str:
        return (
            f'<w:style w:type="paragraph" w:styleId="{style_id}"><w:name w:val="{name}"/></w:style>'
        )

    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<w:document {_WORD} xmlns:r="{_RELATIONS}"><w:body>{body}'
            "</w:body></w:document>",
            "word/styles.xml": f"<w:styles {_WORD}>{style('heading 1', 'H1')}"
            f"{style('heading 2', 'H2')}</w:styles>",
            "word/numbering.xml": f"<w:numbering {_WORD}>{numbering(0, 'decimal', '%1.')}"
            f'{numbering(1, "bullet", "•")}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
            '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
            "word/footnotes.xml": f'<w:footnotes {_WORD}><w:footnote w:id="0" w:type="separator">'
            f'<w:p/></w:footnote><w:footnote w:id="2">{paragraph(run(work.note))}</w:footnote>'
            "</w:footnotes>",
            "word/_rels/document.xml.rels": "<Relationships xmlns="
            '"http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId9" TargetMode="External" Target="{escape(ADDRESS)}"/>'
            "</Relationships>",
        }
    )


_ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "style")
)


def odt(work: Work) -> bytes:
    """An OpenDocument text."""

    def items(texts: tuple[str, ...], style: str) -> str:
        return (
            f'<text:list text:style-name="{style}">'
            + "".join(f"<text:list-item><text:p>{text}</text:p></text:list-item>" for text in texts)
            + "</text:list>"
        )

    def cells(texts: tuple[str, str]) -> str:
        return (
            "<table:table-row>"
            + "".join(
                f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in texts
            )
            + "</table:table-row>"
        )

    content = f"""<?xml version="1.0" encoding="UTF-8"?><office:document-content {_ODF}
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles>
<style:style style:name="T1" style:family="text">
<style:text-properties style:font-weight-complex="bold"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1"
 style:num-format="1" style:num-suffix="."/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>
</office:automatic-styles><office:body><office:text><text:h text:outline-level="1">{work.title}
</text:h><text:p>{work.opening} <text:span text:style-name="T1">{work.bold}</text:span>
<text:a xlink:href="{escape(ADDRESS)}">{work.link}</text:a></text:p>
<text:h text:outline-level="2">{work.section}</text:h>{items(work.steps, "L1")}
{items(work.points, "L2")}<table:table><table:table-header-rows>{cells(work.head)}
</table:table-header-rows>{cells(work.row)}</table:table><text:p>{work.noted}<text:note
 text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>
<text:p>{work.note}</text:p></text:note-body></text:note></text:p></office:text></office:body>
</office:document-content>"""
    mimetype = "application/vnd.oasis.opendocument.text"
    return zipped({"mimetype": mimetype, "content.xml": content}, stored="mimetype")


def rtf(work: Work) -> bytes:
    """Rich Text: letters of the code page as such, others as Unicode."""
    font, codec = (177, "cp1255") if work.language == "he" else (178, "cp1256")

    def letters(text: str) -> str:
        parts = []
        for letter in text:
            try:
                byte = letter.encode(codec)
                parts.append(letter if letter.isascii() else f"\\'{byte[0]:02x}")
            except UnicodeEncodeError:
                parts.append(f"\\u{ord(letter)}?")
        return "".join(parts)

    def item(text: str, marker: str) -> str:
        return f"{{\\listtext\\pard {marker}\\tab}}\\pard\\ls1\\ilvl0 {letters(text)}\\par\n"

    def row(cells: tuple[str, str]) -> str:
        return "\\trowd" + "".join(f"\\pard\\intbl {letters(c)}\\cell" for c in cells) + "\\row\n"

    link = f'{{\\field{{\\*\\fldinst HYPERLINK "{ADDRESS}"}}{{\\fldrslt {letters(work.link)}}}}}'
    body = "".join(
        (
            f"\\pard\\rtlpar\\s1 {letters(work.title)}\\par\n",
            f"\\pard {letters(work.opening)} {{\\b {letters(work.bold)}}} {link}\\par\n",
            f"\\pard\\s2 {letters(work.section)}\\par\n",
            *(item(step, f"{n}.") for n, step in enumerate(work.steps, 1)),
            *(item(point, "\\bullet") for point in work.points),
            row(work.head),
            row(work.row),
            f"\\pard {letters(work.noted)}{{\\super\\chftn}}",
            f"{{\\footnote\\pard {{\\super\\chftn}} {letters(work.note)}}}\\par\n",
        )
    )
    head = (
        f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{{\\fonttbl{{\\f0\\fcharset{font} Arial;}}}}"
        "{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2 heading 2;}}{\\info{\\*\\company X}}"
        "{\\*\\generator Word;}\\uc1\\f0 "
    )
    return f"{head}{body}}}".encode("latin-1")


WRITERS: dict[str, Callable[[Work], bytes]] = {
    "html": html,
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
