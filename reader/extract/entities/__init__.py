"""Mentions gathered into entities, as a careful reader would: by name, never on a guess."""

from reader.extract.entities.gathering import entities_in

__all__ = ["entities_in"]
