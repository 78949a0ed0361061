"""Amending a formula keeps the older law; giving a value keeps the later ones."""

import pytest
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_france.entities import Famille

from mesaides.engine.amending import NothingToAmendError, add_fact, amend, give_values
from mesaides.engine.system import plain_system
from tests.engine.corrections.family import amount, family

BMAF = "prestations_sociales.prestations_familiales.bmaf.bmaf"
TWO_CHILDREN = [{"date_naissance": "2019-05-01"}, {"date_naissance": "2020-05-01"}]
PARENT = [{"date_naissance": "1990-01-01"}]


@pytest.fixture(scope="module")
def model() -> TaxBenefitSystem:
    """Each test amends another variable or parameter of it."""
    return plain_system()


def children_counted(model: TaxBenefitSystem, month: str) -> float:
    return amount(family(model, month, PARENT, TWO_CHILDREN), "af_nbenf", month)


def test_a_formula_is_amended_from_its_day_on(model: TaxBenefitSystem) -> None:
    amend(model, "af_nbenf", lambda plain, *asked: plain(*asked) + 10, since="2024-01-01")
    assert children_counted(model, "2023-12") == 2
    assert children_counted(model, "2024-01") == 12


def test_amendments_of_one_variable_add_up(model: TaxBenefitSystem) -> None:
    for _ in range(2):
        amend(model, "nb_parents", lambda plain, *asked: plain(*asked) + 10)
    assert amount(family(model, "2024-01", PARENT), "nb_parents", "2024-01") == 21


def test_later_formulas_are_amended_too(model: TaxBenefitSystem) -> None:
    """« ppa » has a formula of 2016 and one of October 2024."""
    amend(model, "ppa", lambda plain, *asked: plain(*asked) + 7, since="2024-01-01")
    formulas = model.variables["ppa"].formulas
    assert [*formulas] == ["2016-01-01", "2024-01-01", "2024-10-01"]
    assert amount(family(model, "2024-12", PARENT), "ppa", "2024-12") == 7


@pytest.mark.parametrize("name", ["inconnue", "date_naissance"])
def test_a_variable_without_formula_cannot_be_amended(model: TaxBenefitSystem, name: str) -> None:
    with pytest.raises(NothingToAmendError, match=name):
        amend(model, name, lambda plain, *asked: plain(*asked))


def test_a_value_holds_until_the_next_known_one(model: TaxBenefitSystem) -> None:
    give_values(model, BMAF, {"2024-01-01": 1.0, "2026-05-01": 2.0})
    days = ("2023-12-31", "2024-01-01", "2024-03-31", "2024-04-01", "2026-04-01", "2026-05-01")
    bmaf = model.parameters.prestations_sociales.prestations_familiales.bmaf.bmaf
    assert [bmaf(day) for day in days] == [445.93, 1.0, 1.0, 466.44, 478.16, 2.0]


def test_a_fact_is_added_once(model: TaxBenefitSystem) -> None:
    for _ in range(2):
        add_fact(model, "deux_enfants", Famille, lambda famille, period: famille("af_nbenf", period) >= 2)
    for children, expected in ((TWO_CHILDREN, True), ([], False)):
        assert bool(amount(family(model, "2023-12", PARENT, children), "deux_enfants", "2023-12")) is expected


def test_an_unknown_parameter_is_named(model: TaxBenefitSystem) -> None:
    with pytest.raises(NothingToAmendError, match=r"bmaf\.inconnu"):
        give_values(model, "prestations_sociales.prestations_familiales.bmaf.inconnu", {"2024-01-01": 1.0})
