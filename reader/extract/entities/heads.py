"""What the words before a body's name say that it is: «صحيفة الدستور» is no «حزب الدستور»."""

from collections.abc import Mapping, Sequence

from reader.extract.entities.spelling import Key, without_article
from reader.languages.name_words import NameWords
from reader.model.mention import NameKind, NameMention
from reader.text.fold import fold
from reader.text.words import words

_LOOKED_AT = 30
"""Letters before a name that are looked at for what it is."""


class Heads:
    """What the bodies of a text are, as far as a word right before or in their names tells."""

    def __init__(self, names: Sequence[NameMention], text: str, language: NameWords) -> None:
        self._listed = frozenset(
            without_article(fold(word)) for word in language.descriptors | language.bodies
        )
        self._alike = {
            without_article(fold(word)): number
            for number, alike in enumerate(language.alike)
            for word in alike
        }
        self._clitics = tuple(language.clitics)
        bodies = (name for name in names if name.kind is NameKind.ORGANIZATION)
        self._told: Mapping[NameMention, str] = {
            name: head for name in bodies if (head := self._before(text, name))
        }

    def differ(self, names: Sequence[NameMention], full: Key) -> bool:
        """Whether a body with these mentions is something else than its fuller name begins with."""
        own = without_article(full[0])
        if own not in self._listed:
            return False
        heads = {self._told[name] for name in names if name in self._told}
        return bool(heads) and all(not self._are_alike(head, own) for head in heads)

    def _are_alike(self, one: str, other: str) -> bool:
        return one == other or self._alike.get(one, one) == self._alike.get(other, other)

    def _before(self, text: str, name: NameMention) -> str:
        near = text[max(0, name.span.start - _LOOKED_AT) : name.span.start]
        said = [word.text for word in words(near) if word.text[0] not in '«"“']
        if not said:
            return ""
        form = fold(said[-1])
        for clitic in ("", *self._clitics):
            head = without_article(form.removeprefix(clitic))
            if head in self._listed:
                return head
        return ""
