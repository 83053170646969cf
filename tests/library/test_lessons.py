"""What was taught about names, on the shelf."""

from pathlib import Path

from reader.library import Shelf
from reader.model.lesson import Lesson
from reader.model.mention import NameKind

HERE = Lesson("توكاييف", NameKind.PERSON, "قاسم جومارت توكاييف")
EVERYWHERE = Lesson("مارس", None)


def test_lessons_outlive_the_run(tmp_path: Path) -> None:
    path = tmp_path / "shelf.sqlite"
    shelf = Shelf(path)
    shelf.lessons.replace(3, [HERE])
    shelf.lessons.replace(None, [EVERYWHERE])
    shelf.close()
    again = Shelf(path)
    assert again.lessons.of(3) == (EVERYWHERE, HERE)
    assert again.lessons.of(4) == (EVERYWHERE,)
    assert again.lessons.of(None) == (EVERYWHERE,)
    assert again.lessons.about(3) == (HERE,)
    again.lessons.replace(3, [])
    assert again.lessons.of(3) == (EVERYWHERE,)
    again.close()
