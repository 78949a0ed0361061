"""Incomes of a tax year, drawn from the one figure people know: the « revenu fiscal de référence »."""

from __future__ import annotations

from mesaides.engine.members import Member, once_a_member
from mesaides.household.incomes import Revenu, RevenuAnnuel
from mesaides.household.situation import Situation

DEDUCTION = 0.1
"""Share of wages, unemployment benefits and pensions that the tax law leaves out. CGI art. 83, 158."""

LARGEST_DEDUCTION = 14_171
"""Euros, for the incomes of 2024 (CGI art. 83, 3°); reached far above any means-tested benefit."""

SELF_EMPLOYED = {
    Revenu.MICRO_VENTE,
    Revenu.MICRO_SERVICES,
    Revenu.MICRO_LIBERAL,
    Revenu.BENEFICE_AGRICOLE,
    Revenu.BENEFICE_ARTISAN,
    Revenu.BENEFICE_LIBERAL,
}


def notice_rfr(situation: Situation, foyer: str, year: int) -> float | None:
    """Reference income of a tax household (« demandeur », « conjoint » or « parents ») for a year of income."""
    if foyer == "parents":
        parents = situation.demandeur.etudes.parents if situation.demandeur.etudes else None
        return parents.rfr if parents else None
    notice = situation.impots.get(str(year))
    if notice is None or foyer not in {"demandeur", "conjoint"}:
        return None
    return notice.rfr if foyer == "demandeur" else notice.rfr_conjoint


def notice_income(member: Member, kind: RevenuAnnuel, year: int) -> float | None:
    """Taxable euros of a year that give the notice's reference income; `None` when no notice says.

    Shared between the partners as their incomes of the last twelve months, and put in the category
    of each one's main income. Years before N-2 follow N-2.
    """
    euros = main_income(member) if year <= member.month.year - 2 else None
    if euros is None:
        return None
    return euros[1] if euros[0] == kind else 0.0


@once_a_member
def main_income(member: Member) -> tuple[RevenuAnnuel, float] | None:
    """Category of the income that the notice of N-2 gives this person, and its euros of the year."""
    situation = member.situation
    if member.adult is None or _has_other_incomes(situation):
        return None
    rfr = notice_rfr(situation, member.household.foyer_fiscal(member)[0], member.month.year - 2)
    return None if rfr is None else (_category(member), _before_deduction(rfr) * _share(member))


def _before_deduction(rfr: float) -> float:
    return min(rfr / (1 - DEDUCTION), rfr + LARGEST_DEDUCTION)


def _has_other_incomes(situation: Situation) -> bool:
    """Whether incomes stand that a single figure cannot tell apart."""
    others = SELF_EMPLOYED | {Revenu.LOYERS, Revenu.CAPITAL}
    return any(adult.revenus_annuels or others & set(adult.revenus or {}) for adult in situation.adults)


def _category(member: Member) -> RevenuAnnuel:
    amounts = {
        RevenuAnnuel.SALAIRES: _last_year(member, Revenu.SALAIRE),
        RevenuAnnuel.CHOMAGE: _last_year(member, Revenu.CHOMAGE),
        RevenuAnnuel.RETRAITES: _last_year(member, Revenu.RETRAITE),
    }
    return max(amounts, key=lambda kind: amounts[kind])


def _share(member: Member) -> float:
    """Part of the household's reference income that is this partner's."""
    household = member.household
    foyer = household.foyer_fiscal(member)[0]
    partners = [other for other in household.members if other.adult and household.foyer_fiscal(other)[0] == foyer]
    total = sum(_all_incomes(other) for other in partners)
    if total == 0:
        return 1.0 if member.path == partners[0].path else 0.0
    return _all_incomes(member) / total


def _all_incomes(member: Member) -> float:
    return sum(_last_year(member, kind) for kind in (Revenu.SALAIRE, Revenu.CHOMAGE, Revenu.RETRAITE))


def _last_year(member: Member, kind: Revenu) -> float:
    return sum(amount or 0.0 for amount in member.ledger.last_year(kind))
