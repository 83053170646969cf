"""Words that are a date only by what stands around them."""

from reader.extract.dates.rules.rule import Rule, Unit

NUMBERS: tuple[Rule, ...] = (
    Rule("name of a month", Unit.NUMBER, "doubtful-month"),
    Rule("number of a year", Unit.NUMBER, "year-digits"),
    Rule(
        "number of a day", Unit.NUMBER, "spelled-day era | in-a-list day | behind-joint short-day"
    ),
)
