"""Values as a reader would say them."""

import pytest

from reader.text.digits import Digits
from reader.ui.look import Look
from reader.ui.words.dates import DateWords


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2022-08-11", "11 August 2022"),
        ("2022-08", "August 2022"),
        ("2022", "2022"),
        ("0859", "859"),
        ("-0332", "333 BC"),
        ("0000", "1 BC"),
        ("199X", "1990s"),
        ("-033X", "340–331 BC"),
        ("18XX", "19th century"),
        ("-03XX", "4th century BC"),
        ("22XX", "century 23"),
        ("2018-23", "autumn 2018"),
        ("2023-33", "first quarter of 2023"),
        ("2023-41", "second half of 2023"),
        ("2008~", "about 2008"),
        ("2011/..", "since 2011"),
        ("../2011-03", "until March 2011"),
        ("2012/2016", "2012–2016"),
        ("-0010/0014", "11 BC – 14"),
        ("2022-09-13/2022-09-15", "13–15 September 2022"),
        ("2022-01/2022-03", "January – March 2022"),
        ("2022-01-30/2022-02-02", "30 January – 2 February 2022"),
        ("2022-12-28/2023-01-02", "28 December 2022 – 2 January 2023"),
        ("0859-04-08/0860-03-27", "8 April 859 – 27 March 860"),
        ("nothing", ""),
        ("", ""),
    ],
)
def test_in_english(value: str, words: str) -> None:
    assert DateWords(Digits.WESTERN).of(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2022-08-11", "١١ أغسطس ٢٠٢٢"),
        ("08XX", "القرن التاسع"),
        ("-03XX", "القرن الرابع ق.م"),
        ("199X", "تسعينيات القرن العشرين"),
        ("2018-23", "خريف ٢٠١٨"),
        ("2023-36", "الربع الرابع من ٢٠٢٣"),
        ("2011/..", "منذ ٢٠١١"),
    ],
)
def test_in_arabic(arabic: Look, value: str, words: str) -> None:
    assert DateWords(arabic.digits).of(value) == words


def test_headings_name_the_stretch_in_which_a_year_lies() -> None:
    words = DateWords(Digits.WESTERN)
    assert words.century(859) == "9th century"
    assert words.century(-332) == "4th century BC"
    assert words.decade(2016) == "2010–2019"
    assert words.year(2016) == "2016"
    assert words.month(2016, 5) == "May 2016"
