"""Pictures of books and documents, which stay in their archives."""

from base64 import b64encode
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from reader.formats import picture_data
from reader.model.article import Article, BlockKind, Style
from tests.formats.corpus import WRITERS
from tests.formats.works import WORKS

Read = Callable[..., Article]
PNG = b"\x89PNG\r\n\x1a\n picture"
WORD_PICTURE = (
    '<w:p><w:r><w:drawing><wp:docPr xmlns:wp="w" descr="منظر"/><a:blip xmlns:a="a" '
    'r:embed="rId5"/></w:drawing></w:r></w:p></w:body>'
)
ODF_PICTURE = (
    '<text:p><draw:frame xmlns:draw="d" xmlns:svg="s"><draw:image xlink:href="Pictures/a.png"/>'
    "<svg:desc>منظر</svg:desc></draw:frame></text:p></office:text>"
)


def with_picture(ending: str) -> bytes:
    """A file of the corpus with a picture at its end."""
    source = ZipFile(BytesIO(WRITERS[ending](WORKS[0])))
    files = {name: source.read(name).decode() for name in source.namelist()}
    changes = {
        "epub": (
            "OEBPS/text/c1.xhtml",
            "</body>",
            '<p><img src="../a.png" alt="منظر"/></p></body>',
        ),
        "docx": ("word/document.xml", "</w:body>", WORD_PICTURE),
        "odt": ("content.xml", "</office:text>", ODF_PICTURE),
    }
    name, old, new = changes[ending]
    files[name] = files[name].replace(old, new)
    relations = "word/_rels/document.xml.rels"
    if relations in files:
        picture = '<Relationship Id="rId5" Target="media/a.png"/></Relationships>'
        files[relations] = files[relations].replace("</Relationships>", picture)
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        for inside, text in files.items():
            archive.writestr(inside, text)
        archive.writestr(PLACES[ending], PNG)
    return data.getvalue()


PLACES = {"epub": "OEBPS/a.png", "docx": "word/media/a.png", "odt": "Pictures/a.png"}


@pytest.mark.parametrize("ending", sorted(PLACES))
def test_a_picture_in_an_archive_can_be_had(read: Read, tmp_path: Path, ending: str) -> None:
    article = read(with_picture(ending), f"article.{ending}")
    (run,) = [r for block in article.blocks for r in block.runs if Style.IMAGE in r.style]
    assert run.alt == "منظر"
    assert run.href == str(tmp_path / f"article.{ending}" / PLACES[ending])
    assert picture_data(run.href) == PNG


def test_of_an_archive_only_the_picture_is_read(
    read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(with_picture("epub"), "article.epub")
    read_whole = Path.read_bytes
    taken = []
    monkeypatch.setattr(Path, "read_bytes", lambda path: taken.append(path) or read_whole(path))
    assert picture_data(str(tmp_path / "article.epub" / PLACES["epub"])) == PNG
    assert taken == []


def shown(article: Article) -> list[bytes]:
    """The data of all pictures that `article` shows."""
    runs = [run for block in article.blocks for run in block.runs if Style.IMAGE in run.style]
    return [picture_data(str(run.href)) for run in runs]


def test_the_pictures_of_a_fictionbook(read: Read) -> None:
    letters = b64encode(PNG).decode()
    written = f"<binary id='a' content-type='image/png'>{letters[:8]}\n{letters[8:]}</binary>"
    book = WRITERS["fb2"](WORKS[0]).decode()
    book = book.replace("</section></body>", "<p><image l:href='#a'/></p></section></body>", 1)
    article = read(book.replace("</FictionBook>", f"{written}</FictionBook>"), "a.fb2")
    assert shown(article) == [PNG]
    lone = "<image l:href='#a'/><image l:href='#none'/><p>نص</p>"
    article = read(
        "<FictionBook xmlns:l='http://www.w3.org/1999/xlink'><body><section>"
        f"{lone}</section></body>{written}</FictionBook>",
        "b.fb2",
    )
    assert [block.kind for block in article.blocks] == [BlockKind.IMAGE, BlockKind.PARAGRAPH]
    assert shown(article) == [PNG]


@pytest.mark.parametrize("coding", ["base64", "8bit"])
def test_the_pictures_of_a_page_in_mhtml(read: Read, coding: str) -> None:
    content = {"base64": b64encode(PNG), "8bit": PNG}[coding]
    page = "".join(
        f"<p>نص</p><img src={address}>"
        for address in (
            *("cid:1@a", "'https://example.org/a/b.png?x=1'", "/a/b.png?x=1", "b.png?x=1"),
            *("https://example.org/other.png", "http://[", "../c.png"),
        )
    )
    parts = (
        b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
        b"Content-Location: https://example.org/a/page.html\r\n\r\n" + page.encode(),
        b"Content-Type: image/png\r\nContent-Transfer-Encoding: "
        + coding.encode()
        + b"\r\nContent-ID: <1@a>\r\nContent-Location: https://example.org/a/b.png?x=1\r\n\r\n"
        + content,
        b"Content-Type: text/css\r\nContent-Location: https://example.org/c.png\r\n\r\np{}",
    )
    head = b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--x"\r\n\r\n'
    data = head + b"".join(b"\r\n----x\r\n" + part for part in parts) + b"\r\n----x--\r\n"
    assert shown(read(data, "page.mhtml")) == [PNG] * 4


def test_the_pictures_of_a_page_in_an_archive(read: Read, tmp_path: Path) -> None:
    (tmp_path / "out.png").write_bytes(b"not of the page")
    page = "<p>نص</p>" + "".join(
        f"<img src='{address}'>"
        for address in ("a.png", "files/a%20b.png", "../out.png", "/out.png", "C:/a.png", "a.txt")
    )
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        archive.writestr("page/index.html", page)
        archive.writestr("page/a.png", PNG)
        archive.writestr("page/files/a b.png", PNG)
    assert shown(read(data.getvalue(), "page.zip")) == [PNG] * 2


def test_a_picture_in_the_folder_can_be_had(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(PNG)
    assert picture_data(str(path)) == PNG


@pytest.mark.parametrize(
    "name", ["none.png", "folder/none.png", "article.txt/none.png", "a\0b.png"]
)
def test_what_is_not_there_has_no_data(tmp_path: Path, name: str) -> None:
    (tmp_path / "article.txt").write_text("نص")
    assert picture_data(str(tmp_path / name)) == b""
