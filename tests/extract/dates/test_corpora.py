"""The dates of real and marked articles, where the folder of corpora stands beside the checkout."""

import json

import pytest

from tests.bench.dates import tally

NO_DATES = {"own/time", "own/dur"}
"""Clock times and durations, which the marking rules do not call dates."""

OTHER_VALUES = {
    "2011/..": "2011",  # «since» is a note beside the value
    "[H]02XX": "0816/0913",  # the third century of the Hijra, as a pair of years
}

NOT_TOLD_APART = {"يوم كان طفلا أحب الجمعة والسوق العام"}
"""He loved Friday, as others announce on Friday: only the verb tells them apart."""


def test_the_seven_dates_of_the_first_article(shared, dates):
    (path,) = shared.glob("articles/*.txt")
    assert [value for _, value in dates(path.read_text(encoding="utf-8"))] == [
        "2008",
        "2011-03",
        "2019-03",
        "2022-01",
        "2022-06",
        "2022-08-11",
        "2022-09-13/2022-09-15",
    ]


def test_the_checks_of_every_family_of_dates(shared, dates):
    path = shared / "data" / "dates" / "coverage_own.jsonl"
    if not path.is_file():
        pytest.skip("the checks are not here")
    missed = []
    for line in path.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        found = dates(case["text"], case["lang"], case["reference_date"])
        wanted = {OTHER_VALUES.get(date["value"], date["value"]) for date in case["expected"]}
        is_right = wanted <= {value for _, value in found} if wanted else not found
        if not is_right and case["source"] not in NO_DATES and case["text"] not in NOT_TOLD_APART:
            missed.append((case["text"], wanted, found))
    assert missed == []


@pytest.mark.parametrize(
    ("language", "precision", "recall", "value"),
    [
        ("ar", 0.97, 0.97, 0.95),
        ("fa", 0.93, 0.93, 0.90),
        ("he", 0.93, 0.93, 0.90),
        ("ur", 0.93, 0.93, 0.90),
    ],
)
def test_the_figures_of_the_gold_articles(shared, language, precision, recall, value):
    articles = sorted((shared / "gold" / "articles").glob(f"{language}-*.txt"))
    if not articles:
        pytest.skip("the gold articles are not here")
    total = tally(articles)
    assert total.precision >= precision, total.faults
    assert total.recall >= recall, total.faults
    assert total.value / total.marked >= value, total.faults
