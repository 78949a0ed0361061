"""Facts that contradict one another: one fault, on the field to mend."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mesaides.household.reading import read as read_any_day
from mesaides.household.rules import contradictions
from tests.household.households import changed, couple, fault_of, faults_of, household, read

ALONE, TOGETHER = household(), couple()

CASES: list[tuple[dict[str, Any], dict[str, Any], str, str]] = [
    (ALONE, {"statut_marital": "marie"}, "statut_marital", "Ce statut suppose un conjoint"),
    (TOGETHER, {"statut_marital": "veuf"}, "statut_marital", "Il y a un conjoint"),
    (TOGETHER, {"statut_marital": None}, "statut_marital", "Il y a un conjoint"),
    (TOGETHER, {"rsa_isolement_recent": True}, "rsa_isolement_recent", "une personne en couple n’est pas isolée"),
    (ALONE, {"date": "2009-12-31"}, "date", "Cette date est trop ancienne"),
    (ALONE, {"date": "2028-01-01"}, "date", "Cette date est trop lointaine"),
    (ALONE, {"demandeur.date_naissance": "2027-01-01"}, "demandeur.date_naissance", "Cette naissance est à venir"),
    (ALONE, {"demandeur.date_naissance": "1900-01-01"}, "demandeur.date_naissance", "Cette date donne 126 ans"),
    (ALONE, {"demandeur.date_naissance": "2013-01-01"}, "demandeur.date_naissance", "moins de 14 ans"),
    (TOGETHER, {"enfants.0.date_naissance": "1980-01-01"}, "enfants.0.date_naissance", "né avant ses parents"),
    (TOGETHER, {"enfants.0.date_naissance": "2027-01-01"}, "enfants.0.date_naissance", "Pour un enfant attendu"),
    (TOGETHER, {"enfants.0.date_adoption": "2017-01-01"}, "enfants.0.date_adoption", "précède la naissance"),
    (
        changed(ALONE, "enfants", [{"date_naissance": "2018-02-01"}]),
        {"enfants.0.rattachement_fiscal": "conjoint"},
        "enfants.0.rattachement_fiscal",
        "Il n’y a pas de conjoint",
    ),
    (ALONE, {"demandeur.taux_incapacite": 0.8}, "demandeur.taux_incapacite", "mais pas de handicap"),
    (ALONE, {"demandeur.activites": ["salarie", "inactif"]}, "demandeur.activites", "n’est pas sans activité"),
    (ALONE, {"demandeur.refugie": True}, "demandeur.nationalite", "n’a pas besoin d’asile"),
    (ALONE, {"demandeur.demandeur_asile": True}, "demandeur.nationalite", "n’a pas besoin d’asile"),
    (
        ALONE,
        {"demandeur.date_accouchement_prevue": "2027-03-01"},
        "demandeur.date_accouchement_prevue",
        "mais pas de grossesse",
    ),
    (
        changed(ALONE, "demandeur.enceinte", True),
        {"demandeur.date_accouchement_prevue": "2028-03-01"},
        "demandeur.date_accouchement_prevue",
        "à plus de dix mois",
    ),
    (ALONE, {"demandeur.date_debut_chomage": "2026-12-01"}, "demandeur.date_debut_chomage", "Cette date est à venir"),
    (ALONE, {"demandeur.date_arret_de_travail": "2026-12-01"}, "demandeur.date_arret_de_travail", "à venir"),
    (
        ALONE,
        {"demandeur.revenus": {"salaire_net": {"2026-12": 900}}},
        "demandeur.revenus.salaire_net.2026-12",
        "Ce mois est à venir",
    ),
    (ALONE, {"prestations_recues": {"rsa": {"2026-12": 500}}}, "prestations_recues.rsa.2026-12", "à venir"),
    (
        ALONE,
        {"demandeur.prestations_recues": {"aah": {"2027-01": 500}}},
        "demandeur.prestations_recues.aah.2027-01",
        "à venir",
    ),
    (
        ALONE,
        {"demandeur.revenus_annuels": {"2026": {"salaire_imposable": 1}}},
        "demandeur.revenus_annuels.2026",
        "L’année 2026 n’est pas finie",
    ),
    (ALONE, {"impots": {"2027": {"rfr": 1}}}, "impots.2027", "L’année 2027 n’est pas finie"),
    (ALONE, {"impots": {"2015": {"rfr": 1}}}, "impots.2015", "lit les 10 dernières années"),
    (
        ALONE,
        {"demandeur.revenus": {"salaire_net": {"2015-12": 900}}},
        "demandeur.revenus.salaire_net.2015-12",
        "Ce mois est trop loin",
    ),
    (ALONE, {"impots": {"2024": {"rfr": 1, "rfr_conjoint": 2}}}, "impots.2024.rfr_conjoint", "pas de conjoint"),
    (ALONE, {"logement.statut_occupation_logement": "sans_domicile"}, "logement.loyer", "mais pas de domicile"),
    (ALONE, {"logement.date_pret": "2027-01-01"}, "logement.date_pret", "dans le futur"),
]


@pytest.mark.parametrize(("data", "changes", "champ", "words"), CASES, ids=lambda value: str(value)[:60])
def test_a_contradiction_is_one_fault_on_one_field(
    data: dict[str, Any], changes: dict[str, Any], champ: str, words: str
) -> None:
    for path, value in changes.items():
        data = changed(data, path, value)
    fault = fault_of(data)
    assert fault.champ == champ
    assert words in fault.message


@pytest.mark.parametrize("data", [ALONE, TOGETHER])
def test_what_agrees_has_no_fault(data: dict[str, Any]) -> None:
    assert list(contradictions(read(data))) == []


def test_every_contradiction_is_told_at_once() -> None:
    data = changed(changed(ALONE, "statut_marital", "pacse"), "demandeur.refugie", True)
    assert {fault.champ for fault in faults_of(data)} == {"statut_marital", "demandeur.nationalite"}


def test_the_law_is_known_one_year_ahead() -> None:
    read_any_day(changed(ALONE, "date", "2027-11-20"), today=date(2026, 11, 22))
    read_any_day(changed(ALONE, "date", "2040-01-01"))


def test_the_current_month_may_be_given() -> None:
    assert read(changed(ALONE, "demandeur.revenus", {"salaire_net": {"2026-11": 900}}))


def test_a_foreign_person_may_be_a_refugee() -> None:
    assert read(changed(changed(ALONE, "demandeur.refugie", True), "demandeur.nationalite", "autre"))


def test_a_disability_of_unknown_rate_contradicts_nothing() -> None:
    assert read(changed(changed(ALONE, "demandeur.handicap", None), "demandeur.taux_incapacite", 0.5))
