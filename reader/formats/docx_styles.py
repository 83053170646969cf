"""What the styles of a Word document say of its paragraphs and letters."""

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.model.article import Style

if TYPE_CHECKING:
    from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"heading (\d)|title$|subtitle$", re.IGNORECASE)
_QUOTE = re.compile("quote", re.IGNORECASE)


def value(element: "etree._Element | None", name: str = "val") -> str:
    """The attribute `name` of `element`, or "" where either is missing."""
    return (element.get(f"{W}{name}") or "") if element is not None else ""


def is_on(properties: "etree._Element | None", name: str) -> bool:
    """Whether the switch `name` is set among `properties`."""
    switch = properties.find(f"{W}{name}") if properties is not None else None
    return switch is not None and value(switch) not in ("0", "false", "off", "none")


@dataclass(frozen=True, slots=True)
class Manner:
    """What a named style says of its paragraphs."""

    heading: int = 0
    is_quote: bool = False
    list_id: str = ""
    list_level: int = 0


def with_own(manner: Manner, properties: "etree._Element") -> Manner:
    """`manner` with what a paragraph or a style says beyond it."""
    outline = value(properties.find(f"{W}outlineLvl"))
    if outline.isdecimal() and int(outline) < 6:
        manner = replace(manner, heading=int(outline) + 1)
    numbers = properties.find(f"{W}numPr")
    if numbers is not None:
        level = value(numbers.find(f"{W}ilvl"))
        manner = replace(
            manner,
            list_id=value(numbers.find(f"{W}numId")) or manner.list_id,
            list_level=int(level) if level.isdecimal() else manner.list_level,
        )
    return manner


def manners_in(styles: "etree._Element | None") -> dict[str, Manner]:
    """What the paragraph styles say, by their ids; a style takes after the one it is based on."""
    elements = styles.findall(f"{W}style") if styles is not None else []
    by_id = {value(style, "styleId"): style for style in elements}
    manners: dict[str, Manner] = {}

    def manner_of(style_id: str, depth: int = 0) -> Manner:
        if style_id in manners or style_id not in by_id or depth > 20:
            return manners.get(style_id, Manner())
        style = by_id[style_id]
        manner = manner_of(value(style.find(f"{W}basedOn")), depth + 1)
        name = value(style.find(f"{W}name"))
        heading = _HEADING.match(name)
        if heading:
            level = int(heading[1]) if heading[1] else 1 + name.lower().startswith("sub")
            manner = replace(manner, heading=max(1, min(level, 6)))
        if _QUOTE.search(name):
            manner = replace(manner, is_quote=True)
        properties = style.find(f"{W}pPr")
        manners[style_id] = manner if properties is None else with_own(manner, properties)
        return manners[style_id]

    for style_id in by_id:
        manner_of(style_id)
    return manners


_SWITCHES = {
    "b": Style.STRONG,
    "i": Style.EMPHASIS,
    "strike": Style.STRUCK,
    "dstrike": Style.STRUCK,
    "u": Style.UNDERLINED,
}
_COMPLEX = {"bCs": Style.STRONG, "iCs": Style.EMPHASIS}
"""The switches that count for letters of the Arabic and Hebrew scripts."""


def style_of(properties: "etree._Element | None") -> Style:
    """The style that the properties of a run give its letters."""
    if properties is None:
        return Style.PLAIN
    style = Style.PLAIN
    switches = _SWITCHES | _COMPLEX if is_on(properties, "rtl") else _SWITCHES
    for name, meant in switches.items():
        if is_on(properties, name):
            style |= meant
    raised = value(properties.find(f"{W}vertAlign"))
    return style | {"superscript": Style.SUPERSCRIPT, "subscript": Style.SUBSCRIPT}.get(
        raised, Style.PLAIN
    )
