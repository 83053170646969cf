"""A text in which words are sought, folded when that is first done."""

from threading import Lock

from reader.text.fold import Folded, folded


class Sought:
    """A text for the search; several threads may ask for its `folded` form."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded: Folded | None = None
        self._lock = Lock()

    @property
    def folded(self) -> Folded:
        """The text as search sees it. Of a long one it takes a moment to be worked out."""
        with self._lock:
            if self._folded is None:
                self._folded = folded(self._text)
            return self._folded
