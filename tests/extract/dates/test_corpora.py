"""The dates of a real article, where the folder of such stands beside the checkout.

How many dates of the marked articles are found is measured, not tested: `make bench ONLY=dates`.
"""


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
