"""Tables for other programs."""

import csv
import io
import json

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.sidebar.tables import as_csv, as_json

CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"))


@given(st.lists(st.tuples(CELLS, CELLS)))
def test_a_table_is_read_as_it_was_written(lines: list[tuple[str, str]]) -> None:
    table = as_csv(("الاسم", "Kind"), lines)
    read = list(csv.reader(io.StringIO(table, newline="")))
    assert read == [["الاسم", "Kind"], *map(list, lines)]


@given(st.lists(st.dictionaries(CELLS, CELLS)))
def test_records_are_read_as_they_were_written(records: list[dict[str, object]]) -> None:
    assert json.loads(as_json(records)) == records


def test_letters_stay_letters() -> None:
    assert as_json([{"name": "فاس"}]) == '[\n{"name": "فاس"}\n]\n'
