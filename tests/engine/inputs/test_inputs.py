"""All the inputs together: none is forgotten, and each unanswered one names a field that people can answer."""

import inspect
from collections.abc import Iterator
from functools import partial
from pkgutil import iter_modules
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mesaides.engine import inputs
from mesaides.engine.inputs import all_inputs
from mesaides.engine.inputs.registry import Input
from mesaides.engine.members import Household
from mesaides.engine.request import assemble, variable_of
from mesaides.household.choices import (
    AnneeEtude,
    CategorieDemandeur,
    Gir,
    MentionBaccalaureat,
    MotifFinContrat,
    Scolarite,
    Secteur,
    StatutEtablissement,
    StatutOccupation,
    TypeContrat,
)
from mesaides.household.reading import schema
from tests.engine.households import Json, couple, household, situation

SCHEMA = schema()


def test_every_module_gives_inputs() -> None:
    giving = {_module(item) for item in all_inputs()}
    assert giving == {module.name for module in iter_modules(inputs.__path__)} - {"registry"}


def _module(item: Input) -> str:
    function = item.answer.func if isinstance(item.answer, partial) else item.answer
    return inspect.getmodule(function).__name__.rpartition(".")[2]  # type: ignore[union-attr]  # chacune a son module


def test_asking_again_adds_no_input() -> None:
    """`DuplicateInput` would tell a module that is read twice."""
    assert all_inputs() == all_inputs()


def unanswered(kind: str, **told: Any) -> Json:
    """Every field that may be unknown is, but those told."""
    fields = SCHEMA["$defs"][kind]["properties"]
    nothing = {name: None for name, field in fields.items() if {"type": "null"} in field.get("anyOf", ())}
    return nothing | told


def adult_without_answers(**told: Any) -> Json:
    return unanswered("Adulte", date_naissance="1985-01-15", activites=["salarie", "chomeur"], **told)


HOME = unanswered("Logement", commune="31555")
STUDIES = unanswered("Etudes", scolarite="enseignement_superieur")
SEARCH = unanswered(
    "RechercheEmploi", reprise={"contrat_de_travail_type": "cdi", "contrat_de_travail_debut": "2026-11-02"}
)
CHILD = unanswered("Enfant", date_naissance="2010-05-01")

UNKNOWN = couple(adult_without_answers(), adult_without_answers(), "union_libre") | {
    "logement": HOME,
    "enfants": [CHILD, CHILD | {"etudes": STUDIES}],
    "patrimoine": None,
    "prestations_recues": None,
}
KNOWN_IN_PART = household(
    adult_without_answers(
        etudes=STUDIES | {"parents": unanswered("Parents")},
        recherche_emploi=SEARCH,
        emploi=unanswered("Emploi"),
        a_charge_fiscale_des_parents=True,
        revenus=dict.fromkeys(("salaire_net", "revenus_locatifs", "indemnites_journalieres_maladie")),
    ),
    logement=HOME,
    patrimoine=unanswered("Patrimoine"),
)


@pytest.mark.parametrize("data", [UNKNOWN, KNOWN_IN_PART], ids=["nothing", "in part"])
def test_an_unanswered_input_names_a_field_of_the_household(data: Json) -> None:
    named = set().union(*assemble(Household(situation(data))).unknown.values())
    assert len(named) > 20
    strangers = sorted(path for path in named if not _is_field(path))
    assert not strangers, f"→ Corrigez « field » des entrées qui nomment : {strangers}"


def test_a_misspelled_field_is_seen() -> None:
    assert _is_field("enfants.0.garde_alternee")
    assert _is_field("conjoint.revenus.salaire_net")
    assert not _is_field("conjoint.revenus.salaire")
    assert not _is_field("demandeur.garde_alternee")


def _is_field(path: str) -> bool:
    """Whether the JSON form has a field at this path."""
    nodes = [SCHEMA]
    for part in path.split("."):
        nodes = [child for node in nodes for form in _forms(node) for child in _under(form, part)]
    return bool(nodes)


def _forms(node: Json) -> Iterator[Json]:
    """The forms that a value may take."""
    if "$ref" in node:
        yield from _forms(SCHEMA["$defs"][node["$ref"].rpartition("/")[2]])
    elif "anyOf" in node:
        yield from (form for choice in node["anyOf"] for form in _forms(choice))
    else:
        yield node


def _under(form: Json, part: str) -> Iterator[Json]:
    if part in form.get("properties", {}):
        yield form["properties"][part]
    elif part.isdecimal() and "items" in form:
        yield form["items"]
    elif isinstance(form.get("additionalProperties"), dict):
        names = {"$defs": SCHEMA["$defs"]} | form.get("propertyNames", {})
        if Draft202012Validator(names).is_valid(part):
            yield form["additionalProperties"]


@pytest.mark.parametrize(
    ("variable", "choices"),
    [
        ("annee_etude", AnneeEtude),
        ("pole_emploi_categorie_demandeur_emploi", CategorieDemandeur),
        ("gir", Gir),
        ("mention_baccalaureat", MentionBaccalaureat),
        ("motif_fin_contrat", MotifFinContrat),
        ("scolarite", Scolarite),
        ("secteur_activite_employeur", Secteur),
        ("statuts_etablissement_scolaire", StatutEtablissement),
        ("statut_occupation_logement", StatutOccupation),
        ("contrat_de_travail_type", TypeContrat),
    ],
)
def test_a_choice_is_spelled_as_the_model_spells_it(variable: str, choices: type[Any]) -> None:
    assert {str(choice) for choice in choices} <= {item.name for item in variable_of(variable).possible_values}
