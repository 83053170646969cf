"""How long something lasts is told from when it was."""

import pytest

from reader.extract.dates.rules.durations import DURATIONS
from tests.extract.dates.test_rules import PUBLISHED

EXAMPLES = [(rule, *example) for rule in DURATIONS for example in rule.examples]
COUNTERS = [counter for rule in DURATIONS for counter in rule.counters]


@pytest.mark.parametrize(("rule", "language", "marked", "value"), EXAMPLES)
def test_a_rule_finds_its_examples(durations, rule, language, marked, value):
    before, _, rest = marked.partition("«")
    inside, _, after = rest.partition("»")
    assert durations(before + inside + after, language, PUBLISHED) == [(inside, value)]


@pytest.mark.parametrize(("rule", "language", "marked", "value"), EXAMPLES)
def test_a_duration_is_no_date(dates, rule, language, marked, value):
    assert dates(marked.replace("«", "").replace("»", ""), language, PUBLISHED) == []


@pytest.mark.parametrize(("language", "text"), COUNTERS)
def test_a_rule_lets_its_counter_examples_be(durations, language, text):
    assert durations(text, language, PUBLISHED) == []


@pytest.mark.parametrize(
    "text", ["قبل ثلاث سنوات", "في سنة 1990", "يومي السبت والأحد", "منذ عامين", "عامي 1967 و1973"]
)
def test_what_is_a_date_is_no_duration(durations, text):
    assert durations(text, "ar", PUBLISHED) == []
