"""Files that were made to harm, and files that were broken by chance."""

import gzip
import struct
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from reader.formats import Reason, UnreadableArticle, read_article
from reader.formats.archive import Archive
from reader.model.article import Article
from tests.formats.corpus import WRITERS_OF_ALL
from tests.formats.mutations import ENDINGS, outcome_of
from tests.formats.works import WORKS, zipped
from tests.pace import TIMES, assert_linear

Read = Callable[..., Article]
PAGE = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>نص</p></body></html>'


def reason_of(tmp_path: Path, data: bytes, name: str) -> Reason:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UnreadableArticle) as refused:
        read_article(path)
    return refused.value.reason


def book(**files: str) -> bytes:
    """An EPUB of one chapter, with other files beside it."""
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="b.opf"/></container>',
            "b.opf": '<package><manifest><item id="c" href="c.xhtml"/></manifest>'
            '<spine><itemref idref="c"/></spine></package>',
            "c.xhtml": PAGE,
            **files,
        },
        stored="mimetype",
    )


def test_a_packed_article_is_read(read: Read) -> None:
    assert read(gzip.compress("# عنوان\n\nنص".encode()), "a.md.gz").source.format == "Markdown"
    data = zipped({"page/index.html": "<!doctype html><p>نص", "page/style.css": "p{}"})
    assert read(data, "page.zip").text == "نص"
    assert read(gzip.compress(book()), "book.epub.gz").source.format == "EPUB"


def test_a_gzip_of_a_gigabyte_of_spaces(tmp_path: Path) -> None:
    spaces = gzip.compress(b" " * 10_000_000)

    def refused(times: int) -> None:
        assert reason_of(tmp_path, spaces * times, "spaces.txt.gz") is Reason.UNSAFE

    assert_linear(refused, 12)


def test_a_zip_bomb(tmp_path: Path) -> None:
    data = zipped({"a.txt": "0" * 30_000_000})
    assert reason_of(tmp_path, data, "bomb.zip") is Reason.UNSAFE
    assert reason_of(tmp_path, book(**{"c.xhtml": " " * 30_000_000}), "b.epub") is Reason.UNSAFE


def test_a_size_that_lies(tmp_path: Path) -> None:
    data = zipped({"a.txt": "0" * 30_000_000})
    size = struct.pack("<I", 30_000_000)
    assert size in data
    lying = data.replace(size, struct.pack("<I", 10))
    assert reason_of(tmp_path, lying, "lie.zip") in (Reason.UNSAFE, Reason.BROKEN)


def test_archives_in_archives(tmp_path: Path) -> None:
    data = "نص".encode()
    for depth in range(4):
        data = zipped_bytes(f"{depth}.zip" if depth else "a.txt", data)
    assert reason_of(tmp_path, data, "nested.zip") is Reason.UNSAFE
    data = b"text"
    for _ in range(4):
        data = gzip.compress(data)
    assert reason_of(tmp_path, data, "nested.gz") is Reason.UNSAFE


def zipped_bytes(name: str, data: bytes) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return buffer.getvalue()


def test_an_archive_of_several_articles(tmp_path: Path) -> None:
    data = zipped({"a.txt": "نص", "b.txt": "نص", "c.png": ""})
    assert reason_of(tmp_path, data, "both.zip") is Reason.SEVERAL


def test_an_archive_of_too_many_files(tmp_path: Path) -> None:
    data = zipped({f"{n}.txt": "" for n in range(10_001)})
    assert reason_of(tmp_path, data, "many.zip") is Reason.UNSAFE


@pytest.mark.parametrize("name", ["../out.txt", "/etc/passwd", "a/../../out.txt", "C:/out.txt"])
def test_names_that_lead_out_are_passed_over(tmp_path: Path, name: str) -> None:
    assert reason_of(tmp_path, zipped({name: "نص"}), "a.zip") is Reason.EMPTY


def test_links_in_archives_are_passed_over(tmp_path: Path) -> None:
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        link = ZipInfo("link.txt")
        link.create_system = 3
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert reason_of(tmp_path, buffer.getvalue(), "link.zip") is Reason.EMPTY


def test_a_chapter_outside_of_the_book(read: Read, tmp_path: Path) -> None:
    (tmp_path / "secret.xhtml").write_text(PAGE.replace("نص", "سر"))
    opf = (
        '<package><manifest><item id="c" href="c.xhtml"/><item id="s" href="../secret.xhtml"/>'
        '</manifest><spine><itemref idref="s"/><itemref idref="c"/></spine></package>'
    )
    assert read(book(**{"b.opf": opf}), "b.epub").text == "نص"


def test_a_locked_book(tmp_path: Path) -> None:
    encryption = '<encryption><CipherReference URI="c.xhtml"/></encryption>'
    data = book(**{"META-INF/encryption.xml": encryption})
    assert reason_of(tmp_path, data, "b.epub") is Reason.LOCKED
    fonts = '<encryption><CipherReference URI="font.otf"/></encryption>'
    path = tmp_path / "fonts.epub"
    path.write_bytes(book(**{"META-INF/encryption.xml": fonts}))
    assert read_article(path).text == "نص"


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    "dtd", [f'<!ENTITY l0 "ضحك">{LAUGHS}', '<!ENTITY l11 SYSTEM "file:///etc/passwd">']
)
@pytest.mark.parametrize("ending", ["epub", "fb2", "odt"])
def test_entities_are_not_expanded(read: Read, dtd: str, ending: str) -> None:
    inner = {
        "epub": PAGE.replace("نص", "نص &l11;"),
        "fb2": "<FictionBook><body><section><p>نص &l11;</p></section></body></FictionBook>",
        "odt": '<c xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><t:text><t:p>نص &l11;'
        "</t:p></t:text></c>",
    }[ending]
    root = inner[1:].split()[0].split(">")[0]
    markup = f'<?xml version="1.0"?><!DOCTYPE {root} [{dtd}]>{inner}'
    data = {
        "epub": lambda: book(**{"c.xhtml": markup}),
        "fb2": lambda: markup.encode(),
        "odt": lambda: zipped(
            {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": markup},
            stored="mimetype",
        ),
    }[ending]()
    article = read(data, f"a.{ending}")
    assert "نص" in article.text
    assert "ضحك" not in article.text
    assert "root:" not in article.text


@pytest.mark.parametrize("ending", sorted(WRITERS_OF_ALL))
def test_half_a_file(tmp_path: Path, ending: str, lawful: Callable[[Article], Article]) -> None:
    whole = WRITERS_OF_ALL[ending](WORKS[0])
    for part in (0.1, 0.5, 0.9, 0.99):
        path = tmp_path / f"half.{ending}"
        path.write_bytes(whole[: int(len(whole) * part)])
        try:
            lawful(read_article(path))
        except UnreadableArticle as refusal:
            assert refusal.reason is not Reason.UNSAFE  # noqa: PT017 - reading may also succeed


@pytest.mark.parametrize("ending", ENDINGS)
def test_files_changed_by_chance(tmp_path: Path, ending: str) -> None:
    """Every change gives an article or a refusal, and soon."""
    outcome = outcome_of(ending, range(40), tmp_path)
    assert not outcome.faults
    assert not outcome.slow
    assert outcome.articles


def test_a_line_of_a_hundred_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "line.txt"
    path.write_bytes("كلمة ".encode() * 12_000_000)
    article = read_article(path)
    assert len(article.blocks) == 1
    assert len(article.text) == 5 * 12_000_000 - 1


def test_more_lines_than_any_article_has(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.formats.plain._MOST_BLOCKS", 100)
    article = read("سطر\n" * 350)
    assert len(article.blocks) <= 100
    assert article.text.count("سطر") == 350


def test_every_byte_value(tmp_path: Path) -> None:
    assert reason_of(tmp_path, bytes(range(256)) * 10, "bytes.txt") is Reason.BINARY


def test_lone_surrogates(read: Read) -> None:
    article = read("نص \ud83d آخر".encode("utf-16-le", "surrogatepass"), encoding="utf-16-le")
    assert article.text == "نص \ufffd آخر"


def test_many_pictures(read: Read) -> None:
    article = read("<p>نص</p>" + "<img src='none.png' alt='م'>" * 50_000, "page.html")
    assert article.text.count("م") == 50_000


@pytest.mark.parametrize("opening", ["{\\b ", "{\\*\\x ", "{\\footnote ", "{\\field{\\*\\fldinst "])
def test_groups_within_groups(tmp_path: Path, opening: str) -> None:
    path = tmp_path / "deep.rtf"
    path.write_bytes(b"{\\rtf1 text " + opening.encode() * 100_000)
    assert read_article(path).text.startswith("text")


@pytest.mark.parametrize(
    ("opening", "ending", "thousands"),
    [("<ul><li>", "html", 3_000), ("- ", "md", 3_000), ("> ", "md", 1_000), ("{\\b ", "rtf", 400)],
)
def test_lists_deep_beyond_sense(tmp_path: Path, opening: str, ending: str, thousands: int) -> None:
    path = tmp_path / f"deep.{ending}"
    head = "{\\rtf1 " if ending == "rtf" else "نص\n\n"

    def read(depth: int) -> None:
        path.write_text(head + opening * depth, encoding="utf-8")
        with suppress(UnreadableArticle):
            read_article(path)

    assert_linear(read, thousands * 1_000 // TIMES)


@pytest.mark.parametrize(
    ("unit", "name"),
    [
        *((unit, "a.md") for unit in ("``a`", "**a*b", "[", "<", "ع\n===\n", "+ ", "1. ")),
        *((unit, "a.html") for unit in ("<pre>ع", "<ul><li><a href=x>ع</a>")),
        ("ع\n", "a.txt"),
    ],
)
def test_signs_that_open_and_never_close_are_soon_read(read: Read, unit: str, name: str) -> None:
    assert_linear(lambda times: read(f"{unit * times}ع", name), 1_000)


def test_comments_before_what_is_no_page(read: Read) -> None:
    def read_after(comments: int) -> None:
        assert read("<!-- ع -->\n\n" * comments + "نص", "a.md").text == "نص"

    assert_linear(read_after, 60)
    assert read("<!-- ع -->\n<!-- ح --><html><p>نص", "a.dat").source.format == "HTML"


def test_however_many_signs_mean_what_few_do(read: Read) -> None:
    assert read("`a` *b* [c](#d) " * 6_000, "a.md").text == ("a b c " * 6_000).strip()
    assert read("[a < " * 600, "a.md").text == ("[a < " * 600).strip()
    titles = read("ع\n===\n" * 200, "a.md")
    assert {block.level for block in titles.blocks} == {1}


def test_an_archive_that_holds_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    itself = zipped({"again.zip": "in place of itself"})
    monkeypatch.setattr(Archive, "read", lambda *_: itself)
    assert reason_of(tmp_path, itself, "quine.zip") is Reason.UNSAFE


@pytest.mark.parametrize("ending", sorted(WRITERS_OF_ALL))
@pytest.mark.parametrize("name", ["article.pdf", "article.docx", "article.html", "article"])
def test_a_wrong_extension(read: Read, ending: str, name: str) -> None:
    data = WRITERS_OF_ALL[ending](WORKS[0])
    if ending == "md" and name == "article.html":
        return  # what is no page may still be called one: it is a plain text then
    assert read(data, name).text == read(data, f"article.{ending}").text
