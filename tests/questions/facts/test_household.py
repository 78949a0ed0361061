"""Facts about a home and money."""

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


@pytest.mark.parametrize(("commune", "paris"), [("75056", True), ("75114", True), ("31555", False), (None, False)])
def test_paris_and_its_arrondissements(commune: str | None, paris: bool) -> None:
    assert household.lives_in_paris(having(logement__commune=commune)) is paris


def test_living_with_parents_is_asked_of_the_young_who_are_hosted() -> None:
    home = {"logement__statut_occupation_logement": "loge_gratuitement"}
    assert household.is_young_and_hosted(having(**home, demandeur__date_naissance="2004-01-01"))
    assert not household.is_young_and_hosted(having(**home, demandeur__date_naissance="1990-01-01"))


def test_moving_in() -> None:
    assert household.is_moving_in(having(logement__situations=["emmenagement"]))
    assert not household.is_moving_in(having(logement__situations=[]))


def test_money() -> None:
    assert household.owns("livret_a")(having(patrimoine=["livret_a"]))
    assert not household.owns("livret_a")(having(patrimoine=None))
    assert household.receives("prestations_recues.rsa")(having(prestations_recues=["prestations_recues.rsa"]))


def test_who_may_have_what() -> None:
    assert household.somebody_may_have_aspa(having(demandeur__date_naissance="1962-01-01"))
    assert not household.somebody_may_have_aspa(having(demandeur__date_naissance="1980-01-01"))
    assert household.somebody_seeks_asylum(having(demandeur__protection="demandeur_asile"))
    assert household.somebody_studies(having(demandeur__activites=["etudiant"]))
