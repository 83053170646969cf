"""The page: an article set in type, lazily, and read."""
