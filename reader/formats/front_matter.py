"""The fields at the top of a text, between two lines of dashes or of plus signs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_FRONT = re.compile(
    r"\ufeff?(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<fields>.*?)(?:\r?\n)?"
    r"(?:(?P=fence)|\.\.\.)[ \t]*(?:\r?\n|$)",
    re.DOTALL,
)
_FIELD = re.compile(r"(\w(?:[\w -]*\w)?)[ \t]*[:=](?:[ \t]+(.*)|$)")
_INDENTED = re.compile(r"[ \t]+(?:name[ \t]*:[ \t]*)?(\S.*)")
_SUB_FIELD = re.compile(r"[ \t]+(?!name[ \t]*:)[\w-]+[ \t]*:(?:[ \t]|$)")
_COMMENT = re.compile(r"[ \t]#.*")
_FOLDED = re.compile("[>|][+-]?[0-9]?")
"""What stands where a value goes on in the next lines, which stand further in."""
_NAMES = {
    **dict.fromkeys(("العنوان", "عنوان", "כותרת", "سرخی"), "title"),
    **dict.fromkeys(("الكاتب", "المؤلف", "كاتب", "مؤلف", "بقلم"), "author"),
    **dict.fromkeys(("نویسنده", "מחבר", "מאת", "مصنف"), "author"),
    **dict.fromkeys(("التاريخ", "تاريخ", "تاریخ", "תאריך", "تاريخ النشر"), "date"),
    **dict.fromkeys(("اللغة", "لغة", "زبان", "שפה"), "lang"),
}
"""What fields are called in the languages of the articles, and in English."""


@dataclass(slots=True)
class FrontMatter:
    """The fields at the top of a text, by their names in small letters."""

    fields: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def first(self, *names: str) -> str:
        """The value of the first of `names` that is given, or ""."""
        return next((values[0] for values in self._given(names) if values[0]), "")

    def all(self, *names: str) -> tuple[str, ...]:
        """All values of the first of `names` that is given."""
        return next(self._given(names), ())

    def _given(self, names: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        return (self.fields[name] for name in names if self.fields.get(name))


def front_matter(text: str) -> tuple[FrontMatter, str]:
    """The fields at the top of `text`, and what follows them.

    The part of YAML that front matter is written in: `name: value`, quoted or not, values that
    go on in lines further in, and lists, either `[one, two]` or a dash to a line; and so much
    of TOML as looks the same with `=`.
    """
    found = _FRONT.match(text)
    if not found:
        return FrontMatter(), text
    fields: dict[str, list[str]] = {}
    going_on: set[str] = set()
    name = ""
    for line in found["fields"].splitlines():
        pair = _FIELD.match(line)
        if pair:
            name = pair[1].lower()
            name = _NAMES.get(name, name)
            fields[name] = list(_values(pair[2] or ""))
        elif name and line.strip().startswith("- "):
            item = _INDENTED.match(f" {line.strip()[2:]}")
            fields[name].append(_unquoted(item[1] if item else ""))
        elif name and (more := _INDENTED.match(line)) and not _SUB_FIELD.match(line):
            fields[name].append(_unquoted(more[1]))
            going_on.add(name)
    if not fields:
        return FrontMatter(), text
    given = {
        name: (" ".join(values),) if name in going_on else tuple(values)
        for name, values in fields.items()
    }
    return FrontMatter(given), text[found.end() :]


def _values(text: str) -> Iterator[str]:
    text = text.strip()
    if text.startswith("[") and text.endswith("]"):
        yield from filter(None, map(_unquoted, re.split("[,،]", text[1:-1])))
    elif text and not _FOLDED.fullmatch(text):
        yield _unquoted(text)


def _unquoted(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1].replace("''", "'") if text[0] == "'" else text[1:-1]
    return _COMMENT.sub("", text)
