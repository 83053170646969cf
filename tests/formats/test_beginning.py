"""The first screen of a long article is there before the rest is read, and is the same then."""

from gzip import compress
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.formats import first_screen, read_article
from reader.formats.walker import Walker
from reader.model.article import Article
from tests.formats.corpus import WRITERS, book
from tests.formats.works import WORKS

PROSE = "هذه فقرة طويلة من متن المقال، فيها من الكلام ما يكفي لكي لا يحسبها قارئ عنوانًا. " * 3
PART = f"## قسم\n\n{PROSE}[^n] و[رابط][r]\n\n- بند\n- بند آخر\n\n12345\n\n{PROSE}\n\n"


def begins(path: Path, encoding: str | None = None) -> Article:
    """The first screen of the article at `path`, which the whole begins with."""
    beginning, whole = first_screen(path, encoding), read_article(path, encoding)
    assert beginning is not None
    assert 3000 < len(beginning.text) < len(whole.text)
    assert whole.text.startswith(f"{beginning.text}\n")
    assert whole.blocks[: len(beginning.blocks)] == beginning.blocks
    assert beginning.source.digest == ""
    assert beginning.metadata.title == whole.metadata.title
    assert beginning.metadata.language == whole.metadata.language
    return beginning


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


@pytest.mark.parametrize("ending", ["txt", "md"])
def test_the_articles_of_the_house_begin_as_they_go_on(
    articles: Path, tmp_path: Path, ending: str
) -> None:
    for article in sorted(articles.glob(f"*.{ending}")):
        text = article.read_text(encoding="utf-8")
        if "\n<" in text:  # raw HTML may go on
            continue
        times = 100_000 // len(text) + 1
        begins(write(tmp_path, article.name, f"{text.rstrip()}\n\n" * times))


@pytest.mark.parametrize("line", [PROSE, "قصير", "بيت من الشعر\nوبيت بعده", f"عنوان\n\n{PROSE}"])
@pytest.mark.parametrize("end", ["\n", "\n\n", "\r\n"])
def test_a_plain_text(tmp_path: Path, line: str, end: str) -> None:
    line = f"{line}\n".replace("\n", end)
    text = "العنوان فوق النص\n\n" + line * (100_000 // len(line))
    begins(write(tmp_path, "a.txt", text))


def test_a_text_broken_at_a_margin(tmp_path: Path) -> None:
    paragraph = "هذه كلمات من سطر في نص قديم كتب على آلة كاتبة ثم حفظ كما\n" * 7
    text = f"{paragraph}ينتهي هنا.\n\n" * 400
    begins(write(tmp_path, "a.txt", text))


def test_a_text_in_an_old_encoding_with_its_lines_backwards(tmp_path: Path) -> None:
    text = f"{PROSE}\n".replace("،", ",") * 400
    begins(write(tmp_path, "a.txt", text.encode("cp1256", "ignore")))
    backwards = "\n".join(line[::-1] for line in text.split("\n"))
    begins(write(tmp_path, "b.txt", backwards.encode("cp1256", "ignore")), "windows-1256")


def test_a_markdown_text_whose_notes_and_links_are_defined_at_its_end(tmp_path: Path) -> None:
    text = f"# عنوان\n\n{PART * 150}[^n]: حاشية\n\n[r]: https://example.org/r\n"
    beginning = begins(write(tmp_path, "a.md", text))
    links = {run.href for block in beginning.blocks for run in block.runs if run.href}
    assert "https://example.org/r" in links
    assert len(links) == 2


def test_markdown_with_raw_html_that_ends(tmp_path: Path) -> None:
    banner = '<p align="center">\n  <img src="a.png" alt="صورة">\n</p>\n\n<!-- خفي -->\n\n'
    begins(write(tmp_path, "a.md", f"{banner}# عنوان\n\n{PART * 150}"))


def test_markdown_that_may_turn_out_otherwise_is_read_whole(tmp_path: Path) -> None:
    for opening in ("<div markdown=1>\n\n", "---\ntitle: ع\n---\n", "```\n\n"):
        path = write(tmp_path, "a.md", f"{opening}{PART * 150}\n\n# آخر\n")
        assert first_screen(path) is None


def test_a_book_begins_before_its_second_chapter_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"<p>{PROSE}<sup>١</sup></p><p>123</p>" * 300
    chapter = f"<h1>فصل</h1>{text}<aside class='footnote'>ح</aside>"
    path = write(tmp_path, "a.epub", book([chapter] * 40))
    walked = []
    walk = Walker.walk

    def counted(walker: Walker, *arguments: object) -> None:
        walked.append(walker)
        walk(walker, *arguments)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(Walker, "walk", counted)
        assert first_screen(path) is not None
    assert len(walked) == 1
    begins(path)


def test_of_a_short_article_there_is_no_beginning(tmp_path: Path) -> None:
    for ending, written in WRITERS.items():
        assert first_screen(write(tmp_path, f"a.{ending}", written(WORKS[0]))) is None
    assert first_screen(write(tmp_path, "a.txt", "كلمة " * 100_000)) is None


def test_of_what_cannot_be_read_there_is_no_beginning(tmp_path: Path) -> None:
    assert first_screen(tmp_path) is None
    assert first_screen(tmp_path / "none.txt") is None
    assert first_screen(write(tmp_path, "a.epub", b"PK\x03\x04 broken")) is None


def test_what_would_take_long_to_begin_has_no_beginning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chapter = f"<h1>فصل</h1>{f'<p>{PROSE}</p>' * 12_000}"
    assert first_screen(write(tmp_path, "a.epub", book([chapter, chapter]))) is None
    assert first_screen(write(tmp_path, "a.txt.gz", compress(f"{PROSE}\n".encode() * 1000))) is None
    monkeypatch.setattr("reader.formats._SOON_READ", 100_000)
    assert first_screen(write(tmp_path, "a.txt", f"{PROSE}\n" * 1000)) is None


PARTS = st.sampled_from(
    [
        *(PROSE, "قصير", "# عنوان", "> قول", "- بند", "1. بند", "    مسافة", "حد\n: تعريف", "---"),
        *("| أ | ب |\n|---|---|\n| ١ | ٢ |", "```\nنص\n```", ": تعريف", "[r]: /x", "نص [r]", "12"),
        *(
            "<div>\n\nنص\n\n</div>",
            "<div>نص</div>",
            "<br>",
            "<!-- خفي -->",
            "<p>نص",
            "</div>",
            "أ < ب",
        ),
        *("<details>\n<summary>س</summary>\n\nنص\n\n</details>", "نص <b>غليظ</b>", "<!--", "-->"),
        *("*مائل* **غليظ**", "عنوان\n====", "نص  \nنص", "[^n]: حاشية", "نص[^n]", "\u200f", "(١)"),
    ]
)


@given(st.lists(PARTS, min_size=4, max_size=20), st.sampled_from(["a.md", "a.txt"]))
@example(["\u200f"] * 4, "a.md")
@example(["\u200f"] * 4, "a.txt")
@settings(max_examples=settings.default.max_examples // 4)
def test_the_whole_begins_with_it(
    tmp_path_factory: pytest.TempPathFactory, parts: list[str], name: str
) -> None:
    text = "\n\n".join(parts)
    path = write(tmp_path_factory.getbasetemp(), name, f"{text}\n\n" * (42_000 // len(text) + 1))
    beginning = first_screen(path)
    if beginning is None:
        return
    whole = read_article(path)
    assert whole.text.startswith(beginning.text)
    assert whole.blocks[: len(beginning.blocks)] == beginning.blocks


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_long_text_begins_alike_wherever_its_bytes_are_cut(
    tmp_path: Path, end: str, mark: bytes
) -> None:
    for shift in range(4):
        text = "a" * shift + f"{PROSE}𞸀\u2029{end}" * 2_000
        beginning = begins(write(tmp_path, "a.txt", mark + text.encode()))
        assert beginning.source.encoding == "UTF-8"


def test_a_text_that_goes_on_in_another_encoding_does_not_begin_in_utf8(tmp_path: Path) -> None:
    lines = f"{PROSE}\n" * 400
    path = write(tmp_path, "a.txt", lines.encode() + lines.encode("cp1256", "ignore") * 4)
    beginning, whole = first_screen(path), read_article(path)
    assert beginning is None or whole.text.startswith(beginning.text)


def test_the_rest_of_a_long_text_is_not_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, "a.txt", f"{PROSE}\n" * 2_000)
    monkeypatch.setattr("reader.formats.file.decode", None)
    assert first_screen(path) is not None


@pytest.mark.parametrize("unit", ["[ع]: ب\n", "[ع]:\n", "ع[^1]\n\n[^1]: ب\n\n", "`ع` ", "- ع\n\n"])
def test_little_of_markdown_is_parsed_for_its_beginning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unit: str
) -> None:
    parsed: list[str] = []
    monkeypatch.setattr(
        "reader.formats.markdown_parser.html_of", lambda text: parsed.append(text) or "<p>نص</p>"
    )
    path = tmp_path / "a.md"
    path.write_text("نص أول\n\n" * 200 + f"{unit * 20}\n\nنص\n\n" * 500, encoding="utf-8")
    first_screen(path)
    signs = sum(text.count(sign) for text in parsed for sign in "[`*_-\n")
    assert signs <= 6_000


def test_a_book_of_no_more_than_elements_is_not_begun_at_once(tmp_path: Path) -> None:
    chapters = [f"<p>{PROSE}</p>" * 200, "<p>نص</p>"]
    assert first_screen(write(tmp_path, "a.epub", book(chapters))) is not None
    many = ["<b>ع</b>" * 60_000, "<p>نص</p>"]
    assert first_screen(write(tmp_path, "b.epub", book(many))) is None
