"""The desk, where there is something to read while no article is open, and the visits to it."""
