"""What the steps of the training made, kept on disk: a run that was cut short goes on."""

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

Made = TypeVar("Made")


class Work:
    """A folder with what each step made; without one, nothing is kept.

    It belongs to one state of the corpora and of this code: nothing notices a change of them.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        if folder:
            folder.mkdir(parents=True, exist_ok=True)

    def made(self, step: str, make: Callable[[], Made]) -> Made:
        """What the step makes, or made in an earlier run."""
        path = self._folder / f"{step}.pickle" if self._folder else None
        if path and path.is_file():
            return pickle.loads(path.read_bytes())
        found = make()
        if path:
            part = path.with_suffix(".part")
            part.write_bytes(pickle.dumps(found))
            part.replace(path)
        return found
