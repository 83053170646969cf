"""The corpus as word processors write it, without what does not matter here."""

from html import escape

from tests.formats.works import ADDRESS, Work, zipped

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
