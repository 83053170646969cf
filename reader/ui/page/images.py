"""Pictures of an article: their size is read when they are laid out, the rest when painted."""

from collections import OrderedDict
from functools import lru_cache

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

_KEPT_BYTES = 64 * 1024 * 1024
_MISSING = QSizeF(160, 90)
_KEEP_SHAPE = Qt.AspectRatioMode.KeepAspectRatio
_TURNED = QImageIOHandler.Transformation.TransformationRotate90


class Images:
    """Pictures by the paths of their files, decoded at the size they are shown at.

    What was not shown for a while is forgotten, so that memory stays bounded.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self._bytes = 0

    @staticmethod
    def size(path: str, widest: int, highest: int) -> QSizeF:
        """The size at which the picture at `path` is shown: its own, or what fits."""
        own = _own_size(path)
        if not own.isValid() or own.isEmpty():
            return _MISSING.scaled(min(widest, 160), highest, _KEEP_SHAPE)
        size = QSizeF(own)
        if size.width() > widest or size.height() > highest:
            size.scale(widest, highest, _KEEP_SHAPE)
        return QSizeF(max(1.0, size.width()), max(1.0, size.height()))

    def image(self, path: str, size: QSizeF, ratio: float) -> QImage:
        """The picture at `path` for `size` on a screen of `ratio`; a null one if it has none."""
        pixels = QSize(round(size.width() * ratio), round(size.height() * ratio))
        key = (path, pixels.width(), pixels.height())
        if key not in self._kept:
            self._keep(key, _read(path, pixels))
        self._kept.move_to_end(key)
        return self._kept[key]

    def _keep(self, key: tuple[str, int, int], image: QImage) -> None:
        self._kept[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > _KEPT_BYTES and len(self._kept) > 1:
            _, forgotten = self._kept.popitem(last=False)
            self._bytes -= forgotten.sizeInBytes()


@lru_cache(maxsize=4096)
def _own_size(path: str) -> QSize:
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if reader.transformation() & _TURNED:
        size.transpose()
    return size


def _read(path: str, pixels: QSize) -> QImage:
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    turned = QSize(pixels)
    if reader.transformation() & _TURNED:
        turned.transpose()
    reader.setScaledSize(turned)
    return reader.read()
