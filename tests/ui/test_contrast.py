"""Letters stand out from what is behind them, as level AA of the WCAG 2 wants it (§ 1.4.3)."""

import pytest
from PySide6.QtGui import QColor

from reader.paths import resources_folder
from reader.ui.theme import Theme, load_theme, theme_names

_THEMES = resources_folder() / "themes"
_LEAST = 4.5
_BEHIND_TEXT = (
    *("window", "page", "sidebar", "raised", "sunken", "code", "accent_wash", "selection"),
    *("match", "current_match", "yellow", "green", "blue", "pink", "purple"),
)
_BEHIND_OTHERS = ("window", "page", "sidebar", "raised", "code", "selection")
_INKS = ("muted", "accent")


@pytest.fixture(params=theme_names(_THEMES))
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(_THEMES, request.param)


@pytest.mark.parametrize("ground", _BEHIND_TEXT)
def test_text_stands_out(theme: Theme, ground: str) -> None:
    assert _contrast(theme.text, getattr(theme, ground)) >= _LEAST


@pytest.mark.parametrize("ground", _BEHIND_OTHERS)
@pytest.mark.parametrize("ink", _INKS)
def test_quiet_letters_and_links_stand_out(theme: Theme, ink: str, ground: str) -> None:
    assert _contrast(getattr(theme, ink), getattr(theme, ground)) >= _LEAST


@pytest.mark.parametrize("ink", ["person", "place", "organization", "date", "underline"])
def test_lines_under_letters_are_seen(theme: Theme, ink: str) -> None:
    assert _contrast(getattr(theme, ink), theme.page) >= 3  # § 1.4.11: what is no letter


def test_marked_letters_stand_out_from_their_wash(theme: Theme) -> None:
    for ink in (theme.person, theme.place, theme.organization, theme.date):
        for strength in (1.0, 2.6):
            assert _contrast(theme.text, theme.wash(ink, strength)) >= _LEAST


def _contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = map(_linear, colour.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
