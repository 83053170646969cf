"""The language that date rules are written in.

A rule is a regular expression over the roles of words, one letter a word. `PARTS` names the
stretches that rules are made of; a stretch with a name in `?P<…>` is read by
`reader.extract.dates.reading`. No part repeats what may be empty, so matching is linear.
"""

from re import Pattern, sub
from re import compile as pattern

_SPELLED = "[no6](?:&?[no6]){0,7}"
_SPELLED_YEAR = "(?=[no&]{0,5}6)[no6](?:&?[no6]){1,7}"
_YEAR_NUMBER = f"(?:[y3de5H]|{_SPELLED})"

PARTS = {
    # words
    "and": "&",
    "of": "[OF]",
    "of-a": "[,OFix]",
    "in-month": "[OFcQx]",
    "comma": ",",
    "same-day": "=x?",
    "slash": "/",
    "dot": "[.]",
    "dash": "-",
    "colon": "[:]",
    "geresh": "`",
    "open": "[(]",
    "close": "[)]",
    "a-day": "(?P<day_word>[jl])",
    "the-day": "(?P<today>J)",
    "not-behind-in": r"(?<![iTzZ\"])",
    "not-before-which": r"(?![oX\"])",
    "behind-part": "(?<=[pz])",
    "no-kind-behind": "(?!s)",
    "limit": "[iT]",
    "two-nights": "(?P<day>8)",
    "nights-gone": "(?P<nights_gone>7)",
    "not-ago": r"(?![den6o&]{1,8}[LaAkKtugGjl]\^)",
    "millennium-nth": f"(?P<millennium_nth>[de]|{_SPELLED})",
    "behind-until": "(?<=T)",
    "not-counted": "(?!(?<=[n6])[aA][de])",
    "no-long-year-behind": "(?!y(?![Mm]))",
    "in-one-before": "(?<=Q)",
    "ordinal-day": "(?P<ordinal_day>w)",
    "doubtful-weekday": "(?P<weekday>w)",
    "behind-event": "(?<=<)",
    "behind-in": "(?<=[iTvBxQ<])",
    "behind-limit": "(?<=[pzvT])",
    "not-behind-part": "(?<![pOQN@])",
    "at-a-border": "(?<=[iTQFx])",
    "at-a-border-or-and": "(?<=[iTQFx&])",
    "of-the-year": "(?P<of_the_year>[Aa])",
    "not-behind-number": "(?<![dey3no6Nb])",
    "not-behind-dot": "(?<![.])",
    "relative-day": "(?P<relative_day>R)",
    "weekday": "(?P<weekday>[Ww])",
    "sure-weekday": "(?P<weekday>W)",
    "any-weekday": "[Ww]",
    "any-name": "[Mm]",
    "for": "x",
    "week": "[Gg]",
    "on": "P",
    "saturday": "(?P<saturday>g)",
    "doubtful-month": "(?P<month>m)",
    "the-month": "K",
    "any-month": "[Kkt]",
    "the-year": "A",
    "any-year": "[Aa]",
    "year-word": "(?P<year_word>[Aa])",
    "years": "L",
    "not-a-day": "(?!d[Mm]|[de][kjlgtu])",
    "not-of-a-court": "(?![de3]s)",
    "not-a-count": "(?!(?<=[XZ][aA])(?:[deno6]|[y3][~b]))",
    "no-year-behind": "(?![y3](?![Mmb]))",
    "decade": "D",
    "century": "C",
    "number": "[y3deno6]",
    "counted": "b",
    "cold": "~",
    "centuries": "r",
    "one-nth": "(?P<nth>[de]|on?)",
    "millennium": "I",
    "ago": "(?:v|z(?=[Lltu](?![dy3eno6])))",
    "back": r"\^",
    "of-it": "(?P<of_it>1)",
    "hour": "2",
    "first-months": "(?P<first_months>4)",
    "how-many": f"(?P<how_many>[de]|{_SPELLED})",
    "first": "o",
    "count": f"(?P<count>[de]|{_SPELLED})",
    "some-years": "(?P<years>[aL])",
    "some-months": "(?P<months>[kt])",
    "some-weeks": "(?P<weeks>[gu])",
    "some-days": "(?P<days>[jl])",
    "kind": "(?P<kind>s)",
    "season": "(?P<season>S)",
    "fraction": "(?P<fraction>q)",
    "decade-nth": f"(?P<decade_nth>{_SPELLED})",
    "decades": "[DL]",
    "the-week": "G",
    "week-nth": "(?P<week_nth>o)",
    "half-of-month": "(?P<half>q)",
    "ten-days": "(?P<ten_days>>)",
    "ten": "(?P<nth>[den6])",
    "tens": "(?P<tens>V)",
    "feast": "(?P<feast>f)",
    # how long something lasts
    "how-many-lasting": "(?:[dey3]|[n6](?:&?[n6]){0,7})",
    "length": "[LlutakgjDCI9]",
    "the-length": "[LtulA]",
    "may-last": "(?<![%vXNo<@])(?<!o&)(?<![aAMmKk](?=[dey3]))",
    "lasts": r"(?![\^o1MmWw])",
    "same-length": "[AGKaCIDkg9]",
    "joint": "(?:[TU-]|&)",
    "half": "[_q]",
    "some": "'",
    "behind-during": "(?<=0)",
    "one": "n",
    # numbers
    "day": f"(?P<day>[dh]|{_SPELLED})",
    "spelled-day": f"(?P<day>{_SPELLED})",
    "day-digits": "(?P<day>d)",
    "behind-joint": "(?<=[ye][-/T])",
    "in-a-list": r"(?:(?=.[(&T,U/x-])|(?<=[TiFcQp,&U/x-]))",
    "short-day": "(?P<day>e)",
    "dash-to": "[Ti]",
    "since": "T",
    "months": "[tk]",
    "month-digits": "(?P<month_number>d)",
    "year-digits": "(?P<year>[y3])",
    "long-year": "(?P<year>[y5H])",
    "next-digits": "[y3de]",
    "year-number": f"(?P<year>{_YEAR_NUMBER})",
    "spelled-year": f"(?P<year>{_SPELLED_YEAR})",
    "year-letters": "(?P<year>H)",
    "since-year": "(?<!N)(?<=F)(?P<year>y)",
    "old-year-letters": "(?P<year>5)",
    "behind-a-year": "(?<=[y3][(])",
    "full-year": "(?P<year>[y35H])",
    "clitic": "[cQ]",
    "letter-weekday": "(?P<weekday_letter>h)",
    "era-year": "(?P<year>[y3de])",
    "short-digits": "(?P<year>[de])",
    "two-digits": "(?P<year>e)",
    "century-nth": f"(?P<century_nth>[de]|{_SPELLED})",
    "nth": f"(?P<nth>[de]|{_SPELLED})",
    # months, and a month named twice: أيار/مايو, أيار (مايو)
    "month": "(?P<month>[Mm](?:/?[Mm]|[(][Mm][)])?)",
    "sure-month": "(?P<month>M(?:/?[Mm]|[(][Mm][)])?|m/?[Mm]|m[(][Mm][)])",
    "era": "(?P<era>E)",
    # which one: last, next, this, the same
    "step": r"(?P<step>[X^])",
    "the-last": "(?P<the_last>o)",
    "this": "(?P<step>Z)",
    "year-step": r"(?P<year_step>[XY^])",
    "this-year": "(?P<year_step>Z)",
    "one-word-year": "(?P<year_step>Y)",
    "month-step": r"(?P<month_step>[X^])",
    "this-month": "(?P<month_step>Z)",
    "week-step": r"(?P<week_step>[X^])",
    "this-week": "(?P<week_step>Z)",
}

_GROUPS = {
    # the year of a day, a month or a season, in figures, in words or by a relative word
    "said-year": "(?: of-a? year-word year-number era?"
    " | of? full-year era? | comma long-year era? | of? spelled-year era? | short-digits era )",
    "relative-year": "(?: of? (?:the-year year-step | this-year any-year | any-year year-step"
    " | this-year the-year | one-word-year) )",
    "relative-month": "(?: of? (?:the-month month-step | this-month any-month"
    " | any-month month-step) )",
    "slashed": "(?: day-digits slash month-digits slash year-digits )",
}
"""Parts made of parts; a rule may use each once."""


def letters(rule: str) -> str:
    """The regular expression of a rule written in the words of `PARTS`."""
    for name, group in _GROUPS.items():
        rule = sub(rf"(?<![\w-]){name}(?![\w-])", group, rule)
    rule = sub(r"(?<![\w-])[a-z][a-z-]*(?![\w-])", lambda word: PARTS[word.group()], rule)
    return rule.replace(" ", "")


def named(rule: str) -> Pattern[str]:
    """The regular expression of a rule with its named stretches.

    A name that occurs in several alternatives is numbered: `year`, `year_2`, …
    """
    seen: dict[str, int] = {}

    def once(name: str) -> str:
        seen[name] = seen.get(name, 0) + 1
        return name if seen[name] == 1 else f"{name}__{seen[name]}"

    return pattern(sub(r"(?<=\?P<)\w+(?=>)", lambda m: once(m.group()), letters(rule)))


def unnamed(rule: str) -> str:
    """The regular expression of a rule with no named stretches, to stand beside others."""
    return sub(r"\?P<\w+>", "?:", letters(rule))
