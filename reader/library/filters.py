"""Which of all articles are meant: by folder, language and kind, and by what they mention."""

from dataclasses import dataclass
from pathlib import Path

from reader.model.when import Period
from reader.text.fold import letters_alone

_BEGINNING, _END = -(10**9), 10**9
"""Day numbers before and after every date."""

Condition = tuple[str, list[object]]
"""A part of an SQL query, and the values in it."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What an article has to be; what is empty asks for nothing.

    `language` is its ISO 639-1 code, `kind` the name of its format. It has a date within
    `period`, and a name with the words of `name` in it.
    """

    folder: Path | None = None
    language: str = ""
    kind: str = ""
    period: Period | None = None
    name: str = ""

    @property
    def are_on_mentions(self) -> bool:
        """Whether they ask for anything that an article mentions."""
        return bool(self._mentioned())

    def condition(self) -> Condition:
        """What holds for the row of an article; its folder is not looked at.

        Articles in which no mentions were looked for yet may have them.
        """
        parts, values = ["text IS NOT NULL"], list[object]()
        for column, wanted in (("language", self.language), ("kind", self.kind)):
            if wanted:
                parts.append(f"{column} = ?")
                values.append(wanted)
        for mention, its_values in self._mentioned():
            parts.append(f"(is_read = 0 OR EXISTS (SELECT 1 {mention}))")
            values += its_values
        return " AND ".join(parts), values

    def places(self) -> Condition:
        """The query for the places in an article of the name asked for, or else of the dates.

        The article's id comes before the other values.
        """
        mention, values = self._mentioned()[-1]
        of_article = mention.replace("articles.id", "?")
        return f"SELECT start, end {of_article} ORDER BY start", values

    def _mentioned(self) -> list[Condition]:
        found: list[Condition] = []
        if self.period is not None:
            first, last = self.period.earliest, self.period.latest
            days: list[object] = [
                _BEGINNING if first is None else first,
                _END if last is None else last,
            ]
            found.append(
                ("FROM dates WHERE article = articles.id AND earliest >= ? AND latest <= ?", days)
            )
        if letters_alone(self.name):
            form = f" {letters_alone(self.name)} "
            found.append(("FROM names WHERE article = articles.id AND instr(form, ?)", [form]))
        return found
