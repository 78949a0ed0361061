"""The « quotient familial » of the family funds, which several youth aids look at."""

from __future__ import annotations

from typing import Any

from numpy import rint
from openfisca_core.periods import MONTH
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from openfisca_france.entities import Famille

from mesaides.engine.couple import of_both_returns

NAME = "quotient_familial_caisse"

MONTHLY_BENEFITS = ("af", "cf", "asf", "paje_base", "aeeh", "aide_logement", "rsa", "ppa")


def declare(system: TaxBenefitSystem) -> None:
    """Add the variable, once: euros a month, for the family."""
    if NAME not in system.variables:
        system.add_variable(type(NAME, (Variable,), _DECLARATION))


def quotient_familial(famille: Any, period: Any) -> Any:
    """(A twelfth of the incomes of N-2, before the 10 % deduction, and the month's benefits) / shares.

    caf.fr, « Quotient familial : Caf, impôts, quelles différences ? ».
    """
    incomes = _incomes(famille, period.n_2) / 12
    benefits = sum(famille(name, period) for name in MONTHLY_BENEFITS) + famille.sum(famille.members("aah", period))
    return rint((incomes + benefits) / _shares(famille, period))


def _incomes(famille: Any, year: Any) -> Any:
    """Euros of a year, as declared to the tax office."""
    members = famille.members
    before = members("revenu_assimile_salaire", year) + members("revenu_assimile_pension", year)
    deducted = before - members("traitements_salaires_pensions_rentes", year)
    return of_both_returns(famille, "rbg", year) + famille.sum(deducted, role=Famille.PARENT)


def _shares(famille: Any, period: Any) -> Any:
    """Two for the parents, one or two; a half for each child, one for the third; a half more for a disability."""
    children = famille.nb_persons(Famille.ENFANT)
    disabled = famille.sum(famille.members("handicap", period), role=Famille.ENFANT)
    return 2 + 0.5 * children + 0.5 * (children >= 3) + 0.5 * disabled


_DECLARATION = {
    "value_type": float,
    "entity": Famille,
    "definition_period": MONTH,
    "label": "Quotient familial de la Caf ou de la MSA, estimé",
    "formula": quotient_familial,
}
