"""Searching, in the open article (`finding`) and in all articles (`everywhere`)."""
