"""Inputs of the yearly tax return: boxes that monthly incomes do not fill by themselves."""

from __future__ import annotations

from collections.abc import Callable

from mesaides.engine.inputs.registry import (
    EACH_TAX_YEAR,
    UNDECLARED,
    YEARS,
    Answer,
    foyer_fiscal,
    individu,
)
from mesaides.engine.members import Household, Member
from mesaides.engine.notice import notice_rfr
from mesaides.household.incomes import Revenu, RevenuAnnuel

MICRO_LIMIT = 15_000
"""Gross rents a year up to which the flat deduction of 30 % applies. CGI art. 32."""


@individu(EACH_TAX_YEAR, field="revenus_annuels")
def frais_reels(member: Member, year: int) -> Answer:
    return round(member.ledger.given(RevenuAnnuel.FRAIS_REELS, year) or 0)


@foyer_fiscal(EACH_TAX_YEAR, field="impots")
def rfr(household: Household, foyer: str, year: int) -> Answer:
    """The reference income printed on the notice; worked out from the incomes otherwise."""
    known = notice_rfr(household.situation, foyer, year)
    return UNDECLARED if known is None else known


@foyer_fiscal(EACH_TAX_YEAR, field="impots")
def nbptr(household: Household, foyer: str, year: int) -> Answer:
    """The number of shares printed on the notice."""
    situation = household.situation
    if foyer == "parents":
        parents = situation.demandeur.etudes.parents if situation.demandeur.etudes else None
        return (parents.nombre_parts if parents else None) or UNDECLARED
    notice = situation.impots.get(str(year))
    return notice.nombre_parts if foyer == "demandeur" and notice and notice.nombre_parts else UNDECLARED


@foyer_fiscal(EACH_TAX_YEAR, field="demandeur.revenus.revenus_locatifs")
def f4be(household: Household, foyer: str, year: int) -> Answer:
    """Gross rents under the flat regime, euros a year."""
    return _rents(household, foyer, year, lambda total: total if total <= MICRO_LIMIT else 0)


@foyer_fiscal(EACH_TAX_YEAR, field="demandeur.revenus.revenus_locatifs")
def f4ba(household: Household, foyer: str, year: int) -> Answer:
    """Rents under the real regime, euros a year."""
    return _rents(household, foyer, year, lambda total: total if total > MICRO_LIMIT else 0)


@foyer_fiscal(EACH_TAX_YEAR, field="demandeur.revenus.revenus_capital")
def f2tr(household: Household, foyer: str, year: int) -> Answer:
    """Interests, euros a year."""
    return _yearly(household, foyer, year, Revenu.CAPITAL)


@foyer_fiscal(EACH_TAX_YEAR, field="demandeur.revenus.pensions_alimentaires_versees_individu")
def f6gu(household: Household, foyer: str, year: int) -> Answer:
    """Alimony paid, deducted from the income, euros a year."""
    given = [_given_alimony(member, year) for member in household.declarants(foyer)]
    known = [amount for amount in given if amount is not None]
    return None if len(known) < len(given) else round(sum(known))


@foyer_fiscal(YEARS, field="demandeur.taux_incapacite")
def caseP(household: Household, foyer: str) -> Answer:  # noqa: N802 — the box's own name
    """Half a share for a declarant with an invalidity card (80 %). CGI art. 195."""
    return _is_disabled(household.declarants(foyer)[:1])


@foyer_fiscal(YEARS, field="conjoint.taux_incapacite")
def caseF(household: Household, foyer: str) -> Answer:  # noqa: N802 — the box's own name
    return _is_disabled(household.declarants(foyer)[1:])


@foyer_fiscal(YEARS, field="conjoint")
def caseT(household: Household, foyer: str) -> Answer:  # noqa: N802 — the box's own name
    """Half a share for a parent who lives alone with a child. CGI art. 194, II."""
    alone = household.situation.conjoint is None and foyer == "demandeur"
    return alone and any(household.foyer_fiscal(member) == (foyer, "personne_a_charge") for member in household.members)


def _yearly(household: Household, foyer: str, year: int, kind: Revenu) -> Answer:
    amounts = [member.ledger.year_of(kind, year) for member in household.declarants(foyer)]
    known = [amount for amount in amounts if amount is not None]
    return None if len(known) < len(amounts) else round(sum(known))


def _rents(household: Household, foyer: str, year: int, regime: Callable[[int], int]) -> Answer:
    total = _yearly(household, foyer, year, Revenu.LOYERS)
    return regime(total) if isinstance(total, int) else None


def _given_alimony(member: Member, year: int) -> float | None:
    given = member.ledger.given(RevenuAnnuel.PENSIONS_ALIMENTAIRES_VERSEES, year)
    if given is not None:
        return given
    amounts = member.ledger.last_year(Revenu.PENSION_ALIMENTAIRE_VERSEE)
    return None if None in amounts else sum(amount or 0.0 for amount in amounts)


def _is_disabled(members: list[Member]) -> Answer:
    rates = [m.person.taux_incapacite for m in members if m.person and m.person.handicap is not False]
    return None if None in rates else any((rate or 0) >= 0.8 for rate in rates)
