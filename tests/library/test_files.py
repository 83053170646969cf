"""Which files of a folder may be articles."""

import sys
from pathlib import Path

import pytest

from reader.library.files import directories_in, files_in


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "a.md",
        "B.TXT",
        "c.jpg",
        ".d.md",
        "~$a.docx",
        "below/e.html",
        ".hidden/f.md",
        "g.md/h.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(name, "utf-8")
    return tmp_path


def names(folder: Path) -> set[str]:
    return {str(Path(path).relative_to(folder)) for path, _ in files_in([folder])}


def test_articles_are_found_below_and_hidden_ones_are_not(folder: Path) -> None:
    below, inner = Path("below", "e.html"), Path("g.md", "h.txt")
    assert names(folder) == {"a.md", "B.TXT", str(below), str(inner)}
    assert set(directories_in([folder])) == {
        str(folder),
        *map(str, (folder / "below", folder / "g.md")),
    }


def test_a_file_is_told_with_its_size_and_time(folder: Path) -> None:
    states = {Path(path).name: state for path, state in files_in([folder])}
    status = (folder / "a.md").stat()
    assert states["a.md"] == (status.st_size, status.st_mtime_ns)


def test_a_folder_that_is_not_there_has_no_files(tmp_path: Path) -> None:
    assert list(files_in([tmp_path / "nowhere"])) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_links_lead_to_files_but_not_to_folders_nor_nowhere(folder: Path) -> None:
    (folder / "link.md").symlink_to(folder / "a.md")
    (folder / "nowhere.md").symlink_to(folder / "gone.md")
    (folder / "round").symlink_to(folder)
    (folder / "folder.md").symlink_to(folder)
    below, inner = Path("below", "e.html"), Path("g.md", "h.txt")
    assert names(folder) == {"a.md", "B.TXT", "link.md", str(below), str(inner)}
