"""What the styles of an OpenDocument text say of its paragraphs and letters."""

from typing import TYPE_CHECKING

from reader.model.article import Style

if TYPE_CHECKING:
    from lxml import etree

STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"


def runs_right(style: "etree._Element") -> bool:
    """Whether paragraphs of `style` run from right to left."""
    return said(style, f"{STYLE}writing-mode") in ("rl-tb", "rl")


def said(style: "etree._Element", name: str) -> str:
    """What `style` says of paragraphs by the property `name`; "" for nothing."""
    properties = style.find(f"{STYLE}paragraph-properties")
    return (properties.get(name) or "") if properties is not None else ""


def style_of(properties: "etree._Element | None") -> Style:
    """The style of letters with `properties`."""
    if properties is None:
        return Style.PLAIN
    style = Style.PLAIN
    weights = (properties.get(f"{FO}font-weight"), properties.get(f"{STYLE}font-weight-complex"))
    slants = (properties.get(f"{FO}font-style"), properties.get(f"{STYLE}font-style-complex"))
    if "bold" in weights:
        style |= Style.STRONG
    if "italic" in slants:
        style |= Style.EMPHASIS
    if properties.get(f"{STYLE}text-underline-style", "none") != "none":
        style |= Style.UNDERLINED
    if properties.get(f"{STYLE}text-line-through-style", "none") != "none":
        style |= Style.STRUCK
    position = properties.get(f"{STYLE}text-position") or ""
    if position.startswith("super"):
        style |= Style.SUPERSCRIPT
    elif position.startswith("sub"):
        style |= Style.SUBSCRIPT
    return style
