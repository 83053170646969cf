"""What a reader teaches about names, kept for an article or for all of them."""

from dataclasses import dataclass

from reader.model.mention import NameKind


@dataclass(frozen=True, slots=True)
class Lesson:
    """Wherever `form` is written it is a name of `kind`, and of the entity called `entity`.

    Where `kind` is None, `form` is no name. The spelling of `form` does not matter as far as
    search folds it away.
    """

    form: str
    kind: NameKind | None
    entity: str = ""
