"""A calm strip above the page for what the reader should know."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from reader.formats import UnreadableArticle
from reader.library import ShelfUnavailable
from reader.ui.errors import Errors
from reader.ui.icons import icon, pixmap
from reader.ui.interface import Interface
from reader.ui.look import Look
from reader.ui.session import Session
from reader.ui.wording import directed


class Notice(QFrame):
    """One sentence, until the reader closes it, opens an article, or another takes its place.

    Beside it may stand an offer, which is a button.
    It hears for itself what goes wrong in the session and with the settings.
    """

    def __init__(
        self, session: Session, interface: Interface, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._errors = Errors(self)
        self._sign = QLabel(self)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.offer = QPushButton(self)
        self.offer.setObjectName("link")
        self.offer.setAccessibleName(self.tr("Answer"))
        self.offer.setCursor(Qt.CursorShape.PointingHandCursor)
        self.offer.clicked.connect(self._take_offer)
        self._taken: Callable[[], None] | None = None
        self.closing = QToolButton(self)
        self.closing.setAutoRaise(True)
        self.closing.setAccessibleName(self.tr("Close this message"))
        self.closing.setToolTip(self.tr("Close this message"))
        self.closing.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self.offer)
        row.addWidget(self.closing)
        self.set_look(interface.look)
        self.hide()
        session.opening.connect(self.hide)
        session.article_failed.connect(self.say_unreadable)
        session.mentions_failed.connect(self._say_no_mentions)
        session.shelf_failed.connect(self.say_no_shelf)
        interface.settings_failed.connect(self._say_no_settings)

    @property
    def text(self) -> str:
        """What is being said, "" where nothing is."""
        return "" if self.isHidden() else self._words.text()

    def set_look(self, look: Look) -> None:
        """Show the look's colours and digits."""
        self._errors.digits = look.digits
        self._sign.setPixmap(pixmap("notice", look.theme.accent, 20, self.devicePixelRatioF()))
        self.closing.setIcon(icon("close", look.theme.text))

    def say(self, sentence: str, offer: str = "", taken: Callable[[], None] | None = None) -> None:
        """Show `sentence`, and let assistive technology hear of it.

        Beside it stands `offer`, if that is not empty; `taken` is called when it is taken.
        """
        self._taken = taken
        self.offer.setText(offer)
        self.offer.setAccessibleName(offer or self.tr("Answer"))
        self.offer.setVisible(bool(offer))
        self._words.setText(directed(sentence, from_the_right=self.isRightToLeft()))
        self._words.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def _take_offer(self) -> None:
        taken, self._taken = self._taken, None
        self.hide()
        if taken is not None:
            taken()

    def say_no_shelf(self, error: ShelfUnavailable) -> None:
        """Say that what is marked will not be kept, and why."""
        self.say(self._errors.no_shelf(error))

    def say_set_aside(self, path: Path) -> None:
        """Say that what was marked before lies in a damaged file at `path`."""
        self.say(self._errors.set_aside(path))

    def say_unreadable(self, error: UnreadableArticle) -> None:
        """Say why an article cannot be opened."""
        self.say(self._errors.unreadable(error))

    def _say_no_mentions(self, _: Exception) -> None:
        self.say(self._errors.no_mentions())

    def _say_no_settings(self, error: OSError) -> None:
        self.say(self._errors.no_settings(error))
