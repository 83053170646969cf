"""A screen reader's part of the talk: what it hears of the article in a window, as JSON.

Run by a Python that has gi and Atspi: `screen_reader.py PROGRAM ARGUMENT…` starts the program,
looks for the page among what it tells, and asks it as a screen reader does.
"""

import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

_LONGEST_WAIT = 30.0
_HEARD = 60


def _all_in(thing, depth=0):
    """Everything that `thing` holds."""
    for number in range(thing.get_child_count() if depth < 12 else 0):
        child = thing.get_child_at_index(number)
        if child is not None:
            yield child
            yield from _all_in(child, depth + 1)


def _page(process_id):
    """The page of the program `process_id`, None as long as it does not tell of one."""
    for program in _all_in(Atspi.get_desktop(0), depth=11):
        try:
            if program.get_process_id() != process_id:
                continue
            for thing in _all_in(program):
                is_text = thing.get_role() == Atspi.Role.TEXT
                if is_text and Atspi.Text.get_character_count(thing) > _HEARD:
                    return thing
        except GLib.Error:
            continue
    return None


def _heard(page):
    """What the page says of its text, its caret and its selection."""
    box = Atspi.Text.get_character_extents(page, 1, Atspi.CoordType.WINDOW)
    Atspi.Text.set_caret_offset(page, 12)
    caret = Atspi.Text.get_caret_offset(page)
    Atspi.Text.add_selection(page, 5, 9)
    selection = Atspi.Text.get_selection(page, 0)
    return {
        "name": page.get_name(),
        "count": Atspi.Text.get_character_count(page),
        "text": Atspi.Text.get_text(page, 0, _HEARD),
        "caret": caret,
        "selection": [selection.start_offset, selection.end_offset],
        "is_focusable": page.get_state_set().contains(Atspi.StateType.FOCUSABLE),
        "box": [box.width, box.height],
    }


def main():
    program = subprocess.Popen(sys.argv[1:])
    end = time.monotonic() + _LONGEST_WAIT
    page = None
    while page is None and time.monotonic() < end and program.poll() is None:
        page = _page(program.pid)
    print(json.dumps(_heard(page) if page is not None else None))
    program.terminate()
    program.wait()


if __name__ == "__main__":
    main()
