"""The last job, which a right to unemployment benefit is worked out from."""

import datetime

import pytest

from mesaides.engine.inputs.registry import UNDECLARED
from mesaides.household.periods import Month
from tests.engine.households import Json
from tests.engine.inputs.answers import NOW, alone, answer
from tests.engine.inputs.jobs import LAST, NEXT, after, before, seeker


@pytest.mark.parametrize(
    ("variable", "data", "expected"),
    [
        ("are_allocation_nette_mensuelle", alone(), 0),
        ("are_allocation_nette_mensuelle", after(), UNDECLARED),
        ("are_allocation_nette_mensuelle", seeker(), None),
        ("are_allocation_nette_mensuelle", seeker({"chomage_net": 900}), 0),
        ("are_allocation_nette_mensuelle", after(contrat_de_travail_fin="2027-01-31"), 0),
        ("motif_fin_contrat", after(motif_fin_contrat="demission"), "demission"),
        ("motif_fin_contrat", alone(), "autre"),
        ("are_quotite", alone(), 1),
        ("are_quotite", after(heures_par_semaine=17.5), 0.5),
        ("are_quotite", after(heures_par_semaine=39), 1),
    ],
)
def test_a_last_job_is_written_as_the_law_reads_it(variable: str, data: Json, expected: object) -> None:
    assert answer(variable, data) == expected


@pytest.mark.parametrize(
    ("month", "first", "last"),
    [
        (Month(2026, 8), datetime.date(2024, 3, 1), datetime.date(2026, 8, 31)),
        (Month(2025, 1), datetime.date(2024, 3, 1), UNDECLARED),
        (Month(2024, 2), UNDECLARED, UNDECLARED),
        (Month(2026, 9), UNDECLARED, UNDECLARED),
    ],
)
def test_the_days_of_the_last_job_stand_on_its_months(month: Month, first: object, last: object) -> None:
    assert answer("contrat_de_travail_debut", after(), at=month) == first
    assert answer("contrat_de_travail_fin", after(), at=month) == last


def test_the_next_job_stands_on_this_month() -> None:
    first = datetime.date.fromisoformat(NEXT["contrat_de_travail_debut"])
    assert answer("contrat_de_travail_debut", before(), at=NOW) == first
    assert answer("contrat_de_travail_debut", seeker(dernier_contrat=LAST, reprise=NEXT), at=NOW) == first
