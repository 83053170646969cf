"""Fonts and distances: how the kinds of blocks are set for one article in one look."""

from enum import Enum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat

from reader.model.article import Block, BlockKind, Style
from reader.ui.fonts import (
    CODE_FACE,
    FONT_SETTINGS,
    HEBREW_FAMILY,
    INTERFACE_FAMILY,
    Face,
    face_for,
    load_fonts,
    load_styles,
)
from reader.ui.look import Look

_BASE = 23
"""Pixels of an em of Amiri at a type size of 100 %."""

_RAG = 1.06
"""How much wider a line is than the words that fit in it, on average."""

_SAMPLES = {
    "ar": "وكان الورّاقون ينسخون الكتب في دكاكينهم، ويبيعونها لمن يقرأ، ثم يجلسون إلى العلماء.",
    "fa": "کتاب‌فروشان در بازار شهر می‌نشستند و برای هر خواننده، از هر جا که می‌آمد، کتابی داشتند.",
    "ur": "کتابوں کے بازار میں ہر شام لوگ جمع ہوتے تھے، اور پرانی کہانیاں پھر سے پڑھی جاتی تھیں۔",
    "he": "מוכרי הספרים ישבו בשוק העיר, ולכל קורא, מכל מקום שבא ממנו, היה להם ספר אחד לפחות.",
}
"""What an average character's width is measured on."""


class Role(Enum):
    """What letters are set for."""

    TEXT = 0
    HEADING_1 = 1
    HEADING_2 = 2
    HEADING_3 = 3
    HEADING_4 = 4
    HEADING_5 = 5
    HEADING_6 = 6
    CODE = 7
    FOOTNOTE = 8
    CELL = 9
    HEADER_CELL = 10


_HEADING_SIZES = {1: 1.62, 2: 1.3, 3: 1.14, 4: 1.04, 5: 1.0, 6: 0.95}
_SIZES = {
    **{Role(level): size for level, size in _HEADING_SIZES.items()},
    Role.FOOTNOTE: 0.86,
    Role.CELL: 0.92,
    Role.HEADER_CELL: 0.92,
}
_SNUG = {Role.CELL: 0.9, Role.HEADER_CELL: 0.9, **{Role(n): 0.96 for n in _HEADING_SIZES}}
"""Leading of a role against that of the text."""


def role_of(block: Block) -> Role:
    """What the letters of `block` are set for."""
    if block.kind is BlockKind.CODE:
        return Role.CODE
    if block.cell is not None:
        return Role.HEADER_CELL if block.cell.is_header else Role.CELL
    if block.kind is BlockKind.HEADING:
        return Role(min(6, max(1, block.level)))
    return Role.FOOTNOTE if block.kind is BlockKind.FOOTNOTE else Role.TEXT


class Setting(NamedTuple):
    """How letters of a role are set, in pixels.

    `pitch` is the distance of baselines; the first one stands `rise` below the block's top.
    Washes reach from `above` to `below` a baseline. `character` is the average width of a
    letter, `widest_gap` what justification may add to a space.
    """

    font: QFont
    size: float
    pitch: int
    rise: int
    above: int
    below: int
    character: float
    widest_gap: float


class Typography:
    """The settings of every role, and the formats of every style in them."""

    def __init__(self, fonts: Path, language: str, look: Look) -> None:
        self.look = look
        family = getattr(look.settings, FONT_SETTINGS.get(language, ""), "")
        self.face = face_for(language, family)
        self._folder = fonts
        load_styles(fonts, self.face.family, "Regular", "Bold")
        self._leading = look.settings.leading / 100
        self.em = _BASE * look.settings.type_size / 100
        self._sample = _SAMPLES.get(language, _SAMPLES["ar"])
        self._settings: dict[Role, Setting] = {}
        self._formats: dict[tuple[Role, Style, bool, int], QTextCharFormat] = {}
        self.uses_kashida = look.settings.uses_kashida and self.face.has_kashida
        self.measure = round(look.settings.measure * self.setting(Role.TEXT).character * _RAG)

    def setting(self, role: Role) -> Setting:
        """How letters of `role` are set."""
        if role not in self._settings:
            self._settings[role] = self._make_setting(role)
        return self._settings[role]

    def format(
        self, role: Role, style: Style, *, is_link: bool = False, gap: int = 0
    ) -> QTextCharFormat:
        """The format of letters of `style` in `role`, spaces wider by `gap` sixteenths of a pixel.

        There are as many formats as styles and gaps in use, not as many as lines: Qt's
        document keeps all that it ever saw.
        """
        key = (role, style, is_link, gap)
        if key not in self._formats:
            self._formats[key] = self._make_format(*key)
        return self._formats[key]

    def _face(self, role: Role) -> Face:
        if role is Role.CODE:
            load_fonts(self._folder, CODE_FACE.family, INTERFACE_FAMILY)
            return CODE_FACE
        return self.face

    def font(self, face: Face, size: float) -> QFont:
        """The font of `face` where Amiri would have `size` pixels."""
        font = QFont()
        font.setFamilies([face.family, self.face.family, HEBREW_FAMILY, INTERFACE_FAMILY])
        font.setPixelSize(max(6, round(size * face.scale)))
        font.setWordSpacing(font.pixelSize() * face.gap)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def _make_setting(self, role: Role) -> Setting:
        face = self._face(role)
        size = self.em * _SIZES.get(role, 1.0)
        font = self.font(face, size)
        font.setBold(role.name.startswith("HEAD"))
        metrics = QFontMetricsF(font)
        pitch = round(font.pixelSize() * face.leading * _SNUG.get(role, 1.0) * self._leading)
        rise = round((pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent())
        return Setting(
            font=font,
            size=size,
            pitch=pitch,
            rise=rise,
            above=min(rise - 1, round(metrics.ascent())),
            below=min(pitch - rise - 1, round(metrics.descent())),
            character=metrics.horizontalAdvance(self._sample) / len(self._sample),
            widest_gap=size * 0.75,
        )

    def _make_format(self, role: Role, style: Style, is_link: bool, gap: int) -> QTextCharFormat:
        setting = self.setting(role)
        font = QFont(setting.font)
        if style & Style.CODE and role is not Role.CODE:
            load_fonts(self._folder, CODE_FACE.family)
            font = self.font(CODE_FACE, setting.size * 1.1)
        if style & Style.STRONG:
            font.setBold(True)
        if style & Style.EMPHASIS:
            load_fonts(self._folder, self.face.family)
            font.setItalic(self.face.has_italics)
            font.setBold(font.bold() or not self.face.has_italics)
        font.setStrikeOut(bool(style & Style.STRUCK))
        font.setUnderline(bool(style & Style.UNDERLINED))
        font.setWordSpacing(font.wordSpacing() + gap / 16)
        result = QTextCharFormat()
        result.setFont(font)
        if style & Style.SUPERSCRIPT:
            result.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        elif style & Style.SUBSCRIPT:
            result.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        if is_link:
            result.setForeground(self.look.theme.accent)
        return result

    def object_format(self, width: float) -> QTextCharFormat:
        """The format that makes the one letter of an image as wide as the image."""
        font = QFont(self.setting(Role.TEXT).font)
        font.setPixelSize(1)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, round(width))
        result = QTextCharFormat()
        result.setFont(font)
        result.setForeground(QColor(0, 0, 0, 0))
        return result
