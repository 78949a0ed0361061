"""What the last income tax notice says of a household: its reference income, its shares, their quotient.

The notice of the incomes of N-2 is the last one until the summer of N, when that of N-1 is printed: the
latest one that the household gives is used. Without one, the incomes of the last twelve months give an
estimate, and the field that is missing is named.
"""

from __future__ import annotations

from mesaides.benefits.shares import legal_shares
from mesaides.benefits.taxable import taxable_income
from mesaides.benefits.verdict import Measure
from mesaides.household.choices import StatutMarital
from mesaides.household.home import AvisImpot
from mesaides.household.situation import Situation
from mesaides.household.studies import Parents

TAXED_TOGETHER = {StatutMarital.MARIE, StatutMarital.PACSE}
PARENTS = "demandeur.etudes.parents"


def reference_income(situation: Situation) -> Measure:
    """Euros a year: the « revenu fiscal de référence » of the household, the sum of two notices when there are two."""
    if situation.demandeur.a_charge_fiscale_des_parents:
        return _income_of_parents(_parents(situation))
    year, notice = _last(situation)
    if notice is None:
        return Measure(taxable_income(situation, year), (f"impots.{year}.rfr",))
    if not _files_apart(situation):
        return Measure(notice.rfr)
    if notice.rfr_conjoint is None:
        return Measure(None, (f"impots.{year}.rfr_conjoint",))
    return Measure(notice.rfr + notice.rfr_conjoint)


def shares(situation: Situation) -> Measure:
    """The « parts » of the tax household, of both when the partners file apart."""
    if situation.demandeur.a_charge_fiscale_des_parents:
        parents = _parents(situation)
        return Measure(parents.nombre_parts if parents else None)
    year, notice = _last(situation)
    beside = legal_shares(situation, "conjoint") if _files_apart(situation) else 0.0
    if notice is None or notice.nombre_parts is None:
        return Measure(legal_shares(situation, "demandeur") + beside, (f"impots.{year}.nombre_parts",))
    return Measure(notice.nombre_parts + beside)


def income_by_share(situation: Situation) -> Measure:
    """Euros a year for one share."""
    return reference_income(situation).over(shares(situation))


def tax_quotient(situation: Situation) -> Measure:
    """Euros a month for one share: the « quotient familial » of the tax notice."""
    return income_by_share(situation).over(Measure(12))


def _last(situation: Situation) -> tuple[int, AvisImpot | None]:
    """The latest notice given, and its year; the year of the notice to ask for when there is none."""
    oldest = situation.date.year - 2
    for year in (oldest + 1, oldest):
        if str(year) in situation.impots:
            return year, situation.impots[str(year)]
    return oldest, None


def _files_apart(situation: Situation) -> bool:
    """Whether the partners file two returns. CGI art. 6."""
    return situation.conjoint is not None and situation.statut_marital not in TAXED_TOGETHER


def _parents(situation: Situation) -> Parents | None:
    return situation.demandeur.etudes.parents if situation.demandeur.etudes else None


def _income_of_parents(parents: Parents | None) -> Measure:
    """Who is on the parents' return has their notice; their gross income gives an estimate of it."""
    if parents is not None and parents.rfr is not None:
        return Measure(parents.rfr)
    if parents is not None and parents.revenu_brut_global is not None:
        return Measure(parents.revenu_brut_global, (f"{PARENTS}.rfr",))
    return Measure(None, (f"{PARENTS}.revenu_brut_global",))
