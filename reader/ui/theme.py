"""The colours of the window and the page, one TOML file a theme in resources/themes.

A further theme is one more file there; its stem is its name.
"""

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from reader.model.highlight import HighlightStyle
    from reader.model.mention import NameKind

LIGHT, SEPIA, DARK = "light", "sepia", "dark"
_WASH = 0.13
"""How much of a mark's colour its wash takes from the ink, the rest being the page."""


class Theme(NamedTuple):
    """Colours by what they are for.

    `window` is behind toolbars, `raised` behind fields and cards, `sunken` behind tracks and
    tabs, `line` for hairlines; `accent_wash` is a quiet surface of the accent. `yellow` to
    `purple` lie behind highlighted letters, `underline` is drawn below them. `person`,
    `place`, `organization` and `date` are the inks of the marks.
    """

    name: str
    is_dark: bool
    window: QColor
    page: QColor
    sidebar: QColor
    raised: QColor
    sunken: QColor
    line: QColor
    text: QColor
    muted: QColor
    accent: QColor
    accent_wash: QColor
    selection: QColor
    code: QColor
    match: QColor
    current_match: QColor
    yellow: QColor
    green: QColor
    blue: QColor
    pink: QColor
    purple: QColor
    underline: QColor
    person: QColor
    place: QColor
    organization: QColor
    date: QColor

    def ink(self, kind: "NameKind | HighlightStyle | None") -> QColor:
        """The colour that marks names or highlights of `kind`, or dates where it is None."""
        return self.date if kind is None else getattr(self, kind.value)

    def wash(self, ink: QColor, strength: float = 1.0) -> QColor:
        """`ink` thinned to lie behind letters on the page, opaque."""
        part = min(1.0, _WASH * strength * (1.4 if self.is_dark else 1.0))
        return QColor(
            *(
                round(of_ink * part + of_page * (1 - part))
                for of_ink, of_page in zip(ink.getRgb()[:3], self.page.getRgb()[:3], strict=True)
            )
        )


def theme_names(folder: Path) -> tuple[str, ...]:
    """The names of the themes in `folder`: light, sepia and dark first, then the others."""
    found = sorted(path.stem for path in folder.glob("*.toml"))
    first = [name for name in (LIGHT, SEPIA, DARK) if name in found]
    return (*first, *(name for name in found if name not in first))


def load_theme(folder: Path, name: str) -> Theme:
    """The theme `name` of `folder`. Raises OSError, or ValueError for a file that is no theme."""
    content = tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
    colours = {**content["colours"], **content["highlights"], **content["marks"]}
    try:
        return Theme(
            name=name,
            is_dark=content["is_dark"],
            **{
                part: QColor(colours[part])
                for part, kind in Theme.__annotations__.items()
                if kind is QColor
            },
        )
    except KeyError as missing:
        raise ValueError(f"{name}.toml has no colour {missing}") from missing
