"""The families of fonts that are installed on this machine, for readers who prefer their own."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont

from reader.ui.fonts import Face, shipped_families

_System = QFontDatabase.WritingSystem

_LETTERS = {"ar": "حكىة", "fa": "پچژگکی", "ur": "ٹڈڑےںہ", "he": "אםץ", "yi": "אםץ"}
"""Letters of a language that a family for its script may lack."""
_SIZE = 100
_ARABIC, _HEBREW = "وكان الناس في المدينة", "ישבו בשוק העיר"
_WIDTHS = {_ARABIC: 0.33, _HEBREW: 0.4}
"""The width of an average letter of a sample, in ems of Amiri."""
_SMALLEST, _LARGEST = 0.6, 1.4
_PITCH = 1.66
"""The least distance of baselines, in ems of Amiri."""
_AIR = 1.06
"""What a page needs between lines beyond a font's own height."""
_TATWEEL = 0x640


def has_family(family: str) -> bool:
    """Whether `family` is installed."""
    return QFontDatabase.hasFamily(family)


def installed_families(language: str) -> tuple[str, ...]:
    """The installed families that have the letters of `language`, but those that are shipped."""
    system = _System.Hebrew if language in ("he", "yi") else _System.Arabic
    letters = _LETTERS.get(language, _LETTERS["ar"])
    shipped = shipped_families(language)
    return tuple(
        family
        for family in QFontDatabase.families(system)
        if not QFontDatabase.isPrivateFamily(family)
        and not family.startswith(shipped)
        and _has_letters(family, letters, system)
    )


@cache
def _has_letters(family: str, letters: str, system: QFontDatabase.WritingSystem) -> bool:
    font = QRawFont.fromFont(QFont(family, _SIZE), system)
    return all(font.supportsCharacter(ord(letter)) for letter in letters)


@cache
def measured_face(family: str, *, is_hebrew: bool) -> Face:
    """How `family` is set to look as large as Amiri, and as calm."""
    font = QFont(family)
    font.setPixelSize(_SIZE)
    metrics = QFontMetricsF(font)
    sample = _HEBREW if is_hebrew else _ARABIC
    width = metrics.horizontalAdvance(sample) / len(sample) / _SIZE
    scale = min(_LARGEST, max(_SMALLEST, _WIDTHS[sample] / max(width, 0.01)))
    height = (metrics.ascent() + metrics.descent()) / _SIZE
    return Face(
        family,
        scale,
        max(_PITCH / scale, _AIR * height),
        has_kashida=not is_hebrew and _has_level_joints(family),
    )


def _has_level_joints(family: str) -> bool:
    """Whether joints lie on a line: in Nastaliq they do not."""
    raw = QRawFont.fromFont(QFont(family), _System.Arabic)
    return raw.supportsCharacter(_TATWEEL) and "nasta" not in family.casefold()
