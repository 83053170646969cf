"""Processes beside this one: how work is done in them, and how memory goes back to the system."""
