"""Why a file cannot be read, said so that the reader can be told in plain words."""

from enum import Enum
from pathlib import Path


class Reason(Enum):
    """What is wrong with a file that cannot be read; the value goes on after its path."""

    MISSING = "does not exist"
    FOLDER = "is a folder"
    FORBIDDEN = "may not be read by you"
    NOT_A_FILE = "is a device, not a file"
    FAILING = "cannot be read from its disk"
    EMPTY = "is empty"
    TOO_LARGE = "is too large"
    BINARY = "is not a text"
    UNKNOWN_ENCODING = "cannot be read in an encoding that nobody knows"
    BROKEN = "is damaged"
    UNSAFE = "unpacks to more than is safe"
    HEAVY = "takes too long or too much memory to read"
    SEVERAL = "holds several files"
    LOCKED = "is locked with a password"
    NO_TEXT = "has pictures of pages, but no text"
    NO_LETTERS = "shows letters without saying which they are"


class UnreadableArticle(Exception):  # noqa: N818 - it names the file, not a fault of ours
    """A file that cannot be read as an article."""

    def __init__(self, path: Path, reason: Reason, detail: str = "") -> None:
        super().__init__(path, reason, detail)
        self.path = path
        self.reason = reason
        self.detail = detail

    def __str__(self) -> str:
        sentence = f"{self.path} {self.reason.value}"
        return f"{sentence}: {self.detail}." if self.detail else f"{sentence}."
