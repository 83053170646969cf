"""What the kinds of marks are called."""

from PySide6.QtCore import QCoreApplication

from reader.model.highlight import HighlightStyle


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
