"""The world's faults in the reader's words: one clear sentence each."""

from pathlib import Path

from PySide6.QtCore import QObject

from reader.formats import LARGEST, Reason, UnreadableArticle
from reader.library import ShelfFault, ShelfUnavailable
from reader.model.article import Repair, Source
from reader.text.digits import Digits, with_digits
from reader.ui.wording import isolated

_MEGABYTE = 1_000_000


class Errors(QObject):
    """Sentences for what can go wrong outside Warraq; numbers in them are in `digits`."""

    digits = Digits.WESTERN

    def unreadable(self, error: UnreadableArticle) -> str:
        """Why an article cannot be opened."""
        sizes = (_megabytes(error.path), LARGEST // _MEGABYTE)
        size, most = (with_digits(str(number), self.digits) for number in sizes)
        sentence = self._of_reason(error.reason)
        return sentence.format(file=isolated(error.path.name), size=size, most=most)

    def _of_reason(self, reason: Reason) -> str:
        match reason:
            case Reason.MISSING:
                return self.tr("{file} is not there any more, or was moved elsewhere.")
            case Reason.FOLDER:
                return self.tr("{file} is a folder. Open one of the articles inside it.")
            case Reason.FORBIDDEN:
                return self.tr("You do not have permission to read {file}.")
            case Reason.NOT_A_FILE:
                return self.tr("{file} is a device, not a file that can be read.")
            case Reason.FAILING:
                return self.tr("The disk gave an error while {file} was being read.")
            case Reason.EMPTY:
                return self.tr("{file} is empty: there is nothing in it to read.")
            case Reason.TOO_LARGE:
                return self.tr("{file} has {size} MB. Articles of up to {most} MB can be opened.")
            case Reason.BINARY:
                return self.tr("{file} is not a text, so there is nothing to read in it.")
            case Reason.UNKNOWN_ENCODING:
                return self.tr("The encoding of {file} is not one that Warraq can read.")
            case Reason.BROKEN:
                return self.tr("{file} is damaged and cannot be read.")
            case Reason.UNSAFE:
                return self.tr("{file} unpacks to far more than is safe, and was not opened.")
            case Reason.HEAVY:
                return self.tr("{file} takes too long or too much memory to read.")
            case Reason.SEVERAL:
                return self.tr("{file} holds several files. Unpack it, and open one of them.")
            case Reason.LOCKED:
                return self.tr("{file} is locked with a password.")
            case Reason.NO_TEXT:
                return self.tr("{file} has pictures of pages, but no text that can be read.")
            case Reason.NO_LETTERS:
                return self.tr("{file} was printed without its text: only shapes are in it.")

    def repaired(self, source: Source) -> str:
        """What was wrong with a file, and was put right on reading."""
        return self.tr("Put right in {file}: {repairs}.").format(
            file=isolated(source.path.name), repairs=self.repairs(source)
        )

    def repairs(self, source: Source) -> str:
        """What was put right in a file, in a row; "" where nothing was."""
        found = dict.fromkeys(source.repairs)
        return self.tr(", ", "between repairs").join(map(self._of_repair, found))

    def _of_repair(self, repair: Repair) -> str:
        match repair:
            case Repair.DOUBLE_ENCODING:
                return self.tr("letters saved in a wrong encoding")
            case Repair.SHAPES:
                return self.tr("shapes of letters in place of letters")
            case Repair.VISUAL_ORDER:
                return self.tr("lines that ran backwards")
            case Repair.HALF_SPACES:
                return self.tr("other signs in place of half-spaces")
            case Repair.CONTROLS:
                return self.tr("stray control characters")
            case Repair.WRAPPED_LINES:
                return self.tr("lines broken at a margin")

    def own_file(self, path: Path) -> str:
        """Why an article is not saved over the file that it was read from."""
        return self.tr(
            "{file} is the file of this article, which is never written to. "
            "Save it under another name."
        ).format(file=isolated(path.name))

    def not_saved(self, path: Path, error: OSError) -> str:
        """Why an article could not be saved."""
        return self.tr("{file} could not be saved: {reason}.").format(
            file=isolated(path.name), reason=isolated(error.strerror or str(error))
        )

    def no_shelf(self, error: ShelfUnavailable) -> str:
        """Why bookmarks and places are not kept."""
        match error.fault:
            case ShelfFault.READ_ONLY:
                return self.tr(
                    "Marks and reading places cannot be kept: "
                    "Warraq may not write to its own folder."
                )
            case ShelfFault.FULL:
                return self.tr("Marks and reading places cannot be kept: the disk is full.")
            case ShelfFault.BUSY:
                return self.tr(
                    "Marks and reading places cannot be reached: "
                    "another program holds the file that they are in."
                )
            case ShelfFault.NEWER:
                return self.tr(
                    "Marks and reading places were kept by a later Warraq, "
                    "and are left as they are."
                )
            case ShelfFault.DAMAGED:
                return self.tr("The file of marks and reading places is damaged.")
            case ShelfFault.UNREACHABLE:
                return self.tr("The file of marks and reading places cannot be opened.")

    def set_aside(self, path: Path) -> str:
        """That the shelf's file was damaged, and where it lies."""
        return self.tr(
            "The file of marks and reading places was damaged. It was kept as {file}, "
            "and a new one was begun."
        ).format(file=isolated(path.name))

    def no_settings(self, error: OSError) -> str:
        """Why choices will not be kept."""
        return self.tr("Your choices could not be kept for the next time: {reason}.").format(
            reason=isolated(error.strerror or str(error))
        )

    def no_mentions(self) -> str:
        """That looking for names and dates failed."""
        return self.tr("Looking for the names and dates of this article failed.")


def _megabytes(path: Path) -> int:
    """How many a file has, any part of one counted whole; 0 where it is gone."""
    try:
        return -(-path.stat().st_size // _MEGABYTE)
    except (OSError, ValueError):
        return 0
