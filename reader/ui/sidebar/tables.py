"""Names and dates as CSV and JSON, for other programs."""

import csv
import io
import json
from collections.abc import Iterable, Sequence


def as_csv(header: Sequence[str], lines: Iterable[Sequence[object]]) -> str:
    """The table as RFC 4180 has it."""
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(header)
    writer.writerows(lines)
    return table.getvalue()


def as_json(records: Iterable[dict[str, object]]) -> str:
    """The records as one JSON array, a record a line, in the letters that they are written in."""
    lines = (json.dumps(record, ensure_ascii=False) for record in records)
    return "[\n" + ",\n".join(lines) + "\n]\n"
