"""Tooltips on the page: what a marked name or date is."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip

from reader.model.mention import DateMention, NameMention
from reader.text.digits import with_digits
from reader.ui.interface import Interface
from reader.ui.page.view import Page
from reader.ui.session import Session
from reader.ui.wording import directed, isolated
from reader.ui.words.names import word_for

_SEPARATOR = " · "
_Mention = TypeVar("_Mention", NameMention, DateMention)


class Hints(QObject):
    """Shows whom a name on `page` names and how often, and when a date was."""

    def __init__(self, session: Session, interface: Interface, page: Page) -> None:
        super().__init__(page)
        self._session = session
        self._interface = interface
        self._page = page
        page.mark_hovered.connect(self._show)

    def _show(self, at: int) -> None:
        words = self.at(at) if at >= 0 else ""
        if words:
            words = directed(words, from_the_right=self._page.isRightToLeft())
        QToolTip.showText(QCursor.pos(), words, self._page.viewport())

    def at(self, at: int) -> str:
        """What is mentioned at offset `at`, "" where nothing is."""
        mentions = self._session.mentions
        if mentions is None:
            return ""
        name = _mention_at(mentions.names, at)
        if name is not None:
            return self._of_name(name)
        date = _mention_at(mentions.dates, at)
        return "" if date is None else self._of_date(date)

    def _of_name(self, name: NameMention) -> str:
        assert self._session.mentions is not None
        for entity in self._session.mentions.entities:
            if _mention_at(entity.mentions, name.span.start) == name:
                count = self.tr("%n mention(s)", "", len(entity.mentions))
                parts = (isolated(entity.name), word_for(entity.kind), count)
                return with_digits(_SEPARATOR.join(parts), self._interface.look.digits)
        return ""

    def _of_date(self, date: DateMention) -> str:
        from reader.ui.words.dates import DateWords
        from reader.ui.words.months import month_names

        look = self._interface.look
        months = month_names(look.language, look.settings.months)
        return DateWords(look.digits, months).of(date.value)


def _mention_at(mentions: Sequence[_Mention], at: int) -> _Mention | None:
    number = bisect_right(mentions, at, key=attrgetter("span.start")) - 1
    if number >= 0 and at < mentions[number].span.end:
        return mentions[number]
    return None
