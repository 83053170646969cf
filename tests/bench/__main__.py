"""Measures Warraq: one JSON object a line, `python -m tests.bench [page|dates|…]`.

Each bench is a module with `figures(shared)`, which yields objects with the keys figure,
value, unit, reference and ratio; a reference is something measured in the same run, for
machines differ and are busy. `shared` is the folder of marked corpora, or None.
"""

import importlib
import json
import sys
from pathlib import Path

BENCHES = {
    "page": ("launch", "page"),
    "open": ("open",),
    "dates": ("dates", "date_lines"),
    "names": ("names", "name_parts"),
    "search": ("search", "keys", "index", "watched"),
    "shelf": ("shelf", "kills"),
}


def main(wanted: list[str]) -> int:
    """Print the figures of the benches named in `wanted`, or of all."""
    if unknown := set(wanted) - set(BENCHES):
        print(f"no such bench: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    folder = Path(__file__).parents[2].parent / "shared"
    shared = folder if folder.is_dir() else None
    for name in wanted or BENCHES:
        for module in BENCHES[name]:
            for figure in importlib.import_module(f"tests.bench.{module}").figures(shared):
                print(json.dumps(figure, ensure_ascii=False), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
