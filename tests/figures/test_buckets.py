"""A length of time falls in one bucket, and a quantile in the bucket where it is reached."""

from mesaides.figures.buckets import CALCULATIONS, DURATIONS, bucket_of, quantile


def test_a_bucket_holds_its_end_and_not_that_of_the_one_before() -> None:
    assert bucket_of(120, DURATIONS) == "2-min"
    assert bucket_of(120.5, DURATIONS) == "4-min"
    assert bucket_of(86_400, DURATIONS) == "plus"
    assert bucket_of(0.05, CALCULATIONS) == "100-ms"


def test_a_quantile_is_the_bucket_where_it_is_reached() -> None:
    lasted = {"2-min": 50, "4-min": 40, "10-min": 6, "plus": 4}
    assert [getattr(quantile(lasted, DURATIONS, share), "slug", None) for share in (0.5, 0.51, 0.95, 1)] == [
        "2-min",
        "4-min",
        "10-min",
        "plus",
    ]
    assert quantile({}, DURATIONS, 0.5) is None


def test_a_bucket_tells_where_it_ends() -> None:
    assert [one.at_most for one in (DURATIONS[0], DURATIONS[4], CALCULATIONS[1])] == [
        "2 minutes ou moins",
        "10 minutes au plus",
        "0,25 seconde au plus",
    ]
