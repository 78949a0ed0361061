"""The taxable income of a household, estimated when no tax notice says it."""

from __future__ import annotations

from mesaides.household.incomes import Revenu, RevenuAnnuel, amount_of
from mesaides.household.persons import Adult
from mesaides.household.situation import Situation

R, Y = Revenu, RevenuAnnuel

DEDUCTED = 0.9
"""What is left of wages and pensions after the 10 % deduction. CGI art. 83, 3° and 158, 5."""

MICRO = {"MICRO_VENTE": 0.29, "MICRO_SERVICES": 0.50, "MICRO_LIBERAL": 0.66}
"""Share of the sales that is a profit. CGI art. 50-0 and 102 ter."""

RENTS = 0.7
"""Share of the rents that is taxed under the flat regime. CGI art. 32."""

_AS_WAGES = (
    *(R.SALAIRE, R.CHOMAGE, R.CHOMAGE_PARTIEL, R.SECURISATION_PROFESSIONNELLE, R.TRAVAILLEUR_INDEPENDANT),
    *(R.FORMATION, R.RETRAITE, R.PENSION_INVALIDITE, R.PENSION_ALIMENTAIRE, R.PRESTATION_COMPENSATOIRE),
    *(R.IJ_MALADIE, R.IJ_MATERNITE, R.IJ_PATERNITE, R.IJ_ADOPTION, R.BOURSE_RECHERCHE),
)
_WHOLE = (R.CAPITAL, R.BENEFICE_AGRICOLE, R.BENEFICE_ARTISAN, R.BENEFICE_LIBERAL)

MONTHLY: dict[Revenu, float] = {
    **dict.fromkeys(_AS_WAGES, DEDUCTED),
    # Half of the daily allowances of an accident at work is taxed. CGI art. 81, 8°.
    **dict.fromkeys((R.IJ_ACCIDENT_TRAVAIL, R.IJ_MALADIE_PROFESSIONNELLE), DEDUCTED / 2),
    **dict.fromkeys(_WHOLE, 1.0),
    **{Revenu[name]: share for name, share in MICRO.items()},
    R.LOYERS: RENTS,
    R.PENSION_ALIMENTAIRE_VERSEE: -1.0,
}
"""Taxed share of each kind of monthly income; the others are not taxed, or not below the SMIC."""

YEARLY: dict[RevenuAnnuel, float] = {
    **dict.fromkeys((Y.SALAIRES, Y.CHOMAGE, Y.RETRAITES, Y.PENSIONS_ALIMENTAIRES), DEDUCTED),
    **dict.fromkeys((Y.CAPITAL, Y.BENEFICE_AGRICOLE, Y.BENEFICE_ARTISAN, Y.BENEFICE_LIBERAL), 1.0),
    **{RevenuAnnuel[name]: share for name, share in MICRO.items()},
    Y.LOYERS: RENTS,
    Y.PENSIONS_ALIMENTAIRES_VERSEES: -1.0,
    Y.FRAIS_REELS: 0.0,
}


def taxable_income(situation: Situation, year: int) -> float | None:
    """Euros of a year, both adults together: from the totals of the year, else from the last twelve months."""
    found = [_of_adult(adult, situation, year) for adult in situation.adults]
    known = [euros for euros in found if euros is not None]
    return max(0.0, round(sum(known), 2)) if len(known) == len(found) else None


def _of_adult(adult: Adult, situation: Situation, year: int) -> float | None:
    if str(year) in adult.revenus_annuels:
        return _of_year(adult.revenus_annuels[str(year)])
    if adult.revenus is None:
        return None
    total = 0.0
    for kind, share in MONTHLY.items():
        for month in situation.month.back(12, 1) if kind in adult.revenus else ():
            amount = amount_of(adult.revenus[kind], month, situation.month)
            if amount is None:
                return None
            total += amount * share
    return total


def _of_year(totals: dict[RevenuAnnuel, float]) -> float:
    """Real expenses replace the 10 % deduction of wages."""
    taxed = sum(euros * YEARLY[kind] for kind, euros in totals.items())
    expenses, wages = totals.get(Y.FRAIS_REELS, 0.0), totals.get(Y.SALAIRES, 0.0)
    return taxed - (expenses - wages * (1 - DEDUCTED)) if expenses else taxed
