"""The rules of dates: each with a name, what it looks like, and examples that a test runs.

The words that rules are written in stand in `reader.extract.dates.grammar`. Where several
rules fit at one place, the first wins, so longer forms stand before shorter ones. Examples
are read against 1 September 2022, a Thursday, in the language that their letters tell
(`fa` and `ur` are named); a counter-example holds no date at all. To add a rule, put it
into the file of its family.
"""

from reader.extract.dates.rules.centuries import CENTURIES
from reader.extract.dates.rules.days import DAYS
from reader.extract.dates.rules.months import MONTHS
from reader.extract.dates.rules.numbers import NUMBERS
from reader.extract.dates.rules.parts import PARTS
from reader.extract.dates.rules.rule import Rule, Unit
from reader.extract.dates.rules.years import YEARS

RULES: tuple[Rule, ...] = (*DAYS, *MONTHS, *CENTURIES, *PARTS, *YEARS, *NUMBERS)

__all__ = ["RULES", "Rule", "Unit"]
