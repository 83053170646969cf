"""What a reader leaves in an article: places kept, words lit, and what is said of them."""

from dataclasses import dataclass, field
from datetime import datetime

from reader.model.highlight import FIRST_HIGHLIGHT, HighlightStyle
from reader.model.locator import Locator

_TITLE = 60


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked place of the article `article_id` on the shelf.

    Without a `highlight` it is a bookmark, a sign beside its words. `label` is a name that the
    reader gave it, "" where the words are name enough; `note`, in Markdown, is what the reader
    says of them; `made` knows its time zone. `id` is of this shelf, `uri` of the mark, on
    whatever shelf it comes to stand. `unknown` names a highlight of which this Warraq does not
    know, and which it shows as the first.
    """

    id: int
    article_id: int
    uri: str
    locator: Locator
    label: str
    note: str
    made: datetime
    highlight: HighlightStyle | None = None
    tags: tuple[str, ...] = ()
    unknown: str = field(default="", compare=False)

    @property
    def highlight_name(self) -> str:
        """By what name the highlight is kept and sent; "" without one."""
        if self.unknown and self.highlight is FIRST_HIGHLIGHT:
            return self.unknown
        return self.highlight.value if self.highlight else ""

    @property
    def title(self) -> str:
        """The label, or else the beginning of the words, on one line."""
        return self.label or " ".join(self.locator.quote.split())[:_TITLE]
