"""The fonts that Warraq brings along, and how large each of them looks.

A machine without Arabic fonts reads as well as any other, and an article looks the same
on all of them. Fonts are loaded when something is set in them, so a start pays only for
what its first screen shows.
"""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

INTERFACE_FAMILY = "Vazirmatn"
CODE_FAMILY = "JetBrains Mono"
HEBREW_FAMILY = "Noto Sans Hebrew"


class Face(NamedTuple):
    """A family and how it is set.

    `scale` makes its letters look as large as Amiri's of the same nominal size; `leading`
    is the distance of its baselines, in ems, that gives a calm page without collisions of
    vowel marks; `gap` is what its spaces lack, in ems. `has_kashida` says that its joints lie on
    a line and can be drawn longer.
    """

    family: str
    scale: float
    leading: float
    gap: float = 0.0
    has_italics: bool = False
    has_kashida: bool = False


_SIGNS = "\u0613\u0614"
"""Signs over a poet's name, which the interface's font lacks."""
_SIGNS_FAMILY = "Noto Naskh Arabic"

_HEBREW_LETTERS = "אבגדהוזחטיכלםמןנסעףפץצקרשת"
_NASKH = Face("Noto Naskh Arabic", 0.86, 1.95, has_kashida=True)
_HEBREW = Face(HEBREW_FAMILY, 0.84, 1.72)
_FACES = {
    "ar": Face("Amiri", 1.0, 1.84, has_italics=True, has_kashida=True),
    "fa": Face("Vazirmatn", 0.82, 2.0, has_kashida=True),
    "ur": Face("Noto Nastaliq Urdu", 0.95, 2.62, gap=0.08),
    "he": _HEBREW,
    "yi": _HEBREW,
    **dict.fromkeys(("ps", "ckb", "ug", "sd"), _NASKH),
}
_SHIPPED = {face.family: face for face in _FACES.values()}
CODE_FACE = Face(CODE_FAMILY, 0.68, 1.62)

FONT_SETTINGS = {
    "ar": "arabic_font",
    "fa": "persian_font",
    "ur": "urdu_font",
    "he": "hebrew_font",
    "yi": "hebrew_font",
}
"""By language, the setting that says in which family its articles are set."""


def face_for(language: str, family: str = "") -> Face:
    """The face that articles in `language` are set in: `family`'s, if the reader chose one."""
    own = _FACES.get(language, _FACES["ar"])
    if family in ("", own.family):
        return own
    if family in _SHIPPED:
        return _SHIPPED[family]
    from reader.ui.families import has_family, measured_face

    return measured_face(family, is_hebrew=own is _HEBREW) if has_family(family) else own


def shipped_families(language: str) -> tuple[str, ...]:
    """The families that Warraq brings along for `language`, its own first."""
    own = face_for(language)
    if own is _HEBREW:
        return (own.family,)
    others = (face.family for face in _SHIPPED.values() if face not in (own, _HEBREW))
    return (own.family, *others)


def load_fonts(folder: Path, *families: str) -> None:
    """Make the fonts of `families` that lie in `folder` known to Qt, once each."""
    for family in families:
        for path in sorted(folder.glob(f"{_stem(family)}-*.ttf")):
            _load(path)


def load_styles(folder: Path, family: str, *styles: str) -> None:
    """Make some styles of `family`, "Regular" or "Bold", known to Qt, once each."""
    for style in styles:
        path = folder / f"{_stem(family)}-{style}.ttf"
        if path.exists():
            _load(path)


def load_fonts_for(folder: Path, *texts: str) -> None:
    """Load from `folder` what the letters of `texts` need beside the fonts of their language.

    A name in Hebrew may stand in any article, and in the bar and the lists around it.
    """
    if any(letter in text for text in texts for letter in _HEBREW_LETTERS):
        load_fonts(folder, HEBREW_FAMILY)
    if any(_has_sign(text) for text in texts):
        load_fonts(folder, _SIGNS_FAMILY)


def font_for(text: str, font: QFont) -> QFont:
    """`font`, or one like it for words with signs that the interface's font lacks.

    A sign that is borrowed from another font would stand beside its letter, not over it.
    """
    if not _has_sign(text) or font.family() != INTERFACE_FAMILY:
        return font
    other = QFont(font)
    other.setFamily(_SIGNS_FAMILY)
    is_strong = font.weight() > QFont.Weight.Normal
    other.setWeight(QFont.Weight.Bold if is_strong else QFont.Weight.Normal)
    return other


def _has_sign(text: str) -> bool:
    return any(sign in text for sign in _SIGNS)


def _stem(family: str) -> str:
    """How the names of the files of `family` begin."""
    return family.replace(" ", "")


@cache
def _load(path: Path) -> None:
    QFontDatabase.addApplicationFont(str(path))
