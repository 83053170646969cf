"""What the kinds of marks are called, and how notes are shown where there is little room."""

from re import MULTILINE
from re import compile as pattern

from PySide6.QtCore import QCoreApplication

from reader.model.highlight import HighlightStyle

_LINK = pattern(r"!?\[([^\]]*)\]\([^)]*\)")
_LINE_SIGNS = pattern(r"^\s*(?:#{1,6}|>|[-*+]|\d+[.)])\s+", MULTILINE)
_EMPHASIS = pattern(r"\*\*?|__|`|~~")


def name_of_kind(kind: HighlightStyle | None) -> str:
    """The name of a kind of marks; None is a bookmark."""
    match kind:
        case None:
            return QCoreApplication.translate("MarkWords", "Bookmark")
        case HighlightStyle.YELLOW:
            return QCoreApplication.translate("MarkWords", "Yellow")
        case HighlightStyle.GREEN:
            return QCoreApplication.translate("MarkWords", "Green")
        case HighlightStyle.BLUE:
            return QCoreApplication.translate("MarkWords", "Blue")
        case HighlightStyle.PINK:
            return QCoreApplication.translate("MarkWords", "Pink")
        case HighlightStyle.PURPLE:
            return QCoreApplication.translate("MarkWords", "Purple")
        case HighlightStyle.UNDERLINE:
            return QCoreApplication.translate("MarkWords", "Underline")


def shown_note(note: str) -> str:
    """The words of `note` on one line, without the signs that Markdown sets them with."""
    words = _LINK.sub(r"\1", note)
    for signs in (_LINE_SIGNS, _EMPHASIS):
        words = signs.sub("", words)
    return " ".join(words.split())
