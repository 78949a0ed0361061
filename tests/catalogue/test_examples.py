"""Every worked example of the catalogue gives its official or hand-derived answer."""

from collections.abc import Iterable

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit, Exemple, Statut
from mesaides.engine.plan import FIRST
from mesaides.household.reading import read
from mesaides.simulations.right import Right
from mesaides.simulations.run import simulate

BENEFITS = catalogue().benefits
CASES = [
    pytest.param(benefit, example, id=f"{benefit.slug}: {example.nom}")
    for benefit in BENEFITS
    for example in benefit.exemples
]


@pytest.mark.parametrize(("benefit", "example"), CASES)
def test_the_answer_is_the_expected_one(benefit: Benefit, example: Exemple) -> None:
    expected = example.attendu
    rights = concerning(expected.personne, rights_to(benefit, example))
    told = f"\n{example.nom} — {benefit.slug}.yaml\nSource : {example.source}\nTrouvé : {rights or 'aucun droit'}"
    assert all(right.status is (expected.statut or Statut.CALCULE) for right in rights), told
    assert rights or expected.statut is None, told
    if expected.eligible is not None:
        assert any(right.eligible for right in rights) is expected.eligible, told
    if expected.montant is not None:
        found = sum(right.amount or 0.0 for right in rights)
        assert found == pytest.approx(expected.montant, abs=expected.tolerance), told


def rights_to(benefit: Benefit, example: Exemple) -> tuple[Right, ...]:
    return simulate(read(example.situation), with_the_first(benefit)).of(benefit.slug)


def with_the_first(benefit: Benefit) -> list[Benefit]:
    """The benefit, and those that the plan computes before any other: they decide of what it reads."""
    return [item for item in BENEFITS if item.calcul.variable in FIRST or item is benefit]


def concerning(person: str | None, rights: Iterable[Right]) -> list[Right]:
    """The rights of the whole household, or only those of one person; a right that nobody has stands alone."""
    return [right for right in rights if person is None or right.person in (person, None)]


def test_every_benefit_has_a_household_that_gets_it_and_one_that_does_not() -> None:
    alike = [benefit.slug for benefit in BENEFITS if len({_is_positive(item) for item in benefit.exemples}) == 1]
    assert not alike, f"Tous les exemples disent la même chose : {alike}. → Ajoutez un foyer qui répond autrement."


def _is_positive(example: Exemple) -> bool:
    return bool(example.attendu.montant or example.attendu.eligible)
