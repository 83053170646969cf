"""A file that cannot be read gets one clear sentence, and never anything else."""

import gzip
import os
import pickle
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.formats import FORMATS, Format, Reason, UnreadableArticle, is_light, read_article
from reader.formats.builder import Builder
from reader.formats.file import LARGEST, File
from reader.model.article import Article, Source
from tests.pace import seconds

Read = Callable[..., Article]


def reason_of(path: Path, encoding: str | None = None) -> Reason:
    with pytest.raises(UnreadableArticle) as refused:
        read_article(path, encoding)
    sentence = str(refused.value)
    assert str(path) in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return refused.value.reason


def test_a_missing_file(tmp_path: Path) -> None:
    assert reason_of(tmp_path / "none.txt") is Reason.MISSING
    assert reason_of(tmp_path / "none.txt" / "below.txt") is Reason.MISSING
    assert reason_of(Path("nul\0in.txt")) is Reason.MISSING


def test_a_folder(tmp_path: Path) -> None:
    assert reason_of(tmp_path) is Reason.FOLDER


def test_an_empty_file(tmp_path: Path) -> None:
    for name, content in (("a.txt", ""), ("b.txt", " \n\n "), ("c.html", "<html><body></body>")):
        path = tmp_path / name
        path.write_text(content)
        assert reason_of(path) is Reason.EMPTY


def test_a_binary_file(tmp_path: Path) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(100))
    assert reason_of(path) is Reason.BINARY


def test_a_document_with_a_password(tmp_path: Path) -> None:
    path = tmp_path / "locked.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(500) + "EncryptedPackage".encode("utf-16-le"))
    assert reason_of(path) is Reason.LOCKED


def test_an_unknown_encoding(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("text")
    assert reason_of(path, "klingon") is Reason.UNKNOWN_ENCODING


def test_the_size_is_told_before_the_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    assert reason_of(path) is Reason.TOO_LARGE


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_a_forbidden_file(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("text")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    assert reason_of(path) is Reason.FORBIDDEN


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_a_fifo_is_refused_without_waiting(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    assert reason_of(path) is Reason.NOT_A_FILE


@pytest.mark.parametrize(
    ("data", "light"),
    [
        ("نص قصير".encode(), True),
        (bytes(1001), False),
        (gzip.compress(b"text"), False),
        (b"PK\x03\x04", False),
        (b"\n%PDF-1.7", False),
    ],
)
def test_what_is_short_and_not_packed_is_light(tmp_path: Path, data: bytes, light: bool) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(data)
    assert is_light(path, 1000) is light
    path = path.rename(tmp_path / "article.md")
    assert is_light(path, 1000) is light


@pytest.mark.parametrize("unit", ["<b>", "\n", "\r", "{\\b ", "* a", "# a\n", "[a](b)", "`a` "])
def test_what_is_short_but_of_many_parts_is_not_light(tmp_path: Path, unit: str) -> None:
    path = tmp_path / "article.md"
    path.write_text(unit * 2_000, "utf-8")
    assert not is_light(path)
    path.write_text(unit * 100 + "كلمة " * 10_000, "utf-8")
    assert is_light(path)


def test_no_file_is_waited_for_to_tell_that_it_is_light(tmp_path: Path) -> None:
    assert is_light(tmp_path, 1)
    assert is_light(tmp_path / "none", 1)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert is_light(tmp_path / "pipe", 1)


def test_the_refusal_crosses_a_process_border() -> None:
    refusal = UnreadableArticle(Path("a.txt"), Reason.BROKEN, "no end")
    again = pickle.loads(pickle.dumps(refusal))
    assert (again.path, again.reason, again.detail) == (Path("a.txt"), Reason.BROKEN, "no end")
    assert str(again) == str(refusal)


def test_the_extension_does_not_decide(read: Read) -> None:
    assert read("<!DOCTYPE html><p>نص", "page.txt").source.format == "HTML"
    assert read("نص\n\nنص آخر", "text.html").source.format == "Plain text"
    assert read("# عنوان\n\nنص **مهم** جدًّا", "article").source.format == "Markdown"
    assert read("نص", "article.weird").source.format == "Plain text"


def test_the_source_is_told(read: Read) -> None:
    article = read("كتاب".encode("cp1256"), encoding="cp1256")
    assert article.source.encoding == "windows-1256"
    assert len(article.source.digest) == 64


def test_the_sample_articles_open(articles: Path, lawful: Callable[[Article], Article]) -> None:
    paths = [path for path in articles.iterdir() if path.suffix in (".md", ".txt", ".html")]
    for path in paths:
        article = lawful(read_article(path))
        assert article.metadata.title, path.name
        assert article.metadata.language in ("ar", "fa", "he", "ur"), path.name


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
@given(
    data=st.binary(max_size=300) | st.text(max_size=300).map(lambda t: t.encode("utf-8", "replace"))
)
@settings(max_examples=settings.default.max_examples // 2)
def test_any_bytes_are_an_article_or_unreadable(
    form: Format,
    data: bytes,
    tmp_path_factory: pytest.TempPathFactory,
    lawful: Callable[[Article], Article],
) -> None:
    path = tmp_path_factory.getbasetemp() / f"any{form.suffixes[0]}"
    path.write_bytes(data)
    with suppress(UnreadableArticle):
        lawful(read_article(path))


def test_a_megabyte_is_read_at_once() -> None:
    text = ("هذا سطر من نص عربي طويل يقاس به الوقت الذي تستغرقه القراءة. " * 5 + "\n") * 1800
    file = File(Path("large.txt"), text.encode("utf-8"))

    def read() -> None:
        builder = Builder()
        FORMATS[-1].read(file, builder)
        builder.article(Source(file.path, "Plain text", file.encoding, ""))

    assert seconds(read) < 10 * seconds(lambda: re.findall(r"\w+", text))
