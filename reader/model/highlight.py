"""How a reader marks words that matter: in one of five colours, or underlined."""

from enum import Enum


class HighlightStyle(Enum):
    """What a highlight looks like; the values are kept on disks."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    PURPLE = "purple"
    UNDERLINE = "underline"


FIRST_HIGHLIGHT = HighlightStyle.YELLOW
"""What is shown where a highlight has a name that this Warraq does not know."""
