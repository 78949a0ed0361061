"""Which unanswered fields matter to whom."""

import pytest

from mesaides.simulations.missing import concerns, owner_of


@pytest.mark.parametrize(
    ("field", "owner"),
    [
        ("demandeur.taux_incapacite", "demandeur"),
        ("conjoint.revenus.salaire_net", "conjoint"),
        ("enfants.1.etudes.scolarite", "enfants.1"),
        ("logement.loyer", ""),
        ("statut_marital", ""),
    ],
)
def test_a_field_belongs_to_a_person_or_to_the_household(field: str, owner: str) -> None:
    assert owner_of(field) == owner


@pytest.mark.parametrize(
    ("field", "path", "matters"),
    [
        ("conjoint.taux_incapacite", "conjoint", True),
        ("conjoint.taux_incapacite", "demandeur", False),
        ("conjoint.taux_incapacite", "", True),
        ("conjoint.revenus.salaire_net", "demandeur", True),
        ("conjoint.prestations_recues.aah", "demandeur", True),
        ("enfants.0.etudes.scolarite", "enfants.1", False),
        ("logement.loyer", "enfants.1", True),
    ],
)
def test_another_person_s_field_matters_when_it_is_an_income(field: str, path: str, matters: bool) -> None:
    assert concerns(field, path) is matters
