"""Pictures of the page: one for each script, theme and kind of setting.

They are compared with those in tests/expected/page. `python -m tests.ui.page.pictures` makes
these anew; look at every one that changes before it is kept.
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from reader.formats import read_article
from reader.formats.builder import Builder
from reader.model.article import Article, BlockKind, Cell, ListMarker, Source
from reader.model.highlight import HighlightStyle
from reader.model.mention import NameKind
from reader.model.span import Span
from reader.paths import resources_folder
from reader.settings import Settings
from reader.text.digits import Digits
from reader.text.utf16 import Utf16
from reader.ui.look import Look
from reader.ui.page.marks import Layer, Mark
from reader.ui.page.view import Page
from reader.ui.theme import load_theme

EXPECTED = Path(__file__).parents[2] / "expected" / "page"
_ARTICLES = resources_folder().parent / "articles"
_SIZE = (460, 360)


@dataclass(frozen=True, slots=True)
class Picture:
    """A part of an article in a look; `share` is how far down it is."""

    name: str
    article: Callable[[], Article]
    theme: str = "light"
    share: float = 0.0
    size: tuple[int, int] = _SIZE
    settings: Mapping[str, object] = field(default_factory=dict)
    marks: Callable[[Article], Mapping[Layer, list[Mark]]] | None = None

    def image(self) -> QImage:
        """What the page shows."""
        theme = load_theme(resources_folder() / "themes", self.theme)
        page = Page()
        page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        page.verticalScrollBar().setStyleSheet("width: 0")
        page.resize(*self.size)
        page.set_look(Look(theme, Settings(**self.settings), "ar", Digits.ARABIC_INDIC))  # type: ignore[arg-type]
        article = self.article()
        page.show_article(article, Utf16(article.text))
        page.show()
        page.go_to_share(self.share)
        for layer, marks in (self.marks(article) if self.marks else {}).items():
            page.set_marks(layer, marks)
        QApplication.processEvents()
        image = page.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        page.close()
        return image


def _shipped(name: str) -> Article:
    return read_article(_ARTICLES / name)


def _built(builder: Builder) -> Article:
    builder.language = "ar"
    return builder.article(Source(Path("article.md"), "markdown", "utf-8", ""))


def _table() -> Article:
    builder = Builder()
    rows = [
        ("المدينة", "السنة", "ما بقي فيها"),
        ("فاس", "245 هـ", "جامعٌ وخزانةٌ لا تزال مفتوحة للقرّاء"),
        ("القاهرة", "358 هـ", "الأزهر"),
        ("Córdoba", "٧٨٥م", "المسجد الجامع، وأعمدته ثمانمئة وخمسون"),
    ]
    builder.paragraph("مدنٌ ومكتبات", BlockKind.HEADING, level=2)
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            cell = Cell(1, row, column, len(texts), 1, is_header=row == 0)
            builder.begin(BlockKind.TABLE_CELL, cell=cell)
            builder.write(text)
            builder.end()
    return _built(builder)


def _list() -> Article:
    builder = Builder()
    for number in range(1, 12):
        level = 2 if number % 4 in (2, 3) else 1
        letter = "أبجدهوزحطيك"[number - 1]
        text = "١٢٣٤٥٦٧٨٩"[number % 9] + "." if level == 1 else f"{letter}."
        builder.begin(BlockKind.LIST_ITEM, level=level, marker=ListMarker(text, ordered=True))
        builder.write("بندٌ من بنود القائمة" + "، وفيه كلامٌ يطول حتى يلتفّ" * (number % 3 // 2))
        builder.end()
    return _built(builder)


def _marked(article: Article) -> Mapping[Layer, list[Mark]]:
    block = next(block for block in article.blocks if block.span.length > 120)
    start = block.span.start
    highlights = [
        Mark(Span(start + 12 * n, start + 12 * n + 9), style)
        for n, style in enumerate(HighlightStyle)
    ]
    return {
        Layer.HIGHLIGHTS: highlights,
        Layer.NAMES: [Mark(Span(start + 76, start + 88), NameKind.PERSON)],
        Layer.DATES: [Mark(Span(start + 90, start + 100))],
        Layer.NOTES: [Mark(Span(start, start + 9))],
        Layer.BOOKMARKS: [Mark(Span(start, start + 9))],
    }


_ARABIC = partial(_shipped, "gulf-pearls.md")
PICTURES = (
    Picture("arabic-light", _ARABIC, marks=_marked),
    Picture("arabic-sepia", _ARABIC, "sepia", marks=_marked),
    Picture("arabic-dark", _ARABIC, "dark", marks=_marked),
    Picture("arabic-ragged", _ARABIC, settings={"is_justified": False}),
    Picture("arabic-kashida", _ARABIC, share=0.3, settings={"uses_kashida": True}),
    Picture("arabic-vocalised", partial(_shipped, "mutanabbi-verses.md"), share=0.25),
    Picture("persian", partial(_shipped, "fa-nowruz.md"), share=0.1),
    Picture("hebrew", partial(_shipped, "he-haskala-library.md"), share=0.1),
    Picture("urdu", partial(_shipped, "ur-ghalib.md"), size=(460, 480), marks=_marked),
    Picture("table", _table),
    Picture("list", _list),
    Picture("leaves", _ARABIC, size=(760, 360), settings={"is_paged": True, "type_size": 70}),
)


def make() -> None:
    """Make all pictures anew."""
    application = QApplication.instance() or QApplication([])
    EXPECTED.mkdir(parents=True, exist_ok=True)
    for picture in PICTURES:
        picture.image().save(str(EXPECTED / f"{picture.name}.png"))
    application.processEvents()


if __name__ == "__main__":
    make()
