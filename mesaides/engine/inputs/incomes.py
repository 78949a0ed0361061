"""Inputs about the incomes that go as they are to the variable of the same name, and alimony."""

from __future__ import annotations

from functools import partial

from mesaides.engine.inputs.registry import EACH_INCOME_MONTH, Answer, Input, individu, register
from mesaides.engine.members import Member
from mesaides.engine.yearly import is_past, knows_years, yearly_twelfth
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


def _declared(kind: Revenu, member: Member, month: Month) -> Answer:
    return member.ledger.amount(kind, month)


def _is_without(kind: Revenu, member: Member) -> bool:
    return member.ledger.lacks(kind)


for _kind in AS_DECLARED:
    register(
        Input(
            _kind.value,
            "individu",
            EACH_INCOME_MONTH,
            partial(_declared, _kind),
            f"revenus.{_kind.value}",
            partial(_is_without, _kind),
        )
    )


def _is_without_alimony(member: Member) -> bool:
    knows_years_of_it = knows_years(member, RevenuAnnuel.PENSIONS_ALIMENTAIRES)
    return not knows_years_of_it and member.ledger.lacks(Revenu.PENSION_ALIMENTAIRE, Revenu.PRESTATION_COMPENSATOIRE)


@individu(EACH_INCOME_MONTH, field="revenus.pensions_alimentaires_percues", steady=_is_without_alimony)
def pensions_alimentaires_percues(member: Member, month: Month) -> Answer:
    """Received alimony; an annuity after divorce is taxed with it, in the tax years only."""
    yearly = yearly_twelfth(member, RevenuAnnuel.PENSIONS_ALIMENTAIRES, month)
    if yearly is not None and is_past(member, month):
        return yearly
    kinds = [Revenu.PENSION_ALIMENTAIRE]
    if is_past(member, month):
        kinds.append(Revenu.PRESTATION_COMPENSATOIRE)
    return member.ledger.total(kinds, month)
