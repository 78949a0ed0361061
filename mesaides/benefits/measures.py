"""The numbers that conditions and brackets look at, by the name that files give them."""

from __future__ import annotations

from collections.abc import Callable

from mesaides.benefits.case import NOTHING, Case, Needs
from mesaides.benefits.choices import Selon
from mesaides.benefits.notice import income_by_share, tax_quotient
from mesaides.benefits.resources import monthly_resources
from mesaides.benefits.verdict import Measure

_MEASURES: dict[Selon, Callable[[Case], Measure]] = {
    Selon.QUOTIENT_FAMILIAL_IMPOT: lambda case: tax_quotient(case.situation),
    Selon.QUOTIENT_FAMILIAL_CAF: lambda case: case.constats.quotient_familial_caf,
    Selon.REVENU_FISCAL_PAR_PART: lambda case: income_by_share(case.situation),
    Selon.RESSOURCES_MENSUELLES: lambda case: monthly_resources(case.situation),
    Selon.AGE: lambda case: Measure(float(case.age)),
}


def measure(name: Selon, case: Case) -> Measure:
    """The number of that name, for a household or one of its persons."""
    return _MEASURES[name](case)


def needs_of(name: Selon) -> Needs:
    """What the engine must find first."""
    return Needs(quotient_familial_caf=True) if name is Selon.QUOTIENT_FAMILIAL_CAF else NOTHING
