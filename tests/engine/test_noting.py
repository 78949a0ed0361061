"""A household that notes what is read of it."""

import pytest

from mesaides.engine.noting import answers_among, noted
from mesaides.household.incomes import Revenu
from mesaides.household.persons import Adult
from mesaides.household.situation import Situation
from tests.engine.households import adult, child, household, situation

DATA = household(
    adult(revenus={"salaire_net": {"2026-10": 900}, "chomage_net": 300}, etudes={"scolarite": "lycee"}),
    enfants=[child("2015-05-01"), child("2017-05-01")],
    impots={"2024": {"rfr": 9000}},
)


@pytest.fixture
def heard() -> set[str]:
    return set()


@pytest.fixture
def watched(heard: set[str]) -> Situation:
    return noted(situation(DATA), heard.add)


def test_it_is_the_same_household(watched: Situation) -> None:
    assert isinstance(watched, Situation)
    assert isinstance(watched.demandeur, Adult)
    assert watched.demandeur.date_naissance == situation(DATA).demandeur.date_naissance
    assert watched.demandeur.revenus == situation(DATA).demandeur.revenus


def test_each_field_read_is_noted_with_the_way_there(watched: Situation, heard: set[str]) -> None:
    studies = watched.demandeur.etudes
    assert studies is not None
    assert studies.scolarite == "lycee"
    assert heard == {"demandeur", "demandeur.etudes", "demandeur.etudes.scolarite"}


def test_what_a_property_reads_is_noted(watched: Situation, heard: set[str]) -> None:
    assert len(watched.adults) == 1
    assert heard == {"demandeur", "conjoint"}


def test_children_are_told_apart(watched: Situation, heard: set[str]) -> None:
    assert watched.enfants[1].garde_alternee is False
    assert heard == {"enfants", "enfants.1.garde_alternee"}


def test_an_amount_is_noted_when_it_is_asked_for(watched: Situation, heard: set[str]) -> None:
    incomes = watched.demandeur.revenus
    assert incomes is not None
    assert Revenu.SALAIRE in incomes
    assert heard == {"demandeur", "demandeur.revenus"}
    assert incomes.get(Revenu.CHOMAGE) == 300
    assert incomes.get(Revenu.RETRAITE) is None
    assert heard == {"demandeur", "demandeur.revenus", "demandeur.revenus.chomage_net"}


def test_an_amount_is_noted_when_all_are_gone_through(watched: Situation, heard: set[str]) -> None:
    assert [kind for kind, _amounts in (watched.demandeur.revenus or {}).items()] == ["salaire_net", "chomage_net"]
    assert list((watched.demandeur.revenus or {}).values())[1] == 300
    assert watched.impots["2024"].rfr == 9000
    assert {"demandeur.revenus.salaire_net", "demandeur.revenus.chomage_net", "impots.2024.rfr"} <= heard


def test_answers_are_told_from_the_parts_that_hold_them() -> None:
    paths = {"demandeur", "demandeur.etudes", "demandeur.etudes.scolarite", "statut_marital", "conjoint"}
    assert answers_among(paths) == {"demandeur.etudes.scolarite", "statut_marital", "conjoint"}
