"""A small window in which the reader writes a note, and the tags of a mark."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QCompleter,
    QDialogButtonBox,
    QInputDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from reader.model.mark import Mark
from reader.ui.dialogs.window import SmallWindow
from reader.ui.fields import Field

_BETWEEN_TAGS = re.compile(r"[,،;؛\n]")
_QUOTE = 140


class NoteWindow(SmallWindow):
    """The note of `mark` in Markdown, each paragraph in its own direction, and its tags.

    Ctrl+Enter keeps what was written; `note` and `tags` are it.
    """

    def __init__(
        self, mark: Mark, known_tags: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Note"), parent)
        self.setObjectName("note")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        quote = " ".join(mark.locator.quote.split())
        shown = quote if len(quote) <= _QUOTE else f"{quote[:_QUOTE].rstrip()}…"
        self._quote = QLabel(shown, self)
        self._quote.setTextFormat(Qt.TextFormat.PlainText)
        self._quote.setWordWrap(True)
        self._quote.setObjectName("muted")
        self._note = QPlainTextEdit(mark.note, self)
        self._note.setObjectName("writing")
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setPlaceholderText(self.tr("What do you think of these words?"))
        self._note.setTabChangesFocus(True)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._note.document().setDefaultTextOption(option)
        self._note.moveCursor(QTextCursor.MoveOperation.End)
        self._note.setMinimumSize(420, 170)
        self._tags = Field(self._comma.join(mark.tags), self)
        self._tags.setAccessibleName(self.tr("Tags"))
        self._tags.setPlaceholderText(self.tr("Tags, apart by commas"))
        self._tags.setCompleter(_TagCompleter(known_tags, self))
        self.add(self._quote, self._note, self._tags)
        self._add_answers()
        keeping = QShortcut(self)
        keeping.setKeys([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        keeping.activated.connect(self.accept)
        self._note.setFocus()

    @property
    def _comma(self) -> str:
        return "، " if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else ", "

    def _add_answers(self) -> None:
        row = QDialogButtonBox(self)
        for words, role, is_default in (
            (self.tr("Keep the note"), QDialogButtonBox.ButtonRole.AcceptRole, True),
            (self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole, False),
        ):
            button = QPushButton(words, self)
            button.setAccessibleName(words)
            button.setDefault(is_default)
            row.addButton(button, role)
        row.accepted.connect(self.accept)
        row.rejected.connect(self.reject)
        self.add(row)

    @property
    def note(self) -> str:
        """What the reader wrote."""
        return self._note.toPlainText().strip()

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags that the reader gave, each once."""
        return tags_in(self._tags.text())


class _TagCompleter(QCompleter):
    """Completes the last of the tags in a field."""

    def __init__(self, tags: Sequence[str], parent: QWidget) -> None:
        super().__init__(list(tags), parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._before = ""

    def splitPath(self, path: str) -> list[str]:
        last = _BETWEEN_TAGS.split(path)[-1].lstrip()
        self._before = path[: len(path) - len(last)]
        return [last]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return self._before + super().pathFromIndex(index)


def tags_in(text: str) -> tuple[str, ...]:
    """The tags that are written in `text` with commas or semicolons between them."""
    words = (" ".join(part.split()).lstrip("#") for part in _BETWEEN_TAGS.split(text))
    return tuple(dict.fromkeys(filter(None, words)))


def tags_wanted(known: Sequence[str], parent: QWidget) -> tuple[str, ...]:
    """The tags that the reader wants to give; none where the question is left."""
    text, is_given = QInputDialog.getItem(
        parent,
        QCoreApplication.translate("NoteWindow", "Add a tag"),
        QCoreApplication.translate("NoteWindow", "Tags"),
        ["", *known],
    )
    return tags_in(text) if is_given else ()
