"""How well labels agree: exact spans with their kinds, open ones counted neither way."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(slots=True)
class Score:
    """Counts of spans by kind; `f` of a kind, or of all."""

    found: dict[str, int] = field(default_factory=lambda: dict.fromkeys("PLO", 0))
    marked: dict[str, int] = field(default_factory=lambda: dict.fromkeys("PLO", 0))
    right: dict[str, int] = field(default_factory=lambda: dict.fromkeys("PLO", 0))

    def add(self, gold: Sequence[str], guess: Sequence[str], open_words: frozenset[int]) -> None:
        """Count one sentence."""
        marked = [span for span in spans(gold) if not open_words & set(range(*span[:2]))]
        for span in marked:
            self.marked[span[2]] += 1
        for span in spans(guess):
            if not open_words & set(range(*span[:2])):
                self.found[span[2]] += 1
                self.right[span[2]] += span in marked

    def f(self, kinds: str = "PLO") -> float:
        """The harmonic mean of precision and recall."""
        both = sum(self.found[kind] + self.marked[kind] for kind in kinds)
        return 2 * sum(self.right[kind] for kind in kinds) / both if both else 1.0

    def __str__(self) -> str:
        return " ".join(f"{kinds} {self.f(kinds):.3f}" for kinds in ("PLO", "P", "L", "O"))


def spans(labels: Sequence[str]) -> list[tuple[int, int, str]]:
    """Start, end and kind of every name in a sentence's labels."""
    found, at = [], 0
    while at < len(labels):
        end = at + 1
        if labels[at][0] == "B":
            while end < len(labels) and labels[end] == f"I-{labels[at][2:]}":
                end += 1
            found.append((at, end, labels[at][2:]))
        at = end
    return found
