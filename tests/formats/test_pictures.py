"""Pictures of books and documents, which stay in their archives."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from reader.formats import picture_data
from reader.model.article import Article, Style
from tests.formats.corpus import WORKS, WRITERS

Read = Callable[..., Article]
PNG = b"\x89PNG\r\n\x1a\n picture"
PAGE_PICTURE = '<p><img src="../a.png" alt="منظر"/></p></body>'
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
