"""Benefits already received, benefits that fail, and benefits of every member of the household."""

import logging
from collections.abc import Iterator

import pytest

from mesaides.engine import Computed, Demand, Failed, evaluate
from mesaides.engine.amending import amend
from mesaides.engine.law import forget
from mesaides.engine.request import variable_of
from mesaides.engine.system import system
from tests.engine.households import (
    HOSTED,
    adult,
    child,
    couple,
    employee,
    household,
    outcomes,
    situation,
    value,
    values,
)
from tests.engine.scales import AAH, RSA, RSA_HOUSED, TOLERANCE, activity_bonus_benefit, housing_share

DISABLED = {"handicap": True, "taux_incapacite": 0.8}


def test_a_declared_benefit_is_kept_and_what_the_law_finds_is_told_apart() -> None:
    found = outcomes(couple(adult(), adult(**DISABLED, prestations_recues={"aah": 800})), "aah")["aah"]
    assert found.values == {"demandeur": 0, "conjoint": 800}
    assert found.declared_over["conjoint"] == pytest.approx(AAH, abs=TOLERANCE)


def test_a_declared_benefit_is_never_recomputed_silently() -> None:
    assert value(household(prestations_recues={"rsa": 400}), "rsa") == 400


def test_a_declared_housing_benefit_is_the_one_that_the_prime_counts() -> None:
    """50 € received each month, under the flat amount of 76.59 €, are counted as they are."""
    data = household(employee(1200), prestations_recues={"aide_logement": 50})
    assert value(data, "ppa") == pytest.approx(activity_bonus_benefit([1200], housing=50), abs=TOLERANCE)


def test_a_housing_benefit_not_received_yet_does_not_lower_the_prime() -> None:
    """0 € of housing benefit until now: no roof is counted for the past quarter."""
    data = household(employee(1200), prestations_recues={"aide_logement": {"2026-10": 0}, "rsa": {"2026-10": 0}})
    assert value(data, "ppa") == pytest.approx(activity_bonus_benefit([1200], housing=0), abs=TOLERANCE)
    assert value(data, "aide_logement") > 0


def test_an_aah_received_counts_in_the_rsa_of_the_couple() -> None:
    data = couple(adult(), adult(**DISABLED, prestations_recues={"aah": 800}))
    assert value(data, "rsa") == pytest.approx(1.5 * RSA - housing_share(RSA, 2) - 800, abs=TOLERANCE)


def test_an_aah_not_received_yet_is_not_counted_as_received() -> None:
    """Pitfalls 2.3: the model supposes that everything due was paid."""
    due = couple(adult(), adult(**DISABLED))
    rsa, aah = outcomes(due, "rsa", "aah")["rsa"], outcomes(due, "rsa", "aah")["aah"]
    assert aah.values["conjoint"] == pytest.approx(AAH, abs=TOLERANCE)
    assert rsa.values[""] == pytest.approx(1.5 * RSA - housing_share(RSA, 2), abs=TOLERANCE)


def test_the_benefit_of_the_partner_is_shown_beside_the_other_s() -> None:
    """Pitfalls 5.2: the ancestor read the demandeur's alone, and never showed the partner's AAH."""
    found = outcomes(couple(adult(), adult(**DISABLED)), "aah")["aah"]
    assert found.values["demandeur"] == 0
    assert found.values["conjoint"] == pytest.approx(AAH, abs=TOLERANCE)


def test_the_benefit_of_a_child_is_shown_too() -> None:
    """The sport pass of a child of 12 with a right to it stands under the child's path."""
    found = outcomes(household(enfants=[child("2014-05-01", "college")]), "pass_sport")["pass_sport"]
    assert set(found.values) == {"demandeur", "enfants.0"}


@pytest.fixture
def broken() -> Iterator[str]:
    """A variable of the model whose formula raises, as a parameter missing upstream would make it."""
    formulas = variable_of("pass_sport").formulas
    kept = dict(formulas)
    amend(system(), "pass_sport", _raise)
    forget()
    yield "pass_sport"
    formulas.clear()
    formulas.update(kept)
    forget()


def _raise(plain: object, *asked: object) -> None:
    raise ZeroDivisionError("no such ceiling")


def test_a_benefit_that_fails_leaves_the_others(broken: str, caplog: pytest.LogCaptureFixture) -> None:
    """Fail closed: it has its own status, the others their amounts, and the fault is in the log."""
    failing, rsa = Demand(broken), Demand("rsa")
    with caplog.at_level(logging.ERROR, logger="mesaides.engine.evaluation"):
        found = evaluate(situation(), [failing, rsa])
    assert found[failing] == Failed("ZeroDivisionError")
    assert isinstance(found[rsa], Computed)
    assert found[rsa].values[""] == pytest.approx(RSA_HOUSED, abs=TOLERANCE)
    assert broken in caplog.text


def test_a_variable_that_the_model_has_lost_fails_alone() -> None:
    lost, rsa = Demand("variable_disparue"), Demand("rsa")
    found = evaluate(situation(), [lost, rsa])
    assert isinstance(found[lost], Failed)
    assert isinstance(found[rsa], Computed)


def test_the_christmas_bonus_is_not_paid_for_months_that_were_not_received() -> None:
    """Pitfalls 2.4: the RSA of January opens nothing in November for who receives it no more."""
    data = household(employee(2000), prestations_recues={"rsa": {"2026-01": 573.49}})
    assert value(data, "rsa") == 0


def test_what_is_due_now_does_not_hang_on_a_right_of_last_year() -> None:
    """A family benefit refused in the past leaves today's one whole."""
    kids = [child("2016-05-01"), child("2018-05-01")]
    told, untold = household(enfants=kids, prestations_recues={"af": {"2026-05": 0}}), household(enfants=kids)
    assert value(told, "af") == value(untold, "af") > 0


def test_a_roof_for_free_counts_once() -> None:
    """Hosted: the forfait logement, housing benefit or not, is the same."""
    hosted, tenant = household(logement=HOSTED), household()
    assert value(hosted, "rsa") == pytest.approx(value(tenant, "rsa"), abs=TOLERANCE)
    assert value(hosted, "rsa") == pytest.approx(RSA_HOUSED, abs=TOLERANCE)
    assert values(hosted, "aide_logement") == [0]
