"""The words that a link or `--at` leads to: gone to once the article with them has been read."""

from PySide6.QtCore import QObject

from reader.model.locator import Locator, place_of
from reader.ui.session import Session


class Arrival(QObject):
    """Goes to `words` in the article that `session` is opening, and marks them as chosen."""

    def __init__(self, session: Session, words: Locator) -> None:
        super().__init__(session)
        self._session = session
        self._words = words
        session.article_opened.connect(self._go)
        session.article_failed.connect(self._give_up)
        if session.article is not None and session.awaited is None:
            self._go()

    def _go(self) -> None:
        article = self._session.article
        assert article is not None
        span = place_of(article.text, self._words)
        if span is not None:
            self._session.choose((span,))
            self._session.go_to(span)
        if span is not None or self._session.is_whole:
            self._give_up()

    def _give_up(self) -> None:
        self._session.article_opened.disconnect(self._go)
        self._session.article_failed.disconnect(self._give_up)
        self.deleteLater()
