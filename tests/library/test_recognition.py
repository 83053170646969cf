"""An article is the same whatever becomes of its file; two articles of one name are two."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.formats import read_article
from reader.library import Shelf
from reader.model.highlight import HighlightStyle
from reader.model.locator import locate, locator_of
from reader.model.span import Span
from tests.formats.corpus import WRITERS
from tests.formats.works import WORKS, Work


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    shelf = Shelf.in_memory()
    yield shelf
    shelf.close()


def _written(folder: Path, name: str, content: bytes | str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize("work", WORKS, ids=lambda work: work.language)
def test_an_article_is_known_in_every_format_with_its_marks(
    shelf: Shelf, tmp_path: Path, work: Work
) -> None:
    first, *others = sorted(WRITERS)
    article = read_article(_written(tmp_path, f"a.{first}", WRITERS[first](work)))
    known = shelf.opened(article)
    block = max(article.blocks, key=lambda block: block.span.length)
    span = Span(block.span.start, block.span.start + 20)
    words = span.of(article.text)
    shelf.marks.add(known.id, locator_of(article.text, span), "", highlight=HighlightStyle.YELLOW)
    for ending in others:
        other = read_article(_written(tmp_path, f"b.{ending}", WRITERS[ending](work)))
        assert shelf.opened(other).id == known.id, ending
        (mark,) = shelf.marks.of(known.id)
        found = locate(other.text, mark.locator)
        assert found is not None, ending
        assert found.span.of(other.text) == words, ending


def test_an_article_is_known_renamed_moved_copied_and_in_another_encoding(
    shelf: Shelf, tmp_path: Path
) -> None:
    text = "في البدء كان الورق، ثم جاء الورّاقون ونسخوا الكتب في أسواق بغداد.\n" * 3 + "وانتهى."
    path = _written(tmp_path, "مقال.txt", text)
    known = shelf.opened(read_article(path)).id
    renamed = path.rename(tmp_path / "اسم آخر.txt")
    assert shelf.opened(read_article(renamed)).id == known
    (tmp_path / "folder").mkdir()
    moved = renamed.rename(tmp_path / "folder" / "اسم آخر.txt")
    assert shelf.opened(read_article(moved)).id == known
    copied = _written(tmp_path, "نسخة.txt", moved.read_bytes())
    assert shelf.opened(read_article(copied)).id == known
    encoded = _written(tmp_path, "windows.txt", text.encode("windows-1256"))
    assert shelf.opened(read_article(encoded)).id == known


def test_two_articles_of_one_name_are_two(shelf: Shelf, tmp_path: Path) -> None:
    ids = {
        shelf.opened(read_article(_written(tmp_path / str(n), "a.md", f"# عنوان\n\n{words}"))).id
        for n, words in enumerate(("نص أول عن النيل", "نص ثان عن الفرات", "نص ثالث عن بردى"))
    }
    assert len(ids) == 3
