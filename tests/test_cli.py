"""Warraq without its window, as a shell and its scripts see it."""

import errno
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import reader.cli.index
import reader.cli.marks  # noqa: F401 — patched by name below
from reader import cli, paths
from reader.formats import read_article
from reader.library import Shelf
from reader.model.locator import locator_of
from reader.model.span import Span

ROOT = Path(__file__).parents[1]
TEXT = """زار الوزير ألمانيا في 13 سبتمبر 2022

وعاد الوزير من المانيا إلى مَدْرَسَةٍ في المدينة
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, "utf-8")
    return path


def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Warraq in a process of its own."""
    return subprocess.run(
        [sys.executable, ROOT / "main.py", *map(str, arguments)],
        capture_output=True,
        env={**os.environ, **environment},
        check=False,
    )


def test_search_prints_each_match_with_its_block(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["search", "المانيا", str(article)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{article}:1: زار الوزير ألمانيا في 13 سبتمبر 2022",
        f"{article}:2: وعاد الوزير من المانيا إلى مَدْرَسَةٍ في المدينة",
    ]


def test_search_gives_json_with_offsets(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["search", "--json", "مدرسه", str(article)]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    hit = json.loads(line)
    assert list(hit) == ["path", "start", "end", "excerpt"]
    assert cli.main(["text", str(article)]) == 0
    text = capsys.readouterr().out
    assert text[hit["start"] : hit["end"]] == "مَدْرَسَةٍ"
    assert "مَدْرَسَةٍ" in hit["excerpt"]


def test_search_that_finds_nothing_says_so_by_its_status(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["search", "كازاخستان", str(article)]) == 1
    assert capsys.readouterr() == ("", "")


def test_search_can_ask_for_whole_words(article: Path) -> None:
    assert cli.main(["search", "وزير", str(article)]) == 0
    assert cli.main(["search", "-w", "وزير", str(article)]) == 1


@pytest.mark.parametrize(
    "command", [["search", "الوزير"], ["text"], ["extract"]], ids=lambda command: command[0]
)
def test_what_cannot_be_read_is_said_and_the_rest_goes_through(
    command: list[str], article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "missing.txt"
    assert cli.main([*command, str(missing), str(tmp_path), str(article)]) == 2
    output = capsys.readouterr()
    assert "الوزير" in output.out
    about_missing, about_folder = output.err.splitlines()
    assert str(missing) in about_missing
    assert str(tmp_path) in about_folder


def test_extract_gives_one_object_a_line(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.md"
    other.write_text("# عنوان\n\nسطر  \nوسطر\n", "utf-8")
    assert cli.main(["extract", str(article), str(other), "--published", "2022-10-01"]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert list(first) == ["path", "title", "language", "published", "text", "dates", "names"]
    assert first["published"] == "2022-10-01"
    assert second["path"] == str(other)
    (date,) = first["dates"]
    assert list(date) == ["start", "end", "text", "value", "calendar"]
    assert date["text"] == "13 سبتمبر 2022" == first["text"][date["start"] : date["end"]]
    assert date["value"] == "2022-09-13"
    for name in first["names"]:
        assert list(name) == ["start", "end", "text", "kind", "entity"]
        assert name["text"] == first["text"][name["start"] : name["end"]]


def test_a_date_of_publication_must_be_one(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["extract", str(article), "--published", "yesterday"])
    assert left.value.code == 2
    assert "yesterday is not a date" in capsys.readouterr().err


def test_text_gives_line_breaks_as_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    poem = tmp_path / "poem.md"
    poem.write_text("سطر  \nوسطر\n", "utf-8")
    assert cli.main(["text", str(poem)]) == 0
    assert capsys.readouterr().out == "سطر\nوسطر\n"


def test_text_gives_markdown_that_reads_back_as_the_same_article(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html lang=ar><h1>عنوان</h1><p>قال <b>الوزير</b> كلمة<br>ثم سكت</p>"
        "<ul><li>واحد</li><li>اثنان</li></ul>",
        "utf-8",
    )
    assert cli.main(["text", "--format", "md", str(page)]) == 0
    markdown = capsys.readouterr().out
    assert "# عنوان" in markdown
    again = tmp_path / "again.md"
    again.write_text(markdown, "utf-8")
    assert read_article(again).text == read_article(page).text
    assert cli.main(["text", "--format", "md", str(page), str(page)]) == 0
    assert capsys.readouterr().out == f"{markdown}\n{markdown}"


def test_output_is_utf_8_whatever_the_locale(article: Path) -> None:
    for locale in ({"LC_ALL": "C"}, {"PYTHONIOENCODING": "latin-1"}, {"PYTHONUTF8": "0"}):
        shown = run("search", "ألمانيا", article, **locale)
        assert shown.returncode == 0
        assert "ألمانيا" in shown.stdout.decode("utf-8")
        assert shown.stderr == b""


def test_whoever_stops_reading_sees_no_complaint(tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("كلمة وكلمة أخرى\n\n" * 20_000, "utf-8")
    with subprocess.Popen(
        [sys.executable, ROOT / "main.py", "search", "كلمة", long],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


def test_a_terminal_sees_path_and_excerpt_kept_apart(
    article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    cli.main(["search", "مدرسه", str(article)])
    line = capsys.readouterr().out.rstrip("\n")
    assert line.startswith(f"\u2068{article}\u2069:2: \u2068")
    assert line.endswith("\u2069")


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="names are text here")
def test_a_path_that_is_no_text_comes_out_as_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_text(TEXT, "utf-8")
    assert os.fsencode(path) in run("search", "المدينة", path).stdout
    shown = run("search", "--json", "المدينة", path)
    assert json.loads(shown.stdout)["path"] == str(path)


def test_an_article_may_be_called_like_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[list[Path]] = []

    def window(asked: object) -> int:
        opened.append(asked.articles)
        return 0

    monkeypatch.setattr(cli, "_window", window)
    monkeypatch.chdir(tmp_path)
    Path("search").write_text(TEXT, "utf-8")
    for arguments in (["search"], ["./search"], ["--", "search"], ["a.txt", "search"]):
        assert cli.main(arguments) == 0
    assert [paths[-1] for paths in opened] == [Path("search")] * 4
    assert cli.main(["search", "ألمانيا", "search"]) == 0


def test_the_window_is_asked_for_articles_and_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(cli, "_window", lambda asked_: asked.append(asked_) or 0)
    assert cli.main(["--picture", "out.png", "a.txt"]) == 0
    assert cli.main([]) == 0
    assert (asked[0].articles, asked[0].picture) == ([Path("a.txt")], Path("out.png"))
    assert (asked[1].articles, asked[1].picture) == ([], None)


def test_a_command_without_articles_says_how_it_is_called(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["search", "كلمة"])
    assert left.value.code == 2
    assert "usage: warraq search" in capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out.startswith("warraq ")


def test_no_command_needs_qt(article: Path) -> None:
    program = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from reader.cli import main\n"
        "sys.exit(main(['search', 'ألمانيا', sys.argv[1]]))"
    )
    done = subprocess.run([sys.executable, "-c", program, article], cwd=ROOT, check=False)
    assert done.returncode == 0


@pytest.mark.parametrize(("query", "count"), [("كازاخستان", 16), ("كازاخستانِ", 16)])
def test_a_real_article_is_searched_whole(
    shared: Path, capsys: pytest.CaptureFixture[str], query: str, count: int
) -> None:
    articles = sorted((shared / "articles").glob("*.txt"))
    if not articles:
        pytest.skip("the article is not here")
    assert cli.main(["search", query, *map(str, articles)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == count
    assert any("الكازاخستاني" in line for line in lines)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setattr(paths, "data_folder", lambda: folder)
    return folder


def test_search_tells_more_apart_on_wish(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["search", "--letters", "المانيا", str(article)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1
    assert cli.main(["search", "--marks", "مدرسة", str(article)]) == 1
    assert cli.main(["search", "--clitics", "وزير", str(article)]) == 0
    assert cli.main(["search", "--within", "4", "المدينة مدرسة", str(article)]) == 0
    assert cli.main(["search", "-e", r"\d{4}", str(article)]) == 0
    for words in ("0", "-3", "x", "²"):
        with pytest.raises(SystemExit):
            cli.main(["search", "--within", words, "المدينة مدرسة", str(article)])
    capsys.readouterr()
    assert cli.main(["search", "-e", "(", str(article)]) == 2
    assert capsys.readouterr().err.startswith("warraq: The expression is not complete")


def test_all_indexed_articles_are_searched(
    article: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["search", "--all", "المانيا"]) == 1
    assert "warraq index FOLDER" in capsys.readouterr().err
    folder = article.parent / "library"
    folder.mkdir()
    moved = article.rename(folder / "article.txt")
    assert cli.main(["index", str(folder)]) == 0
    assert capsys.readouterr().out.splitlines() == [f"added: {moved}", "1 articles"]
    assert cli.main(["search", "--all", "المانيا"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert cli.main(["search", "--all", "المانيا", "--language", "fa"]) == 1
    assert not capsys.readouterr().err
    moved.unlink()
    assert cli.main(["index"]) == 0
    assert capsys.readouterr().out.splitlines() == [f"removed: {moved}", "0 articles"]
    assert cli.main(["index", str(folder / "nowhere")]) == 2
    assert "nowhere is not a folder" in capsys.readouterr().err


def test_a_damaged_index_is_said_and_made_anew(
    article: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = article.parent / "library"
    folder.mkdir()
    article.rename(folder / "article.txt")
    assert cli.main(["index", str(folder)]) == 0
    file = home / "index.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'forms_data'"
        page = connection.execute(query).fetchone()[0]
    with file.open("r+b") as damaged:
        damaged.seek((page - 1) * size)
        damaged.write(b"\xff" * size)
    assert cli.main(["search", "--all", "المانيا"]) == 2
    assert capsys.readouterr().err.startswith("warraq: the index was damaged")
    assert cli.main(["index"]) == 0
    assert cli.main(["search", "--all", "المانيا"]) == 0


def test_a_date_is_found_in_other_words_and_words_in_other_forms(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["search", "أيلول 2022", str(article)]) == 1
    assert cli.main(["search", "--mentions", "أيلول 2022", str(article)]) == 0
    assert capsys.readouterr().out == f"{article}:1: زار الوزير ألمانيا في 13 سبتمبر 2022\n"
    assert cli.main(["search", "وزراء", str(article)]) == 1
    assert cli.main(["search", "--forms", "وزراء", str(article)]) == 0


def test_all_articles_are_narrowed_by_what_they_mention(
    article: Path, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    assert cli.main(["index", "--mentions", str(article.parent)]) == 0
    assert f"read: {article}" in capsys.readouterr().out
    search = ["search", "--all", ""]
    assert cli.main([*search, "--dates", "2022-09"]) == 0
    assert cli.main([*search, "--dates", "2011-2014"]) == 1
    assert cli.main([*search, "--name", "ألمانيا", "--kind", "Plain text"]) == 0
    assert cli.main([*search, "--name", "فرنسا"]) == 1
    with pytest.raises(SystemExit):
        cli.main([*search, "--dates", "غدير"])
    assert "is not a date" in capsys.readouterr().err


def test_search_wants_articles_or_all_of_them(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments in (["search", "x"], ["search", "--all", "x", str(article)]):
        with pytest.raises(SystemExit) as left:
            cli.main(arguments)
        assert left.value.code == 2
        assert "name articles, or --all" in capsys.readouterr().err


def test_marks_are_listed_where_they_stand_by_now(
    article: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["marks", str(article)]) == 1
    shelf = Shelf(home / "shelf.sqlite")
    opened = read_article(article)
    known = shelf.opened(opened)
    for words, label in (("ألمانيا", "بلد"), ("13 سبتمبر 2022", "يوم")):
        at = opened.text.index(words)
        locator = locator_of(opened.text, Span(at, at + len(words)))
        shelf.marks.add(known.id, locator, label, "ملاحظة")
    shelf.close()
    article.write_text("سطر جديد\n\n" + TEXT.replace("في 13 سبتمبر 2022", "أمس"), "utf-8")
    assert cli.main(["marks", str(article)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{article}:2: بلد ملاحظة",
        f"{article}:?: يوم ملاحظة",
    ]
    assert cli.main(["marks", "--json", str(article)]) == 0
    country, day = map(json.loads, capsys.readouterr().out.splitlines())
    assert list(country) == [
        *("path", "start", "end", "text", "label", "note", "highlight", "tags", "made", "link")
    ]
    assert country["text"] == "ألمانيا"
    assert (day["start"], day["text"]) == (None, "13 سبتمبر 2022")


def test_marks_leave_and_are_taken_in(
    article: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shelf = Shelf(home / "shelf.sqlite")
    opened = read_article(article)
    known = shelf.opened(opened)
    shelf.marks.add(known.id, locator_of(opened.text, Span(4, 10)), "وزير")
    shelf.close()
    for form, start in (("markdown", "# "), ("csv", "\ufeffarticle"), ("html", "<!doctype")):
        assert cli.main(["marks", "--all", "--as", form]) == 0
        assert capsys.readouterr().out.startswith(start)
    assert cli.main(["marks", "--all", "--as", "json"]) == 0
    file = home / "marks.json"
    file.write_text(capsys.readouterr().out, "utf-8")
    (home / "shelf.sqlite").unlink()
    assert cli.main(["marks", "--take-in", str(file)]) == 0
    assert capsys.readouterr().out == "1 marks added\n"
    assert cli.main(["marks", str(article)]) == 0
    assert cli.main(["marks", "--take-in", str(article)]) == 2
    assert "no annotations that can be read" in capsys.readouterr().err


def test_a_shelf_that_cannot_be_used_is_said(
    article: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "shelf.sqlite").mkdir()
    assert cli.main(["marks", str(article)]) == 2
    assert capsys.readouterr().err.startswith("warraq: The shelf cannot be opened")


def test_a_folder_of_the_shelf_that_cannot_be_made_is_said_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused() -> Path:
        raise OSError(errno.EROFS, "Read-only file system", "/home/qari/.local")

    monkeypatch.setattr(paths, "data_folder", refused)
    assert cli.main(["marks", "--all"]) == 2
    said = "The shelf cannot be written to: its folder or file is read-only (/home/qari/.local)."
    assert capsys.readouterr().err.replace("\\", "/") == f"warraq: {said}\n"


@pytest.mark.parametrize("call", [["index"], ["search", "--all", "كتاب"]])
def test_a_folder_that_cannot_be_made_is_said(
    call: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused() -> Path:
        raise PermissionError("no folder can be made")

    monkeypatch.setattr(paths, "data_folder", refused)
    assert cli.main(call) == 2
    assert capsys.readouterr().err == "warraq: no folder can be made\n"


def test_what_may_take_long_is_read_beside_and_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    long, light = tmp_path / "long.txt", tmp_path / "light.txt"
    long.write_text("سطر من نص طويل\n" * 20_000, "utf-8")
    light.write_text("سطر", "utf-8")
    broken = tmp_path / "broken.epub"
    broken.write_bytes(b"PK\x03\x04 broken")
    assert cli.main(["text", str(long), str(broken), str(light)]) == 2
    said = capsys.readouterr()
    assert said.out == f"{read_article(long).text}\nسطر\n"
    (fault,) = said.err.splitlines()
    assert fault.startswith(f"warraq: {broken} is damaged")


def test_what_takes_too_long_is_said_and_the_others_are_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.formats.bounds.LONGEST", 0)
    long, light = tmp_path / "long.txt", tmp_path / "light.txt"
    long.write_text("سطر من نص طويل\n" * 20_000, "utf-8")
    light.write_text("سطر", "utf-8")
    assert cli.main(["text", str(long), str(light)]) == 2
    said = capsys.readouterr()
    assert said.out == "سطر\n"
    assert said.err == (
        f"warraq: {long} takes too long or too much memory to read: more than 0 seconds.\n"
    )
