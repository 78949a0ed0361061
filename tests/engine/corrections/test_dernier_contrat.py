"""Last job: its end is looked for over 37 months, this one included, and its motive read on the month asked."""

from typing import Any

import pytest
from openfisca_core.simulations import Simulation
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.engine.corrections.family import family
from tests.engine.corrections.jobs import JOBSEEKER, MONTH

NO_END = "2099-12-31"
OLDEST, OLDER = "2023-11", "2023-10"
"""The thirty-sixth month before November 2026, and the one before."""


def home(model: TaxBenefitSystem, **facts: dict[str, Any]) -> Simulation:
    return family(model, MONTH, [JOBSEEKER | facts])


def end(model: TaxBenefitSystem, ends: dict[str, str], month: str = MONTH) -> str:
    return str(home(model, contrat_de_travail_fin=ends).calculate("fin_dernier_contrat", month)[0])


def motive(model: TaxBenefitSystem, month: str, *asked_before: str) -> str:
    """The motive on `month` of someone dismissed, which is told until October."""
    person = home(model, motif_fin_contrat=dict.fromkeys(("2026-09", "2026-10"), "licenciement"))
    for earlier in asked_before:
        person.calculate("motif_fin_contrat", earlier)
    return str(person.calculate("motif_fin_dernier_contrat", month).decode_to_str()[0])


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ({"2026-06": "2026-06-30"}, "2026-06-30"),
        ({MONTH: "2026-11-10"}, "2026-11-10"),
        ({"2024-03": "2024-03-31", "2026-06": "2026-06-15"}, "2026-06-15"),
        ({OLDEST: "2023-11-30"}, "2023-11-30"),
        ({OLDER: "2023-10-31"}, NO_END),
        ({"2026-12": "2026-12-31"}, NO_END),
        ({}, NO_END),
    ],
)
def test_the_last_end_of_the_window(corrected: TaxBenefitSystem, ends: dict[str, str], expected: str) -> None:
    assert end(corrected, ends) == expected


def test_an_earlier_month_does_not_know_what_follows(corrected: TaxBenefitSystem) -> None:
    ends = {"2024-03": "2024-03-31", "2026-06": "2026-06-15"}
    assert end(corrected, ends, "2026-05") == "2024-03-31"
    assert end(corrected, ends, "2024-02") == NO_END


def test_each_member_has_an_end(corrected: TaxBenefitSystem) -> None:
    ended = [{"contrat_de_travail_fin": {day[:7]: day}} for day in ("2026-06-30", "2025-02-28")]
    couple = family(corrected, MONTH, [JOBSEEKER | person for person in ended], [{"date_naissance": "2015-04-01"}])
    found = [str(day) for day in couple.calculate("fin_dernier_contrat", MONTH)]
    assert found == ["2026-06-30", "2025-02-28", NO_END]


def test_the_motive_of_the_month_whatever_was_asked_before(corrected: TaxBenefitSystem) -> None:
    assert motive(corrected, "2026-10") == motive(corrected, "2026-10", "2026-08", MONTH) == "licenciement"
    assert motive(corrected, MONTH) == motive(corrected, MONTH, MONTH) == "autre"


def test_the_model_still_reads_the_months_it_knows(plain: TaxBenefitSystem) -> None:
    """The same question has two answers, and an end of any age counts."""
    assert motive(plain, MONTH) == "licenciement"
    assert motive(plain, MONTH, MONTH) == "autre"
    assert end(plain, {OLDER: "2023-10-31"}) == "2023-10-31"
