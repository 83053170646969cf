"""Where the parts of the window stand, in pixels, before they are built and after."""

TOP_HEIGHT = 52
STATUS_HEIGHT = 30
SIDE_WIDTH = 321
SIDE_NARROWEST = 260
