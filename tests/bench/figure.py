"""What a bench says: one measure, and what it was measured against."""

from typing import Any

Figure = dict[str, Any]


def figure(name: str, value: float, unit: str, reference: float | None = None) -> Figure:
    """A measure and how many times its reference it is, ready to be printed."""
    return {
        "figure": name,
        "value": round(value, 4),
        "unit": unit,
        "reference": None if reference is None else round(reference, 4),
        "ratio": round(value / reference, 4) if reference else None,
    }
