"""The household that answers describe."""

from __future__ import annotations

from typing import Any

import pytest

from mesaides.household.reading import read
from mesaides.questions.situation import put, situation_data
from tests.questions.households import COUPLE, NOTICE, PARENT, SINGLE, TODAY


def test_a_single_person_without_income() -> None:
    assert situation_data(SINGLE, TODAY) == {
        "version": 1,
        "date": "2026-11-22",
        "demandeur": {
            "date_naissance": "1990-05-31",
            "nationalite": "francaise",
            "activites": ["inactif"],
            "enceinte": False,
            "handicap": False,
            "inapte_travail": False,
            "revenus": {},
        },
        "statut_marital": "celibataire",
        "rsa_isolement_recent": False,
        "logement": {
            "commune": "31555",
            "statut_occupation_logement": "locataire_vide",
            "loyer": 450,
            "coloc": False,
            "logement_chambre": False,
            "proprietaire_proche_famille": False,
            "emmenagement": False,
        },
        "prestations_recues": {},
        "patrimoine": {},
    }


@pytest.mark.parametrize("answers", [SINGLE, PARENT, COUPLE])
def test_the_household_can_be_read(answers: dict[str, Any]) -> None:
    assert read(situation_data(answers, TODAY)).date == TODAY


def test_children_come_in_order_with_what_was_ticked() -> None:
    children = situation_data(PARENT, TODAY)["enfants"]
    assert [child["date_naissance"] for child in children] == ["2014-03-14", "2020-09-02"]
    assert [child["garde_alternee"] for child in children] == [False, True]
    assert children[0]["etudes"] == {
        "scolarite": "college",
        "annee_etude": "autre",
        "statuts_etablissement_scolaire": "public",
    }
    assert "etudes" not in children[1], "nothing is asked of the school of a child of six"


def test_what_is_not_known_is_not_zero() -> None:
    unknown = SINGLE | {
        "demandeur.activites": ["salarie"],
        "demandeur.revenus": ["salaire_net"],
        "demandeur.revenus.salaire_net": None,
        "logement.loyer": None,
        "patrimoine": None,
    }
    data = situation_data(unknown, TODAY)
    assert data["demandeur"]["revenus"] == {"salaire_net": None}
    assert data["logement"]["loyer"] is None
    assert data["patrimoine"] is None


def test_a_missing_date_stays_missing() -> None:
    jobless = SINGLE | {
        "demandeur.activites": ["chomeur"],
        "demandeur.date_debut_chomage": None,
        "demandeur.ass_precondition_remplie": None,
        "demandeur.recherche_emploi.situations": [],
    }
    assert situation_data(jobless, TODAY)["demandeur"]["date_debut_chomage"] is None


def test_a_contract_that_ended_is_what_unemployment_benefit_rests_on() -> None:
    """The household of the worked example of the benefit: 2 500 € gross for four years and a half."""
    contract = {
        "contrat_de_travail_debut": "2022-01-01",
        "contrat_de_travail_fin": "2026-06-30",
        "motif_fin_contrat": "licenciement",
        "salaire_de_base": 2500,
        "heures_par_semaine": 35,
    }
    jobless = SINGLE | {
        "demandeur.activites": ["chomeur"],
        "demandeur.date_debut_chomage": "2026-07-01",
        "demandeur.ass_precondition_remplie": None,
        "demandeur.recherche_emploi.situations": ["fin_contrat"],
        **{f"demandeur.recherche_emploi.dernier_contrat.{name}": answer for name, answer in contract.items()},
    }
    assert situation_data(jobless, TODAY)["demandeur"]["recherche_emploi"] == {"dernier_contrat": contract}


def test_incomes_not_ticked_are_known_to_be_nothing() -> None:
    assert read(situation_data(SINGLE, TODAY)).demandeur.revenus == {}


def test_a_benefit_received_by_the_partner_is_written_with_them() -> None:
    path = "conjoint.prestations_recues.aah"
    answers = COUPLE | {
        "conjoint.sante": ["handicap"],
        "conjoint.taux_incapacite": 0.8,
        "prestations_recues": [path],
        path: 900,
    }
    data = situation_data(answers, TODAY)
    assert data["conjoint"]["prestations_recues"] == {"aah": 900}
    assert data["prestations_recues"] == {}


def test_a_tax_notice_left_blank_is_no_notice() -> None:
    assert "impots" not in situation_data(SINGLE | NOTICE | {"impots.2024.rfr": None}, TODAY)


def test_a_tax_notice_is_that_of_two_years_ago() -> None:
    notice = situation_data(SINGLE | NOTICE, TODAY)["impots"]
    assert notice == {"2024": {"rfr": 9000, "nombre_parts": 1.5}}


def test_the_incomes_of_two_years_ago_may_be_told_one_by_one() -> None:
    told = {
        "precisions": ["detail"],
        "demandeur.revenus_annuels.2024": ["salaire_imposable"],
        "demandeur.revenus_annuels.2024.salaire_imposable": 18000,
    }
    person = situation_data(SINGLE | NOTICE | told, TODAY)["demandeur"]
    assert person["revenus_annuels"] == {"2024": {"salaire_imposable": 18000}}


def test_savings_that_nobody_told_stay_unknown() -> None:
    assert situation_data(SINGLE | {"patrimoine": None}, TODAY)["patrimoine"] is None


def test_a_recent_separation_is_told_with_the_couple() -> None:
    data = situation_data(SINGLE | {"statut_marital": "separation_recente"}, TODAY)
    assert (data["statut_marital"], data["rsa_isolement_recent"]) == ("divorce", True)
    assert "rsa_isolement_recent" not in situation_data(COUPLE, TODAY)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("titre_5_ans", (5, False, False)),
        ("refugie", (None, True, False)),
        ("demandeur_asile", (0, False, True)),
        ("sans_titre", (0, False, False)),
        (None, (None, None, None)),
    ],
)
def test_the_right_of_residence_is_never_dropped(answer: str | None, expected: tuple[Any, ...]) -> None:
    """A request for asylum is no residence permit; a protection needs no years of residence (CASF art. L262-4)."""
    foreign = SINGLE | {"demandeur.nationalite": "autre", "demandeur.sejour": answer}
    person = situation_data(foreign, TODAY)["demandeur"]
    told = (person.get("duree_possession_titre_sejour"), person["refugie"], person["demandeur_asile"])
    assert told == expected


def test_work_study_is_a_job_and_studies() -> None:
    answers = {
        "demandeur.date_naissance": "2006-05-31",
        "demandeur.activites": ["alternance"],
        "demandeur.etudes.niveau": "enseignement_superieur.autre",
        "demandeur.alternance": "apprentissage",
    }
    person = situation_data(SINGLE | answers, TODAY)["demandeur"]
    assert (person["activites"], person["alternance"]) == (["salarie", "etudiant"], "apprentissage")


def test_put_makes_the_way_to_a_field() -> None:
    data: dict[str, Any] = {}
    put(data, "enfants.1.etudes.scolarite", "lycee")
    put(data, "impots.2024.rfr", 1)
    assert data == {"enfants": [{}, {"etudes": {"scolarite": "lycee"}}], "impots": {"2024": {"rfr": 1}}}
