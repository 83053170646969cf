"""The page looks as it was found right to look: compared with pictures, edges of letters aside."""

import sys

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from tests.ui.page.pictures import EXPECTED, PICTURES, Picture

_NOTICEABLE = 60
"""A difference of a channel that is more than another rounding at the edge of a letter."""
_FEW = 0.004
"""The part of pixels that may differ noticeably."""


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_the_page_looks_as_expected(qapp: QApplication, picture: Picture) -> None:
    if sys.platform != "linux" or QGuiApplication.platformName() != "offscreen":
        pytest.skip("letters are drawn by another rasteriser here")
    expected = QImage(str(EXPECTED / f"{picture.name}.png"))
    seen = picture.image()
    assert seen.size() == expected.size()
    assert _differing(seen, expected) < _FEW


def _differing(one: QImage, other: QImage) -> float:
    """The part of pixels in which two pictures differ noticeably."""
    alike = (image.convertToFormat(QImage.Format.Format_RGB32) for image in (one, other))
    first, second = (bytes(image.constBits()) for image in alike)
    count = sum(
        max(abs(a - b) for a, b in zip(first[n : n + 3], second[n : n + 3], strict=True))
        > _NOTICEABLE
        for n in range(0, len(first), 4)
        if first[n : n + 3] != second[n : n + 3]
    )
    return count / (one.width() * one.height())
