"""What scrolling and turning leaves have in common: the part of the page that is in view."""

from collections.abc import Sequence
from typing import Protocol

from reader.ui.page.layout import PlacedLine
from reader.ui.page.panes import LeafNumbers, Pane


class Viewpoint(Protocol):
    """Where the reader looks, held still while the page around it finds its true height."""

    @property
    def panes(self) -> Sequence[Pane]:
        """What is in view, in reading order."""

    @property
    def progress(self) -> float:
        """How much of the article lies behind the reader: 0 at its beginning, 1 at its end."""

    @property
    def numbers(self) -> LeafNumbers | None:
        """Which leaves are in view, None where there are none."""

    def count_on(self) -> bool:
        """Count one leaf more of a short article; False where there is none left to count."""

    def settle(self) -> None:
        """Lay out what is in view, without moving it."""

    def begin_with(self, line: PlacedLine, y: int | None) -> None:
        """Bring `line` to the top of the view, or as far below it as `y` says."""

    def show(self, line: PlacedLine) -> bool:
        """Bring `line` into view, unless it is well in view: whether the view has moved."""

    def turn(self, *, forward: bool) -> None:
        """Go on or back by what is in view, so that no line is passed over."""

    def go_to_beginning(self) -> None:
        """Go to the beginning of the article."""

    def go_to_end(self) -> None:
        """Go to the end of the article."""

    def go_to_share(self, share: float) -> None:
        """Go to where about `share` of the article lies behind the reader."""
