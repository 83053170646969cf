"""One reading of a file after another: the whole after the beginning, or in another encoding."""

from reader.model.article import Article


def is_continued(beginning: Article | None, article: Article) -> bool:
    """Whether `beginning` is the beginning of `article`."""
    return (
        beginning is not None
        and beginning.source.path == article.source.path
        and article.text.startswith(beginning.text)
    )


def place_like(before: Article | None, place: int, article: Article) -> int:
    """The offset in `article` for one who is at `place` of `before`, 0 where that is another file.

    It is a share of the letters: read in another encoding, none of the words need be known again.
    """
    if before is None or before.source.path != article.source.path or not before.text:
        return 0
    return place * len(article.text) // len(before.text)
