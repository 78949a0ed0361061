"""Facts about where a household lives."""

import pytest

from mesaides.household.choices import AnneeEtude
from mesaides.questions.asked import Fact
from mesaides.questions.facts import territory
from tests.questions.facts.having import having


@pytest.mark.parametrize(("commune", "paris"), [("75056", True), ("75114", True), ("92012", False), ("99999", False)])
def test_an_arrondissement_of_paris_is_paris(commune: str, paris: bool) -> None:
    assert territory.lives_in_paris(having(logement__commune=commune)) is paris


def test_nothing_holds_before_the_commune_is_answered() -> None:
    for fact in (territory.lives_in_paris, territory.lives_in_region({"76"}), territory.lives_in_departement({"31"})):
        assert not fact(having())


def test_regions_and_departements() -> None:
    toulouse, saint_martin = having(logement__commune="31555"), having(logement__commune="97801")
    assert territory.lives_in_region({"76", "93"})(toulouse)
    assert not territory.lives_in_region({"93"})(toulouse)
    assert territory.lives_in_departement({"31"})(toulouse)
    assert not territory.lives_in_region({"76"})(saint_martin)


@pytest.mark.parametrize(
    ("fact", "there", "elsewhere"),
    [
        (territory.helps_some_schools_of_college, "31555", "69123"),
        (territory.helps_some_schools_of_lycee, "31555", "33063"),
        (territory.takes_disabled_pupils_to_some_schools, "33063", "31555"),
        (territory.helps_grant_holders_of_college, "13055", "31555"),
        (territory.helps_grant_holders_of_lycee, "69123", "13055"),
        (territory.helps_that_year(AnneeEtude.MASTER_2), "97302", "75056"),
        (territory.helps_that_year(AnneeEtude.SECONDE), "44109", "75056"),
    ],
)
def test_what_a_place_helps(fact: Fact, there: str, elsewhere: str) -> None:
    assert fact(having(logement__commune=there))
    assert not fact(having(logement__commune=elsewhere))
