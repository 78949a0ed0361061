"""From what people know (net amounts) to what the tax law reads (gross and taxable amounts)."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from mesaides.engine.system import system
from mesaides.household.periods import Month

NET_OF_GROSS_SALARY = 0.78
"""Net over gross wage of a private-sector employee who is not an executive: about 22 % of contributions."""

CSG_BASE = 0.9825
"""Share of the gross wage that bears CSG and CRDS (CSS art. L136-2)."""

UNDEDUCTED_CSG = 0.029
"""CSG that stays taxable (2,4 %) and CRDS (0,5 %): in the taxable wage, not in the net one."""


def gross_salary(net: float) -> float:
    """Gross monthly wage of a net one, before income tax."""
    return net / NET_OF_GROSS_SALARY


def taxable_salary(net: float) -> float:
    """Taxable monthly wage of a net one: the net plus the CSG and CRDS that are not deductible."""
    return net + UNDEDUCTED_CSG * CSG_BASE * gross_salary(net)


def net_salary(taxable: float) -> float:
    """Net wage of a taxable one; inverse of `taxable_salary`."""
    return taxable / (1 + UNDEDUCTED_CSG * CSG_BASE / NET_OF_GROSS_SALARY)


def taxable_unemployment(net: float, month: Month) -> float:
    """Taxable unemployment benefit of a net one.

    No CSG is due on a benefit below the minimum wage (CSS art. L136-1-2, 2° du III): the net is
    then the taxable amount.
    """
    if net <= minimum_wage(month):
        return net
    return net + UNDEDUCTED_CSG * CSG_BASE * gross_unemployment(net, month)


def gross_unemployment(net: float, month: Month) -> float:
    """Gross unemployment benefit: 6,2 % of CSG and 0,5 % of CRDS on 98,25 %, where they are due."""
    if net <= minimum_wage(month):
        return net
    return net / (1 - (0.062 + 0.005) * CSG_BASE)


def pension_rates(annual_net: float, parts: float, month: Month) -> tuple[float, float]:
    """Rates withheld on a pension (all, then the deductible part), from the household's income.

    `annual_net`: pensions of the tax household, euros a year. CSS art. L136-8: exempt, reduced
    (3,8 %), median (6,6 %) and full (8,3 %) rates of CSG by reference income; CRDS 0,5 %; CASA 0,3 %
    at the median and full rates. Before 2019 there is no median rate.
    """
    income = 0.9 * annual_net
    first, second, third = (threshold(rank, parts, month) for rank in (1, 2, 3))
    if income <= first:
        return 0.0, 0.0
    if income <= second:
        return 0.038 + 0.005, 0.038
    if income <= third and month.year >= 2019:
        return 0.066 + 0.005 + 0.003, 0.042
    return (0.083 + 0.008, 0.059) if month.year >= 2018 else (0.066 + 0.008, 0.042)


@lru_cache(maxsize=512)
def threshold(rank: int, parts: float, month: Month) -> float:
    """Reference income up to which the exempt (1), reduced (2) or median (3) rate applies; 0 if the model has none."""
    steps = _parameters(month).prelevements_sociaux.contributions_sociales.csg.remplacement.seuils
    node = getattr(steps, f"seuil_rfr{rank}", None)
    first = getattr(node, f"seuil_rfr{rank}", 0.0)
    half_part = getattr(node, f"demi_part_suppl_rfr{rank}", 0.0)
    return float(first + (parts - 1) * 2 * half_part)


@lru_cache(maxsize=512)
def minimum_wage(month: Month) -> float:
    """Gross monthly minimum wage (Smic), 35 hours a week."""
    return float(_parameters(month).marche_travail.salaire_minimum.smic.smic_b_mensuel)


@lru_cache(maxsize=64)
def _parameters(month: Month) -> Any:
    return system().get_parameters_at_instant(str(month))
