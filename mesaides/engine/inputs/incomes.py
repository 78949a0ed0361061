"""Inputs about monthly incomes, and the taxable amounts that follow from them."""

from __future__ import annotations

from functools import partial

from mesaides.engine import taxable
from mesaides.engine.inputs.registry import EACH_INCOME_MONTH, Answer, Input, individu, register
from mesaides.engine.ledger import Ledger
from mesaides.engine.members import Member
from mesaides.engine.notice import notice_income
from mesaides.household.incomes import Revenu, RevenuAnnuel
from mesaides.household.periods import Month

AS_DECLARED = (
    Revenu.STAGE,
    Revenu.VOLONTARIAT,
    Revenu.FORMATION,
    Revenu.SALAIRE_APPRENTI,
    Revenu.CHOMAGE_PARTIEL,
    Revenu.SECURISATION_PROFESSIONNELLE,
    Revenu.TRAVAILLEUR_INDEPENDANT,
    Revenu.RETRAITE_COMBATTANT,
    Revenu.PENSION_INVALIDITE,
    Revenu.IJ_MALADIE,
    Revenu.IJ_MATERNITE,
    Revenu.IJ_PATERNITE,
    Revenu.IJ_ADOPTION,
    Revenu.IJ_ACCIDENT_TRAVAIL,
    Revenu.IJ_MALADIE_PROFESSIONNELLE,
    Revenu.AMIANTE,
    Revenu.PRESTATION_COMPENSATOIRE,
    Revenu.PENSION_ALIMENTAIRE_VERSEE,
    Revenu.LOYERS,
    Revenu.CAPITAL,
    Revenu.BOURSE_RECHERCHE,
    Revenu.GAINS_EXCEPTIONNELS,
    Revenu.PRIME_REPRISE,
    Revenu.MICRO_VENTE,
    Revenu.MICRO_SERVICES,
    Revenu.MICRO_LIBERAL,
)
"""Incomes that go to the variable of the same name, month by month."""

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

TAXED_AS_UNEMPLOYMENT = (
    Revenu.CHOMAGE_PARTIEL,
    Revenu.SECURISATION_PROFESSIONNELLE,
    Revenu.TRAVAILLEUR_INDEPENDANT,
)


def _declared(kind: Revenu, member: Member, month: Month) -> Answer:
    return Ledger(member).amount(kind, month)


for _kind in AS_DECLARED:
    register(Input(_kind.value, "individu", EACH_INCOME_MONTH, partial(_declared, _kind), f"revenus.{_kind.value}"))


@individu(EACH_INCOME_MONTH, field="revenus.salaire_net")
def salaire_net(member: Member, month: Month) -> Answer:
    yearly = _yearly(member, RevenuAnnuel.SALAIRES, month)
    if yearly is not None and _is_past(member, month):
        return taxable.net_salary(yearly)
    return Ledger(member).amount(Revenu.SALAIRE, month)


@individu(EACH_INCOME_MONTH, field="revenus.salaire_net")
def salaire_de_base(member: Member, month: Month) -> Answer:
    net = salaire_net(member, month)
    return taxable.gross_salary(net) if isinstance(net, float) else None


@individu(EACH_INCOME_MONTH, field="revenus.salaire_net")
def salaire_imposable(member: Member, month: Month) -> Answer:
    """Taxable wage, daily allowances included, euros a month."""
    yearly = _yearly(member, RevenuAnnuel.SALAIRES, month)
    if yearly is not None:
        return yearly
    ledger = Ledger(member)
    net = ledger.amount(Revenu.SALAIRE, month)
    allowances = ledger.total(TAXED_AS_SALARY, month)
    half = ledger.total(HALF_TAXED, month)
    if net is None or allowances is None or half is None:
        return None
    return taxable.taxable_salary(net) + allowances + half / 2


@individu(EACH_INCOME_MONTH, field="revenus.chomage_net")
def chomage_net(member: Member, month: Month) -> Answer:
    return Ledger(member).amount(Revenu.CHOMAGE, month)


@individu(EACH_INCOME_MONTH, field="revenus.chomage_net")
def chomage_brut(member: Member, month: Month) -> Answer:
    net = Ledger(member).amount(Revenu.CHOMAGE, month)
    return None if net is None else taxable.gross_unemployment(net, month)


@individu(EACH_INCOME_MONTH, field="revenus.chomage_net")
def chomage_imposable(member: Member, month: Month) -> Answer:
    yearly = _yearly(member, RevenuAnnuel.CHOMAGE, month)
    if yearly is not None:
        return yearly
    ledger = Ledger(member)
    net, others = ledger.amount(Revenu.CHOMAGE, month), ledger.total(TAXED_AS_UNEMPLOYMENT, month)
    return None if net is None or others is None else taxable.taxable_unemployment(net, month) + others


@individu(EACH_INCOME_MONTH, field="revenus.retraite_nette")
def retraite_nette(member: Member, month: Month) -> Answer:
    return Ledger(member).amount(Revenu.RETRAITE, month)


@individu(EACH_INCOME_MONTH, field="revenus.retraite_nette")
def retraite_brute(member: Member, month: Month) -> Answer:
    net = Ledger(member).amount(Revenu.RETRAITE, month)
    return None if net is None else net / (1 - _pension_rates(member)[0])


@individu(EACH_INCOME_MONTH, field="revenus.retraite_nette")
def retraite_imposable(member: Member, month: Month) -> Answer:
    yearly = _yearly(member, RevenuAnnuel.RETRAITES, month)
    if yearly is not None:
        return yearly
    net = Ledger(member).amount(Revenu.RETRAITE, month)
    withheld, deductible = _pension_rates(member)
    return None if net is None else net / (1 - withheld) * (1 - deductible)


@individu(EACH_INCOME_MONTH, field="revenus.pensions_alimentaires_percues")
def pensions_alimentaires_percues(member: Member, month: Month) -> Answer:
    """Received alimony; an annuity after divorce is taxed with it, in the tax years only."""
    yearly = _yearly(member, RevenuAnnuel.PENSIONS_ALIMENTAIRES, month)
    if yearly is not None and _is_past(member, month):
        return yearly
    kinds = [Revenu.PENSION_ALIMENTAIRE]
    if _is_past(member, month):
        kinds.append(Revenu.PRESTATION_COMPENSATOIRE)
    return Ledger(member).total(kinds, month)


def _is_past(member: Member, month: Month) -> bool:
    """Whether a month is too old for anything but taxes."""
    return month < member.situation.month.shift(-12)


def _yearly(member: Member, kind: RevenuAnnuel, month: Month) -> float | None:
    """A twelfth of the year's taxable total, from the adult's own figures or the tax notice."""
    given = Ledger(member).given(kind, month.year)
    if given is None:
        given = notice_income(member, kind, month.year)
    return None if given is None else given / 12


def _pension_rates(member: Member) -> tuple[float, float]:
    situation = member.situation
    pensions = (
        Ledger(Member(path, person, situation)) for path, person in situation.members() if path[:7] != "enfants"
    )
    amounts = [ledger.amount(Revenu.RETRAITE, situation.month.shift(-1)) or 0.0 for ledger in pensions]
    return taxable.pension_rates(12 * sum(amounts), len(situation.adults), situation.month)
