"""The closed lists: values of the model, each with its meaning."""

from __future__ import annotations

import inspect

import pytest

from mesaides.engine.system import system
from mesaides.household import choices
from mesaides.household.published import Choice

LISTS = [
    item for _, item in inspect.getmembers(choices, inspect.isclass) if issubclass(item, Choice) and item is not Choice
]

AS_IN_THE_MODEL = [
    (choices.Scolarite, "scolarite", set()),
    (choices.StatutMarital, "statut_marital", {"union_libre"}),
    (choices.StatutEtablissement, "statuts_etablissement_scolaire", set()),
    (choices.AnneeEtude, "annee_etude", set()),
    (choices.MentionBaccalaureat, "mention_baccalaureat", set()),
    (choices.StatutOccupation, "statut_occupation_logement", set()),
    (choices.Gir, "gir", set()),
    (choices.TypeContrat, "contrat_de_travail_type", set()),
    (choices.CategorieDemandeur, "pole_emploi_categorie_demandeur_emploi", set()),
    (choices.Secteur, "secteur_activite_employeur", set()),
]


@pytest.mark.parametrize("closed", LISTS, ids=lambda item: item.__name__)
def test_every_value_has_a_meaning_of_its_own(closed: type[Choice]) -> None:
    meanings = [member.sens for member in closed]
    assert all(meanings)
    assert len(set(meanings)) == len(meanings)


@pytest.mark.parametrize(("closed", "variable", "ours"), AS_IN_THE_MODEL, ids=lambda item: str(item))
def test_values_are_spelled_as_openfisca_spells_them(closed: type[Choice], variable: str, ours: set[str]) -> None:
    model = system().get_variable(variable)
    known = {item.name for item in model.possible_values}
    assert {member.value for member in closed} - known == ours
