"""What the kinds of names are called, wherever the window speaks of them."""

from PySide6.QtCore import QCoreApplication

from reader.model.mention import NameKind


def word_for(kind: NameKind) -> str:
    """What a name of `kind` names, in a word."""
    match kind:
        case NameKind.PERSON:
            return QCoreApplication.translate("NameKind", "person")
        case NameKind.PLACE:
            return QCoreApplication.translate("NameKind", "place")
        case NameKind.ORGANIZATION:
            return QCoreApplication.translate("NameKind", "organisation")
