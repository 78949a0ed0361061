"""Dates: real, past or to come as the question wants, and of a possible age."""

import pytest

from mesaides.questions.asked import Asked
from mesaides.questions.kinds import Day
from tests.questions.households import TODAY

ASKED = Asked({}, TODAY)


@pytest.mark.parametrize(
    ("kind", "answer", "fault"),
    [
        (Day(), "2026-11-22", None),
        (Day(), "2026-11-23", "à venir"),
        (Day(), "2026-02-30", "n’existe pas"),
        (Day(), 20260101, "n’existe pas"),
        (Day(), None, "Indiquez une date"),
        (Day(unknown=True), None, None),
        (Day(future=True), "2026-11-21", "passée"),
        (Day(future=True), "2027-03-01", None),
        (Day(any_time=True), "2027-03-01", None),
        (Day(any_time=True), "2020-03-01", None),
        (Day(born=True, youngest=14), "2012-11-22", None),
        (Day(born=True, youngest=14), "2012-11-23", "13 ans"),
        (Day(born=True), "1905-01-01", "120 ans"),
    ],
)
def test_faults(kind: Day, answer: object, fault: str | None) -> None:
    found = kind.fault(answer, ASKED)
    assert (found is None) == (fault is None)
    assert fault is None or fault in str(found)


def test_a_birth_is_told_with_the_age() -> None:
    assert Day(born=True).told("2025-10-01", ASKED) == "1er octobre 2025 (1 an)"
    assert Day(born=True).told("1990-05-31", ASKED) == "31 mai 1990 (36 ans)"


def test_another_date_is_told_alone_and_an_unknown_one_says_so() -> None:
    assert Day().told("2025-10-01", ASKED) == "1er octobre 2025"
    assert Day(unknown=True).told(None, ASKED) == "Je ne sais pas"


def test_an_unknown_date_stays_unknown_in_the_household() -> None:
    assert list(Day(unknown=True).writes("demandeur.date_debut_chomage", None, ASKED)) == [
        ("demandeur.date_debut_chomage", None)
    ]
