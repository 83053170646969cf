"""The look in force: the reader's choices, resolved for this screen and language."""

from typing import NamedTuple

from reader.settings import Settings
from reader.text.digits import Digits
from reader.ui.theme import Theme


class Look(NamedTuple):
    """The theme in use, the reader's settings, and the interface's language and digits.

    A widget that draws for itself has `set_look(look)`, and shows the new look at once.
    """

    theme: Theme
    settings: Settings
    language: str
    digits: Digits
