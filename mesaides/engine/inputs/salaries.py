"""Inputs about wages: net as people know them, gross and taxable as the law reads them."""

from __future__ import annotations

from mesaides.engine import taxable
from mesaides.engine.contracts import gross_wage, last_job, next_job
from mesaides.engine.inputs.registry import EACH_INCOME_MONTH, Answer, individu
from mesaides.engine.members import Member
from mesaides.engine.yearly import is_past, knows_years, yearly_twelfth
from mesaides.household.incomes import Revenu, RevenuAnnuel
from mesaides.household.periods import Month

TAXED_AS_SALARY = (
    Revenu.IJ_MALADIE,
    Revenu.IJ_MATERNITE,
    Revenu.IJ_PATERNITE,
    Revenu.IJ_ADOPTION,
    Revenu.FORMATION,
)
"""Taxable with wages (CGI art. 80 quinquies), which the model does not do by itself."""

HALF_TAXED = (Revenu.IJ_ACCIDENT_TRAVAIL, Revenu.IJ_MALADIE_PROFESSIONNELLE)
"""Half of it is taxable (CGI art. 81, 8°)."""


def _is_without_wage(member: Member) -> bool:
    """Neither a wage, what is taxed with it, a contract, nor the total of a year."""
    is_told = knows_years(member, RevenuAnnuel.SALAIRES) or last_job(member) or next_job(member)
    return not is_told and member.ledger.lacks(Revenu.SALAIRE, *TAXED_AS_SALARY, *HALF_TAXED)


@individu(EACH_INCOME_MONTH, field="revenus.salaire_net", steady=_is_without_wage)
def salaire_net(member: Member, month: Month) -> Answer:
    yearly = yearly_twelfth(member, RevenuAnnuel.SALAIRES, month)
    if yearly is not None and is_past(member, month):
        return taxable.net_salary(yearly)
    return member.ledger.amount(Revenu.SALAIRE, month)


@individu(EACH_INCOME_MONTH, field="revenus.salaire_net", steady=_is_without_wage)
def salaire_de_base(member: Member, month: Month) -> Answer:
    """Gross wage, from the contracts where they are told."""
    net = salaire_net(member, month)
    return gross_wage(member, month, net if isinstance(net, float) else None)


@individu(EACH_INCOME_MONTH, field="revenus.salaire_net", steady=_is_without_wage)
def salaire_imposable(member: Member, month: Month) -> Answer:
    """Taxable wage, daily allowances included, euros a month."""
    yearly = yearly_twelfth(member, RevenuAnnuel.SALAIRES, month)
    if yearly is not None:
        return yearly
    ledger = member.ledger
    net = ledger.amount(Revenu.SALAIRE, month)
    allowances = ledger.total(TAXED_AS_SALARY, month)
    half = ledger.total(HALF_TAXED, month)
    if net is None or allowances is None or half is None:
        return None
    return taxable.taxable_salary(net) + allowances + half / 2
