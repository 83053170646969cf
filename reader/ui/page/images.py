"""Pictures of an article: their size is read when they are laid out, the rest when painted."""

from collections import OrderedDict
from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from reader.formats import picture_data

_KEPT_BYTES = 64 * 1024 * 1024
_MISSING = QSizeF(160, 90)
_KEEP_SHAPE = Qt.AspectRatioMode.KeepAspectRatio
_TURNED = QImageIOHandler.Transformation.TransformationRotate90
_DECODED = frozenset((b"png", b"jpeg", b"gif", b"webp", b"bmp"))
"""Formats that hold a picture and nothing else, none that could lead to other files."""


class Images:
    """Pictures by the paths that `picture_data` knows, decoded at the size they are shown at.

    What was not shown for a while is forgotten, so that memory stays bounded.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self.kept_bytes = 0

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

    def forget(self) -> None:
        """Forget all pictures: their files may not be the same any more."""
        self._kept.clear()
        self.kept_bytes = 0
        _own_size.cache_clear()
        _bytes_at.cache_clear()

    def _keep(self, key: tuple[str, int, int], image: QImage) -> None:
        self._kept[key] = image
        self.kept_bytes += image.sizeInBytes()
        while self.kept_bytes > _KEPT_BYTES and len(self._kept) > 1:
            _, forgotten = self._kept.popitem(last=False)
            self.kept_bytes -= forgotten.sizeInBytes()


@lru_cache(maxsize=4096)
def _own_size(path: str) -> QSize:
    reader = _Reader(path)
    size = reader.size()
    if reader.is_turned:
        size.transpose()
    return size


def _read(path: str, pixels: QSize) -> QImage:
    reader = _Reader(path)
    return reader.image(pixels.transposed() if reader.is_turned else pixels)


class _Reader:
    """Qt's reader on the bytes of the picture at `path`; a picture without size if it is none."""

    def __init__(self, path: str) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(_bytes_at(path))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._reader = QImageReader(self._buffer)
        self._reader.setAutoTransform(True)
        self._is_picture = self._reader.format().data() in _DECODED

    @property
    def is_turned(self) -> bool:
        """Whether what is stored as its width is shown as its height."""
        return self._is_picture and bool(self._reader.transformation() & _TURNED)

    def size(self) -> QSize:
        """The size as it is stored."""
        return self._reader.size() if self._is_picture else QSize()

    def image(self, size: QSize) -> QImage:
        """The picture, stored at `size`."""
        self._reader.setScaledSize(size)
        return self._reader.read() if self._is_picture else QImage()


@lru_cache(maxsize=1)
def _bytes_at(path: str) -> QByteArray:
    """The bytes of the picture at `path`, kept from asking for its size until it is painted."""
    return QByteArray(picture_data(path))
