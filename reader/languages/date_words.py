"""The shape of a language's words for time; the words themselves stand in the language's file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum


class Role(StrEnum):
    """What a word does in a date; its value is the letter that date rules are written in.

    Beside each role stands what the number of its words means.
    """

    CARDINAL = "n"  # three: 3
    LARGE = "6"  # what every year in words has: thousand
    ORDINAL = "o"  # third: 3, last: -1
    MONTH = "M"  # see `month`
    DOUBTFUL_MONTH = "m"  # a month beside a day or a year, else often another word
    WEEKDAY = "W"  # Monday: 0
    DOUBTFUL_WEEKDAY = "w"  # a weekday beside a date, else often another word
    DAY = "j"  # day
    THE_DAY = "J"  # the day, also today
    WEEK = "g"
    THE_WEEK = "G"
    MONTH_WORD = "k"
    THE_MONTH = "K"
    YEAR = "a"
    THE_YEAR = "A"
    YEARS = "L"  # two years: 2, years: 0
    DAYS = "l"  # two days: 2, days: 0
    MONTHS = "t"  # two months: 2, months: 0
    WEEKS = "u"  # two weeks: 2, weeks: 0
    DECADE_WORD = "D"  # decade: 10, or 1 for a word that is also «years of»
    CENTURY = "C"
    CENTURIES = "r"  # two centuries
    MILLENNIUM = "I"
    TENS = "V"  # the sixties: 60
    SEASON = "S"  # spring: 21, as in EDTF
    FRACTION = "q"  # quarter: 4, half: 2, third: 3
    TEN_DAYS = ">"  # the first ten of a month: 11, the next: 12, the last: 13
    ERA = "E"  # see `Era`
    RELATIVE_DAY = "R"  # yesterday: -1
    RELATIVE = "X"  # last: -1, next: 1, this: 0, see `Step`
    RELATIVE_YEAR = "Y"  # this year, in one word: 0
    FEAST = "f"  # a day of the year by its name, see `feast`
    YEAR_KIND = "s"  # financial, academic: 1
    PART = "p"  # early: 1, middle: 2, late: 3
    AND = "&"
    OR = "U"
    TO = "T"
    FOR = "x"  # a clitic that stands for `TO` between two numbers
    FROM = "F"
    BETWEEN = "B"
    OF = "O"
    SAME_DAY = "="  # corresponding to
    SINCE = "z"
    IN = "i"  # a word that makes a year of the number after it
    EVENT = "<"  # what happens in a year: the four digits after it are that year
    AGO = "v"  # ago: -1, hence: 1
    BACK = "^"  # last, but ago behind a number
    OF_IT = "1"  # of the month that was said
    HOUR = "2"  # morning, evening
    FIRST_MONTHS = "4"  # the first months of a year, in one word: how many, or 0
    ABOUT = "?"
    THAT = "Z"  # that, which points back
    COUNTED = "b"  # what is counted, measured or paid: the number before it is no year
    NUMBERED = "N"  # what bears a number: the number after it is no year
    ON = "P"  # the same of a day, behind it
    IN_ONE = "Q"  # the same, written in one with its word
    MARK = "c"  # a clitic without meaning here
    NIGHTS = "8"  # two nights: 2
    NIGHTS_GONE = "7"  # nights of the month that are past: 1, that remain: -1
    EVERY = "%"  # what comes again and again is no date
    UNTIL_NOW = "!"  # until now: the date before it is past
    LASTING = "9"  # what only measures time and dates nothing: see `lasting`
    DURING = "0"  # for, throughout: what stands behind it lasts
    HALF = "_"  # in halves: half is 1, one and a half is 3
    SOME = "'"  # some, several: how many nobody says
    NAMED = "@"  # what is named after a date: the date after it is none


class Era:
    """The numbers of eras."""

    COMMON, BEFORE, ISLAMIC, SOLAR, HEBREW, COMMON_OR_METRE, IMPERIAL = range(7)


class Step:
    """The numbers of relative words beside -2, -1, 0, 1 and 2."""

    SAME = 90
    FOLLOWING = 91
    PRECEDING = 92


class Length(IntEnum):
    """The units of time in `lasting`."""

    MINUTE, HOUR, DAY, WEEK, MONTH, YEAR, DECADE, CENTURY, MILLENNIUM = range(9)


SATURDAY, SUNDAY = 5, 6

GREGORIAN, ISLAMIC, SOLAR, HEBREW = 0, 100, 200, 300
"""What is added to a month's number to tell its calendar, by its place in `Calendar`."""


@dataclass(frozen=True, slots=True)
class DateWords:
    """A language's words for time: of each role the spellings, with the number each stands for.

    A spelling may have several words. `clitics` are what may be written in one with the word
    after it, with their roles; `swallowed` says how a clitic and the article melt into one.
    `letters_count` tells that letters with a geresh or gershayim are numbers; `ahead` is a
    regular expression of words that tell of what is to come, `past` of what is over, and
    `verb_is_last` where in the sentence they stand: else before a date, or the first of
    `verb_within` words behind it. `both_ways` tells that one word is both yesterday and tomorrow.
    `lasting_now` is a regular expression of words beside which today means these times.
    `habits` is a regular expression of words of what comes again every year or week.
    `accounts` is a regular expression of words of money earned and lost, `ages` of words of how
    old somebody is.

    What the calendars of a language are used to: a week begins on the weekday `week_begins`,
    Monday being 0. `solar_years` tells that a year without an era is of the Solar Hijri calendar,
    `hijri_in_words` that one spelled in words is of the Hijri one in old books, `seasons_recur`
    that a season without a year is of any year unless it is past, and `month_is_this` that «the
    20th of the month» is of this month, whatever was said before.
    """

    words: Mapping[Role, Mapping[str, int]] = field(default_factory=dict)
    clitics: Mapping[str, Role] = field(default_factory=dict)
    swallowed: Mapping[str, str] = field(default_factory=dict)
    letters_count: bool = False
    ahead: str = "(?!)"
    past: str = "(?!)"
    habits: str = "(?!)"
    lasting_now: str = "(?!)"
    accounts: str = "(?!)"
    ages: str = "(?!)"
    verb_within: int = 1
    verb_is_last: bool = False
    both_ways: bool = False
    week_begins: int = SUNDAY
    solar_years: bool = False
    hijri_in_words: bool = False
    seasons_recur: bool = False
    month_is_this: bool = False


def numbered(*spellings: str, start: int = 1) -> dict[str, int]:
    """Spellings, several of one word parted by "|", with the numbers from `start` on."""
    return {word: n for n, words in enumerate(spellings, start) for word in words.split("|")}


def all_as(number: int, spellings: str) -> dict[str, int]:
    """Spellings parted by "|", all with one number."""
    return dict.fromkeys(spellings.split("|"), number)


def lasting(unit: Length, singular: str = "", dual: str = "", plural: str = "") -> dict[str, int]:
    """The words for one, two and many of a unit of time: ten times its number, and 1, 2 or 0."""
    numbers = {1: singular, 2: dual, 0: plural}
    return {
        word: 10 * unit + count
        for count, words in numbers.items()
        for word in words.split("|")
        if word
    }


def feast(month: int, day: int) -> int:
    """The number of a feast: its month, with the calendar's number added, and its day."""
    return month * 100 + day
