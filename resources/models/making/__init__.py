"""How the shipped models are made from corpora; nothing here is needed by a reader."""
