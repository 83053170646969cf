"""OpenDocument texts."""

from reader.formats.archive import is_zip
from reader.formats.builder import Builder
from reader.formats.file import File
from reader.formats.flow import Flow
from reader.formats.pictures import packed_picture
from reader.formats.unreadable import Reason, UnreadableArticle

_MIMETYPE = b"application/vnd.oasis.opendocument.text"


def recognises(file: File) -> bool:
    """Whether `file` is an OpenDocument text."""
    if not is_zip(file.data):
        return False
    archive = file.archive
    said = archive.get("mimetype") or archive.get("META-INF/manifest.xml") or b""
    return _MIMETYPE in said and "content.xml" in archive.names


def read(file: File, builder: Builder) -> None:
    """Write the body of a document."""
    from reader.formats.markup import local_name, xml_tree
    from reader.formats.odt_reader import OdtReader

    archive = file.archive
    if b"manifest:encryption-data" in (archive.get("META-INF/manifest.xml") or b""):
        raise UnreadableArticle(file.path, Reason.LOCKED)
    content = xml_tree(archive.read("content.xml"))
    flow = Flow(builder)
    body = next(content.iter("{*}text"), content)
    styles = [content]
    if "styles.xml" in archive.names:
        styles.append(xml_tree(archive.read("styles.xml")))
    OdtReader(flow, styles, lambda name: packed_picture(name, archive, file)).write_blocks(body)
    flow.write_notes()
    if "meta.xml" in archive.names:
        meta = xml_tree(archive.read("meta.xml"))
        texts = {local_name(e): (e.text or "").strip() for e in meta.iter("{*}*")}
        builder.title = texts.get("title", "")
        author = texts.get("initial-creator") or texts.get("creator") or ""
        builder.authors = (author,) if author else ()
        builder.language = texts.get("language", "")
