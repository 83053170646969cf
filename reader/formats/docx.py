"""Word documents (Office Open XML)."""

from reader.formats.archive import is_zip
from reader.formats.builder import Builder
from reader.formats.file import File
from reader.formats.flow import Flow
from reader.formats.pictures import packed_picture


def recognises(file: File) -> bool:
    """Whether `file` is a Word document."""
    return is_zip(file.data) and "word/document.xml" in file.archive.names


def read(file: File, builder: Builder) -> None:
    """Write the body of a document; what was deleted in review stays deleted."""
    from reader.formats.docx_reader import DocxReader

    flow = Flow(builder)
    archive = file.archive
    reader = DocxReader(archive, flow, lambda name: packed_picture(name, archive, file))
    reader.write_blocks(reader.body)
    flow.write_notes()
    builder.title = reader.title
    builder.authors = reader.authors
