"""A text in which words are sought, folded when that is first done."""

from reader.model.steps import Steps, outcome
from reader.text.fold import Folded, folding


class Sought:
    """A text, folded when that is first asked for, in one go or in steps."""

    def __init__(self, text: str) -> None:
        self._steps = folding(text)
        self._folded: Folded | None = None

    @property
    def folded(self) -> Folded:
        """The text as search sees it. Of a long one it takes a moment to be worked out."""
        return outcome(self.folding())

    def folding(self) -> Steps[Folded]:
        """What is left of the work of folding the text."""
        while self._folded is None:
            try:
                yield next(self._steps)
            except StopIteration as last:
                self._folded = last.value
        return self._folded
