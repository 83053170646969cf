"""Earlier searches, gone through with the arrow keys."""

MOST = 50
"""So many are remembered."""


class History:
    """What was sought, the latest first, and where among it the reader is.

    Before the latest stands what the reader was typing, which comes back.
    """

    def __init__(self, sought: tuple[str, ...] = ()) -> None:
        self.sought = sought
        self._at = -1
        self._typed = ""

    def older(self, text: str) -> str:
        """What was sought before the `text` that stands in the field; `text` at the end."""
        if self._at < 0:
            self._typed = text
        return self._step(text, +1)

    def newer(self, text: str) -> str:
        """What was sought after the `text` that stands in the field, and then what was typed."""
        return self._step(text, -1)

    def _step(self, text: str, by: int) -> str:
        """The nearest entry in that direction that is another than `text`."""
        at = self._at + by
        while 0 <= at < len(self.sought) and self.sought[at] == text:
            at += by
        if at >= len(self.sought) or (at < 0 and self._at < 0):
            return text
        self._at = max(-1, at)
        return self.sought[at] if at >= 0 else self._typed

    def rest(self) -> None:
        """Take what stands in the field for typed."""
        self._at = -1

    def with_latest(self, text: str) -> tuple[str, ...]:
        """What was sought with `text` as the latest; nothing stands there twice."""
        if not text.strip():
            return self.sought
        return (text, *(other for other in self.sought if other != text))[:MOST]
