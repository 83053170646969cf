"""The names of an article as the reader's list shows them: by kind, the frequent ones first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.model.columns import spans_of
from reader.model.mention import Entity, NameKind
from reader.model.span import Span
from reader.ui.sidebar.filtering import answers

STRIP_STEPS = 256
"""The places that a strip of mentions tells apart."""


@dataclass(frozen=True, slots=True)
class NameRow:
    """A person, place or organisation; `spans` are its mentions in order."""

    entity: Entity
    spans: Sequence[Span]

    @property
    def text(self) -> str:
        """The name."""
        return self.entity.name

    @property
    def kind(self) -> NameKind:
        """What is named."""
        return self.entity.kind


def name_rows(entities: Iterable[Entity]) -> tuple[NameRow, ...]:
    """A row for each entity: by kind, then the most mentioned first, then the earliest."""
    order = {kind: number for number, kind in enumerate(NameKind)}
    rows = [NameRow(entity, spans_of(entity.mentions)) for entity in entities if entity.mentions]
    rows.sort(key=lambda row: (order[row.kind], -len(row.spans), row.spans[0].start))
    return tuple(rows)


def answering(rows: Sequence[NameRow], wanted: str) -> tuple[NameRow, ...]:
    """The rows whose name has the folded words `wanted` in it."""
    return tuple(row for row in rows if answers(wanted, row.text))


def as_record(row: NameRow) -> dict[str, object]:
    """What is known of a name, as the command line words it."""
    places = [{"start": span.start, "end": span.end} for span in row.spans]
    return {"name": row.text, "kind": row.kind.value, "mentions": places}


def places(spans: Iterable[Span], length: int) -> list[int]:
    """Where spans of a text of `length` stand, as steps from 0 to STRIP_STEPS - 1."""
    return sorted({span.start * STRIP_STEPS // max(1, length) for span in spans})
