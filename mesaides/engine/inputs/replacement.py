"""Inputs about unemployment benefits and pensions: net, gross and taxable."""

from __future__ import annotations

from mesaides.engine import taxable
from mesaides.engine.inputs.registry import EACH_INCOME_MONTH, Answer, individu
from mesaides.engine.members import Member, once_a_member
from mesaides.engine.yearly import knows_years, yearly_twelfth
from mesaides.household.incomes import Revenu, RevenuAnnuel
from mesaides.household.periods import Month

TAXED_AS_UNEMPLOYMENT = (
    Revenu.CHOMAGE_PARTIEL,
    Revenu.SECURISATION_PROFESSIONNELLE,
    Revenu.TRAVAILLEUR_INDEPENDANT,
)


def _is_never_paid(member: Member) -> bool:
    return member.ledger.lacks(Revenu.CHOMAGE)


def _is_never_taxed(member: Member) -> bool:
    is_without = member.ledger.lacks(Revenu.CHOMAGE, *TAXED_AS_UNEMPLOYMENT)
    return is_without and not knows_years(member, RevenuAnnuel.CHOMAGE)


@individu(EACH_INCOME_MONTH, field="revenus.chomage_net", steady=_is_never_paid)
def chomage_net(member: Member, month: Month) -> Answer:
    return member.ledger.amount(Revenu.CHOMAGE, month)


@individu(EACH_INCOME_MONTH, field="revenus.chomage_net", steady=_is_never_paid)
def chomage_brut(member: Member, month: Month) -> Answer:
    net = member.ledger.amount(Revenu.CHOMAGE, month)
    return None if net is None else taxable.gross_unemployment(net, month)


@individu(EACH_INCOME_MONTH, field="revenus.chomage_net", steady=_is_never_taxed)
def chomage_imposable(member: Member, month: Month) -> Answer:
    yearly = yearly_twelfth(member, RevenuAnnuel.CHOMAGE, month)
    if yearly is not None:
        return yearly
    ledger = member.ledger
    net, others = ledger.amount(Revenu.CHOMAGE, month), ledger.total(TAXED_AS_UNEMPLOYMENT, month)
    return None if net is None or others is None else taxable.taxable_unemployment(net, month) + others


def _has_no_pension(member: Member) -> bool:
    return member.ledger.lacks(Revenu.RETRAITE)


def _has_no_taxed_pension(member: Member) -> bool:
    return _has_no_pension(member) and not knows_years(member, RevenuAnnuel.RETRAITES)


@individu(EACH_INCOME_MONTH, field="revenus.retraite_nette", steady=_has_no_pension)
def retraite_nette(member: Member, month: Month) -> Answer:
    return member.ledger.amount(Revenu.RETRAITE, month)


@individu(EACH_INCOME_MONTH, field="revenus.retraite_nette", steady=_has_no_pension)
def retraite_brute(member: Member, month: Month) -> Answer:
    net = member.ledger.amount(Revenu.RETRAITE, month)
    return None if net is None else net / (1 - _pension_rates(member)[0])


@individu(EACH_INCOME_MONTH, field="revenus.retraite_nette", steady=_has_no_taxed_pension)
def retraite_imposable(member: Member, month: Month) -> Answer:
    yearly = yearly_twelfth(member, RevenuAnnuel.RETRAITES, month)
    if yearly is not None:
        return yearly
    net = member.ledger.amount(Revenu.RETRAITE, month)
    withheld, deductible = _pension_rates(member)
    return None if net is None else net / (1 - withheld) * (1 - deductible)


@once_a_member
def _pension_rates(member: Member) -> tuple[float, float]:
    adults = [other for other in member.household.members if other.adult]
    amounts = [adult.ledger.amount(Revenu.RETRAITE, member.month.shift(-1)) or 0.0 for adult in adults]
    return taxable.pension_rates(12 * sum(amounts), len(adults), member.month)
