"""The window: everything that the reader sees, and the only room that knows Qt."""
