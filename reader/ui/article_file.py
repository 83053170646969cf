"""The file of the open article: read again, or in another way; saved elsewhere, never changed."""

import logging
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.ui.bars.notice import Notice
from reader.ui.bars.status import StatusBar
from reader.ui.errors import Errors
from reader.ui.interface import Interface
from reader.ui.page.typesetting.turning import turned
from reader.ui.session import Session
from reader.ui.watching import Watch
from reader.ui.wording import isolated, name_of

_log = logging.getLogger(__name__)


class ArticleFile(QObject):
    """Does what the reader asks with the file, and says in `notice` what became of it."""

    def __init__(
        self,
        session: Session,
        interface: Interface,
        notice: Notice,
        status: StatusBar,
        window: QWidget,
    ) -> None:
        super().__init__(notice)
        self._session = session
        self._interface = interface
        self._notice = notice
        self._status = status
        self._window = window
        self._errors = Errors(self)
        self._watch = Watch(session, self)
        self._watch.changed.connect(self._hear_change)
        self._watch.gone.connect(self._say_gone)
        status.encoding_wanted.connect(self._read_in)
        session.opening_stopped.connect(self._say_begun)

    def say_repairs(self) -> None:
        """Say what was put right in the article, if anything was; or that nothing was to be."""
        article = self._session.article
        if article is None:
            return
        if self._session.is_as_it_is:
            sentence = self.tr("This is the article as it is in the file.")
            self._notice.say(sentence, self.tr("Put it right"), self._read_repaired)
        elif article.source.repairs:
            sentence = self._errors.repaired(article.source)
            self._notice.say(sentence, self.tr("Show it as it is in the file"), self._read_as_it_is)

    def _read_as_it_is(self) -> None:
        self._read(self._session.encoding, as_it_is=True)

    def _read_repaired(self) -> None:
        self._read(self._session.encoding, as_it_is=False)

    def _read_in(self, encoding: str) -> None:
        """Read the article in `encoding`, or where that is "" in the one found by its letters."""
        self._read(encoding or None, as_it_is=self._session.is_as_it_is)

    def _read(self, encoding: str | None, *, as_it_is: bool) -> None:
        article = self._session.article
        if article is not None:
            self._session.open(article.source.path, encoding, as_it_is=as_it_is)

    def _say_begun(self) -> None:
        """Say that there is more to be read, where the reader stopped after the beginning."""
        article = self._session.article
        if article is not None and not self._session.is_whole:
            name = isolated(article.source.path.name)
            self._notice.say(
                self.tr("Only the beginning of {file} has been read.").format(file=name),
                self.tr("Read the rest"),
                self._session.read_again,
            )

    # What becomes of it on the disk

    def _hear_change(self) -> None:
        article = self._session.article
        if article is None or self._session.awaited is not None:
            return
        if self._interface.settings.reloads_changed:
            self._session.read_again()
            return
        sentence = self.tr("{file} has changed since it was read.")
        self._notice.say(
            sentence.format(file=isolated(article.source.path.name)),
            self.tr("Reload"),
            self._session.read_again,
        )

    def _say_gone(self) -> None:
        if self._session.article is None:
            return
        name = isolated(self._session.article.source.path.name)
        self._notice.say(
            self.tr(
                "{file} was moved or deleted. What you are reading stays here until you leave it."
            ).format(file=name)
        )

    # What is known of it, and what can be made of it

    def show_facts(self) -> None:
        """Show what the article says of itself, and of its file."""
        from reader.ui.dialogs.article_facts import ArticleFacts

        if self._session.article is not None:
            ArticleFacts(self._session.article, self._interface.look, self._window).open()

    def save_as(self) -> None:
        """Write the article as plain text or Markdown where the reader wants it."""
        from reader.ui.dialogs.saving import article_saving, place_chosen_in
        from reader.ui.saving import write_article

        article = self._session.article
        if article is not None:
            path = place_chosen_in(article_saving(article, self._window))
            self._save(path, partial(write_article, article))

    def print(self) -> None:
        """Print the article, its lines starting where they do on the page."""
        article = self._session.article
        if article is None:
            return
        try:
            from reader.ui.dialogs.printing import print_as_wished
        except ImportError as error:
            _log.warning("printing: %s", error)
            self._notice.say(self.tr("Warraq cannot print here: a part of Qt is missing."))
            return
        if self._session.is_turned:
            article = turned(article)
        if not print_as_wished(article, self._interface.look_on_paper, self._window):
            self._notice.say(self.tr("The printer did not take the article."))

    def save_list(self, name: str, forms: Mapping[str, Callable[[], str]]) -> None:
        """Write a list of what was found, called `name`, where the reader wants it.

        `forms` are the endings that it can have, and the list in the form of each.
        """
        from reader.ui.dialogs.saving import list_saving, place_chosen_in
        from reader.ui.saving import write_whole

        article = self._session.article
        if article is None:
            return
        source = article.source.path
        name = f"{name_of(source)}-{name}"
        path = place_chosen_in(list_saving(source, name, tuple(forms), self._window))
        if path is not None:
            form = forms.get(path.suffix.lower().lstrip("."), next(iter(forms.values())))
            self._save(path, partial(write_whole, form()))

    def _save(self, path: Path | None, write: Callable[[Path], None]) -> None:
        """Write to `path`, unless that is the article's own file, and say what came of it."""
        article = self._session.article
        if article is None or path is None:
            return
        if _is_same(path, article.source.path):
            self._notice.say(self._errors.own_file(path))
            return
        try:
            write(path)
        except OSError as error:
            self._notice.say(self._errors.not_saved(path, error))
        else:
            self._status.say(self.tr("Saved as {file}").format(file=isolated(path.name)))


def _is_same(path: Path, other: Path) -> bool:
    """Whether both lead to one file, whatever it is called."""
    try:
        return path.samefile(other)
    except OSError:  # one of them is not there
        return path.resolve() == other.resolve()
