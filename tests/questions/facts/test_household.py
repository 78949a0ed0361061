"""Facts about a home and money."""

from typing import Any

import pytest

from mesaides.questions.asked import Fact
from mesaides.questions.facts import household
from tests.questions.facts.having import having


@pytest.mark.parametrize(
    ("fact", "status"),
    [
        (household.is_tenant, "locataire_meuble"),
        (household.pays_rent, "locataire_foyer"),
        (household.is_in_residence, "locataire_foyer"),
        (household.is_buying, "primo_accedant"),
        (household.is_hosted, "loge_gratuitement"),
    ],
)
def test_homes(fact: Fact, status: str) -> None:
    assert fact(having(logement__statut_occupation_logement=status))
    assert not fact(having(logement__statut_occupation_logement="sans_domicile"))


def test_living_with_parents_is_asked_of_the_young_who_are_hosted() -> None:
    home = {"logement__statut_occupation_logement": "loge_gratuitement"}
    assert household.is_young_and_hosted(having("demandeur", **home, demandeur__date_naissance="2004-01-01"))
    assert not household.is_young_and_hosted(having("demandeur", **home, demandeur__date_naissance="1990-01-01"))


@pytest.mark.parametrize(
    ("status", "expected"),
    [("locataire_foyer", True), ("primo_accedant", True), ("proprietaire", False), ("sans_domicile", False)],
)
def test_housing_benefit_is_for_those_who_pay_a_rent_or_a_loan(status: str, expected: bool) -> None:
    assert household.may_have_housing_benefit(having(logement__statut_occupation_logement=status)) is expected


def test_the_notice_is_asked_of_those_who_have_it() -> None:
    assert household.has_notice(having(precisions=["avis"]))
    assert household.has_notice(having(precisions=["detail"]))
    assert not household.has_notice(having(precisions=[]))
    assert household.wants_to_detail_incomes(having(precisions=["detail"]))
    assert not household.wants_to_detail_incomes(having(precisions=["avis"]))
    assert household.has_notice_and_is_taxed_apart(having(precisions=["avis"], statut_marital="union_libre"))
    assert not household.has_notice_and_is_taxed_apart(having(precisions=["avis"], statut_marital="marie"))


def test_incomes_of_the_notice() -> None:
    asked = having("conjoint", conjoint__revenus_annuels__2024=["salaire_imposable"])
    assert household.had_yearly_income("salaire_imposable")(asked)
    assert not household.had_yearly_income("frais_reels")(asked)


def test_moving_in() -> None:
    assert household.is_moving_in(having(logement__situations=["emmenagement"]))
    assert not household.is_moving_in(having(logement__situations=[]))


TENANT: dict[str, Any] = {"logement__statut_occupation_logement": "locataire_vide"}


@pytest.mark.parametrize(
    ("answers", "with_rent", "when_moving"),
    [
        ({"logement__commune": "31555"}, False, False),
        ({"logement__commune": "75056"}, True, False),
        ({"logement__commune": "31555", "demandeur__alternance": "apprentissage"}, True, False),
        ({"logement__commune": "31555", "logement__situations": ["emmenagement"]}, False, True),
        ({"logement__commune": "75056", "logement__situations": ["emmenagement"]}, True, False),
    ],
    ids=["elsewhere", "Paris", "an apprentice", "moving in", "moving in Paris"],
)
def test_charges_are_asked_once_and_where_they_count(
    answers: dict[str, Any], with_rent: bool, when_moving: bool
) -> None:
    asked = having(**TENANT, **answers)
    assert household.whose_charges_count(asked) is with_rent
    assert household.whose_charges_count_when_moving(asked) is when_moving


def test_charges_are_those_of_a_tenant() -> None:
    owner = having(logement__statut_occupation_logement="proprietaire", logement__commune="75056")
    assert not household.whose_charges_count(owner)


def test_money() -> None:
    assert household.owns("livret_a")(having(patrimoine=["livret_a"]))
    assert not household.owns("livret_a")(having(patrimoine=None))
    assert household.receives("prestations_recues.rsa")(having(prestations_recues=["prestations_recues.rsa"]))


def test_who_may_have_what() -> None:
    assert household.somebody_may_have_aspa(having(demandeur__date_naissance="1962-01-01"))
    assert not household.somebody_may_have_aspa(having(demandeur__date_naissance="1980-01-01"))
    assert household.somebody_seeks_asylum(having(demandeur__nationalite="autre", demandeur__sejour="demandeur_asile"))
    assert household.somebody_studies(having(demandeur__activites=["etudiant"]))
