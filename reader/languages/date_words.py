"""The shape of a language's words for time; the words themselves stand in the language's file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto


class Role(Enum):
    """What a word of time does in a date."""

    GREGORIAN_MONTH = auto()


@dataclass(frozen=True, slots=True)
class DateWords:
    """A language's words for time: of each role the spellings, with the number each stands for."""

    words: Mapping[Role, Mapping[str, int]] = field(default_factory=dict)
