"""Sizes of the parts around the page, in pixels: room is kept for them before they are built."""

TOP_HEIGHT = 52
STATUS_HEIGHT = 30
SIDE_WIDTH = 321
SIDE_NARROWEST = 260
