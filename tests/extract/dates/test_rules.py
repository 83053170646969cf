"""Every rule does what its examples say, and lets its counter-examples be."""

from collections import Counter

import pytest

from reader.extract.dates.rules import RULES

PUBLISHED = "2022-09-01"

EXAMPLES = [(rule, *example) for rule in RULES for example in rule.examples]
COUNTERS = [counter for rule in RULES for counter in rule.counters]


@pytest.mark.parametrize(("rule", "language", "marked", "value"), EXAMPLES)
def test_a_rule_finds_its_examples(mentions, rule, language, marked, value):
    before, _, rest = marked.partition("«")
    inside, _, after = rest.partition("»")
    found = mentions(before + inside + after, language, PUBLISHED)
    text = before + inside + after
    assert [(mention.span.of(text), mention.value) for mention in found] == [(inside, value)]
    assert found[0].rule == rule.name


@pytest.mark.parametrize(("language", "text"), COUNTERS)
def test_a_rule_lets_its_counter_examples_be(dates, language, text):
    assert dates(text, language, PUBLISHED) == []


def test_every_rule_has_its_own_name():
    assert max(Counter(rule.name for rule in RULES).values()) == 1


def test_every_rule_has_an_example():
    assert [rule.name for rule in RULES if not rule.examples and rule.unit.value != "number"] == []
