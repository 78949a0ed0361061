"""Studies and grants."""

import datetime

import pytest

from mesaides.engine.inputs.registry import UNDECLARED
from tests.engine.households import Json, household
from tests.engine.inputs.answers import alone, answer, on_parents_return, with_child

LONG_AGO = datetime.date(1970, 1, 1)
INCOME = "bourse_criteres_sociaux_base_ressources_parentale"


def studying(**facts: object) -> Json:
    return alone(born="2004-03-01", activite="etudiant", etudes={"scolarite": "enseignement_superieur"} | facts)


@pytest.mark.parametrize(
    ("variable", "data", "expected"),
    [
        ("scolarite", alone(), "inconnue"),
        ("scolarite", studying(), "enseignement_superieur"),
        ("scolarite", alone(etudes={}), None),
        ("annee_etude", alone(), "autre"),
        ("annee_etude", studying(annee_etude="licence_3"), "licence_3"),
        ("annee_etude", studying(annee_etude=None), None),
        ("statuts_etablissement_scolaire", alone(), "inconnu"),
        ("statuts_etablissement_scolaire", studying(), "public"),
        ("statuts_etablissement_scolaire", studying(statuts_etablissement_scolaire=None), None),
        ("mention_baccalaureat", studying(), "non_renseignee"),
        ("mention_baccalaureat", studying(mention_baccalaureat="mention_tres_bien"), "mention_tres_bien"),
        ("sortie_academie", alone(), False),
        ("sortie_academie", studying(sortie_academie=True), True),
        ("sortie_region_academique", alone(), False),
        ("sortie_region_academique", studying(sortie_region_academique=None), None),
        ("debut_etudes_etranger", alone(), LONG_AGO),
        ("debut_etudes_etranger", studying(debut_etudes_etranger="2026-09-01"), datetime.date(2026, 9, 1)),
        ("fin_etudes_etranger", studying(), LONG_AGO),
        ("fin_etudes_etranger", studying(fin_etudes_etranger="2027-02-01"), datetime.date(2027, 2, 1)),
        ("boursier", alone(), UNDECLARED),
        ("boursier", alone(boursier=True), True),
        ("boursier", alone(boursier=None), None),
        ("bourse_criteres_sociaux_base_ressources_parentale", alone(), UNDECLARED),
        ("bourse_criteres_sociaux_base_ressources_parentale", studying(), None),
        ("bourse_criteres_sociaux_base_ressources_parentale", on_parents_return(), 30_000),
        ("bourse_criteres_sociaux_distance_domicile_familial", alone(), 0),
        ("bourse_criteres_sociaux_distance_domicile_familial", studying(parents={"distance_km": 260}), 260),
        ("bourse_criteres_sociaux_nombre_enfants_a_charge", studying(parents={"enfants_a_charge": 3}), 3),
        ("bourse_criteres_sociaux_nombre_enfants_a_charge", with_child(), 1),
        (
            "bourse_criteres_sociaux_nombre_enfants_a_charge_dans_enseignement_superieur",
            studying(parents={"enfants_dans_le_superieur": 2}),
            2,
        ),
        ("bourse_criteres_sociaux_nombre_enfants_a_charge_dans_enseignement_superieur", with_child(), 0),
    ],
)
def test_studies_are_written_as_the_law_reads_them(variable: str, data: Json, expected: object) -> None:
    assert answer(variable, data) == expected


@pytest.mark.parametrize(
    ("born", "level"),
    [("2025-05-01", "inconnue"), ("2022-05-01", "maternelle"), ("2018-05-01", "primaire"), ("2012-05-01", None)],
)
def test_before_eleven_the_age_tells_the_school(born: str, level: str | None) -> None:
    assert answer("scolarite", with_child(born), "enfants.0") == level


def test_the_parents_income_of_a_child_of_the_household_is_in_the_calculation() -> None:
    data = with_child("2006-05-01", etudes={"scolarite": "enseignement_superieur"})
    assert answer(INCOME, data, "enfants.0") is UNDECLARED


@pytest.mark.parametrize(
    ("born", "disabled", "asked"),
    [("1998-11-22", False, False), ("1998-11-22", True, True), ("1998-11-23", False, True)],
)
def test_grants_end_at_28_save_for_a_disabled_student(born: str, disabled: bool, asked: bool) -> None:
    data = alone(born=born, activite="etudiant", handicap=disabled, etudes={"scolarite": "enseignement_superieur"})
    assert (answer(INCOME, data) is None) is asked


def test_the_children_in_higher_education_are_counted() -> None:
    grown = {"date_naissance": "2006-05-01", "etudes": {"scolarite": "enseignement_superieur"}}
    data = household(enfants=[grown, {"date_naissance": "2015-05-01"}])
    assert answer("bourse_criteres_sociaux_nombre_enfants_a_charge", data) == 2
    assert answer("bourse_criteres_sociaux_nombre_enfants_a_charge_dans_enseignement_superieur", data) == 1
