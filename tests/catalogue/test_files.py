"""Every file of the catalogue loads, and asks the model for what the model holds."""

import datetime as dt
from collections.abc import Iterator

import pytest

from mesaides.benefits.catalogue import catalogue
from mesaides.benefits.model import Benefit, Calcul, Genre
from mesaides.engine.system import system
from mesaides.simulations.demands import calcul_of

BENEFITS = catalogue().benefits
COMPUTED = [benefit for benefit in BENEFITS if benefit.calcul]
UNITS = {"mois": "month", "annee": "year"}


@pytest.fixture(params=BENEFITS, ids=lambda benefit: benefit.slug)
def benefit(request: pytest.FixtureRequest) -> Benefit:
    return request.param


@pytest.fixture(params=COMPUTED, ids=lambda benefit: benefit.slug)
def computed(request: pytest.FixtureRequest) -> Benefit:
    return request.param


def test_two_benefits_never_show_the_same_variable() -> None:
    shown = [calcul_of(benefit).variable for benefit in COMPUTED]
    twice = sorted({variable for variable in shown if shown.count(variable) > 1})
    assert not twice, f"Variables montrées deux fois : {twice}. → Une aide par variable."


def test_its_variables_are_those_of_the_model(computed: Benefit) -> None:
    unknown = set(variables(calcul_of(computed))) - set(system().variables)
    assert not unknown, f"OpenFisca n’a pas {sorted(unknown)}. → Corrigez « calcul » dans {computed.slug}.yaml."


def variables(calcul: Calcul) -> Iterator[str]:
    """Every variable that the computation of a benefit names."""
    avowal = calcul.incalculable_si
    named = (calcul.variable, calcul.gratuit_si, calcul.eligible_si, avowal.variable if avowal else None)
    return (name for name in named if name is not None)


def test_a_right_without_amount_is_a_boolean_of_the_model(computed: Benefit) -> None:
    kind = system().variables[calcul_of(computed).variable].value_type
    assert (kind is bool) == (computed.montant.genre is Genre.OUI_NON), (
        f"« {calcul_of(computed).variable} » est de type {kind.__name__}. → Corrigez « montant.genre »."
    )


def test_a_variable_of_a_month_is_not_asked_for_a_year(computed: Benefit) -> None:
    unit = system().variables[calcul_of(computed).variable].definition_period
    assert str(unit) == UNITS[calcul_of(computed).periode], (
        f"« {calcul_of(computed).variable} » se calcule par « {unit} ». → Corrigez « calcul.periode »."
    )


def test_it_was_checked_on_a_day_that_came(benefit: Benefit) -> None:
    assert benefit.verifie_le <= dt.datetime.now(tz=dt.UTC).date(), (
        f"→ Corrigez « verifie_le » dans {benefit.slug}.yaml."
    )


def test_the_housing_fund_asks_owners_about_no_rent() -> None:
    """It helps owners too (loi du 31 mai 1990, article 6): what it asks to verify has to be theirs as well."""
    told = catalogue().benefit("fonds-solidarite-logement").to_check
    assert told
    assert not [sentence for sentence in told if "loyer" in sentence]
