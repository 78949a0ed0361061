"""Nationality and residence permits: asked, never dropped, and never a silent refusal."""

import pytest

from tests.engine.households import Json, adult, couple, household, missing, value
from tests.engine.scales import ASPA, RSA_HOUSED, TOLERANCE

PERMIT = "demandeur.duree_possession_titre_sejour"


def foreigner(nationalite: str = "autre", **others: object) -> Json:
    return household(adult(nationalite=nationalite, **others))


@pytest.mark.parametrize("nationalite", ["eee_suisse", "autre"])
def test_an_unknown_length_of_stay_is_named(nationalite: str) -> None:
    """Rule 11: the model takes it for a stay of no length, and refuses."""
    assert missing(foreigner(nationalite), "rsa") == {PERMIT}


@pytest.mark.parametrize(
    ("nationalite", "years"),
    [("eee_suisse", 0.25), ("eee_suisse", 2), ("autre", 5), ("autre", 12)],
)
def test_a_stay_long_enough_opens_the_rsa(nationalite: str, years: float) -> None:
    """Three months for a European (CASF art. L262-6), five years for others (L262-4)."""
    data = foreigner(nationalite, duree_possession_titre_sejour=years)
    assert value(data, "rsa") == pytest.approx(RSA_HOUSED, abs=TOLERANCE)
    assert not missing(data, "rsa")


@pytest.mark.parametrize(("nationalite", "years"), [("eee_suisse", 0.1), ("autre", 0.5), ("autre", 3), ("autre", 4.9)])
def test_a_stay_too_short_is_a_refusal_that_misses_nothing(nationalite: str, years: float) -> None:
    data = foreigner(nationalite, duree_possession_titre_sejour=years)
    assert value(data, "rsa") == 0
    assert not missing(data, "rsa")


def test_no_length_of_stay_is_asked_of_a_refugee() -> None:
    """CASF art. L262-4, 2°."""
    assert value(foreigner(refugie=True), "rsa") == pytest.approx(RSA_HOUSED, abs=TOLERANCE)


def test_the_housing_benefit_does_not_wait_for_the_length_of_stay() -> None:
    data = foreigner()
    assert value(data, "aide_logement") == 308
    assert not missing(data, "aide_logement")


def test_a_pensioner_of_another_country_has_the_minimum_of_old_age_after_ten_years() -> None:
    """CSS art. L816-1. Pitfalls 7: the model alone gives 0 however long the stay."""
    old = {"nationalite": "autre", "duree_possession_titre_sejour": 25}
    person = adult("1955-01-01", "retraite", {"retraite_nette": 600}, **old)
    assert value(household(person), "aspa") == pytest.approx(ASPA - 600, abs=TOLERANCE)


def test_an_unknown_nationality_is_named() -> None:
    assert "demandeur.nationalite" in missing(foreigner() | {"demandeur": adult(nationalite=None)}, "rsa")


def test_a_french_partner_keeps_the_right_open() -> None:
    """The permit of a partner is asked too: it decides whether two are counted or one."""
    data = couple(adult(), adult(nationalite="autre", duree_possession_titre_sejour=3))
    assert value(data, "rsa") > 0
