"""What a result was computed from, and what it still depends on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from mesaides.engine import Demand, UnexplainableError, depends_on, evaluate, explain
from mesaides.engine import explanation as module
from mesaides.engine.explanation import Origin
from mesaides.engine.finding import Native
from mesaides.engine.simulation import build
from tests.engine.households import adult, child, couple, employee, household, situation, values
from tests.engine.scales import RSA_HOUSED, TOLERANCE

FAMILY = couple(employee(900), adult(), enfants=[child("2018-02-01"), child("2020-02-01")])
RSA, AF = Demand("rsa"), Demand("af")


def by_name(origin: Origin, *names: str) -> Origin:
    for name in names:
        origin = next(one for one in origin.children if one.variable == name)
    return origin


def alone(request: Any, _wanted: object, _earlier: object, deadline: Any) -> Native:
    """The calculation that falls back to OpenFisca alone."""
    return Native(build(request, deadline))


@pytest.mark.parametrize("way", [module.calculate, alone])
def test_the_root_is_the_value_evaluated(way: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "calculate", way)
    found = evaluate(situation(FAMILY), [RSA, AF])
    for demand in (RSA, AF):
        origin = explain(situation(FAMILY), demand, [RSA, AF])
        assert origin.values == found[demand].values


@pytest.mark.parametrize("way", [module.calculate, alone])
def test_the_story_of_the_rsa(way: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """A person alone without income: the base, less the housing allowance of one person (CASF R262-9: 12 %)."""
    monkeypatch.setattr(module, "calculate", way)
    amount = by_name(explain(situation(), RSA), "rsa_montant")
    base, housing = by_name(amount, "rsa_socle"), by_name(amount, "rsa_forfait_logement")
    assert base.values[""] - housing.values[""] == pytest.approx(RSA_HOUSED, abs=TOLERANCE)
    taken = {one.name.rpartition(".")[2]: (one.value, one.since) for one in housing.parameters}
    assert taken["taux_1_personne"] == (0.12, "2009-06-01")
    assert taken["montant_de_base_du_rsa"] == (651.69, "2026-04-01")
    assert by_name(housing, "loyer").source == "declare"
    assert not by_name(housing, "loyer").parameters


def test_another_value_of_the_same_calculation_is_at_hand() -> None:
    origin = explain(situation(FAMILY), RSA, [RSA, AF])
    assert origin.beside(AF).values == evaluate(situation(FAMILY), [RSA, AF])[AF].values
    with pytest.raises(UnexplainableError, match="« ass »"):
        origin.beside(Demand("ass"))


def test_one_value_read_twice_has_one_place() -> None:
    amount = by_name(explain(situation(FAMILY), RSA), "rsa_montant")
    read_twice = [by_name(amount, name, "rsa_nb_enfants") for name in ("rsa_socle", "rsa_forfait_logement")]
    assert read_twice[0].place == read_twice[1].place
    assert len({one.place for one in amount.children}) == len(amount.children)


def test_the_groups_of_others_have_their_names() -> None:
    unmarried = couple(employee(900), adult(), "union_libre")
    assert set(explain(situation(unmarried), Demand("rfr", yearly=True)).values) == {"", "conjoint"}


def test_what_the_model_does_not_have_is_told_with_close_names() -> None:
    with pytest.raises(UnexplainableError, match=r"« rsaa ».*« rsa »"):
        explain(situation(), Demand("rsaa"))


def test_what_a_benefit_still_depends_on() -> None:
    """The AAH turns on the rate of disability, not the RSA of a person without any income."""
    data = household(adult(handicap=True, taux_incapacite=None))
    found = depends_on(situation(data), [Demand("aah"), AF])
    assert found == {Demand("aah"): {"demandeur.taux_incapacite"}, AF: frozenset()}
    assert values(data, "af") == [0]
