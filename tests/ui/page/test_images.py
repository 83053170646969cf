"""Pictures on the page: those beside an article, and those in the archive that it is."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QBuffer, QSizeF
from PySide6.QtGui import QColor, QImage

from reader.ui.page.images import Images

Encoded = Callable[..., bytes]
MISSING = QSizeF(160, 90)


@pytest.fixture
def encoded(qapp: object) -> Encoded:
    """Gives the bytes of a picture of one colour."""

    def make(colour: str, width: int = 300, height: int = 100, form: str = "PNG") -> bytes:
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        assert image.save(buffer, form)
        return bytes(buffer.data().data())

    return make


@pytest.fixture
def images(qapp: object) -> Images:
    return Images()


@pytest.mark.parametrize("form", ["PNG", "JPG", "BMP", "WEBP"])
def test_a_picture_in_an_archive_is_shown(
    images: Images, encoded: Encoded, tmp_path: Path, form: str
) -> None:
    with ZipFile(tmp_path / "book.epub", "w") as archive:
        archive.writestr("OEBPS/a.png", encoded("#008080", form=form))
    path = str(tmp_path / "book.epub" / "OEBPS" / "a.png")
    size = images.size(path, 150, 500)
    assert size == QSizeF(150, 50)
    image = images.image(path, size, 2.0)
    assert (image.width(), image.height()) == (300, 100)
    assert image.pixelColor(150, 50).blue() == pytest.approx(0x80, abs=4)


def test_a_picture_that_changed_on_the_disk_is_shown_as_it_is_now(
    images: Images, encoded: Encoded, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded("#008080"))
    before = images.size(str(path), 600, 600)
    images.image(str(path), before, 1.0)
    path.write_bytes(encoded("#800000", 200, 200))
    images.forget()
    after = images.size(str(path), 600, 600)
    assert after == QSizeF(200, 200)
    assert images.image(str(path), after, 1.0).pixelColor(9, 9).name() == "#800000"


def test_a_drawing_that_calls_itself_a_picture_is_none(images: Images, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"/>')
    assert images.size(str(path), 600, 600) == MISSING
    assert images.image(str(path), MISSING, 1.0).isNull()


@pytest.mark.qt_log_ignore("JPEG", "DQT", extend=True)
@pytest.mark.parametrize("share", [0, 0.02, 0.5])
def test_half_a_picture_harms_nothing(
    images: Images, encoded: Encoded, tmp_path: Path, share: float
) -> None:
    path = tmp_path / "a.jpg"
    whole = encoded("#008080", form="JPG")
    path.write_bytes(whole[: round(share * len(whole))])
    size = images.size(str(path), 600, 600)
    images.image(str(path), size, 1.0)


def test_memory_stays_bounded(images: Images, encoded: Encoded, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded("#008080", 30, 30))
    for width in range(2000, 2040):
        images.image(str(path), QSizeF(width, 2000), 1.0)
    assert images.kept_bytes <= 64 * 1024 * 1024
