"""Every worked example of the catalogue gives its official or hand-derived answer."""

import pytest

from mesaides.benefits.catalogue import catalogue, fault_in
from mesaides.benefits.model import Benefit, Exemple
from mesaides.simulations.examples import failures_of

BENEFITS = catalogue().benefits
CASES = [
    pytest.param(benefit, index, id=f"{benefit.slug}: {example.nom}")
    for benefit in BENEFITS
    for index, example in enumerate(benefit.exemples)
]


@pytest.mark.parametrize(("benefit", "index"), CASES)
def test_the_answer_is_the_expected_one(benefit: Benefit, index: int) -> None:
    example = benefit.exemples[index]
    faults = [fault_in(benefit, finding) for finding in failures_of(benefit, example, index)]
    assert not faults, "\n".join(["", *map(str, faults), f"Source : {example.source}"])


def test_every_benefit_has_a_household_that_gets_it_and_one_that_does_not() -> None:
    alike = [benefit.slug for benefit in BENEFITS if len({_is_positive(item) for item in benefit.exemples}) == 1]
    assert not alike, f"Tous les exemples disent la même chose : {alike}. → Ajoutez un foyer qui répond autrement."


def _is_positive(example: Exemple) -> bool:
    return bool(example.attendu.montant or example.attendu.eligible)
