"""What a reader types is a date where it says nothing else."""

import pytest

from reader.calendars import edtf
from reader.extract.dates.asking import period_asked


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("آب 2020", "2020-08"),
        ("أغسطس ٢٠٢٠", "2020-08"),
        ("2020-08", "2020-08"),
        ("٢٠٢٠-٠٨-١٥", "2020-08-15"),
        ("2011/2014", "2011/2014"),
        ("2011–2014", "2011/2014"),
        ("بين 2011 و2014", "2011/2014"),
        ("  من 2011 إلى 2014 ", "2011/2014"),
        ("2011/..", "2011/.."),
        ("شوال 1444", "2023-04-21/2023-05-20"),
        ("مرداد ۱۳۹۹", "2020-07-22/2020-08-21"),
        ("1967", "1967"),
        ("القرن التاسع عشر", "18XX"),
    ],
)
def test_a_date_is_what_it_says(text: str, value: str) -> None:
    assert period_asked(text) == edtf.period(value)


@pytest.mark.parametrize(
    "text", ["", " ", "كتاب", "كتاب 1967", "2020-13", "رمضان", "-", "١٩٦٧ و١٩٧٣ و١٩٨٢", "9" * 100]
)
def test_anything_else_is_no_date(text: str) -> None:
    assert period_asked(text) is None
