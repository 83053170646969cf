"""Words of many articles, looked through for those that have certain letters in them.

The page finds letters inside of words, and an index of words must find the same. All words
together are small, so looking through them is quick.
"""

from collections.abc import Callable, Iterable

_BREAK = "\n"


class Vocabulary:
    """Folded words; they only grow in number."""

    __slots__ = ("_text",)

    def __init__(self) -> None:
        self._text = _BREAK

    def add(self, words: Iterable[str]) -> None:
        """Adds words, each of letters and digits alone."""
        added = _BREAK.join(words)
        if added:
            self._text += added + _BREAK

    def with_letters(
        self,
        letters: str,
        *,
        at_start: bool,
        at_end: bool,
        most: int,
        is_wanted: Callable[[str], object] = bool,
    ) -> list[str] | None:
        """The words with `letters` in them, at their start or end if so asked, that are wanted.

        None where they are more than `most`.
        """
        sought = _BREAK * at_start + letters + _BREAK * at_end
        text, found = self._text, []
        at = text.find(sought)
        while at >= 0:
            start = text.rfind(_BREAK, 0, at + 1) + 1
            end = text.find(_BREAK, start)
            if is_wanted(text[start:end]):
                found.append(text[start:end])
            if len(found) > most:
                return None
            at = text.find(sought, end)
        return found
