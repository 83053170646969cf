"""The history of a chat as Telegram exports it: who wrote, when and what, and nothing else.

Its pages have no headings. The name of the chat becomes one, and so does each day.
"""

from typing import TYPE_CHECKING

from reader.formats.elements import settable, text_of

if TYPE_CHECKING:
    from reader.formats.elements import Element

_TITLE = "Exported Data"
"""The title of all such pages."""
_DROPPED = frozenset(("userpic_wrap", "reply_to", "reactions", "pagination"))


def is_chat_history(root: "Element") -> bool:
    """Whether the page under `root` is the history of a chat."""
    title = root.find("head/title")
    return title is not None and title.text == _TITLE


def tidy_history(root: "Element") -> None:
    """Leave of the page under `root` what was said, under headings."""
    for element in list(root.iter("title", "div", "span", "a")):
        classes = frozenset((element.get("class") or "").split())
        if element.tag == "title" or not classes.isdisjoint(_DROPPED):
            _become(element, "div", "")
        elif "date" in classes:
            _put_beside_name(element)
        elif "from_name" in classes:
            element.tag = "dt"  # before what was said as a term before its definition
        elif "service" in classes:
            _become(element, "h2", text_of(element))
        elif "page_header" in classes:
            _become(element, "h1", text_of(element))


def _become(element: "Element", tag: str, text: str) -> None:
    """Leave nothing of `element` but `text`."""
    tail = settable(element.tail or "")
    element.clear()
    element.tag, element.text, element.tail = tag, settable(text), tail


def _put_beside_name(time: "Element") -> None:
    """Move the time of a message behind the name of who wrote it, or leave it out."""
    text = (time.text or "").strip()
    time.text = ""
    name = time.getnext()
    if name is not None and "from_name" in (name.get("class") or ""):
        name.text = settable(f"{(name.text or '').strip()} · {text}")
