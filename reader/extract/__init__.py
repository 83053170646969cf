"""What is found in an article: its dates and its names, gathered.

Everything here is a pure function of the article. Models are loaded when first needed, so
that importing costs nothing.
"""

from reader.extract.mentions import mentions_after, mentions_in

__all__ = ["mentions_after", "mentions_in"]
